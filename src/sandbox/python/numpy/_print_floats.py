"""Texts of single floats: positional and scientific, as arrays and scalars show them."""

import math
from decimal import Decimal

from . import _print_digits as digits


def _sign(value, plus):
    return "-" if math.copysign(1.0, value) < 0 else "+" if plus else ""


def _not_finite(value, plus):
    """Text of nan, which has no sign, or infinity."""
    return "nan" if value != value else _sign(value, plus) + "inf"


def _trimmed(text, trim):
    """Apply a trim mode to a text with a decimal point: k keeps all, the others cut zeros."""
    if trim == "k":
        return text
    text = text.rstrip("0")
    if trim == "-":
        return text.rstrip(".")
    return text + "0" if trim == "0" and text.endswith(".") else text


def positional(value, size, precision=-1, unique=True, fractional=True, trim="k",
               sign=False, pad_left=-1, pad_right=-1, min_digits=-1):
    """`value` without an exponent, padded to `pad_left` characters before the point."""
    if not math.isfinite(value):
        return _not_finite(value, sign)
    text = _positional_digits(value, size, precision, unique, fractional, trim, min_digits)
    whole, _, fraction = text.partition(".")
    head = (_sign(value, sign) + whole).rjust(pad_left)
    if pad_right >= 0 and "." not in text:
        return head + " " * (pad_right + 1)
    tail = "." + fraction if "." in text else ""
    return head + tail.ljust(pad_right + 1)


def _positional_digits(value, size, precision, unique, fractional, trim, min_digits):
    if not fractional:
        text = digits.fixed_significant(value, size, precision, unique, min_digits)
        rounded = Decimal(text) if unique and min_digits < 0 else 0
        return _trimmed_unique(text, rounded, value, trim, 0)
    if not unique:
        return _trimmed(digits.fixed_exact(value, precision), trim)
    text = digits.fixed_unique(value, size, precision, min_digits)
    return _trimmed_unique(text, Decimal(text) if text.endswith("0") else 0, value, trim, min_digits)


def _trimmed_unique(text, rounded, value, trim, min_digits):
    """Zeros that a carry made out of nines go, unless a minimum of digits was asked for."""
    if trim != "k" or not text.endswith("0") or rounded <= Decimal(abs(value)):
        return _trimmed(text, trim)
    whole, _, fraction = text.rstrip("0").partition(".")
    return whole + "." + fraction.ljust(min_digits, "0")


def scientific(value, size, precision=-1, unique=True, trim="k",
               sign=False, pad_left=-1, exp_digits=-1, min_digits=-1):
    """`value` with an exponent of at least two (or `exp_digits`) digits."""
    if not math.isfinite(value):
        return _not_finite(value, sign)
    if unique:
        mantissa, exponent = digits.scientific_unique(value, size, precision, min_digits)
        rounded = Decimal(f"{mantissa}e{exponent}") if mantissa.endswith("0") else 0
        mantissa = _trimmed_unique(mantissa, rounded, value, trim, min_digits)
    else:
        mantissa, exponent = digits.scientific_exact(value, precision)
        mantissa = _trimmed(mantissa, trim)
    width = 2 if exp_digits < 0 else exp_digits
    whole, point, fraction = mantissa.partition(".")
    head = (_sign(value, sign) + whole).rjust(pad_left)
    return f"{head}{point}{fraction}e{'-' if exponent < 0 else '+'}{abs(exponent):0{width}d}"


# From here on a scalar is written with an exponent: ten to the digits its type keeps, at most 16.
_LARGE = {2: 1e3, 4: 1e6, 8: 1e16}


def float_text(value, size):
    """Text of a float scalar of `size` bytes, as `str(np.float32(0.1))` gives it."""
    if size == 8 or not math.isfinite(value):
        return float.__repr__(value)
    if value == 0.0 or 1e-4 <= abs(value) < _LARGE[size]:
        return positional(value, size, trim="0")
    return scientific(value, size, trim="-")


def _complex_part(value, size):
    if not math.isfinite(value):
        return _not_finite(value, False)
    if value == 0.0 or 1e-4 <= abs(value) < _LARGE[size]:
        return positional(value, size, trim="-")
    return scientific(value, size, trim="-")


def complex_text(value, size):
    """Text of a complex scalar of `size` bytes, as `str(np.complex64(1 + 2j))` gives it."""
    imaginary = _complex_part(value.imag, size // 2) + "j"
    if value.real == 0.0 and math.copysign(1.0, value.real) > 0:
        return imaginary
    if imaginary[0] not in "+-":
        imaginary = "+" + imaginary
    return f"({_complex_part(value.real, size // 2)}{imaginary})"
