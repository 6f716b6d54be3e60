"""Medians, weighted means, covariances and correlations."""

import warnings

from ._broadcast import axis_tuple
from ._coerce import array, asarray
from ._join import concatenate, result_type
from ._linear import dot
from ._quantiles import lines_first
from ._reductions import mean
from ._select import where
from ._shape import broadcast_to
from ._umath import isnan, multiply, sqrt, true_divide

__all__ = ["median", "average", "cov", "corrcoef"]


def median(a, axis=None, out=None, overwrite_input=False, keepdims=False):
    """The middle of the sorted elements; nan if one is."""
    a = asarray(a)
    axes = axis_tuple(axis, a.ndim)
    line = lines_first(a, axes).copy()
    line.sort(axis=0)
    n = line.shape[0]
    found = mean(line[n // 2 : n // 2 + 1] if n % 2 else line[max(n // 2 - 1, 0) : n // 2 + 1], 0)
    if line.dtype.kind in "fc" and n and isnan(line[-1]).any():
        found = where(isnan(line[-1]), line[-1], found)[()]
    if keepdims:
        found = asarray(found).reshape([1 if i in axes else m for i, m in enumerate(a.shape)])
    if out is not None:
        out[...] = found
        return out
    return found


def _checked_weights(a, weights, axis):
    weights = asarray(weights)
    if a.shape == weights.shape:
        return weights
    if axis is None:
        raise TypeError("Axis must be specified when shapes of a and weights differ.")
    axes = axis_tuple(axis, a.ndim)
    if weights.shape != tuple(a.shape[i] for i in axes):
        raise ValueError("Shape of weights must be consistent with shape of a along specified axis.")
    return weights.reshape([n if i in axes else 1 for i, n in enumerate(a.shape)])


def average(a, axis=None, weights=None, returned=False, *, keepdims=False):
    """Weighted mean; with returned=True also the sum of the weights."""
    a = asarray(a)
    if weights is None:
        axis = None if axis is None else axis_tuple(axis, a.ndim, "axis")
        found = mean(a, axis, keepdims=keepdims)
        total = asarray(found).dtype._wrap(a.size / max(asarray(found).size, 1))
    else:
        weights = _checked_weights(a, weights, axis)
        wanted = result_type(a.dtype, weights.dtype)
        wanted = result_type(wanted, "f8") if a.dtype.kind in "biu" else wanted
        spread = weights if weights.ndim < 1 or axis is None else broadcast_to(weights, a.shape)
        total = spread.sum(axis=axis, dtype=wanted, keepdims=keepdims)
        if (asarray(total) == 0.0).any():
            raise ZeroDivisionError("Weights sum to zero, can't be normalized")
        product = asarray(multiply(a.astype(wanted), weights.astype(wanted)))
        found = product.sum(axis=axis, keepdims=keepdims) / total
    if not returned:
        return found
    return found, broadcast_to(total, asarray(found).shape).copy()[()]


def cov(m, y=None, rowvar=True, bias=False, ddof=None, fweights=None, aweights=None, *,
        dtype=None):  # fmt: skip
    """Covariance matrix of variables in rows (or with rowvar=False in columns)."""
    x = _variables(m, y, rowvar, dtype)
    ddof = ddof if ddof is not None else 0 if bias else 1
    weights = _observation_weights(fweights, aweights)
    centre, total = average(x, axis=1, weights=weights, returned=True)
    total = asarray(total)[0] if asarray(total).size else 0
    if weights is None:
        divisor = x.shape[1] - ddof
    elif ddof == 0 or aweights is None:
        divisor = total - ddof
    else:
        divisor = total - ddof * (weights * asarray(aweights)).sum() / total
    if divisor <= 0:
        warnings.warn("Degrees of freedom <= 0 for slice", RuntimeWarning, stacklevel=2)
        divisor = 0.0
    distance = x - centre[:, None]
    right = distance if weights is None else distance * weights
    found = dot(distance, right.T.conj() if right.dtype.kind == "c" else right.T)
    return asarray(found * true_divide(1, divisor)).squeeze()


def _variables(m, y, rowvar, dtype):
    m = asarray(m)
    if m.ndim > 2:
        raise ValueError("m has more than 2 dimensions")
    if y is not None and asarray(y).ndim > 2:
        raise ValueError("y has more than 2 dimensions")
    arrays = [m] if y is None else [m, asarray(y)]
    found = result_type(*arrays, "f8") if dtype is None else dtype
    rows = [array(a, dtype=found, ndmin=2) for a in arrays]
    rows = [r.T if not rowvar and a.ndim != 1 else r for r, a in zip(rows, arrays)]
    return rows[0] if len(rows) == 1 else concatenate(rows, axis=0)


def _observation_weights(fweights, aweights):
    weights = None
    for given, name in ((fweights, "fweights"), (aweights, "aweights")):
        if given is None:
            continue
        given = asarray(given, float)
        if given.ndim > 1:
            raise RuntimeError(f"cannot handle multidimensional {name}")
        if (given < 0).any():
            raise ValueError(f"{name} cannot be negative")
        weights = given if weights is None else weights * given
    return weights


def corrcoef(x, y=None, rowvar=True, *, dtype=None):
    """Matrix of correlation coefficients of variables in rows."""
    c = cov(x, y, rowvar, dtype=dtype)
    if not c.ndim:
        return c[()] / c[()]
    spread = sqrt(c.diagonal().real)
    found = c / spread[:, None]
    found = found / spread[None, :]
    return found.clip(-1, 1) if found.dtype.kind == "f" else found
