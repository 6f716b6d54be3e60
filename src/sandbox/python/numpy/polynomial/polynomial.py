"""Functions of polynomials given by their coefficients from the lowest power."""

import numpy as np
from numpy.polynomial._class import Polynomial
from numpy.polynomial._fit import polyfit, polyvander

__all__ = [
    "Polynomial", "polyadd", "polycompanion", "polyder", "polydiv", "polydomain", "polyfit",
    "polyfromroots", "polyint", "polyline", "polymul", "polymulx", "polyone", "polypow",
    "polyroots", "polysub", "polytrim", "polyval", "polyval2d", "polyvander", "polyx", "polyzero",
]  # fmt: skip

polydomain, polyzero = np.array([-1.0, 1.0]), np.array([0])
polyone, polyx = np.array([1]), np.array([0, 1])


def coefficients(c):
    """The coefficients as floats (or complex numbers), without trailing zeros."""
    c = np.atleast_1d(c)
    if not c.size:
        raise ValueError("Coefficient array is empty")
    if c.ndim != 1:
        raise ValueError("Coefficient array is not 1-d")
    return polytrim(c if c.dtype.kind in "fcO" else c.astype(float))


def polytrim(c, tol=0):
    """Without trailing coefficients of at most a size; one always stays."""
    if tol < 0:
        raise ValueError("tol must be non-negative")
    c = np.atleast_1d(c)
    c = c if c.dtype.kind in "fcO" else c.astype(float)
    places = (np.abs(c) > tol).nonzero()[0]
    return c[: int(places[-1]) + 1].copy() if len(places) else c[:1] * 0


def polyline(off, scl):
    """off + scl * x."""
    return np.array([off, scl]) if scl != 0 else np.array([off])


def _aligned(c1, c2):
    first, second = coefficients(c1), coefficients(c2)
    size = max(len(first), len(second))
    return [np.append(c, np.zeros(size - len(c), c.dtype)) for c in (first, second)]


def polyadd(c1, c2):
    """Sum."""
    first, second = _aligned(c1, c2)
    return polytrim(first + second)


def polysub(c1, c2):
    """Difference."""
    first, second = _aligned(c1, c2)
    return polytrim(first - second)


def polymul(c1, c2):
    """Product."""
    return polytrim(np.convolve(coefficients(c1), coefficients(c2)))


def polymulx(c):
    """Product with x."""
    c = coefficients(c)
    return c if len(c) == 1 and c[0] == 0 else np.append(c[:1] * 0, c)


def polydiv(c1, c2):
    """(quotient, remainder)."""
    top, bottom = coefficients(c1), coefficients(c2)
    if bottom[-1] == 0:
        raise ZeroDivisionError
    n, m = len(top), len(bottom)
    if n < m:
        return top[:1] * 0, top
    scale, rest = bottom[-1], top.copy()
    lower = bottom[:-1] / scale
    for i in range(n - m, -1, -1):
        rest[i : i + m - 1] -= lower * rest[i + m - 1]
    return rest[m - 1 :] / scale, polytrim(rest[: m - 1]) if m > 1 else top[:1] * 0


def polypow(c, pow, maxpower=None):
    """The polynomial to a whole power."""
    if int(pow) != pow or pow < 0:
        raise ValueError("Power must be a non-negative integer.")
    if maxpower is not None and pow > maxpower:
        raise ValueError("Power is too large")
    c = coefficients(c)
    found = np.array([1], dtype=c.dtype)
    for _ in range(int(pow)):
        found = np.convolve(found, c)
    return found


def polyval(x, c, tensor=True):
    """Values at x."""
    c = np.array(c, ndmin=1)
    c = c if c.dtype.kind in "fcO" else c.astype(float)
    x = np.asarray(x) if isinstance(x, (tuple, list)) else x
    if isinstance(x, np.ndarray) and tensor:
        c = c.reshape(c.shape + (1,) * x.ndim)
    found = c[-1] + x * 0
    for i in range(2, len(c) + 1):
        found = c[-i] + found * x
    return found


def polyval2d(x, y, c):
    """Values at the points (x, y)."""
    return polyval(y, polyval(x, c), tensor=False)


def polyder(c, m=1, scl=1, axis=0):
    """Coefficients of the derivative, taken m times."""
    found = np.array(c, ndmin=1)
    found = found if found.dtype.kind in "fc" else found.astype(float)
    if m < 0:
        raise ValueError("The order of derivation must be non-negative")
    if m >= len(found):
        return found[:1] * 0
    for _ in range(m):
        found = found[1:] * np.arange(1, len(found)) * scl
    return found


def polyint(c, m=1, k=[], lbnd=0, scl=1, axis=0):
    """Coefficients of the antiderivative, taken m times, with constants k."""
    found = np.array(c, ndmin=1)
    found = found if found.dtype.kind in "fc" else found.astype(float)
    constants = list(k) if np.iterable(k) else [k]
    if m < 0:
        raise ValueError("The order of integration must be non-negative")
    if len(constants) > m:
        raise ValueError("Too many integration constants")
    for constant in constants + [0] * (m - len(constants)):
        found = found * scl
        higher = np.append(found[:1] * 0, found / np.arange(1, len(found) + 1))
        higher[0] += constant - polyval(lbnd, higher)
        found = higher
    return found


def polyfromroots(roots):
    """Coefficients of the polynomial with the given zeros."""
    roots = np.sort(np.atleast_1d(roots))
    parts = [np.array([-r, 1.0]) for r in roots]
    while len(parts) > 1:
        half, odd = divmod(len(parts), 2)
        joined = [polymul(parts[i], parts[i + half]) for i in range(half)]
        if odd:
            joined[0] = polymul(joined[0], parts[-1])
        parts = joined
    return parts[0] if parts else np.ones(1)


def polycompanion(c):
    """The companion matrix."""
    c = coefficients(c)
    if len(c) < 2:
        raise ValueError("Series must have maximum degree of at least 1.")
    n = len(c) - 1
    found = np.eye(n, k=-1, dtype=c.dtype)
    found[:, -1] -= c[:-1] / c[-1]
    return found


def polyroots(c):
    """The zeros, in order."""
    c = coefficients(c)
    if len(c) < 2:
        return np.array([], dtype=c.dtype)
    if len(c) == 2:
        return np.array([-c[0] / c[1]])
    return np.sort(np.linalg.eigvals(polycompanion(c)))
