"""datetime64 and timedelta64: dtypes, scalars, casts and the loops of ufuncs."""

import datetime
from array import array
from functools import partial

from . import _dtypes as dt
from . import _scalars as sc
from ._datetime_units import (
    NAT, UNITS, change, finer, of_python, parse, to_date, to_span, write, write_span,
)  # fmt: skip

__all__ = ["datetime64", "timedelta64", "isnat", "datetime_data"]
_dtypes = {}


def _new_scalar(cls, value, dtype):
    scalar = object.__new__(cls)
    scalar._value, scalar.dtype = value, dtype
    return scalar


class datetime64(sc.generic):
    """A date: datetime64("2024-01-05"), datetime64(text, unit) or of a Python date."""

    __slots__ = ("_value", "dtype")

    def __new__(cls, value="NaT", unit=None):
        return _construct(cls, value, unit, "M")

    def __str__(self):
        return write(self._value, self.dtype._unit)


class timedelta64(sc.signedinteger):
    """A span of time: timedelta64(5, "D")."""

    __slots__ = ("_value", "dtype")

    def __new__(cls, value=0, unit=None):
        return _construct(cls, value, unit, "m")

    def __str__(self):
        return write_span(self._value, self.dtype._unit)


_CLASSES = {"M": datetime64, "m": timedelta64}
_NAMES = {"M": "datetime64", "m": "timedelta64"}


def time_dtype(kind, unit):
    """The dtype of dates ('M') or spans ('m') in a unit; '' is no unit."""
    if unit and unit not in UNITS:
        raise TypeError(f'Invalid datetime unit "{unit}" in metadata')
    if (kind, unit) not in _dtypes:
        cls, name = _CLASSES[kind], _NAMES[kind] + (f"[{unit}]" if unit else "")
        made = dt.build(name, kind, kind, 8, cls, "q", None, 0, 21, unit)
        made._wrap = partial(_scalar_of, cls, made)
        _dtypes[kind, unit] = made
    return _dtypes[kind, unit]


def _scalar_of(cls, dtype, value):
    return _new_scalar(cls, value, dtype)


def _construct(cls, value, unit, kind):
    count, own = _count(value, kind)
    target = unit or own
    if unit and own and own != unit:
        count = change(count, own, unit)
    return _new_scalar(cls, count, time_dtype(kind, target))


def _count(value, kind):
    """(count, unit) of anything from which a date or span can be made."""
    if isinstance(value, (datetime64, timedelta64)):
        return value._value, value.dtype._unit
    if isinstance(value, (datetime.date, datetime.timedelta)):
        return of_python(value)
    if isinstance(value, str):
        return parse(value) if kind == "M" or value == "NaT" else (int(value), "")
    if value is None:
        return NAT, ""
    if isinstance(value, float):
        raise ValueError("Could not convert object to NumPy datetime")
    return int(value), ""


def unit_of(leaves, wanted):
    """The dtype with the finest unit among the objects."""
    unit = ""
    for leaf in leaves:
        unit = finer(unit, _count(leaf, wanted.kind)[1])
    return time_dtype(wanted.kind, unit)


def store_times(leaves, target):
    """Buffer of counts of the objects in the dtype's unit."""
    counts = (_count(leaf, target.kind) for leaf in leaves)
    return array("q", [change(c, u, target._unit) for c, u in counts])


def to_python(value, d):
    """The Python object of one storage value."""
    return (to_date if d.kind == "M" else to_span)(value, d._unit)


def convert_times(values, source, target):
    """Cast to a dtype of dates or spans."""
    if source.kind in "mM":
        return array("q", [change(v, source._unit, target._unit) for v in values])
    if source.kind in "US" or source.kind == "O":
        return store_times(values, target)
    return array("q", map(int, values))


def promote_times(a, b):
    """The dtype that holds dates or spans of both; None if there is none."""
    kinds = {a.kind, b.kind}
    if kinds <= {"m", "M"}:
        return time_dtype("M" if "M" in kinds else "m", finer(a._unit, b._unit))
    if "m" in kinds and kinds & set("biu"):
        return a if a.kind == "m" else b
    return None


def time_range(first, last, step, wanted):
    """arange of dates or spans."""
    from ._ndarray import new

    unit = wanted._unit or unit_of([x for x in (first, last) if x is not None], wanted)._unit
    d = time_dtype(wanted.kind, unit)
    start, stop = store_times([first, last], d) if not _is_zero(first, last) else (0, last)
    by = store_times([step], time_dtype("m", unit))[0]
    values = array("q", range(start, stop, by))
    return new(values, (len(values),), d)


def _is_zero(first, last):
    return first == 0 and type(first) is int and type(last) is int


def isnat(x):
    """Whether elements are no date (NaT)."""
    from ._coerce import asarray
    from ._umath import isnan

    a = asarray(x)
    if a.dtype.kind not in "mM":
        raise TypeError("ufunc 'isnat' is only defined for np.datetime64 and np.timedelta64.")
    return isnan(a)


def datetime_data(dtype, /):
    """(unit, count) of a dtype of dates or spans."""
    return dt.dtype(dtype)._unit or "generic", 1
