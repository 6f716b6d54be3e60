"""Choosing among arrays and setting chosen elements."""

from ._broadcast import axis_index, common_shape
from ._coerce import asarray
from ._join import result_type
from ._make import arange, zeros
from ._promotion import cast_allowed
from ._select import take, where
from ._shape import broadcast_to

__all__ = [
    "select", "choose", "compress", "extract", "place", "putmask", "copyto", "take_along_axis",
    "put_along_axis",
]  # fmt: skip


def select(condlist, choicelist, default=0):
    """Elements of the first choice whose condition is true, else the default."""
    if len(condlist) != len(choicelist):
        raise ValueError("list of cases must be same length as list of conditions")
    if not len(condlist):
        raise ValueError("select with an empty condition list is not possible")
    conditions = [asarray(c) for c in condlist]
    for i, c in enumerate(conditions):
        if c.dtype.kind != "b":
            raise TypeError(f"invalid entry {i} in condlist: should be boolean ndarray")
    choices = [asarray(c) if not isinstance(c, (int, float, complex)) else c for c in choicelist]
    rest = default if isinstance(default, (int, float, complex)) else asarray(default)
    found = result_type(*choices, rest)
    out = asarray(default).astype(found)
    for c, x in zip(reversed(conditions), reversed(choices)):
        _check_cast(asarray(x).dtype, found, "same_kind")
        out = where(c, asarray(x).astype(found), out)
    return asarray(out)


def choose(a, choices, out=None, mode="raise"):
    """For each index the element of the choice of that number."""
    a, parts = asarray(a), [asarray(c) for c in choices]
    weak = [c if type(c) in (int, float, complex) else p for c, p in zip(choices, parts)]
    if mode == "raise" and any(not 0 <= i < len(parts) for i in a._values()):
        raise ValueError("invalid entry in choice array")
    a = a.clip(0, len(parts) - 1) if mode == "clip" else a % len(parts) if mode == "wrap" else a
    shape = common_shape([a.shape] + [p.shape for p in parts])
    d = result_type(*weak)
    found = zeros(shape, d)
    for i, part in enumerate(parts):
        found = where(asarray(a) == i, part.astype(d, copy=False), found)
    return _delivered(asarray(found), out)


def _delivered(found, out):
    if out is None:
        return found if found.ndim else found[()]
    out[...] = found
    return out


def compress(condition, a, axis=None, out=None):
    """Slices along an axis for which a condition is true; missing ones count as false."""
    mask, a = asarray(condition), asarray(a)
    if mask.ndim != 1:
        raise ValueError("condition must be a 1-d array")
    found = take(a, mask.nonzero()[0], axis)
    return found if out is None else _delivered(found, out)


def compress_method(a, condition, axis=None, out=None):
    """ndarray.compress."""
    return compress(condition, a, axis, out)


def extract(condition, arr):
    """The elements where a condition is true, in one line."""
    return take(asarray(arr).ravel(), asarray(condition).ravel().nonzero()[0])


def place(arr, mask, vals):
    """Set the elements where the mask is true to the values in turn."""
    places = asarray(mask).ravel().nonzero()[0]
    values = asarray(vals).ravel()
    if not len(places):
        return
    if not len(values):
        raise ValueError("Cannot insert from an empty array!")
    arr.flat[places] = take(values, arange(len(places)) % len(values))


def putmask(a, /, mask, values):
    """Set elements where the mask is true to the values at the same places."""
    mask, values = asarray(mask), asarray(values).ravel()
    if mask.size != a.size:
        raise ValueError("putmask: mask and data must be the same size")
    if not len(values):
        return
    places = mask.ravel().nonzero()[0]
    a.flat[places] = take(values, places % len(values))


def copyto(dst, src, casting="same_kind", where=True):
    """Copy values into an array, all or where a mask is true."""
    source = asarray(src)
    if type(src) not in (int, float):
        _check_cast(source.dtype, dst.dtype, casting)
    if where is True:
        dst[...] = source
        return
    mask = broadcast_to(asarray(where, bool), dst.shape)
    dst[mask] = broadcast_to(source, dst.shape)[mask]


def _check_cast(source, target, casting):
    if not cast_allowed(source, target, casting):
        raise TypeError(f"Cannot cast array data from {source!r} to {target!r} according to the "
                        f"rule '{casting}'")  # fmt: skip


def _line_places(arr, indices, axis):
    """The index of arr with which lines along the axis are picked."""
    if indices.dtype.kind not in "iu":
        raise IndexError("`indices` must be an integer array")
    if arr.ndim != indices.ndim:
        raise ValueError("`indices` and `arr` must have the same number of dimensions")
    out = []
    for i, n in enumerate(arr.shape):
        shape = (1,) * i + (-1,) + (1,) * (arr.ndim - 1 - i)
        out.append(indices if i == axis else arange(n).reshape(shape))
    return tuple(out)


def take_along_axis(arr, indices, axis=-1):
    """In each line along an axis the elements at the places given for that line."""
    arr, indices = asarray(arr), asarray(indices)
    if axis is None:
        if indices.ndim != 1:
            raise ValueError("when axis=None, `indices` must have a single dimension.")
        arr, axis = arr.ravel(), 0
    return arr[_line_places(arr, indices, axis_index(axis, arr.ndim))]


def put_along_axis(arr, indices, values, axis):
    """Set in each line along an axis the elements at the places given for that line."""
    indices = asarray(indices)
    if axis is None:
        arr.flat[indices] = values
        return
    arr[_line_places(arr, indices, axis_index(axis, arr.ndim))] = values
