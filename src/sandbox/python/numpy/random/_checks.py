"""What parameters of distributions must fulfil; each check raises ValueError with NumPy's text."""

import math

_LARGEST_LAM = 9.223372006484771e18  # from here on a Poisson number may not fit 64 bits


def not_negative(value, name):
    """At least zero; minus zero counts as negative."""
    if math.copysign(1.0, value) < 0 and value == value:
        raise ValueError(f"{name} < 0")


def positive(value, name):
    """More than zero."""
    if value <= 0:
        raise ValueError(f"{name} <= 0")


def probability(value, name):
    """From zero to one."""
    if not 0 <= value <= 1:
        raise ValueError(f"{name} < 0, {name} > 1 or {name} is NaN")


def chance(value, name):
    """More than zero, at most one."""
    if not 0 < value <= 1:
        raise ValueError(f"{name} <= 0, {name} > 1 or {name} contains NaNs")


def below_one(value, name):
    """From zero to below one."""
    if not 0 <= value < 1:
        raise ValueError(f"{name} < 0, {name} >= 1 or {name} is NaN")


def above_one(value, name):
    """More than one."""
    if not value > 1:
        raise ValueError(f"{name} <= 1 or {name} is NaN")


def at_least_one(value, name):
    """One or more."""
    if not value >= 1:
        raise ValueError(f"{name} < 1 or {name} is NaN")


def rate(value, name):
    """A mean of Poisson numbers."""
    if not value >= 0:
        raise ValueError(f"{name} < 0 or {name} is NaN")
    if value > _LARGEST_LAM:
        raise ValueError(f"{name} value too large")


def finite_range(width):
    """OverflowError unless the width of an interval is a finite number."""
    if not math.isfinite(width):
        raise OverflowError("Range exceeds valid bounds")
