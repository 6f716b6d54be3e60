"""Choosing elements: where, nonzero, take, clip and their relatives."""

from ._index_plan import true_places
from ._broadcast import axis_index, common_shape
from ._casting import adapt, wrap_integers
from ._coerce import asarray
from ._join import result_type
from ._kernels import ELEMENTWISE_FROM, select
from ._leaves import store_leaves
from ._ndarray import new
from ._storage import pack
from . import _dtypes as dt


_WEAK = (int, float, complex)


def where(condition, x=None, y=None, /):
    """x where the condition is true, else y; with the condition alone its nonzero()."""
    condition = asarray(condition)
    if x is None and y is None:
        return condition.nonzero()
    if x is None or y is None:
        raise ValueError("either both or neither of x and y should be given")
    x, y = (v if type(v) in _WEAK else asarray(v) for v in (x, y))
    found = result_type(x, y)
    a, b = _operand(x, found), _operand(y, found)
    shape = common_shape([condition._shape, a._shape, b._shape])
    columns = (c._spread(shape) for c in (condition, a, b))
    mask, first, second = columns
    first, second = adapt(first, a._dtype, found), adapt(second, b._dtype, found)
    if len(mask) >= ELEMENTWISE_FROM:
        fast = select(mask, first, second)
        if fast is not None:
            return new(fast, shape, found)
    chosen = [p if m else q for m, p, q in zip(mask, first, second)]
    return new(pack(chosen, found), shape, found)


def _operand(x, found):
    if type(x) is int and found.kind in "iu":
        return new(wrap_integers([x], found), (), found)
    if type(x) in _WEAK:
        return new(store_leaves([x], found), (), found)
    return asarray(x)


_MASK_HINT = (
    " If the context of this error is of the form `arr[nonzero(cond)]`, just use `arr[cond]`."
)


def nonzero(a):
    """One index array per axis: the places of all elements that are not zero."""
    a = asarray(a)
    if not a._shape:
        raise ValueError(
            "Calling nonzero on 0d arrays is not allowed. Use np.atleast_1d(scalar).nonzero() "
            "instead."
            + (_MASK_HINT if a._dtype.kind == "b" else "")
        )
    return tuple(new(pack(line, dt.INT64), (len(line),), dt.INT64) for line in true_places(a))


def flatnonzero(a):
    """Places in the flattened array of all elements that are not zero."""
    return asarray(a).ravel().nonzero()[0]


def argwhere(a):
    """Places of all elements that are not zero, one row each."""
    from ._join import stack

    a = asarray(a)
    if not a._shape:
        return argwhere(a.reshape(1))[:, :0]
    return stack(nonzero(a), 1)


def count_nonzero(a, axis=None, *, keepdims=False):
    """How many elements are not zero."""
    found = (asarray(a) != 0) if asarray(a)._dtype.kind not in "US" else asarray(a).astype(bool)
    count = asarray(found).sum(axis=axis, keepdims=keepdims)
    return count


def take(a, indices, axis=None, out=None, mode="raise"):
    """Elements at `indices` along an axis, or of the flattened array."""
    a, places = asarray(a), asarray(indices)
    if places.size == 0 and places._dtype.kind == "f":
        places = places.astype(int)
    if axis is None:
        a, axis = a.ravel(), 0
    a = a.reshape(1) if not a.ndim else a
    axis = axis_index(axis, a.ndim)
    n = a._shape[axis]
    if mode == "clip":
        places = places.clip(0, n - 1)
    elif mode == "wrap":
        places = places % n
    elif places.size:
        _check_places(places, axis, n)
    found = a[(slice(None),) * axis + (asarray(places),)]
    if out is not None:
        out[...] = found
        return out
    return found


def _check_places(places, axis, n):
    if not n:
        raise IndexError("cannot do a non-empty take from an empty axes.")
    bad = [i for i in places._values() if not -n <= i < n]
    if bad:
        raise IndexError(f"index {bad[0]} is out of bounds for axis {axis} with size {n}")


_UNSET = object()


def clip(a, a_min=_UNSET, a_max=_UNSET, out=None, *, min=_UNSET, max=_UNSET, **keywords):
    """Elements limited to at least a_min and at most a_max; None means no limit."""
    from ._umath import maximum, minimum

    low, high = (min if a_min is _UNSET else a_min), (max if a_max is _UNSET else a_max)
    low, high = (None if x is _UNSET else x for x in (low, high))
    found = asarray(a)
    if low is None and high is None:
        return found.copy()
    low, high = (_limit(x, found, i) for i, x in enumerate((low, high)))
    if low is not None:
        found = maximum(found, low)
    if high is not None:
        found = minimum(found, high)
    if out is not None:
        out[...] = found
        return out
    return found


def _limit(x, a, is_high):
    """A Python integer beyond the dtype's range limits nothing."""
    if type(x) is not int or a._dtype.kind not in "iu":
        return x
    bits = 8 * a._dtype.itemsize - (a._dtype.kind == "i")
    low, high = (0 if a._dtype.kind == "u" else -(1 << bits)), (1 << bits) - 1
    if (is_high and x > high) or (not is_high and x < low):
        return None
    return x


def put(a, ind, v, mode="raise"):
    """Set elements of the flattened array in place."""
    places, values = asarray(ind).ravel().tolist(), asarray(v).ravel()
    if not len(values):
        return
    flat = a.reshape(-1) if a.flags.c_contiguous else None
    line = a.ravel() if flat is None else flat
    for i, place in enumerate(places):
        line[place] = values[i % len(values)]
    if flat is None:
        a[...] = line.reshape(a.shape)
