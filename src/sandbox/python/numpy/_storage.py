"""Buffers: one entry per element, walked by offset, shape and strides (all in elements).

A buffer is an `array.array` for numbers, a list for complex numbers, text and objects, or a
`RecordBuffer`. Float16 numbers are kept in single precision, truth values as 0 and 1.
"""

import struct
from array import array
from itertools import product

from ._core_exceptions import no_room
from ._scalars import round_half
from . import _kernels


def contiguous_strides(shape):
    """Strides of an array in C order."""
    if len(shape) == 2:
        return (shape[1], 1)
    strides, step = [], 1
    for length in reversed(shape):
        strides.append(step)
        step *= length
    return tuple(reversed(strides))


def size_of(shape):
    """Number of elements."""
    size = 1
    for length in shape:
        size *= length
    return size


def pack(values, dtype):
    """A new buffer of `values` that already fit `dtype`, apart from rounding of floats."""
    code = dtype._code
    if code is None:
        if dtype.kind == "V":
            from ._records import pack_records

            return pack_records(values, dtype)
        return _pack_list(values, dtype)
    if dtype.char == "e":
        return _pack_halves(values)
    return array(code, values)


def _pack_list(values, dtype):
    if dtype.char == "F":
        single = array("f", [part for v in values for part in (v.real, v.imag)])
        return [complex(*pair) for pair in zip(single[::2], single[1::2])]
    if dtype.kind in "US" and dtype.itemsize:
        signs = dtype.itemsize // (4 if dtype.kind == "U" else 1)
        return [v[:signs] for v in values]
    return list(values)


def _pack_halves(values):
    values = list(values)
    form = f"{len(values)}e"
    try:
        return array("f", struct.unpack(form, struct.pack(form, *values)))
    except (OverflowError, struct.error):
        return array("f", [round_half(float(each)) for each in values])


def zeros_buffer(dtype, size, shape=None):
    """A new buffer of `size` zeros (or empty texts). Raises NumPy's MemoryError, which tells the shape, if it is too large."""
    try:
        return _zeros(dtype, size)
    except (MemoryError, OverflowError):
        raise no_room((size,) if shape is None else shape, dtype) from None


def _zeros(dtype, size):
    if dtype._code is not None:
        width = 4 if dtype._code == "f" else dtype.itemsize
        return array(dtype._code, bytes(width * size))
    if dtype.kind == "V":
        from ._records import zero_records

        return zero_records(dtype, size)
    return [dtype._zero] * size


def coalesce(shape, strides):
    """Merge neighbouring axes that can be walked as one; drop axes of length 1."""
    out = []
    for length, stride in zip(shape, strides):
        if length == 1:
            continue
        if out and out[-1][1] == stride * length:
            out[-1] = (out[-1][0] * length, stride)
        else:
            out.append((length, stride))
    return out


def _run(start, length, stride):
    stop = start + length * stride
    return slice(start, stop if stop >= 0 else None, stride)


def gather(buffer, offset, shape, strides):
    """The elements in C order, as a new array or list."""
    if 0 in shape:
        return buffer[0:0]
    axes = coalesce(shape, strides)
    if not axes:
        return buffer[offset : offset + 1]
    length, stride = axes.pop()
    if not axes and stride:
        return buffer[_run(offset, length, stride)]
    if axes and length * axes[-1][0] >= _kernels.GATHER_FROM:
        out = _kernels.gather(buffer, offset, axes + [(length, stride)])
        if out is not None:
            return out
    if stride == 0:
        return _gather_repeated(buffer, offset, axes, length)
    out = buffer[0:0]
    for start in starts(offset, axes):
        out.extend(buffer[_run(start, length, stride)])
    return out


def _gather_repeated(buffer, offset, axes, length):
    out = buffer[0:0]
    for start in starts(offset, axes):
        out.extend(buffer[start : start + 1] * length)
    return out


def starts(offset, axes):
    """Offsets of all points of the axes [(length, stride), …] in C order."""
    if not axes:
        return [offset]
    if len(axes) == 1:
        length, stride = axes[0]
        return [offset + i * stride for i in range(length)]
    runs = [[i * stride for i in range(length)] for length, stride in axes]
    return [offset + sum(point) for point in product(*runs)]


def scatter(buffer, offset, shape, strides, values):
    """Store `values` (C order, a buffer of the same sort) into the elements."""
    if 0 in shape:
        return
    axes = coalesce(shape, strides)
    if not axes:
        buffer[offset] = values[0]
        return
    length, stride = axes.pop()
    at = 0
    for start in starts(offset, axes):
        buffer[_run(start, length, stride)] = values[at : at + length]
        at += length
