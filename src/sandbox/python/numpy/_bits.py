"""Bits: packing, counting and writing them; neighbours of floats."""

import math
import struct

from . import _dtypes as dt
from ._broadcast import axis_index, common_shape
from ._coerce import asarray
from ._core_exceptions import not_supported_types
from ._ndarray import new, result
from ._join import result_type
from ._promotion import float_for
from ._storage import pack

__all__ = ["packbits", "unpackbits", "binary_repr", "base_repr", "bitwise_count", "nextafter",
           "spacing"]  # fmt: skip

_DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def _check_order(bitorder):
    if bitorder not in ("big", "little"):
        raise ValueError("'bitorder' must be either 'little' or 'big'")
    return 1 if bitorder == "little" else -1


def packbits(a, /, axis=None, bitorder="big"):
    """Eight truth values in each uint8; the last is filled with zeros."""
    a, turn = asarray(a), _check_order(bitorder)
    if a.dtype.kind not in "biu":
        raise TypeError("Expected an input array of integer or boolean data type")
    if axis is None:
        a, axis = a.ravel(), 0
    moved = a.swapaxes(axis, -1)
    n, values, out = moved.shape[-1], moved._values(), []
    for start in range(0, len(values), n or 1):
        for i in range(start, start + n, 8):
            bits = [1 if v else 0 for v in values[i : min(i + 8, start + n)]]
            bits += [0] * (8 - len(bits))
            out.append(int("".join(map(str, bits[::-turn])), 2))
    shape = moved.shape[:-1] + (-(-n // 8),)
    return _bytes(out, shape, axis)


def _bytes(values, shape, axis):
    found = new(pack(values, dt.UINT8), shape, dt.UINT8).swapaxes(axis, -1)
    return found if found._whole else found.copy()


def unpackbits(a, /, axis=None, count=None, bitorder="big"):
    """The bits of uint8 numbers as zeros and ones; count cuts off or fills up."""
    a, turn = asarray(a), _check_order(bitorder)
    if a.dtype is not dt.UINT8:
        raise TypeError("Expected an input array of unsigned byte data type")
    if axis is None:
        a, axis = a.ravel(), 0
    axis = axis_index(axis, a.ndim)
    bits = [[int(c) for c in f"{v:08b}"[::-turn]] for v in range(256)]
    moved = a.swapaxes(axis, -1)
    n, values, out = moved.shape[-1], moved._values(), []
    for start in range(0, len(values), n or 1):
        line = [bit for v in values[start : start + n] for bit in bits[v]]
        if count is not None:
            size = count if count >= 0 else len(line) + count
            line = line[:size] + [0] * (size - len(line))
        out += line
    return _bytes(out, moved.shape[:-1] + (len(out) // max(len(values) // (n or 1), 1),), axis)


def binary_repr(num, width=None):
    """The binary digits of an integer; with a width negative numbers as two's complement."""
    num = int(num)
    digits = f"{abs(num):b}"
    if num >= 0:
        _check_width(width, len(digits))
        return digits.zfill(width or 0)
    if width is None:
        return "-" + digits
    needed = len(f"{-num - 1:b}") + 1 if num != -1 else 1
    _check_width(width, needed)
    return f"{(1 << width) + num:b}".rjust(width, "1")


def _check_width(width, needed):
    if width is not None and width < needed:
        raise ValueError(f"Insufficient bit width={width} provided for binwidth={needed}")


def base_repr(number, base=2, padding=0):
    """The digits of an integer in a base from 2 to 36, after some zeros."""
    if base > len(_DIGITS):
        raise ValueError("Bases greater than 36 not handled in base_repr.")
    if base < 2:
        raise ValueError("Bases less than 2 not handled in base_repr.")
    rest, digits = abs(int(number)), []
    while rest:
        rest, digit = divmod(rest, base)
        digits.append(_DIGITS[digit])
    digits += ["0"] * padding + (["-"] if number < 0 else [])
    return "".join(reversed(digits or ["0"]))


def bitwise_count(x, /):
    """How many bits are set in the size of each integer, as uint8."""
    a = asarray(x)
    if a.dtype.kind not in "biu":
        raise not_supported_types("bitwise_count")
    return result(pack([abs(v).bit_count() for v in a._values()], dt.UINT8), a.shape, dt.UINT8)


def nextafter(x1, x2, /):
    """The next float after x1 towards x2."""
    a, b = asarray(x1), asarray(x2)
    d = float_for(result_type(x1, x2))
    if d.kind != "f":
        raise not_supported_types("nextafter")
    shape = common_shape([a.shape, b.shape])
    step = _STEPS[d]
    columns = (x.astype(d)._spread(shape) for x in (a, b))
    return result(pack(map(step, *columns), d), shape, d)


def _step_in(code, whole):
    """`math.nextafter` for floats of struct's `code`, whose bits are an integer of code `whole`."""

    def step(x, y):
        if x != x or y != y:
            return math.nan
        if x == y:
            return y
        if x == 0:
            return math.copysign(struct.unpack(code, struct.pack(whole, 1))[0], y)
        (bits,) = struct.unpack(whole, struct.pack(code, x))
        return struct.unpack(code, struct.pack(whole, bits + (1 if (y > x) == (x > 0) else -1)))[0]

    return step


_STEPS = {dt.FLOAT64: math.nextafter, dt.FLOAT32: _step_in("f", "I"), dt.FLOAT16: _step_in("e", "H")}


def _gap(v, step):
    return math.nan if v - v else step(v, math.copysign(math.inf, v)) - v


def spacing(x, /):
    """The distance from each number to the next one of larger size."""
    a = asarray(x)
    d = float_for(a.dtype)
    if d.kind != "f":
        raise not_supported_types("spacing")
    values = [_gap(v, _STEPS[d]) for v in a.astype(d)._values()]
    return result(pack(values, d), a.shape, d)
