"""Sums, means, extremes and running totals of arrays, over all elements or along axes."""

import builtins
from types import GeneratorType

from . import _dtypes as dt
from ._broadcast import axis_index, axis_tuple
from ._coerce import asarray
from ._dtypes import dtype as make_dtype
from ._kernels import ELEMENTWISE_FROM, lines
from ._complex_functions import pair
from ._storage import pack, size_of
from ._umath import (
    add, divide, logical_and, logical_or, maximum, minimum, multiply, sqrt, subtract,
)  # fmt: skip

_NONE = object()


def _initial(value):
    return None if value is _NONE else value


def sum(a, axis=None, dtype=None, out=None, keepdims=False, initial=_NONE, where=True):
    """Sum of the elements."""
    if isinstance(a, GeneratorType):
        raise TypeError(
            "Calling np.sum(generator) is deprecated.Use np.sum(np.fromiter(generator)) or the "
            "python sum builtin instead."
        )
    return add.reduce(asarray(a), axis, dtype, out, keepdims, _initial(initial), where)


def prod(a, axis=None, dtype=None, out=None, keepdims=False, initial=_NONE, where=True):
    """Product of the elements."""
    return multiply.reduce(asarray(a), axis, dtype, out, keepdims, _initial(initial), where)


def max(a, axis=None, out=None, keepdims=False, initial=_NONE, where=True):
    """Largest element; nan if one is."""
    return maximum.reduce(asarray(a), axis, None, out, keepdims, _initial(initial), where)


def min(a, axis=None, out=None, keepdims=False, initial=_NONE, where=True):
    """Smallest element; nan if one is."""
    return minimum.reduce(asarray(a), axis, None, out, keepdims, _initial(initial), where)


amax, amin = max, min


def all(a, axis=None, out=None, keepdims=False, *, where=True):
    """Whether all elements are true."""
    return logical_and.reduce(asarray(a), axis, None, out, keepdims, None, where)


def any(a, axis=None, out=None, keepdims=False, *, where=True):
    """Whether any element is true."""
    return logical_or.reduce(asarray(a), axis, None, out, keepdims, None, where)


def ptp(a, axis=None, out=None, keepdims=False):
    """Distance from the smallest element to the largest."""
    found = max(a, axis, keepdims=keepdims) - min(a, axis, keepdims=keepdims)
    if out is None:
        return found
    out[...] = found
    return out


def _count(a, axes, where):
    if where is True:
        return size_of(a._shape[i] for i in axes)
    from ._shape import broadcast_to

    return sum(broadcast_to(asarray(where, bool), a._shape), axis=axes, dtype=int, keepdims=True)


def _mean_dtypes(a, dtype):
    """(dtype of the sum, dtype of the result or None)."""
    if dtype is not None:
        found = make_dtype(dtype)
        return found, found if found.kind in "biu" else None
    if a._dtype.kind in "biu":
        return dt.FLOAT64, None
    return (dt.FLOAT32, dt.FLOAT16) if a._dtype is dt.FLOAT16 else (None, None)


def mean(a, axis=None, dtype=None, out=None, keepdims=False, *, where=True):
    """Arithmetic mean; nan with a warning for no elements."""
    a = asarray(a)
    if axis is None and a._dtype is dt.FLOAT64 and dtype is out is None and a._whole:
        if not keepdims and where is True and a.size:
            return add.reduce(a, None) / float(a.size)
    axes = axis_tuple(axis, a.ndim)
    count = _count(a, axes, where)
    if type(count) is int and count == 0:
        _warn("Mean of empty slice")
    inside, outside = _mean_dtypes(a, dtype)
    total = add.reduce(a, axes, inside, None, True, None, where)
    found = _shaped(_quotient(total, count), a, axes, keepdims)
    return _finished(found, outside, out)


def _quotient(total, count):
    if type(count) is int:
        count = float(count)
    elif total.dtype.kind == "f":
        count = count.astype(total.dtype)
    return divide(total, count)


def _warn(text):
    import warnings

    warnings.warn(text, RuntimeWarning, stacklevel=4)


def _shaped(found, a, axes, keepdims):
    if keepdims:
        return found
    shape = tuple(n for i, n in enumerate(a._shape) if i not in axes)
    return asarray(found).reshape(shape)[()]


def _finished(found, outside, out):
    if outside is not None:
        found = asarray(found).astype(outside)[()]
    if out is None:
        return found
    out[...] = found
    return out


