"""Functions that give complex results where the real ones have none."""

from numpy._coerce import asarray
from numpy import _umath

__all__ = ["sqrt", "log", "log2", "log10", "logn", "power", "arccos", "arcsin", "arctanh"]


def _wide(x, outside):
    """The numbers, as complex ones where a condition holds for any of them."""
    x = asarray(x)
    if x.dtype.kind != "c" and asarray(outside(x)).any():
        return x.astype("complex64" if x.dtype.char == "f" else complex)
    return x


def _negative(x):
    return x < 0


def _beyond_one(x):
    return abs(x) > 1


def sqrt(x):
    """Square root; imaginary for negative numbers."""
    return _umath.sqrt(_wide(x, _negative))


def log(x):
    """Natural logarithm; complex for negative numbers."""
    return _umath.log(_wide(x, _negative))


def log2(x):
    """Logarithm to base 2; complex for negative numbers."""
    return _umath.log2(_wide(x, _negative))


def log10(x):
    """Logarithm to base 10; complex for negative numbers."""
    return _umath.log10(_wide(x, _negative))


def logn(n, x):
    """Logarithm to base n; complex for negative numbers."""
    return log(x) / log(n)


def power(x, p):
    """x to the power p; complex for negative x."""
    p = asarray(p)
    p = p.astype(float) if p.dtype.kind in "iu" and (p < 0).any() else p
    return _umath.power(_wide(x, _negative), p)


def arccos(x):
    """Arc cosine; complex beyond -1 and 1."""
    return _umath.arccos(_wide(x, _beyond_one))


def arcsin(x):
    """Arc sine; complex beyond -1 and 1."""
    return _umath.arcsin(_wide(x, _beyond_one))


def arctanh(x):
    """Inverse hyperbolic tangent; complex beyond -1 and 1."""
    return _umath.arctanh(_wide(x, _beyond_one))
