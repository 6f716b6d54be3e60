"""Sorting along an axis; stable, nan last."""

from ._broadcast import axis_index
from ._coerce import asarray
from ._ndarray import new
from ._storage import pack
from . import _dtypes as dt


def _key(d):
    """The key by which storage values are sorted, or None."""
    if d.kind == "f":
        return lambda v: (v != v, v)
    if d.kind == "c":
        return lambda v: (v.real != v.real, v.imag != v.imag, v.real, v.imag)
    return None


def _sorted_line(values, d):
    if d.kind == "f" and not any(v != v for v in values):
        return sorted(values)
    if d.kind == "f":
        rest = [v for v in values if v != v]
        return sorted(v for v in values if v == v) + rest
    return sorted(values, key=_key(d))


def argsorted_line(values, d):
    """Order of the places of a line of storage values."""
    key = _key(d)
    if key is None or (d.kind == "f" and not any(v != v for v in values)):
        return sorted(range(len(values)), key=values.__getitem__)
    return sorted(range(len(values)), key=lambda i: key(values[i]))


def sort(a, axis=-1, kind=None, order=None, *, stable=None):
    """A sorted copy; axis=None sorts the flattened array."""
    found = asarray(a).copy()
    if axis is None:
        found, axis = found.ravel(), -1
    found.sort(axis, kind, order)
    return found


def sort_in_place(a, axis, order=None):
    """ndarray.sort."""
    if a._dtype.kind == "V":
        from ._records import sort_records

        return sort_records(a, axis, order)
    moved, n = _lines(a, axis)
    values, out = moved._values(), []
    for start in range(0, len(values), n or 1):
        out += _sorted_line(values[start : start + n], a._dtype)
    moved._store(pack(out, a._dtype))


def _lines(a, axis):
    axis = axis_index(axis, a.ndim)
    return a.swapaxes(axis, -1), a._shape[axis]


def argsort(a, axis=-1, kind=None, order=None, *, stable=None):
    """The indices that sort the array along an axis."""
    a = asarray(a)
    if axis is None:
        a, axis = a.ravel(), -1
    if a.ndim == 0:
        a = a.reshape(1)
    if a._dtype.kind == "V":
        from ._records import argsort_records

        return argsort_records(a, order)
    moved, n = _lines(a, axis)
    values, out = moved._values(), []
    for start in range(0, len(values), n or 1):
        out += argsorted_line(values[start : start + n], a._dtype)
    found = new(pack(out, dt.INT64), moved._shape, dt.INT64).swapaxes(axis, -1)
    return found if found._whole else found.copy()
