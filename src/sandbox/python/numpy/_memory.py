"""Arrays as bytes: tobytes, view, byteswap and the way back."""

import struct
from array import array

from ._dtypes import dtype as make_dtype
from ._make import shape_tuple
from ._ndarray import ndarray, new, view
from ._storage import pack, size_of, zeros_buffer, contiguous_strides


def tobytes(a, order="C"):
    """The elements as bytes in C order (or order 'F')."""
    if order == "F":
        a = a.T
    return to_bytes(a._values(), a._dtype)


def to_bytes(values, d):
    """Storage values as bytes."""
    if d.char == "e":
        return struct.pack(f"<{len(values)}e", *values)
    if d._code is not None:
        return (values if isinstance(values, array) else array(d._code, values)).tobytes()
    if d.kind == "c":
        parts = [part for v in values for part in (v.real, v.imag)]
        return array("f" if d.char == "F" else "d", parts).tobytes()
    if d.kind == "U":
        return b"".join(v.encode("utf-32-le").ljust(d.itemsize, b"\0") for v in values)
    if d.kind == "S":
        return b"".join(v.ljust(d.itemsize, b"\0") for v in values)
    if d.kind == "V":
        return b"".join(
            to_bytes(pack([x], f), f) for v in values for x, (_, f) in zip(v, d._fields)
        )
    return array("Q", map(id, values)).tobytes()


def from_bytes(data, d):
    """A buffer of dtype `d` from bytes."""
    count = len(data) // d.itemsize
    if d.char == "e":
        return array("f", struct.unpack(f"<{count}e", data))
    if d._code is not None:
        return array(d._code, data[: count * d.itemsize])
    if d.kind == "c":
        parts = array("f" if d.char == "F" else "d", data)
        return [complex(*pair) for pair in zip(parts[::2], parts[1::2])]
    pieces = [data[i * d.itemsize : (i + 1) * d.itemsize] for i in range(count)]
    if d.kind == "U":
        return [p.decode("utf-32-le").rstrip("\0") for p in pieces]
    if d.kind == "S":
        return [p.rstrip(b"\0") for p in pieces]
    if d.kind == "V":
        return pack([_record(p, d) for p in pieces], d)
    raise ValueError("cannot create an OBJECT array from memory buffer")


def _record(piece, d):
    values, at = [], 0
    for _, field in d._fields:
        values.append(from_bytes(piece[at : at + field.itemsize], field)[0])
        at += field.itemsize
    return tuple(values)


def view_as(a, dtype=None, type=None):
    """ndarray.view: the same storage; another dtype reads the bytes anew (a copy of them)."""
    if dtype is None or dtype is ndarray:
        return view(a, a._offset, a._shape, a._strides)
    target = make_dtype(dtype)
    if target == a._dtype:
        return view(a, a._offset, a._shape, a._strides)
    if target._code == a._dtype._code is not None and "e" not in (target.char, a._dtype.char):
        found = view(a, a._offset, a._shape, a._strides)
        found._dtype = target
        return found
    return _reread(a, target)


def _reread(a, target):
    if not a._shape and a._dtype.itemsize != target.itemsize:
        raise ValueError(
            "Changing the dtype of a 0d array is only supported if the itemsize is unchanged"
        )
    shape = a._shape
    if shape:
        width = shape[-1] * a._dtype.itemsize
        if width % target.itemsize:
            raise ValueError(
                "When changing to a larger dtype, its size must be a divisor of the total size in "
                "bytes of the last axis of the array."
            )
        shape = shape[:-1] + (width // target.itemsize,)
    return new(from_bytes(tobytes(a), target), shape, target)


def byteswap(a, inplace=False):
    """The elements with their bytes in the other order."""
    data, width = tobytes(a), a._dtype.itemsize
    turned = b"".join(data[i : i + width][::-1] for i in range(0, len(data), width))
    found = new(from_bytes(turned, a._dtype), a._shape, a._dtype)
    if inplace:
        a[...] = found
        return a
    return found


def tofile(a, fid, sep="", format="%s"):
    """Write the bytes, or with a separator the texts, to a file or path."""
    data = tobytes(a) if not sep else sep.join(format % v for v in a.ravel().tolist()).encode()
    if hasattr(fid, "write"):
        fid.write(data)
        return
    with open(fid, "wb") as file:
        file.write(data)


def resize(a, shape):
    """ndarray.resize: in place, cut off or filled with zeros."""
    if a.base is not None:
        raise ValueError("cannot resize this array: it does not own its data")
    lengths = shape_tuple(shape)
    size = size_of(lengths)
    buffer = pack(a._values(), a._dtype)[:size]
    buffer.extend(zeros_buffer(a._dtype, size - len(buffer)))
    a._buffer, a._shape, a._strides = buffer, lengths, contiguous_strides(lengths)
    a._whole = True


def rebuild(data, shape, d):
    """An array from what pickling kept."""
    if isinstance(data, list):
        return new(pack(data, d), shape, d)
    return new(from_bytes(data, d), shape, d)


def frombuffer(buffer, dtype=float, count=-1, offset=0, *, like=None):
    """One-dimensional array of the bytes of an object, read-only where the object is."""
    d = make_dtype(dtype)
    source = memoryview(buffer)
    data = source.cast("B").tobytes()[offset:]
    if count >= 0:
        data = data[: count * d.itemsize]
    if len(data) % d.itemsize:
        raise ValueError("buffer size must be a multiple of element size")
    found = new(from_bytes(data, d), (len(data) // d.itemsize,), d)
    found._writeable = not source.readonly
    return found
