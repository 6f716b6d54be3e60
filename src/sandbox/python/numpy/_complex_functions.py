"""Functions of complex numbers that differ from Python's at zero and infinity, or in order."""

import cmath
import math

_NAN = complex(math.nan, math.nan)


def divide(x, y, flags):
    """x / y; nan and inf parts for y = 0."""
    if y:
        return x / y
    flags.add("invalid" if not x else "divide")
    return _NAN if not x else complex(_part(x.real), _part(x.imag))


def _part(value):
    return math.copysign(math.inf, value) if value else math.nan


def reciprocal(x, flags):
    """1 / x."""
    return divide(1 + 0j, x, flags)


def power(x, y, flags):
    """x ** y; nan where Python raises."""
    if not x and y.real > 0:
        return 0j
    try:
        return x**y
    except (ZeroDivisionError, OverflowError):
        flags.add("invalid")
        return _NAN


def careful(function):
    """A function of cmath with nan where it raises."""

    def safe(x, flags):
        try:
            return function(x)
        except OverflowError:
            flags.add("over")
            return complex(math.inf, math.nan)
        except ValueError:
            flags.add("divide")
            return complex(-math.inf, 0.0) if function is cmath.log and not x else _NAN

    return safe


def pair(x):
    """The key of the order: real part, then imaginary part."""
    return (x.real, x.imag)


def less(x, y):
    """Order by real part, then imaginary part."""
    return pair(x) < pair(y)


def less_equal(x, y):
    """Order by real part, then imaginary part."""
    return pair(x) <= pair(y)


def greater(x, y):
    """Order by real part, then imaginary part."""
    return pair(x) > pair(y)


def greater_equal(x, y):
    """Order by real part, then imaginary part."""
    return pair(x) >= pair(y)


def maximum(x, y):
    """The later of the two in the order; nan if either has one."""
    return x if x != x or (y == y and pair(x) >= pair(y)) else y


def minimum(x, y):
    """The earlier of the two in the order; nan if either has one."""
    return x if x != x or (y == y and pair(x) <= pair(y)) else y


def sign(x):
    """x / |x|, or 0."""
    return x / abs(x) if x else 0j


def square(x):
    """x * x."""
    return x * x
