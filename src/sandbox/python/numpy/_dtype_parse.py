"""From what programs write to dtype objects."""

import re

from . import _dtypes as dt
from . import _scalars as sc

_NUMERIC = (
    dt.BOOL, dt.INT8, dt.UINT8, dt.INT16, dt.UINT16, dt.INT32, dt.UINT32, dt.INT64, dt.UINT64,
    dt.FLOAT16, dt.FLOAT32, dt.FLOAT64, dt.COMPLEX64, dt.COMPLEX128, dt.OBJECT,
)  # fmt: skip

_BY_NAME = {d.name: d for d in _NUMERIC}
_BY_NAME |= {d.char: d for d in _NUMERIC}
_BY_NAME |= {f"{d.kind}{d.itemsize}": d for d in _NUMERIC if d.kind != "O"}
_BY_NAME |= {
    "int": dt.INT64, "uint": dt.UINT64, "float": dt.FLOAT64, "complex": dt.COMPLEX128,
    "O8": dt.OBJECT, "bool_": dt.BOOL, "single": dt.FLOAT32, "double": dt.FLOAT64,
    "half": dt.FLOAT16, "intp": dt.INT64, "uintp": dt.UINT64, "long": dt.INT64,
    "ulong": dt.UINT64, "longlong": dt.INT64, "ulonglong": dt.UINT64, "byte": dt.INT8,
    "ubyte": dt.UINT8, "short": dt.INT16, "ushort": dt.UINT16, "intc": dt.INT32,
    "uintc": dt.UINT32, "csingle": dt.COMPLEX64, "cdouble": dt.COMPLEX128, "q": dt.INT64,
    "Q": dt.UINT64, "p": dt.INT64, "P": dt.UINT64, "n": dt.INT64, "N": dt.UINT64, "g": dt.FLOAT64,
    "longdouble": dt.FLOAT64, "str": dt.text(0), "bytes": dt.byte_text(0),
    "U": dt.text(0), "S": dt.byte_text(0), "str_": dt.text(0), "bytes_": dt.byte_text(0),
    "a": dt.byte_text(0), "c": dt.byte_text(1), "object_": dt.OBJECT, "unicode": dt.text(0),
}  # fmt: skip

_BY_TYPE = {
    bool: dt.BOOL, int: dt.INT64, float: dt.FLOAT64, complex: dt.COMPLEX128,
    str: dt.text(0), bytes: dt.byte_text(0), object: dt.OBJECT,
    sc.generic: dt.OBJECT, sc.number: dt.FLOAT64, sc.floating: dt.FLOAT64,
    sc.inexact: dt.FLOAT64, sc.integer: dt.INT64, sc.signedinteger: dt.INT64,
    sc.unsignedinteger: dt.UINT64, sc.complexfloating: dt.COMPLEX128,
    sc.character: dt.byte_text(0), type(None): dt.FLOAT64,
}  # fmt: skip

_SIZED = re.compile(r"(U|S|a)(\d+)$")
_TIME = re.compile(r"(M8|m8|datetime64|timedelta64)(?:\[(\w+)\])?$")


def parse(spec):
    """The dtype that `spec` names; TypeError where there is none."""
    if spec is None:
        return dt.FLOAT64
    if isinstance(spec, type):
        return _from_type(spec)
    if isinstance(spec, str):
        return _from_text(spec)
    if isinstance(spec, bytes):
        return _from_text(spec.decode())
    if isinstance(spec, (list, tuple, dict)):
        from ._records import parse_record

        return parse_record(spec)
    found = getattr(spec, "dtype", None)
    if type(found) is dt.dtype:
        return found
    # Keras and pandas dtypes carry the NumPy name.
    name = getattr(spec, "as_numpy_dtype", None) or getattr(spec, "name", None)
    if name is not None:
        return parse(name)
    raise TypeError(f"Cannot interpret '{spec!r}' as a data type")


def _from_type(cls):
    found = _BY_TYPE.get(cls)
    if found is None:
        found = cls.__dict__.get("dtype")
    if type(found) is dt.dtype:
        return found
    if cls.__name__ in ("datetime64", "timedelta64"):
        return _from_text(cls.__name__)
    if issubclass(cls, sc.generic):
        raise TypeError(f"Cannot interpret '{cls!r}' as a data type")
    return dt.OBJECT


def _from_text(name):
    bare = name[1:] if name[:1] in "<>=|" else name
    found = _BY_NAME.get(bare)
    if found is not None:
        return found
    sized = _SIZED.match(bare)
    if sized:
        return (dt.text if sized[1] == "U" else dt.byte_text)(int(sized[2]))
    time = _TIME.match(bare)
    if time:
        from ._datetime import time_dtype

        return time_dtype("M" if time[1] in ("M8", "datetime64") else "m", time[2] or "")
    if "," in bare:
        from ._records import parse_record

        return parse_record([(f"f{i}", part.strip()) for i, part in enumerate(name.split(","))])
    if bare[:1] == "V" and bare[1:].isdigit():
        from ._records import void_dtype

        return void_dtype(int(bare[1:]))
    raise TypeError(f"data type {name!r} not understood")
