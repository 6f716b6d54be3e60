"""Reductions that leave nan out."""

import warnings

from ._broadcast import axis_tuple
from ._coerce import asarray
from ._errstate import errstate
from ._quantiles import lines_first, percentile, quantile
from ._reductions import argmax, argmin, cumprod, cumsum, max, min, prod, sum
from ._select import where
from ._statistics import median
from ._umath import isnan, logical_not, multiply, sqrt

__all__ = [
    "nansum", "nanprod", "nancumsum", "nancumprod", "nanmax", "nanmin", "nanargmax", "nanargmin",
    "nanmean", "nanvar", "nanstd", "nanmedian", "nanpercentile", "nanquantile",
]  # fmt: skip

_NONE = object()


def _replaced(a, value):
    """The array with another value for nan, and where nan was (None where it cannot be)."""
    a = asarray(a)
    if a.dtype.kind not in "fc":
        return a, None
    mask = asarray(isnan(a))
    return asarray(where(mask, a.dtype.type(value), a)), mask


def nansum(a, axis=None, dtype=None, out=None, keepdims=False, initial=0, where=True):
    """Sum of the elements that are not nan."""
    return sum(_replaced(a, 0)[0], axis, dtype, out, keepdims, initial, where)


def nanprod(a, axis=None, dtype=None, out=None, keepdims=False, initial=1, where=True):
    """Product of the elements that are not nan."""
    return prod(_replaced(a, 1)[0], axis, dtype, out, keepdims, initial, where)


def nancumsum(a, axis=None, dtype=None, out=None):
    """Running sums in which nan counts as 0."""
    return cumsum(_replaced(a, 0)[0], axis, dtype, out)


def nancumprod(a, axis=None, dtype=None, out=None):
    """Running products in which nan counts as 1."""
    return cumprod(_replaced(a, 1)[0], axis, dtype, out)


def _extreme(reduce, neutral, a, axis, out, keepdims):
    filled, mask = _replaced(a, neutral)
    found = reduce(filled, axis, None, keepdims)
    if mask is not None:
        empty = mask.all(axis=axis, keepdims=keepdims)
        if asarray(empty).any():
            warnings.warn("All-NaN slice encountered", RuntimeWarning, stacklevel=3)
            found = where(empty, filled.dtype.type("nan"), found)[()]
    return _delivered(found, out)


def _delivered(found, out):
    if out is None:
        return found
    out[...] = found
    return out


def nanmax(a, axis=None, out=None, keepdims=False, initial=_NONE, where=True):
    """Largest element that is not nan; nan with a warning if there is none."""
    return _extreme(max, -float("inf"), a, axis, out, keepdims)


def nanmin(a, axis=None, out=None, keepdims=False, initial=_NONE, where=True):
    """Smallest element that is not nan; nan with a warning if there is none."""
    return _extreme(min, float("inf"), a, axis, out, keepdims)


def _place(find, neutral, a, axis, out, keepdims):
    filled, mask = _replaced(a, neutral)
    if mask is not None and asarray(mask.all(axis=axis)).any():
        raise ValueError("All-NaN slice encountered")
    return find(filled, axis, out, keepdims=keepdims)


def nanargmax(a, axis=None, out=None, *, keepdims=False):
    """Place of the largest element that is not nan."""
    return _place(argmax, -float("inf"), a, axis, out, keepdims)


def nanargmin(a, axis=None, out=None, *, keepdims=False):
    """Place of the smallest element that is not nan."""
    return _place(argmin, float("inf"), a, axis, out, keepdims)


def _counted(mask, axis, keepdims):
    return sum(logical_not(mask), axis, int, None, keepdims)


def nanmean(a, axis=None, dtype=None, out=None, keepdims=False, *, where=True):
    """Mean of the elements that are not nan; nan with a warning if there is none."""
    filled, mask = _replaced(a, 0)
    if mask is None:
        return filled.mean(axis, dtype, out, keepdims, where=where)
    if where is not True:
        mask = mask | logical_not(asarray(where, bool))
        filled = filled * logical_not(mask)
    count = asarray(_counted(mask, axis, keepdims))
    total = sum(filled, axis, dtype, None, keepdims)
    with errstate(divide="ignore", invalid="ignore"):
        found = asarray(total / count).astype(asarray(total).dtype)[()]
    if (count == 0).any():
        warnings.warn("Mean of empty slice", RuntimeWarning, stacklevel=2)
    return _delivered(found, out)


