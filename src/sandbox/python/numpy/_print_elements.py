"""Formatters of array elements: one object per array, made from all values that will be shown.

A formatter is called with a plain Python value and gives text of the array's common width.
"""

import math
import struct

from . import _print_options
from ._print_floats import positional, scientific

_PACKERS = {2: struct.Struct("<e"), 4: struct.Struct("<f")}
# From this magnitude on floats are shown with exponents, by item size.
_LARGE = {2: 1e3, 4: 1e6, 8: 1e8}


def _rounded(value, size):
    """`value` as the float type of `size` bytes holds it, infinite where it does not fit."""
    if size == 8:
        return value
    try:
        return _PACKERS[size].unpack(_PACKERS[size].pack(value))[0]
    except OverflowError:
        return math.inf


def _limit(value, name):
    """The library's -1 for None; ValueError for negative numbers."""
    if value is None:
        return -1
    if value < 0:
        raise ValueError(f"{name} must be >= 0")
    return value


class FloatFormat:
    """Floats of one array: with or without exponents, padded to a common width."""

    def __init__(self, values, size, options, sign=None):
        self.size = size
        self.sign = options["sign"] if sign is None else sign
        self.plus = self.sign == "+"
        self.mode = options["floatmode"]
        self.precision = -1 if self.mode == "unique" else _limit(options["precision"], "precision")
        self.unique = True
        self.min_digits = -1
        self.exponent_width = -1
        self.known = {}
        finite = [value for value in values if math.isfinite(value)]
        self.exponents = _wants_exponents(finite, size, options["suppress"])
        self._measure(finite)
        if self.sign == " " and not any(math.copysign(1.0, value) < 0 for value in finite):
            self.pad_left += 1
        if len(finite) != len(values):
            self._make_room(values)

    def _measure(self, finite):
        if not finite:
            self.pad_left = self.pad_right = 0
            self.exponents = False
            self.trim = "."
            return
        fixed = self.mode == "fixed"
        trial = {"precision": self.precision, "unique": not fixed, "trim": "k" if fixed else ".",
                 "sign": self.plus}
        self.unique = not fixed
        if self.exponents:
            self._measure_scientific([scientific(v, self.size, **trial) for v in finite])
        else:
            texts = [positional(v, self.size, **trial) for v in finite]
            self._measure_positional(texts)
            if self.trim == ".":
                # These texts only need padding; zeros are left out, being equal but for the sign.
                self.known = {v: text.split(".") for v, text in zip(finite, texts) if v}

    def _measure_scientific(self, texts):
        split = [text.partition("e") for text in texts]
        parts = [mantissa.split(".") for mantissa, _, _ in split]
        self.exponent_width = max(len(power) for _, _, power in split) - 1
        self.precision = self.min_digits = max(len(fraction) for _, fraction in parts)
        self.pad_left = max(len(whole) for whole, _ in parts)
        self.pad_right = self.exponent_width + 2 + self.precision
        self.trim = "k"

    def _measure_positional(self, texts):
        parts = [text.split(".") for text in texts]
        self.pad_left = max(len(whole) for whole, _ in parts)
        self.pad_right = max(len(fraction) for _, fraction in parts)
        self.trim = "."
        self.min_digits = 0
        if self.mode in ("fixed", "maxprec_equal"):
            self.precision = self.min_digits = self.pad_right
            self.trim = "k"

    def _make_room(self, values):
        """Widen the column where nan or infinity need more than the numbers."""
        options = _print_options.current()
        signed = self.sign != "-" or any(value == -math.inf for value in values)
        room = self.pad_right + 1
        self.pad_left = max(
            self.pad_left, len(options["nanstr"]) - room, len(options["infstr"]) + signed - room
        )

    def __call__(self, value):
        known = self.known.get(value)
        if known:
            return known[0].rjust(self.pad_left) + "." + known[1].ljust(self.pad_right)
        if not math.isfinite(value):
            return self._not_finite(value).rjust(self.pad_left + self.pad_right + 1)
        if self.exponents:
            return scientific(
                value, self.size, self.precision, self.unique, self.trim, self.plus,
                self.pad_left, self.exponent_width, self.min_digits)
        return positional(
            value, self.size, self.precision, self.unique, True, self.trim, self.plus,
            self.pad_left, self.pad_right, self.min_digits)

    def _not_finite(self, value):
        options = _print_options.current()
        plus = "+" if self.plus else ""
        if value != value:
            return plus + options["nanstr"]
        return ("-" if value < 0 else plus) + options["infstr"]


def _wants_exponents(finite, size, suppress):
    """Whether the largest value is too large, the smallest too small or their ratio too wide."""
    sizes = [abs(value) for value in finite if value]
    if not sizes:
        return False
    largest, smallest = max(sizes), min(sizes)
    if largest >= _LARGE[size]:
        return True
    if suppress:
        return False
    # The type's own arithmetic decides: float32's 1e-4 and its quotients are rounded.
    return smallest < _rounded(0.0001, size) or _rounded(_quotient(largest, smallest), size) > 1000.0


def _quotient(largest, smallest):
    try:
        return largest / smallest
    except OverflowError:
        return math.inf


class ComplexFormat:
    """Complex numbers: both parts formatted as float columns, the second always signed."""

    def __init__(self, values, size, options):
        self.real = FloatFormat([value.real for value in values], size // 2, options)
        self.imaginary = FloatFormat([value.imag for value in values], size // 2, options, "+")

    def __call__(self, value):
        text = self.imaginary(value.imag)
        end = len(text.rstrip())
        return self.real(value.real) + text[:end] + "j" + text[end:]


class IntegerFormat:
    """Whole numbers padded on the left to the widest."""

    def __init__(self, values, sign):
        largest, smallest = (max(values), min(values)) if values else (0, 0)
        if sign == " " and smallest < 0:
            sign = "-"
        width = len(str(largest)) + (largest >= 0 and sign in "+ ")
        self.form = f"{sign}{max(width, len(str(smallest)))}d"

    def __call__(self, value):
        return format(value, self.form)


class BoolFormat:
    """True and False; in arrays with axes True is padded to the width of False."""

    def __init__(self, in_line):
        self.true = " True" if in_line else "True"

    def __call__(self, value):
        return self.true if value else "False"


class TimeFormat:
    """Dates in quotes, or counts of a time unit, with 'NaT' in quotes, padded on the left."""

    def __init__(self, values, quoted):
        self.quoted = quoted
        self.width = max((len(self._text(value)) for value in values), default=0)

    def _text(self, value):
        text = str(value)
        if text == "NaT" or self.quoted:
            return f"'{text}'"
        return text.partition(" ")[0]

    def __call__(self, value):
        return self._text(value).rjust(self.width)


def object_text(value):
    """Text of an element of an object array; lists are marked as such."""
    return f"list({value!r})" if type(value) is list else repr(value)


def string_text(value):
    """Text of a string or bytes element: as Python writes it, in quotes."""
    return str.__repr__(value) if isinstance(value, str) else bytes.__repr__(value)


class RecordFormat:
    """Records of a structured array: one formatter per field."""

    def __init__(self, formats):
        self.formats = formats

    def __call__(self, record):
        fields = [form(value) for form, value in zip(self.formats, record)]
        return f"({fields[0]},)" if len(fields) == 1 else f"({', '.join(fields)})"
