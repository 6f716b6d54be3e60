"""Decimal digits of floats: the shortest that tell a value apart, and roundings of the exact value.

Every function takes a plain Python float and the size of the NumPy type (2, 4 or 8 bytes)
that the value came from, because the shortest digits depend on it.
"""

import math
import struct

# Per item size: how struct packs it, digits that any decimal keeps through the type,
# digits that always tell two values apart.
_NARROW = {2: (struct.Struct("<e"), 3, 5), 4: (struct.Struct("<f"), 6, 9)}


def _survives(text, value, packer):
    """Whether reading `text` back in the narrow type gives `value` again."""
    try:
        return packer.unpack(packer.pack(float(text)))[0] == value
    except OverflowError:
        return False


def _candidates(value, digits):
    """Texts of `digits` digits next to the value, the nearest first.

    Below a power of two the next number is only half as far away as above it, so that the
    farther decimal above may read back where the nearer one below does not.
    """
    nearest = "%.*e" % (digits - 1, value)
    yield nearest
    if math.frexp(value)[0] == 0.5:
        mantissa, _, power = nearest.partition("e")
        yield f"{int(mantissa.replace('.', '')) + 1}e{int(power) - digits + 1}"


def _narrow_text(value, size):
    """Shortest scientific text of a positive float16 or float32 value."""
    packer, kept, enough = _NARROW[size]
    # Values near the bottom of the range have fewer digits than the type promises.
    normal = value > (1e-4 if size == 2 else 1e-37)
    for digits in range(kept if normal else 1, enough + 1):
        for text in _candidates(value, digits):
            if _survives(text, value, packer):
                return text
    return text


def shortest(value, size):
    """Digits and decimal exponent of the shortest text that reads back as `value`.

    `(digits, exponent)` means `d.ddd * 10**exponent`; zero is `("0", 0)`. The sign is ignored.
    """
    value = abs(value)
    if value == 0.0:
        return "0", 0
    text = repr(value) if size == 8 else _narrow_text(value, size)
    mantissa, _, power = text.partition("e")
    whole, _, fraction = mantissa.partition(".")
    exponent = int(power or 0) + len(whole) - 1
    digits = whole + fraction
    stripped = digits.lstrip("0")
    return stripped.rstrip("0"), exponent - (len(digits) - len(stripped))


def fixed_unique(value, size, precision=-1, min_digits=-1):
    """Positional text without sign, with at most `precision` and at least `min_digits` decimals.

    Negative limits are none. The text always has a decimal point.
    """
    digits, exponent = shortest(value, size)
    decimals = max(0, len(digits) - 1 - exponent)
    if precision >= 0:
        decimals = min(decimals, precision)
    decimals = max(decimals, min_digits)
    if decimals == max(0, len(digits) - 1 - exponent):
        return _shift_point(digits, exponent)
    text = "%.*f" % (decimals, abs(value))
    return text if decimals else text + "."


def fixed_significant(value, size, precision=-1, unique=True, min_digits=-1):
    """Positional text without sign, rounded to `precision` significant digits."""
    count = precision
    if unique:
        digits, _ = shortest(value, size)
        count = min(len(digits), precision) if precision > 0 else len(digits)
        count = max(count, min_digits)
    mantissa, _, power = ("%.*e" % (count - 1, abs(value))).partition("e")
    return _shift_point(mantissa.replace(".", ""), int(power))


def _shift_point(digits, exponent):
    """`digits` read as d.ddd times ten to the `exponent`, written without an exponent."""
    if exponent < 0:
        return "0." + "0" * (-exponent - 1) + digits
    whole = digits[: exponent + 1].ljust(exponent + 1, "0")
    return whole + "." + digits[exponent + 1 :]


def scientific_unique(value, size, precision=-1, min_digits=-1):
    """Mantissa text without sign (always with a point) and exponent, limits as `fixed_unique`."""
    digits, exponent = shortest(value, size)
    decimals = len(digits) - 1
    if precision >= 0:
        decimals = min(decimals, precision)
    if max(decimals, min_digits) == len(digits) - 1:
        return digits[0] + "." + digits[1:], exponent
    return scientific_exact(value, max(decimals, min_digits))


def scientific_exact(value, decimals):
    """Mantissa with `decimals` digits after its point, and the exponent, of the exact value."""
    mantissa, _, power = ("%.*e" % (decimals, abs(value))).partition("e")
    return (mantissa if decimals else mantissa + "."), int(power)


def fixed_exact(value, decimals):
    """Positional text without sign with `decimals` decimals of the exact value."""
    text = "%.*f" % (decimals, abs(value))
    return text if decimals else text + "."
