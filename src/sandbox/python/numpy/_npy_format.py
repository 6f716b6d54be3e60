"""The .npy file format: a magic word, a header that describes the array, and its bytes."""

import ast
import pickle
import struct

from ._coerce import asarray
from ._dtypes import dtype as make_dtype
from ._memory import from_bytes, tobytes
from ._ndarray import new
from ._storage import size_of

MAGIC = b"\x93NUMPY"
_LENGTH_CODES = {1: "<H", 2: "<I", 3: "<I"}
# Room that is left in the header for the first length to grow.
_DIGITS = 21


def write_array(file, array, allow_pickle=True):
    """Write one array in the format."""
    a = asarray(array)
    if a.dtype.kind == "O" and not allow_pickle:
        raise ValueError("Object arrays cannot be saved when allow_pickle=False")
    columns = a.ndim > 1 and a.flags.f_contiguous and not a.flags.c_contiguous
    file.write(_header(a, columns))
    if a.dtype.kind == "O":
        pickle.dump(a, file, protocol=4)
    else:
        file.write(tobytes(a.T if columns else a))


def _header(a, columns):
    descr = a.dtype.descr if a.dtype.names else a.dtype.str
    text = f"{{'descr': {descr!r}, 'fortran_order': {columns}, 'shape': {a.shape!r}, }}"
    if a.ndim:
        text += " " * (_DIGITS - len(repr(a.shape[-1 if columns else 0])))
    data = text.encode("latin1")
    version = 1 if len(data) < 65000 else 2
    code = _LENGTH_CODES[version]
    start = len(MAGIC) + 2 + struct.calcsize(code)
    data += b" " * (-(start + len(data) + 1) % 64) + b"\n"
    return MAGIC + bytes((version, 0)) + struct.pack(code, len(data)) + data


def read_array(file, allow_pickle=False, **pickle_settings):
    """Read one array; ValueError for what is not in the format or not allowed."""
    d, columns, shape = _description(file)
    if d.kind == "O":
        if not allow_pickle:
            raise ValueError("Object arrays cannot be loaded when allow_pickle=False")
        return pickle.load(file, **pickle_settings).reshape(shape)
    size = size_of(shape)
    data = _exactly(file, size * d.itemsize, "array data")
    if columns:
        return new(from_bytes(data, d), shape[::-1], d).T
    return new(from_bytes(data, d), shape, d)


def _exactly(file, count, what):
    data = file.read(count)
    if len(data) < count:
        raise ValueError(f"EOF: reading {what}, expected {count} bytes got {len(data)}")
    return data


def _description(file):
    start = _exactly(file, len(MAGIC) + 2, "magic string")
    if start[:-2] != MAGIC:
        raise ValueError(
            f"the magic string is not correct; expected {MAGIC!r}, got {start[:-2]!r}"
        )
    version = start[-2]
    if version not in _LENGTH_CODES:
        raise ValueError(f"Invalid version {tuple(start[-2:])!r}")
    code = _LENGTH_CODES[version]
    (length,) = struct.unpack(code, _exactly(file, struct.calcsize(code), "array header length"))
    text = _exactly(file, length, "array header").decode("utf8" if version == 3 else "latin1")
    try:
        found = ast.literal_eval(text.strip())
        return make_dtype(_spec(found["descr"])), found["fortran_order"], found["shape"]
    except (SyntaxError, KeyError, TypeError):
        raise ValueError(f"Cannot parse header: {text!r}") from None


def _spec(descr):
    return descr if isinstance(descr, str) else [tuple(field) for field in descr]
