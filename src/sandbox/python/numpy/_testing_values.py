"""Whether arrays are equal, exactly or nearly."""

from ._coerce import asarray
from ._errstate import errstate
from ._broadcast import broadcast_two
from ._join import result_type
from ._umath import absolute, isfinite, isnan, less_equal

__all__ = ["isclose", "allclose", "array_equal", "array_equiv"]


def isclose(a, b, rtol=1e-05, atol=1e-08, equal_nan=False):
    """Elementwise whether |a - b| <= atol + rtol * |b|."""
    x, y = asarray(a), asarray(b)
    if y.dtype.kind != "m":
        y = y.astype(result_type(y, 1.0), copy=False)
    with errstate(invalid="ignore"):
        near = less_equal(absolute(x - y), atol + rtol * absolute(y))
        found = near & isfinite(y) | (x == y)
        if equal_nan:
            found = found | (isnan(x) & isnan(y))
    return found


def allclose(a, b, rtol=1e-05, atol=1e-08, equal_nan=False):
    """Whether all elements are nearly equal, a Python bool."""
    return bool(asarray(isclose(a, b, rtol, atol, equal_nan)).all())


def array_equal(a1, a2, equal_nan=False):
    """Whether two arrays have one shape and equal elements."""
    try:
        a1, a2 = asarray(a1), asarray(a2)
    except Exception:
        return False
    if a1.shape != a2.shape:
        return False
    same = asarray(a1 == a2)
    if equal_nan and a1.dtype.kind in "fcmM" and a2.dtype.kind in "fcmM":
        same = same | (asarray(a1 != a1) & asarray(a2 != a2))
    return bool(same.all())


def array_equiv(a1, a2):
    """Whether two arrays are equal once broadcast against each other."""
    try:
        a1, a2 = asarray(a1), asarray(a2)
    except Exception:
        return False
    if broadcast_two(a1.shape, a2.shape) is None:
        return False
    return bool(asarray(a1 == a2).all())
