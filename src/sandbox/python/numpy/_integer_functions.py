"""Functions of integers whose results may exceed the dtype: the loop wraps them afterwards."""

_MODULUS = 1 << 64


def floor_divide(x, y, flags):
    """x // y; 0 for y = 0."""
    if y:
        return x // y
    flags.add("divide")
    return 0


def remainder(x, y, flags):
    """x % y; 0 for y = 0."""
    if y:
        return x % y
    flags.add("divide")
    return 0


def fmod(x, y):
    """Remainder with the sign of x."""
    rest = abs(x) % abs(y)
    return -rest if x < 0 else rest


def safe_fmod(x, y, flags):
    """fmod; 0 for y = 0."""
    if y:
        return fmod(x, y)
    flags.add("divide")
    return 0


def floor_and_rest(x, y, flags):
    """(x // y, x % y), zeros for y = 0."""
    return floor_divide(x, y, flags), remainder(x, y, flags)


def power(x, y):
    """x ** y in 64 bits; ValueError for negative y."""
    if y < 0:
        raise ValueError("Integers to negative integer powers are not allowed.")
    return pow(x, y, _MODULUS) if y > 1 else x**y


def reciprocal(x):
    """1 / x rounded towards zero; the lowest 64-bit number for 0."""
    return int(1 / x) if x else -(1 << 63)


def sign(x):
    """-1, 0 or 1."""
    return (x > 0) - (x < 0)


def left_shift(x, y):
    """x << y; 0 once all bits are out."""
    return x << y if 0 <= y < 64 else 0


def right_shift(x, y):
    """x >> y."""
    return x >> y if 0 <= y < 64 else -(x < 0)


def bool_not(x):
    """The other truth value (stored as 0 or 1)."""
    return 1 - x


def true(x):
    """1 for every number."""
    return 1


def false(x):
    """0 for every number."""
    return 0


def both(x, y):
    """Whether both are true."""
    return 1 if x and y else 0


def either(x, y):
    """Whether at least one is true."""
    return 1 if x or y else 0


def differ(x, y):
    """Whether exactly one is true."""
    return 1 if (not x) != (not y) else 0


def negated(x):
    """Whether x is false."""
    return 0 if x else 1