def nanvar(a, axis=None, dtype=None, out=None, ddof=0, keepdims=False, *, where=True, mean=_NONE,
           correction=_NONE):  # fmt: skip
    """Variance of the elements that are not nan."""
    ddof = ddof if correction is _NONE else correction
    filled, mask = _replaced(a, 0)
    if mask is None:
        return filled.var(axis, dtype, out, ddof, keepdims)
    axes = axis_tuple(axis, filled.ndim)
    count = asarray(_counted(mask, axes, True))
    with errstate(divide="ignore", invalid="ignore"):
        centre = mean if mean is not _NONE else sum(filled, axes, dtype, None, True) / count
        distance = filled - asarray(centre).astype(filled.dtype)
        distance = asarray(where_zero(mask, distance))
        square = multiply(distance, distance.conj()).real if filled.dtype.kind == "c" else \
            multiply(distance, distance)  # fmt: skip
        rest = asarray(_counted(mask, axis, keepdims)) - ddof
        total = sum(square, axis, dtype, None, keepdims)
        found = asarray(total / rest).astype(asarray(total).dtype)
    if (rest <= 0).any():
        warnings.warn("Degrees of freedom <= 0 for slice.", RuntimeWarning, stacklevel=2)
        found = where_nan(rest <= 0, found)
    return _delivered(asarray(found)[()], out)


def where_zero(mask, a):
    """The array with zeros where the mask is true."""
    return where(mask, a.dtype.type(0), a)


def where_nan(mask, a):
    """The array with nan where the mask is true."""
    return where(mask, a.dtype.type("nan"), a)


def nanstd(a, axis=None, dtype=None, out=None, ddof=0, keepdims=False, *, where=True, mean=_NONE,
           correction=_NONE):  # fmt: skip
    """Standard deviation of the elements that are not nan."""
    found = sqrt(nanvar(a, axis, dtype, None, ddof, keepdims, mean=mean, correction=correction))
    return _delivered(found, out)


def _by_line(function, a, axis, out, keepdims, shape):
    """A function of the numbers of each line, laid out as shape + the kept axes."""
    a = asarray(a)
    axes = axis_tuple(axis, a.ndim)
    lines = lines_first(a, axes)
    rest = lines.shape[1:]
    columns = lines.reshape(lines.shape[0], -1).T
    found = [function(_numbers(column)) for column in columns]
    kept = tuple(1 if i in axes else n for i, n in enumerate(a.shape)) if keepdims else rest
    made = asarray(found).reshape(rest + shape)
    if shape:
        from ._shape import moveaxis

        made = moveaxis(made, range(len(rest), made.ndim), range(len(shape)))
    return _delivered(made.reshape(shape + kept).copy()[()], out)


def _numbers(column):
    kept = column[logical_not(isnan(column))] if column.dtype.kind == "f" else column
    if not kept.size:
        warnings.warn("All-NaN slice encountered", RuntimeWarning, stacklevel=4)
        return column[:1]
    return kept


def nanmedian(a, axis=None, out=None, overwrite_input=False, keepdims=False):
    """Median of the elements that are not nan."""
    return _by_line(median, a, axis, out, keepdims, ())


def nanquantile(a, q, axis=None, out=None, overwrite_input=False, method="linear", keepdims=False,
                *, weights=None):  # fmt: skip
    """Quantiles of the elements that are not nan."""
    return _by_line(lambda line: quantile(line, q, method=method), a, axis, out, keepdims,
                    asarray(q).shape)  # fmt: skip


def nanpercentile(a, q, axis=None, out=None, overwrite_input=False, method="linear",
                  keepdims=False, *, weights=None):  # fmt: skip
    """Percentiles of the elements that are not nan."""
    return _by_line(lambda line: percentile(line, q, method=method), a, axis, out, keepdims,
                    asarray(q).shape)  # fmt: skip
