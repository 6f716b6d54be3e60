"""Bits: packing, counting and writing them; neighbours of floats."""

import math
import struct

from . import _dtypes as dt
from ._broadcast import axis_index, common_shape
from ._coerce import asarray
from ._ndarray import new, result
from ._promotion import float_for, promote
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
        from ._core_exceptions import not_supported_types

        raise not_supported_types("bitwise_count")
    return result(pack([abs(v).bit_count() for v in a._values()], dt.UINT8), a.shape, dt.UINT8)


def nextafter(x1, x2, /):
    """The next float after x1 towards x2."""
    a, b = asarray(x1), asarray(x2)
    d = promote(float_for(a.dtype), float_for(b.dtype))
    shape = common_shape([a.shape, b.shape])
    step = math.nextafter if d is dt.FLOAT64 else _next_single
    columns = (x.astype(d)._spread(shape) for x in (a, b))
    return result(pack(map(step, *columns), d), shape, d)


def _next_single(x, y):
    if x != x or y != y:
        return math.nan
    if x == y:
        return y
    if x == 0:
        return math.copysign(struct.unpack("f", struct.pack("I", 1))[0], y)
    (bits,) = struct.unpack("I", struct.pack("f", x))
    return struct.unpack("f", struct.pack("I", bits + (1 if (y > x) == (x > 0) else -1)))[0]


def spacing(x, /):
    """The distance from each number to the next one of larger size."""
    a = asarray(x)
    d = float_for(a.dtype)
    if d is dt.FLOAT64:
        values = [math.copysign(math.ulp(v), v) for v in a.astype(d)._values()]
    else:
        step = _next_single
        values = [step(v, math.copysign(math.inf, v)) - v for v in a.astype(d)._values()]
    return result(pack(values, d), a.shape, d)
