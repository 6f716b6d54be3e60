"""Polynomials as their coefficients from the highest power: values, roots, fits, arithmetic."""

import warnings

from ._coerce import array, asarray
from ._convolution import convolve
from ._diagonals import diag, vander
from ._join import concatenate
from ._limits import finfo
from ._make import arange, ones, zeros
from ._poly1d import poly1d
from ._umath import sqrt, true_divide
from .exceptions import RankWarning

__all__ = ["poly", "poly1d", "polyadd", "polyder", "polydiv", "polyfit", "polyint", "polymul",
           "polysub", "polyval", "roots"]  # fmt: skip


def _line(x):
    x = asarray(x)
    return x.reshape(1) if not x.ndim else x


def poly(seq_of_zeros):
    """Coefficients of the polynomial with the given zeros, or of a matrix."""
    zeros_of = _line(seq_of_zeros)
    if zeros_of.ndim == 2 and zeros_of.shape[0] == zeros_of.shape[1] and zeros_of.size:
        from .linalg import eigvals

        zeros_of = eigvals(zeros_of)
    elif zeros_of.ndim != 1:
        raise ValueError("input must be 1d or non-empty square 2d array.")
    if not len(zeros_of):
        return 1.0
    found = ones(1, zeros_of.dtype if zeros_of.dtype.kind in "fc" else float)
    for zero in zeros_of:
        found = convolve(found, array([1, -zero], dtype=found.dtype))
    if found.dtype.kind == "c" and _in_pairs(zeros_of.tolist()):
        found = found.real.copy()
    return found


def _in_pairs(numbers):
    """Whether every number's conjugate is among them too."""
    key = [(z.real, z.imag) for z in numbers]
    return sorted(key) == sorted((re, -im) for re, im in key)


def roots(p):
    """Zeros of a polynomial, as the eigenvalues of its companion matrix."""
    from .linalg import eigvals

    p = _line(p)
    if p.ndim != 1:
        raise ValueError("Input must be a rank-1 array.")
    places = p.nonzero()[0]
    if not len(places):
        return array([])
    trailing = len(p) - int(places[-1]) - 1
    p = p[int(places[0]) : int(places[-1]) + 1]
    p = p if p.dtype.kind in "fc" else p.astype(float)
    found = array([])
    if len(p) > 1:
        companion = diag(ones(len(p) - 2, p.dtype), -1)
        companion[0, :] = -p[1:] / p[0]
        found = eigvals(companion)
    return concatenate((found, zeros(trailing, found.dtype)))


def _kept(found, *inputs):
    """As poly1d where one of the inputs is."""
    return poly1d(found) if any(isinstance(x, poly1d) for x in inputs) else found


def polyint(p, m=1, k=None):
    """The antiderivative, taken m times; k holds the constants."""
    if int(m) < 0:
        raise ValueError("Order of integral must be positive (see polyder)")
    constants = zeros(m) if k is None else _line(k)
    if len(constants) == 1 and m > 1:
        constants = constants[0] * ones(m)
    if len(constants) < m:
        raise ValueError("k must be a scalar or a rank-1 array of length 1 or >m.")
    found = asarray(p)
    for i in range(m):
        found = concatenate((true_divide(found, arange(len(found), 0, -1)), [constants[i]]))
    return _kept(found, p)


def polyder(p, m=1):
    """The derivative, taken m times."""
    if int(m) < 0:
        raise ValueError("Order of derivative must be positive (see polyint)")
    found = asarray(p)
    for _ in range(m):
        found = found[:-1] * arange(len(found) - 1, 0, -1)
    return _kept(found, p)


def polyval(p, x):
    """The polynomial's values at x (or of another polynomial, as poly1d)."""
    coefficients = asarray(p)
    if isinstance(x, poly1d):
        found = 0
    else:
        x = asarray(x)
        found = zeros(x.shape, x.dtype)
    for coefficient in coefficients:
        found = found * x + coefficient
    return found if isinstance(found, poly1d) else asarray(found)[()]


def _aligned(a1, a2):
    a1, a2 = _line(a1), _line(a2)
    size = max(len(a1), len(a2))
    return [concatenate((zeros(size - len(a), a.dtype), a)) for a in (a1, a2)]


def polyadd(a1, a2):
    """Sum of two polynomials."""
    first, second = _aligned(a1, a2)
    return _kept(first + second, a1, a2)


def polysub(a1, a2):
    """Difference of two polynomials."""
    first, second = _aligned(a1, a2)
    return _kept(first - second, a1, a2)


def polymul(a1, a2):
    """Product of two polynomials."""
    return _kept(convolve(asarray(a1), asarray(a2)), a1, a2)


def polydiv(u, v):
    """(quotient, remainder) of two polynomials."""
    top, bottom = _line(u) + 0.0, _line(v) + 0.0
    size, n = len(top) - 1, len(bottom) - 1
    quotient, rest = zeros((max(size - n + 1, 1),), top.dtype), top.copy()
    scale = 1.0 / bottom[0]
    for k in range(size - n + 1):
        factor = scale * rest[k]
        quotient[k] = factor
        rest[k : k + n + 1] -= factor * bottom
    while abs(rest[0]) <= 1e-08 and len(rest) > 1:
        rest = rest[1:]
    return _kept(quotient, u, v), _kept(rest, u, v)


def polyfit(x, y, deg, rcond=None, full=False, w=None, cov=False):
    """Coefficients of the polynomial of a degree nearest to points in least squares.

    full=True adds residuals, rank, singular values and rcond; cov=True the covariance matrix.
    """
    order, x, y = int(deg) + 1, asarray(x) + 0.0, asarray(y) + 0.0
    _check_points(x, y, deg)
    rcond = len(x) * finfo(x.dtype).eps if rcond is None else rcond
    left, right = vander(x, order).copy(), y
    if w is not None:
        weights = _checked_weights(w, y)
        left = left * weights[:, None]
        right = right * (weights[:, None] if right.ndim == 2 else weights)
    from .linalg import lstsq

    scale = sqrt((left * left).sum(axis=0))
    found, residuals, rank, singular = lstsq(left / scale, right, rcond)
    found = (found.T / scale).T
    if rank != order and not full:
        warnings.warn("Polyfit may be poorly conditioned", RankWarning, stacklevel=2)
    if full:
        return found, residuals, rank, singular, rcond
    if cov:
        return found, _covariance(left / scale, scale, residuals, (len(x), order), cov, y)
    return found


def _check_points(x, y, deg):
    if deg < 0:
        raise ValueError("expected deg >= 0")
    if x.ndim != 1:
        raise TypeError("expected 1D vector for x")
    if x.size == 0:
        raise TypeError("expected non-empty vector for x")
    if y.ndim < 1 or y.ndim > 2:
        raise TypeError("expected 1D or 2D array for y")
    if x.shape[0] != y.shape[0]:
        raise TypeError("expected x and y to have same length")


def _checked_weights(w, y):
    w = asarray(w) + 0.0
    if w.ndim != 1:
        raise TypeError("expected a 1-d array for weights")
    if w.shape[0] != y.shape[0]:
        raise TypeError("expected w and y to have the same length")
    return w


def _covariance(left, scale, residuals, counts, cov, y):
    from ._linear import outer
    from .linalg import inv

    points, order = counts
    base = inv(left.T @ left) / outer(scale, scale)
    if cov == "unscaled":
        factor = 1
    elif points <= order:
        raise ValueError("the number of data points must exceed order to scale the covariance "
                         "matrix")  # fmt: skip
    else:
        factor = residuals / (points - order)
    return base * factor if y.ndim == 1 else base[:, :, None] * factor
