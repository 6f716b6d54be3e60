"""Fitting polynomials to points."""

import warnings

import numpy as np
from numpy.exceptions import RankWarning


def polyvander(x, deg):
    """The powers of each x from 0 to a degree, along a new last axis."""
    if deg < 0:
        raise ValueError("deg must be non-negative")
    x = np.array(x, ndmin=1) + 0.0
    columns = [x * 0 + 1]
    for _ in range(deg):
        columns.append(columns[-1] * x)
    return np.stack(columns, -1)


def polyfit(x, y, deg, rcond=None, full=False, w=None):
    """Coefficients of the polynomial nearest to points in least squares.

    deg may be a list of the powers that take part; full=True adds what lstsq found.
    """
    x, y = np.asarray(x) + 0.0, np.asarray(y) + 0.0
    _check(x, y)
    powers = np.sort(np.asarray(deg).ravel()) if np.ndim(deg) else np.arange(deg + 1)
    left = polyvander(x, int(powers[-1]))[:, powers]
    right = y
    if w is not None:
        w = np.asarray(w) + 0.0
        left, right = left * w[:, None], (right.T * w).T
    rcond = len(x) * np.finfo(x.dtype).eps if rcond is None else rcond
    scale = np.sqrt(np.square(left).sum(0))
    scale = np.where(scale == 0, 1, scale)
    found, residuals, rank, singular = np.linalg.lstsq(left / scale, right, rcond)
    found = (found.T / scale).T
    out = np.zeros((int(powers[-1]) + 1,) + found.shape[1:], found.dtype)
    out[powers] = found
    if rank != len(powers) and not full:
        warnings.warn("The fit may be poorly conditioned", RankWarning, stacklevel=2)
    return (out, [residuals, rank, singular, rcond]) if full else out


def _check(x, y):
    if x.ndim != 1:
        raise TypeError("expected 1D vector for x")
    if x.size == 0:
        raise TypeError("expected non-empty vector for x")
    if y.ndim < 1 or y.ndim > 2:
        raise TypeError("expected 1D or 2D array for y")
    if len(x) != len(y):
        raise TypeError("expected x and y to have same length")
