"""Arrays as sets: distinct elements and what several arrays have in common."""

from collections import namedtuple

from . import _dtypes as dt
from ._broadcast import axis_index
from ._coerce import asarray
from ._join import common_dtype, concatenate
from ._ndarray import new
from ._sort import argsorted_line
from ._storage import pack

__all__ = [
    "unique", "unique_all", "unique_counts", "unique_inverse", "unique_values", "intersect1d",
    "union1d", "setdiff1d", "setxor1d", "isin",
]  # fmt: skip

UniqueAllResult = namedtuple("UniqueAllResult", "values indices inverse_indices counts")
UniqueCountsResult = namedtuple("UniqueCountsResult", "values counts")
UniqueInverseResult = namedtuple("UniqueInverseResult", "values inverse_indices")


def unique(ar, return_index=False, return_inverse=False, return_counts=False, axis=None, *,
           equal_nan=True, sorted=True):  # fmt: skip
    """The distinct elements (or slices along an axis) in order.

    Asked for, a tuple with the places of the first ones, the places that build the array again,
    and how often each occurs.
    """
    a = asarray(ar)
    if axis is None:
        values, wrapped = a._values(), a.ravel()
    else:
        moved = _moved(a, axis)
        values, wrapped = _rows(moved), moved
    if not (return_index or return_inverse or return_counts) and axis is None:
        return _distinct(values, a._dtype, equal_nan)
    order = _order(values, a._dtype, axis)
    firsts, groups = _groups(values, order, equal_nan)
    found = wrapped[_integers([order[i] for i in firsts])]
    out = [found if axis is None else _moved_back(found, a, axis)]
    if return_index:
        out.append(_integers([order[i] for i in firsts]))
    if return_inverse:
        out.append(_inverse(order, groups).reshape(a.shape if axis is None else -1))
    if return_counts:
        ends = firsts[1:] + [len(order)]
        out.append(_integers([end - start for start, end in zip(firsts, ends)]))
    return out[0] if len(out) == 1 else tuple(out)


def _integers(values):
    return new(pack(values, dt.INT64), (len(values),), dt.INT64)


def _distinct(values, d, equal_nan):
    """The sorted distinct elements where nothing else is asked for."""
    if d.kind in "fc" and any(v != v for v in values):
        nans = [v for v in values if v != v]
        kept = set(v for v in values if v == v)
        found = _sorted_set(kept, d) + (nans[:1] if equal_nan else nans)
    elif d.kind == "O" or d.kind == "V":
        line = [values[i] for i in argsorted_line(values, d)]
        found = [v for i, v in enumerate(line) if not i or v != line[i - 1]]
    else:
        found = _sorted_set(set(values), d)
    return new(pack(found, d), (len(found),), d)


def _sorted_set(kept, d):
    return sorted(kept, key=lambda v: (v.real, v.imag)) if d.kind == "c" else sorted(kept)


def _moved(a, axis):
    from ._shape import moveaxis

    return moveaxis(a, axis_index(axis, a.ndim), 0)


def _moved_back(found, a, axis):
    from ._shape import moveaxis

    return moveaxis(found, 0, axis_index(axis, a.ndim))


def _rows(moved):
    values, n = list(moved._values()), moved.shape[0]
    width = len(values) // n if n else 0
    return [tuple(values[i * width : (i + 1) * width]) for i in range(n)]


def _order(values, d, axis):
    if axis is None:
        return argsorted_line(values, d)
    return sorted(range(len(values)), key=values.__getitem__)


def _groups(values, order, equal_nan):
    """Where in the order new elements begin, and the group number of each place of the order."""
    firsts, groups, last = [], [], None
    for i, place in enumerate(order):
        value = values[place]
        same = i and (value == last or equal_nan and value != value and last != last)
        if not same:
            firsts.append(i)
        groups.append(len(firsts) - 1)
        last = value
    return firsts, groups


def _inverse(order, groups):
    out = [0] * len(order)
    for place, group in zip(order, groups):
        out[place] = group
    return _integers(out)


def unique_all(x):
    """Distinct elements, their first places, the inverse and the counts."""
    return UniqueAllResult(*unique(x, True, True, True, equal_nan=False))


def unique_counts(x):
    """Distinct elements and how often each occurs."""
    return UniqueCountsResult(*unique(x, return_counts=True, equal_nan=False))


def unique_inverse(x):
    """Distinct elements and the places that build the array again."""
    return UniqueInverseResult(*unique(x, return_inverse=True, equal_nan=False))


def unique_values(x):
    """Distinct elements."""
    return unique(x, equal_nan=False)


def intersect1d(ar1, ar2, assume_unique=False, return_indices=False):
    """Sorted elements that both arrays have; asked for, with their first places in each."""
    first, second = asarray(ar1).ravel(), asarray(ar2).ravel()
    common = common_dtype([first, second])
    one, other = (_first_places(x) for x in (first, second))
    kept = [v for v in one if v in other]
    places = argsorted_line(kept, common)
    kept = [kept[i] for i in places]
    found = new(pack(kept, common), (len(kept),), common)
    if not return_indices:
        return found
    return found, _integers([one[v] for v in kept]), _integers([other[v] for v in kept])


def _first_places(a):
    out = {}
    for i, v in enumerate(a._values()):
        out.setdefault(v, i)
    return out


def union1d(ar1, ar2):
    """Sorted elements that one or both arrays have."""
    return unique(concatenate((ar1, ar2), axis=None))


def setdiff1d(ar1, ar2, assume_unique=False):
    """Sorted elements of the first array that the second has not."""
    first = asarray(ar1).ravel() if assume_unique else unique(ar1)
    return first[isin(first, ar2, invert=True)]


def setxor1d(ar1, ar2, assume_unique=False):
    """Sorted elements that exactly one of the arrays has."""
    first, second = unique(ar1), unique(ar2)
    joined = concatenate((first, second))
    values, counts = unique(joined, return_counts=True)
    return values[counts == 1]


def isin(element, test_elements, assume_unique=False, invert=False, *, kind=None):
    """Elementwise whether the array's elements are among others."""
    a, others = asarray(element), asarray(test_elements)
    try:
        known = set(others._values())
        found = [v in known for v in a._values()]
    except TypeError:
        listed = others.ravel().tolist()
        found = [v in listed for v in a.ravel().tolist()]
    return new(pack([int(x != invert) for x in found], dt.BOOL), a.shape, dt.BOOL)
