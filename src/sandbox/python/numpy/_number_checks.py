"""Questions about numbers, and their parts: real or complex, infinite, fractions, angles."""

from . import _dtypes as dt
from ._coerce import array, asarray
from ._limits import finfo
from ._select import where
from ._umath import arctan2, isinf, isnan, logical_and, signbit, trunc

__all__ = ["angle", "fix", "iscomplex", "isreal", "isposinf", "isneginf", "nan_to_num",
           "real_if_close"]  # fmt: skip

_DEGREES = 57.29577951308232


def angle(z, deg=False):
    """Angles of complex numbers, in radians or degrees."""
    z = asarray(z)
    found = arctan2(z.imag if z.dtype.kind == "c" else 0, z.real)
    return found * _DEGREES if deg else found


def fix(x, out=None):
    """Rounded towards zero."""
    found = trunc(asarray(x))
    if out is None:
        return found
    out[...] = found
    return out


def iscomplex(x):
    """Elementwise whether the imaginary part is not zero."""
    x = asarray(x)
    return x.imag != 0 if x.dtype.kind == "c" else _all(x, 0)


def isreal(x):
    """Elementwise whether the imaginary part is zero."""
    x = asarray(x)
    if x.dtype.kind == "c":
        return x.imag == 0
    return True if not x.ndim and x.dtype.kind != "O" else _all(x, 1)


def _all(x, value):
    from ._make import full

    return full(x.shape, bool(value), dt.BOOL)[()]


def isposinf(x, out=None):
    """Elementwise whether the number is positive infinity."""
    return logical_and(isinf(x), ~asarray(signbit(x)), out=out)


def isneginf(x, out=None):
    """Elementwise whether the number is negative infinity."""
    return logical_and(isinf(x), signbit(x), out=out)


def nan_to_num(x, copy=True, nan=0.0, posinf=None, neginf=None):
    """nan as zero and the infinities as the largest numbers, or as the values given."""
    a = array(x) if copy else asarray(x)
    if a.dtype.kind not in "fc":
        return a[()] if not a.ndim else a
    limits = finfo(a.dtype)
    high = limits.max if posinf is None else posinf
    low = limits.min if neginf is None else neginf
    if a.dtype.kind == "c":
        a.real, a.imag = _mended(a.real, nan, high, low), _mended(a.imag, nan, high, low)
    else:
        a[...] = _mended(a, nan, high, low)
    return a if a.ndim else a[()]


def _mended(part, nan, high, low):
    finite = where(isneginf(part), low, part)
    return where(isnan(part), nan, where(isposinf(part), high, finite))


def real_if_close(a, tol=100):
    """The real parts where all imaginary parts are nearly zero, else the array itself."""
    a = asarray(a)
    if a.dtype.kind != "c":
        return a
    limit = float(finfo(a.dtype).eps) * tol if tol > 1 else tol
    return a.real if (abs(a.imag) < limit).all() else a
