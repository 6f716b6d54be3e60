"""New arrays from a shape, a value or a range."""

import math
from operator import index

from . import _dtypes as dt
from ._coerce import asarray
from ._core_exceptions import no_room
from ._dtypes import dtype as make_dtype
from ._leaves import element
from ._ndarray import cast, ndarray, new
from ._promotion import promote
from ._storage import pack, size_of, zeros_buffer


def shape_tuple(shape):
    """A shape from a number or a sequence; ValueError for negative lengths."""
    if isinstance(shape, int):
        found = (shape,)
    elif hasattr(shape, "__iter__") and not isinstance(shape, str):
        if getattr(shape, "shape", None) == ():
            found = (index(shape.item()),)
        else:
            found = tuple(map(index, shape))
    elif isinstance(shape, float):
        raise TypeError(
            f"expected a sequence of integers or a single integer, got '{shape}'"
        )
    else:
        found = (index(shape),)
    if any(n < 0 for n in found):
        raise ValueError("negative dimensions are not allowed")
    if len(found) > 64:
        raise ValueError(
            f"maximum supported dimension for an ndarray is currently 64, found {len(found)}"
        )
    return found


def _sized(d):
    if d.kind in "US" and not d.itemsize:
        return (dt.text if d.kind == "U" else dt.byte_text)(1)
    return d


def zeros(shape, dtype=float, order="C", *, device=None, like=None):
    """Array of zeros."""
    found, lengths = _sized(make_dtype(dtype)), shape_tuple(shape)
    return ordered(new(zeros_buffer(found, size_of(lengths), lengths), lengths, found), order)


def empty(shape, dtype=float, order="C", *, device=None, like=None):
    """Array of any values: here zeros, or None for objects."""
    found = zeros(shape, dtype, order)
    if found._dtype.kind == "O":
        found._buffer[:] = [None] * len(found._buffer)
    return found


def ones(shape, dtype=None, order="C", *, device=None, like=None):
    """Array of ones."""
    return full(shape, 1, float if dtype is None else dtype, order)


def full(shape, fill_value, dtype=None, order="C", *, device=None, like=None):
    """Array filled with one value (or with a broadcast array)."""
    lengths = shape_tuple(shape)
    value = asarray(fill_value)
    found = value._dtype if dtype is None else _sized(make_dtype(dtype))
    if value._shape:
        out = zeros(lengths, found)
        out[...] = value
        return ordered(out, order)
    one = element(fill_value if not hasattr(fill_value, "_shape") else value[()], found)
    if found.kind == "V":
        return new(pack([one] * size_of(lengths), found), lengths, found)
    try:
        return ordered(new(pack([one], found) * size_of(lengths), lengths, found), order)
    except (MemoryError, OverflowError):
        raise no_room(lengths, found) from None


def ordered(a, order):
    """The array itself, or for order 'F' with its memory laid out by columns."""
    if order != "F" or a.ndim < 2:
        return a
    flat = a.T.copy().T
    flat.base = None
    return flat


def _like(a, dtype, shape):
    prototype = asarray(a)
    return (
        prototype._shape if shape is None else shape_tuple(shape),
        prototype._dtype if dtype is None else make_dtype(dtype),
    )


def zeros_like(a, dtype=None, order="K", subok=True, shape=None, *, device=None):
    """Zeros of another array's shape and dtype."""
    return zeros(*_like(a, dtype, shape))


def empty_like(prototype, dtype=None, order="K", subok=True, shape=None, *, device=None):
    """Any values of another array's shape and dtype."""
    return empty(*_like(prototype, dtype, shape))


def ones_like(a, dtype=None, order="K", subok=True, shape=None, *, device=None):
    """Ones of another array's shape and dtype."""
    return ones(*_like(a, dtype, shape))


def full_like(a, fill_value, dtype=None, order="K", subok=True, shape=None, *, device=None):
    """One value in another array's shape and dtype."""
    lengths, found = _like(a, dtype, shape)
    return full(lengths, fill_value, found)


