"""Rounding to decimals as NumPy does it: scale, round to even, scale back."""

from . import _dtypes as dt
from ._casting import wrap_integers
from ._coerce import asarray
from ._core_exceptions import output_cast
from ._ndarray import new, result
from ._storage import pack
from ._umath import divide, multiply, rint


def rounded(a, decimals):
    """The array (or scalar) rounded; integers change only for negative decimals."""
    if a._dtype.kind == "b" and not decimals:
        return a.astype(dt.FLOAT16)[()]
    if a._dtype.kind == "b":
        name = "multiply" if decimals > 0 else "divide"
        raise output_cast(name, dt.FLOAT64, dt.BOOL, "same_kind")
    if a._dtype.kind in "iu":
        return a.copy()[()] if decimals >= 0 else _round_integers(a, 10**-decimals)
    if a._dtype.kind == "c":
        return _round_complex(a, decimals)
    if a._dtype.kind == "O":
        return new([round(v, decimals) for v in a._values()], a._shape, a._dtype)[()]
    if decimals == 0:
        return rint(a)
    scale = float(10 ** abs(decimals))
    if decimals > 0:
        return divide(rint(multiply(a, scale)), scale)
    return multiply(rint(divide(a, scale)), scale)


def _round_complex(a, decimals):
    parts = (asarray(rounded(part, decimals))._values() for part in (a.real, a.imag))
    return result(pack(map(complex, *parts), a._dtype), a._shape, a._dtype)


def _round_integers(a, unit):
    values = [int(round(v / unit)) * unit for v in a._values()]
    return result(wrap_integers(values, a._dtype), a._shape, a._dtype)