def var(a, axis=None, dtype=None, out=None, ddof=0, keepdims=False, *, where=True, mean=_NONE,
        correction=_NONE):  # fmt: skip
    """Variance: mean of the squared distances from the mean, divided by n - ddof."""
    a, ddof = asarray(a), (ddof if correction is _NONE else correction)
    axes = axis_tuple(axis, a.ndim)
    count = _count(a, axes, where)
    if type(count) is int and count <= ddof:
        _warn("Degrees of freedom <= 0 for slice")
    inside, outside = _mean_dtypes(a, dtype) if a._dtype is not dt.FLOAT16 else (dtype, None)
    centre = mean
    if centre is _NONE:
        centre = _quotient(add.reduce(a, axes, inside, None, True, None, where), count)
    total = _sum_of_squares(a, centre, axes, inside, where)
    rest = builtins.max(count - ddof, 0) if type(count) is int else maximum(count - ddof, 0)
    return _finished(_shaped(_quotient(total, rest), a, axes, keepdims), outside, out)


# Numbers from which distances are made and squared part by part.
_PART = 2**20


def _sum_of_squares(a, centre, axes, inside, where):
    """The sum of the squared distances; of a large array in parts that are added in the order of the whole."""
    if a._whole and a.size > _PART and len(axes) == a.ndim and where is True and a._dtype.kind in "iuf":
        if dt.FLOAT64 in (inside, a._dtype):
            return asarray(_in_parts(a.ravel(), centre.ravel())).reshape((1,) * a.ndim)
    return add.reduce(asarray(_squares(asarray(subtract(a, centre)))), axes, inside, None, True, None, where)


def _in_parts(flat, centre):
    if flat.size <= _PART:
        return add.reduce(_squares(subtract(flat, centre)), None)
    half = flat.size // 2
    half -= half % 8
    return _in_parts(flat[:half], centre) + _in_parts(flat[half:], centre)


def _squares(distance):
    if distance._dtype.kind == "c":
        return (distance * distance.conj()).real
    return multiply(distance, distance)


def std(a, axis=None, dtype=None, out=None, ddof=0, keepdims=False, *, where=True, mean=_NONE,
        correction=_NONE):  # fmt: skip
    """Standard deviation: the square root of `var`."""
    square = var(a, axis, dtype, None, ddof, keepdims, where=where, mean=mean,
                 correction=correction)  # fmt: skip
    whole = square.dtype if square.dtype.kind in "biu" else None
    return _finished(sqrt(square), whole, out)


def cumsum(a, axis=None, dtype=None, out=None):
    """Running sums along an axis or of the flattened array."""
    return _running(add, a, axis, dtype, out)


def cumprod(a, axis=None, dtype=None, out=None):
    """Running products along an axis or of the flattened array."""
    return _running(multiply, a, axis, dtype, out)


def _running(function, a, axis, dtype, out):
    a = asarray(a)
    if axis is None or a.ndim == 0:
        a, axis = a.ravel(), axis or 0
    return function.accumulate(a, axis, dtype, out)


def argmax(a, axis=None, out=None, *, keepdims=False):
    """Index of the first largest element; a nan counts as largest."""
    return _extreme_place(a, axis, out, keepdims, _place_of_largest, "argmax")


def argmin(a, axis=None, out=None, *, keepdims=False):
    """Index of the first smallest element; a nan counts as smallest."""
    return _extreme_place(a, axis, out, keepdims, _place_of_smallest, "argmin")


def _place_of_largest(values):
    return _place(values, builtins.max)


def _place_of_smallest(values):
    return _place(values, builtins.min)


def _place(values, extreme):
    for i, v in enumerate(values):
        if v != v:
            return i
    if isinstance(values[0], complex):
        found = extreme(values, key=pair)
    else:
        found = extreme(values)
    return values.index(found)


def _extreme_place(a, axis, out, keepdims, place, name):
    a = asarray(a)
    if axis is None:
        moved, length, shape = a, a.size, (1,) * a.ndim if keepdims else ()
    else:
        axis = axis_index(axis, a.ndim if a.ndim else 1)
        moved = _axis_last(a, axis)
        length = moved._shape[-1] if a.ndim else 1
        shape = a._shape[:axis] + ((1,) if keepdims else ()) + a._shape[axis + 1 :]
    if not length:
        raise ValueError(f"attempt to get {name} of an empty sequence")
    values = moved._values()
    found = None
    if len(values) >= ELEMENTWISE_FROM:
        found = lines(name, a._dtype, dt.INT64, values, length)
    if found is None:
        starts = range(0, len(values), length)
        found = pack([place(values[i : i + length]) for i in starts], dt.INT64)
    return add._deliver([found], [dt.INT64], shape, (out,), "same_kind")


def _axis_last(a, axis):
    from ._shape import moveaxis

    return moveaxis(a, axis, -1) if a.ndim else a


def round(a, decimals=0, out=None):
    """Rounded to a number of decimals, halves to even."""
    from ._round import rounded

    return _finished(rounded(asarray(a), decimals), None, out)


around = round
