"""Calendar arithmetic of dates: units, parsing, writing and change of unit.

A date is a count of its unit since 1970-01-01T00:00; `NAT` stands for no date.
"""

import datetime
import re

NAT = -(1 << 63)
UNITS = ("Y", "M", "W", "D", "h", "m", "s", "ms", "us", "ns", "ps", "fs", "as")
_ATTO = 10**18
_LENGTH = {
    "W": 604800 * _ATTO, "D": 86400 * _ATTO, "h": 3600 * _ATTO, "m": 60 * _ATTO, "s": _ATTO,
    "ms": 10**15, "us": 10**12, "ns": 10**9, "ps": 10**6, "fs": 1000, "as": 1,
}  # fmt: skip
_EPOCH = datetime.date(1970, 1, 1).toordinal()
_PATTERN = re.compile(
    r"(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d)(?::(\d\d)(?::(\d\d)(?:\.(\d+))?)?)?)?)?)?Z?$"
)
_WORDS = {
    "Y": "years", "M": "months", "W": "weeks", "D": "days", "h": "hours", "m": "minutes",
    "s": "seconds", "ms": "milliseconds", "us": "microseconds", "ns": "nanoseconds",
    "ps": "picoseconds", "fs": "femtoseconds", "as": "attoseconds", "": "generic time units",
}  # fmt: skip


def finer(a, b):
    """The finer of two units; none yields to any."""
    if not a or not b:
        return a or b
    return a if UNITS.index(a) >= UNITS.index(b) else b


def change(value, source, target):
    """A count in unit `source` as a count in unit `target`, rounded down."""
    if value == NAT or source == target or not source or not target:
        return value
    if source == "Y":
        value, source = value * 12, "M"
    if source == "M":
        if target in "YM":
            return value if target == "M" else value // 12
        value, source = _days(value), "D"
    if target in ("Y", "M"):
        months = _months(value * _LENGTH[source] // _LENGTH["D"])
        return months if target == "M" else months // 12
    return value * _LENGTH[source] // _LENGTH[target]


def _days(months):
    year, month = divmod(months, 12)
    return datetime.date(1970 + year, month + 1, 1).toordinal() - _EPOCH


def _months(days):
    day = datetime.date.fromordinal(days + _EPOCH)
    return (day.year - 1970) * 12 + day.month - 1


def parse(text):
    """(count, unit) of a date in ISO form; ValueError otherwise."""
    if text in ("NaT", "nat", "NAT", ""):
        return NAT, ""
    if text in ("today", "now"):
        return _present(text)
    found = _PATTERN.match(text)
    if not found:
        raise ValueError(f'Error parsing datetime string "{text}" at position {_bad_place(text)}')
    parts = found.groups()
    unit = UNITS_OF_PARTS[sum(p is not None for p in parts) - 1]
    year, month, day, hour, minute, second = (int(p) if p else None for p in parts[:6])
    days = datetime.date(year, month or 1, day or 1).toordinal() - _EPOCH
    seconds = days * 86400 + (hour or 0) * 3600 + (minute or 0) * 60 + (second or 0)
    if parts[6] is None:
        return change(seconds, "s", unit), unit
    return _with_fraction(seconds, parts[6])


UNITS_OF_PARTS = ("Y", "M", "D", "h", "m", "s", "ms")


def _with_fraction(seconds, digits):
    groups = -(-len(digits) // 3)
    unit = UNITS[6 + groups]
    return seconds * 1000**groups + int(digits.ljust(3 * groups, "0")), unit


def _bad_place(text):
    return next((i for i, c in enumerate(text) if not (c.isdigit() or c in "-T:. ")), len(text))


def _present(word):
    now = datetime.datetime.now(datetime.timezone.utc).replace(tzinfo=None)
    count, _ = of_python(now)
    return (change(count, "us", "D"), "D") if word == "today" else (change(count, "us", "s"), "s")


def of_python(value):
    """(count, unit) of a date, datetime or timedelta of Python."""
    if isinstance(value, datetime.datetime):
        gap = value.replace(tzinfo=None) - datetime.datetime(1970, 1, 1)
        return gap // datetime.timedelta(microseconds=1), "us"
    if isinstance(value, datetime.timedelta):
        return value // datetime.timedelta(microseconds=1), "us"
    return value.toordinal() - _EPOCH, "D"


def write(count, unit):
    """A date in ISO form, to the precision of its unit."""
    if count == NAT:
        return "NaT"
    days = change(count, unit, "D")
    day = datetime.date.fromordinal(days + _EPOCH).isoformat()
    if unit in ("Y", "M", "W", "D"):
        return day[: {"Y": 4, "M": 7}.get(unit, 10)]
    seconds = change(count, unit, "s") - days * 86400
    clock = f"{seconds // 3600:02d}:{seconds // 60 % 60:02d}:{seconds % 60:02d}"
    text = day + "T" + clock[: {"h": 2, "m": 5}.get(unit, 8)]
    digits = 3 * (UNITS.index(unit) - 6)
    if digits > 0:
        text += f".{count % 10**digits:0{digits}d}"
    return text


def write_span(count, unit):
    """A time span with its unit in words."""
    return "NaT" if count == NAT else f"{count} {_WORDS[unit]}"


def to_date(count, unit):
    """date or datetime of Python; an int where the unit is finer than microseconds."""
    if count == NAT:
        return None
    if unit in ("Y", "M", "W", "D"):
        return datetime.date.fromordinal(change(count, unit, "D") + _EPOCH)
    if UNITS.index(unit) > UNITS.index("us"):
        return count
    gap = datetime.timedelta(microseconds=change(count, unit, "us"))
    return datetime.datetime(1970, 1, 1) + gap


def to_span(count, unit):
    """timedelta of Python; an int for years, months and fine units."""
    if count == NAT:
        return None
    if unit in ("", "Y", "M") or UNITS.index(unit) > UNITS.index("us"):
        return count
    return datetime.timedelta(microseconds=change(count, unit, "us"))
