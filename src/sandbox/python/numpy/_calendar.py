"""Dates as texts, and business days: Monday to Friday without holidays."""

from . import _dtypes as dt
from ._broadcast import common_shape
from ._coerce import asarray
from ._ndarray import new, result
from ._storage import pack

__all__ = ["datetime_as_string", "is_busday", "busday_count"]


def datetime_as_string(arr, unit=None, timezone="naive", casting="same_kind"):
    """Dates as texts, to a unit; timezone 'UTC' adds a Z."""
    a = asarray(arr)
    a = a if unit in (None, "auto") else a.astype(f"M8[{unit}]")
    end = "Z" if timezone == "UTC" else ""
    values = [str(a.dtype._wrap(v)) + end for v in a._values()]
    d = dt.text(25 if a.dtype._unit == "M" else 28)
    return new(values, a.shape, d)[()]


def _days(dates):
    found = asarray(dates)
    return found if found.dtype.kind == "M" and found.dtype.str == "<M8[D]" else found.astype("M8[D]")


class _Calendar:
    """Which days (numbers since 1970-01-01, a Thursday) are business days."""

    def __init__(self, weekmask, holidays):
        mask = [c == "1" for c in weekmask] if isinstance(weekmask, str) else list(map(bool, weekmask))
        if len(mask) != 7 or not any(mask):
            raise ValueError("Cannot construct a numpy.busdaycalendar with a weekmask of all zeros")
        self._mask, self._free = mask, set(_days(holidays)._values()) if len(holidays) else set()

    def works(self, day):
        """Whether a day is a business day."""
        return self._mask[(day + 3) % 7] and day not in self._free


def is_busday(dates, weekmask="1111100", holidays=(), busdaycal=None, out=None):
    """Whether each date is a business day."""
    calendar, days = _Calendar(weekmask, holidays), _days(dates)
    found = [int(calendar.works(day)) for day in days._values()]
    return result(pack(found, dt.BOOL), days.shape, dt.BOOL)


def busday_count(begindates, enddates, weekmask="1111100", holidays=(), busdaycal=None, out=None):
    """Business days from each first date up to but without the last; negative the other way."""
    calendar, first, last = _Calendar(weekmask, holidays), _days(begindates), _days(enddates)
    shape = common_shape([first.shape, last.shape])
    found = []
    for start, stop in zip(first._spread(shape), last._spread(shape)):
        forward = start <= stop
        span = range(start, stop) if forward else range(stop + 1, start + 1)
        found.append(sum(map(calendar.works, span)) * (1 if forward else -1))
    return result(pack(found, dt.INT64), shape, dt.INT64)