def arange(*args, dtype=None, device=None, like=None, start=None, stop=None, step=None):
    """arange([start,] stop[, step]): numbers from start in steps, up to but without stop."""
    first, last, by, dtype = _range_arguments(args, start, stop, step, dtype)
    kinds = [asarray(x)._dtype for x in (first, last, by) if x is not None]
    if dtype is None and any(kind.kind in "US" for kind in kinds):
        raise TypeError(
            "arange() not supported for inputs with DType <class 'numpy.dtypes.StrDType'>."
        )
    found = make_dtype(dtype) if dtype is not None else _range_dtype(kinds)
    if found.kind in "mM":
        from ._datetime import time_range

        return time_range(first, last, by, found)
    first, last, by = (getattr(x, "item", lambda x=x: x)() for x in (first, last, by))
    if by == 0:
        raise ZeroDivisionError("division by zero")
    count = max(0, math.ceil((last - first) / by))
    return new(_range_buffer(first, by, count, found), (count,), found)


def _range_arguments(args, start, stop, step, dtype):
    if len(args) == 4:
        args, dtype = args[:3], args[3]
    if len(args) == 1 and stop is None:
        args = (0 if start is None else start, args[0])
        start = None
    values = list(args) + [None] * (3 - len(args))
    given = (start, stop, step)
    first, last, by = (v if g is None else g for v, g in zip(values, given))
    if last is None:
        raise TypeError("arange() requires stop to be specified.")
    return (0 if first is None else first), last, (1 if by is None else by), dtype


def _range_dtype(kinds):
    dates = [kind for kind in kinds if kind.kind in "mM"]
    if dates:
        return dates[-1]
    found = kinds[0]
    for kind in kinds[1:]:
        found = promote(found, kind)
    return dt.INT64 if found.kind == "b" else found


def _range_buffer(first, by, count, found):
    if isinstance(first, int) and isinstance(by, int):
        return pack(range(first, first + by * count, by), found)
    if found.kind in "iu":
        first, by = int(first), int(first + by) - int(first)
        return pack([first + i * by for i in range(count)], found)
    # The second value is computed once and its distance repeated.
    distance = (first + by) - first
    return pack([first + i * distance for i in range(count)], found)


def linspace(start, stop, num=50, endpoint=True, retstep=False, dtype=None, axis=0, *, device=None):
    """`num` evenly spaced numbers from start to stop; arrays give one axis more."""
    num = index(num)
    if num < 0:
        raise ValueError(f"Number of samples, {num}, must be non-negative.")
    parts = num - 1 if endpoint else num
    first, last = asarray(start) * 1.0, asarray(stop) * 1.0
    first, last = asarray(first), asarray(last)
    wanted = _spacing_dtype((start, stop), (first, last))
    out, step = _spaced(first, last, num, parts, endpoint, wanted)
    target = wanted if dtype is None else make_dtype(dtype)
    if target.kind in "iu":
        from ._umath import floor

        out = floor(out)
    out = cast(asarray(out), target) if target != out.dtype else out
    if axis != 0:
        from ._shape import moveaxis

        out = moveaxis(out, 0, axis)
    return (out, step) if retstep else out


def _spacing_dtype(given, found):
    """The dtype of both ends; bare numbers give way to the other end."""
    from ._join import result_type

    return result_type(*(x if type(x) in (int, float, complex) else f._dtype
                         for x, f in zip(given, found)), 1.0)  # fmt: skip


def _spaced(first, last, num, parts, endpoint, d):
    counts = arange(num, dtype=float).astype(d)
    counts = counts.reshape((num,) + (1,) * max(first.ndim, last.ndim))
    delta = last - first
    if parts <= 0:
        return counts * delta + first, math.nan
    step = delta / parts
    out = counts * step if asarray(step != 0).all() else counts / parts * delta
    out = out + first
    if endpoint and num > 1:
        out[-1] = last
    return out, step


def array_over(cls, shape, dtype, buffer, offset):
    """ndarray(shape, dtype, buffer, offset)."""
    found = make_dtype(dtype)
    if buffer is None:
        out = zeros(shape, found)
    else:
        from ._memory import from_bytes

        lengths = shape_tuple(shape)
        data = bytes(memoryview(buffer).cast("B"))[offset:][: size_of(lengths) * found.itemsize]
        out = new(from_bytes(data, found), lengths, found)
    if cls is not type(out):
        made = object.__new__(cls)
        for name in ndarray.__slots__[:-1]:
            setattr(made, name, getattr(out, name))
        return made
    return out
