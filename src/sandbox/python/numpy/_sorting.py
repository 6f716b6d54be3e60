"""Orders beyond sort and argsort: several keys, partial sorting, search in sorted arrays."""

from bisect import bisect_left, bisect_right

from . import _dtypes as dt
from ._broadcast import axis_index
from ._casting import adapt
from ._coerce import asarray
from ._ndarray import new, result
from ._promotion import promote
from ._sort import argsorted_line
from ._storage import pack

__all__ = [
    "lexsort", "partition", "argpartition", "searchsorted", "digitize", "sort_complex", "bincount",
]  # fmt: skip


def lexsort(keys, axis=-1):
    """The order by several keys, of which the last counts most."""
    keys = [asarray(k) for k in keys]
    if not keys:
        raise TypeError("need sequence of keys with len > 0 in lexsort")
    if keys[0].ndim == 0:
        return dt.INT64._wrap(0)
    axis = axis_index(axis, keys[0].ndim)
    moved = [k.swapaxes(axis, -1) for k in keys]
    columns, n, out = [k._values() for k in moved], moved[0].shape[-1], []
    for start in range(0, len(columns[0]), n or 1):
        order = list(range(n))
        for column, key in zip(columns, keys):
            line = column[start : start + n]
            places = argsorted_line([line[i] for i in order], key._dtype)
            order = [order[i] for i in places]
        out += order
    return new(pack(out, dt.INT64), moved[0].shape, dt.INT64).swapaxes(axis, -1).copy()


def _check_kth(kth, n):
    for k in asarray(kth).ravel().tolist():
        if not -n <= k < n:
            raise ValueError(f"kth(={k}) out of bounds ({n})")


def partition(a, kth, axis=-1, kind="introselect", order=None):
    """A copy with the kth element at its sorted place (all others are sorted too)."""
    a = asarray(a)
    if axis is None:
        a, axis = a.ravel(), -1
    _check_kth(kth, a.shape[axis])
    found = a.copy()
    found.sort(axis)
    return found


def argpartition(a, kth, axis=-1, kind="introselect", order=None):
    """Indices that bring the kth element to its sorted place (and all others too)."""
    a = asarray(a)
    if axis is None:
        a, axis = a.ravel(), -1
    _check_kth(kth, a.shape[axis])
    return a.argsort(axis)


def searchsorted(a, v, side="left", sorter=None):
    """Places in a sorted vector before (or with side 'right' behind) which values belong."""
    a, v = asarray(a), asarray(v)
    if a.ndim != 1:
        raise ValueError("object too deep for desired array" if a.ndim else
                         "object of too small depth for desired array")  # fmt: skip
    if side not in ("left", "right"):
        raise ValueError(f"search side must be 'left' or 'right' (got '{side}')")
    if sorter is not None:
        a = a[asarray(sorter)]
    common = promote(a._dtype, v._dtype)
    line, wanted = (adapt(x._values(), x._dtype, common) for x in (a, v))
    find = bisect_left if side == "left" else bisect_right
    found = _found(find, line, wanted, common)
    return result(pack(found, dt.INT64), v.shape, dt.INT64)


def _found(find, line, wanted, d):
    if d.kind in "fc" and (any(x != x for x in wanted) or (len(line) and line[-1] != line[-1])):
        keys = [_with_nan(x) for x in line]
        return [find(keys, _with_nan(x)) for x in wanted]
    if d.kind == "c":
        keys = [(x.real, x.imag) for x in line]
        return [find(keys, (x.real, x.imag)) for x in wanted]
    return [find(line, x) for x in wanted]


def _with_nan(x):
    return (x != x, 0 if x != x else (x.real, x.imag))


def digitize(x, bins, right=False):
    """The number of the bin of each value; bins may rise or fall."""
    x, bins = asarray(x), asarray(bins)
    if x.dtype.kind == "c":
        raise TypeError("x may not be complex")
    edges = bins._values()
    rising = all(p <= q for p, q in zip(edges, edges[1:]))
    if not rising and not all(p >= q for p, q in zip(edges, edges[1:])):
        raise ValueError("bins must be monotonically increasing or decreasing")
    side = "left" if right else "right"
    if rising:
        return searchsorted(bins, x, side=side)
    return len(bins) - searchsorted(bins[::-1], x, side=side)


def sort_complex(a):
    """A sorted copy as complex numbers."""
    found = asarray(a).copy()
    found.sort()
    return found if found.dtype.kind == "c" else found.astype(complex)


def bincount(x, /, weights=None, minlength=0):
    """How often each of the numbers 0, 1, … occurs, or the sums of their weights."""
    x = _numbers(x)
    values = _counted(x)
    size = max(minlength, max(values, default=-1) + 1)
    if minlength < 0:
        raise ValueError("'minlength' must not be negative")
    if weights is None:
        counts = [0] * size
        for v in values:
            counts[v] += 1
        return new(pack(counts, dt.INT64), (size,), dt.INT64)
    weights = asarray(weights, float)
    if len(weights) != len(x):
        raise ValueError("The weights and list don't have the same length.")
    sums = [0.0] * size
    for v, w in zip(values, weights._values()):
        sums[v] += w
    return new(pack(sums, dt.FLOAT64), (size,), dt.FLOAT64)


def _numbers(x):
    """What bincount counts as an array; lists of floats are cut to integers."""
    found = asarray(x)
    if hasattr(x, "_shape") or found.ndim < 1:
        return found
    if found.ndim > 1:
        raise ValueError("setting an array element with a sequence. The requested array would "
                         "exceed the maximum number of dimension of 1.")  # fmt: skip
    return found.astype(int) if found.dtype.kind == "f" else found


def _counted(x):
    if x.ndim != 1:
        raise ValueError("object too deep for desired array" if x.ndim else
                         "object of too small depth for desired array")  # fmt: skip
    if x.size and (x.dtype.kind not in "biu" or x.dtype is dt.UINT64):
        raise TypeError(f"Cannot cast array data from {x.dtype!r} to dtype('int64') according to "
                        "the rule 'safe'")  # fmt: skip
    values = x._values() if x.dtype.kind in "biu" else []
    if len(values) and min(values) < 0:
        raise ValueError("'list' argument must have no negative elements")
    return values
