"""Functions of one or two floats that give inf and nan where Python raises.

Each takes a set `flags` last and names there what a warning is due for.
"""

import math

INF, NAN = math.inf, math.nan


def divide(x, y, flags):
    """x / y."""
    if y:
        return x / y
    if x != x:
        return NAN
    if x == 0:
        flags.add("invalid")
        return NAN
    flags.add("divide")
    return math.copysign(INF, x) * math.copysign(1.0, y)


def reciprocal(x, flags):
    """1 / x."""
    return divide(1.0, x, flags)


def floor_divide(x, y, flags):
    """x // y."""
    if y and abs(x) != INF:
        return x // y
    if not y:
        return divide(x, y, flags)
    flags.add("invalid")
    return NAN


def remainder(x, y, flags):
    """x % y with the sign of y."""
    if y and abs(x) != INF:
        return x % y
    if x == x and y == y:
        flags.add("invalid")
    return NAN


def fmod(x, y, flags):
    """Remainder with the sign of x."""
    try:
        return math.fmod(x, y)
    except ValueError:
        flags.add("invalid")
        return NAN


def floor_and_rest(x, y, flags):
    """(x // y, x % y)."""
    return floor_divide(x, y, flags), remainder(x, y, flags)


def power(x, y, flags):
    """x ** y."""
    try:
        return math.pow(x, y)
    except OverflowError:
        flags.add("over")
        return -INF if x < 0 and y % 2 == 1 else INF
    except ValueError:
        if x == 0:
            flags.add("divide")
            return math.copysign(INF, x) if y % 2 == 1 else INF
        flags.add("invalid")
        return NAN


def growing(function, odd=False):
    """A function that overflows for big arguments; with odd=True to -inf below zero."""

    def careful(x, flags):
        try:
            return function(x)
        except OverflowError:
            flags.add("over")
            return -INF if odd and x < 0 else INF

    return careful


def logarithm(function, pole=0.0):
    """A logarithm: -inf at its pole, nan below it."""

    def careful(x, flags):
        if x == pole:
            flags.add("divide")
            return -INF
        if x < pole:
            flags.add("invalid")
            return NAN
        return function(x)

    return careful


def bounded(function):
    """A function that is nan outside its domain."""

    def careful(x, flags):
        try:
            return function(x)
        except ValueError:
            flags.add("invalid")
            return NAN

    return careful


def atanh(x, flags):
    """Inverse hyperbolic tangent."""
    if abs(x) == 1:
        flags.add("divide")
        return math.copysign(INF, x)
    return bounded(math.atanh)(x, flags)


def floor(x):
    """Largest whole number not above x; keeps the sign of zero."""
    return math.copysign(math.floor(x), x)


def ceil(x):
    """Smallest whole number not below x; keeps the sign of zero."""
    return math.copysign(math.ceil(x), x)


def trunc(x):
    """x without its fraction; keeps the sign of zero."""
    return math.copysign(math.trunc(x), x)


def rint(x):
    """Nearest whole number, halves to even; keeps the sign of zero."""
    return math.copysign(round(x), x)


def finite_only(function):
    """A rounding function for all floats: inf and nan stay."""

    def careful(x, flags):
        return function(x) if x - x == 0 else x

    return careful


def sign(x):
    """-1, 0 or 1; nan stays nan."""
    return 1.0 if x > 0 else -1.0 if x < 0 else 0.0 if x == 0 else x


def maximum(x, y):
    """The larger; nan if either is."""
    return x if x >= y or x != x else y


def minimum(x, y):
    """The smaller; nan if either is."""
    return x if x <= y or x != x else y


def fmax(x, y):
    """The larger; a number rather than nan."""
    return x if x >= y or y != y else y


def fmin(x, y):
    """The smaller; a number rather than nan."""
    return x if x <= y or y != y else y


def logaddexp(x, y):
    """log(exp(x) + exp(y))."""
    if x == y:
        return x + math.log(2.0)
    low, high = (x, y) if x < y else (y, x)
    if x != x or y != y:
        return NAN
    return high + math.log1p(math.exp(low - high))


def logaddexp2(x, y):
    """log2(2**x + 2**y)."""
    if x == y:
        return x + 1.0
    low, high = (x, y) if x < y else (y, x)
    if x != x or y != y:
        return NAN
    return high + math.log1p(math.exp2(low - high)) / math.log(2.0)


def heaviside(x, y):
    """0 below zero, 1 above, y at zero."""
    return 0.0 if x < 0 else 1.0 if x > 0 else y if x == 0 else NAN


def signbit(x):
    """Whether the sign bit is set."""
    return math.copysign(1.0, x) < 0


def cbrt(x):
    """Cube root; exact for cubes of whole numbers."""
    root = math.cbrt(x)
    if not root or root - root != 0:
        return root
    return root - (root * root * root - x) / (3 * root * root)


def square(x):
    """x * x."""
    return x * x
