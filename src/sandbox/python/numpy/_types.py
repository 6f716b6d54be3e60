"""Names, codes and common types of arrays, and whether arrays share memory."""

import warnings

from . import _dtypes as dt
from . import _scalars as sc
from ._coerce import asarray
from ._promotion import promote

__all__ = ["common_type", "min_scalar_type", "mintypecode", "typename", "typecodes", "ScalarType",
           "isfortran", "shares_memory", "may_share_memory", "getbufsize", "setbufsize"]  # fmt: skip

typecodes = {
    "Character": "c", "Integer": "bhilqnp", "UnsignedInteger": "BHILQNP", "Float": "efdg",
    "Complex": "FDG", "AllInteger": "bBhHiIlLqQnNpP", "AllFloat": "efdgFDG", "Datetime": "Mm",
    "All": "?bhilqnpBHILQNPefdgFDGSUVOMm",
}  # fmt: skip
ScalarType = (
    int, float, complex, bool, bytes, str, memoryview, sc.bool_, sc.complex64, sc.complex128,
    sc.float16, sc.float32, sc.float64, sc.int8, sc.int16, sc.int32, sc.int64, sc.bytes_,
    sc.object_, sc.str_, sc.uint8, sc.uint16, sc.uint32, sc.uint64,
)  # fmt: skip
_NAMES = {
    "S1": "character", "?": "bool", "B": "unsigned char", "D": "complex double precision",
    "F": "complex single precision", "H": "unsigned short", "I": "unsigned integer",
    "L": "unsigned long integer", "O": "object", "S": "string", "U": "unicode", "V": "void",
    "b": "signed char", "d": "double precision", "f": "single precision", "h": "short",
    "i": "integer", "l": "long integer", "q": "long long integer",
}  # fmt: skip


def common_type(*arrays):
    """The smallest float or complex type that holds all arrays; integers need float64."""
    found = None
    for a in map(asarray, arrays):
        if a.dtype.kind not in "iufc":
            raise TypeError("can't get common type for non-numeric array")
        d = dt.FLOAT64 if a.dtype.kind in "iu" else a.dtype
        found = d if found is None else promote(found, d)
    return (found or dt.FLOAT16).type


def min_scalar_type(a, /):
    """The smallest dtype that holds a number; the dtype of an array."""
    x = asarray(a)
    if x.ndim or x.dtype.kind not in "iuf":
        return x.dtype
    value = x.item()
    if x.dtype.kind == "f":
        big = abs(value)
        finite = big != float("inf") and big == big
        return (dt.FLOAT16 if not finite or big < 65000 else
                dt.FLOAT32 if big < 3.4e38 else dt.FLOAT64)  # fmt: skip
    for unsigned, signed, bits in ((dt.UINT8, dt.INT8, 8), (dt.UINT16, dt.INT16, 16),
                                   (dt.UINT32, dt.INT32, 32)):  # fmt: skip
        if 0 <= value < 1 << bits:
            return unsigned
        if -(1 << (bits - 1)) <= value < 0:
            return signed
    return dt.UINT64 if value >= 0 else dt.INT64


def mintypecode(typechars, typeset="GDFgdf", default="d"):
    """The code of the smallest type of a set to which all given types can be cast."""
    chars = [c if isinstance(c, str) else asarray(c).dtype.char for c in typechars]
    kept = [c for c in chars if c in typeset]
    if not kept:
        return default
    if "F" in kept and "d" in kept:
        return "D"
    return min(kept, key="GDFgdf".index)


def typename(char):
    """What a type code means."""
    warnings.warn("`typename` is deprecated", DeprecationWarning, stacklevel=2)
    return _NAMES[char]


def isfortran(a):
    """Whether the array lies in Fortran order and not in C order."""
    return a.ndim > 1 and a.flags.f_contiguous and not a.flags.c_contiguous


def _span(a):
    """First and last place of the array's elements in its buffer."""
    low = high = a._offset
    for n, stride in zip(a._shape, a._strides):
        reach = (n - 1) * stride
        low, high = low + min(reach, 0), high + max(reach, 0)
    return low, high


def may_share_memory(a, b, /, max_work=0):
    """Whether two arrays lie in stretches of memory that overlap."""
    a, b = asarray(a), asarray(b)
    if a._buffer is not b._buffer or not a.size or not b.size:
        return False
    (low, high), (other_low, other_high) = _span(a), _span(b)
    return low <= other_high and other_low <= high


def shares_memory(a, b, /, max_work=-1):
    """Whether two arrays have an element in common."""
    if not may_share_memory(a, b):
        return False
    a, b = asarray(a), asarray(b)
    return not _places(a).isdisjoint(_places(b))


def _places(a):
    found = {a._offset}
    for n, stride in zip(a._shape, a._strides):
        found = {place + i * stride for place in found for i in range(n)}
    return found


def getbufsize():
    """Size of the buffer of ufuncs, which has no effect here."""
    return 8192


def setbufsize(size):
    """Has no effect; gives back the size before."""
    return 8192
