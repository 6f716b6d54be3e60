"""Columns with mean 0 and variance 1."""

import numpy as np

from ..base import BaseEstimator, TransformerMixin
from ..utils.validation import check_sample_weight
from ._columns import ColumnTransform, without_zeros

__all__ = ["StandardScaler", "scale"]


class StandardScaler(ColumnTransform, TransformerMixin, BaseEstimator):
    """Takes the mean off each column and divides by its standard deviation."""

    def __init__(self, *, copy=True, with_mean=True, with_std=True):
        self.with_mean, self.with_std, self.copy = with_mean, with_std, copy

    def fit(self, X, y=None, sample_weight=None):
        """Means and variances of the columns of X."""
        for name in ("n_samples_seen_", "mean_", "var_", "scale_"):
            vars(self).pop(name, None)
        return self.partial_fit(X, y, sample_weight)

    def partial_fit(self, X, y=None, sample_weight=None):
        """Takes more samples into the means and variances."""
        first = not hasattr(self, "n_samples_seen_")
        X = self._checked(X, reset=first)
        weights = None if sample_weight is None else check_sample_weight(sample_weight, len(X))
        before = np.zeros(X.shape[1]) if first else self.n_samples_seen_ * np.ones(X.shape[1])
        count = self._take(X, weights, before, first)
        same = count.max() == count.min()
        self.n_samples_seen_ = count[0] if same else count
        self.scale_ = self._scale(count) if self.with_std else None
        return self

    def _take(self, X, weights, before, first):
        """Means and variances of all samples so far, and their numbers by column."""
        new, total, variance = _sums(X, weights)
        count = before + new
        if not self.with_mean and not self.with_std:
            self.mean_ = self.var_ = None
            return count
        old_mean, old_variance = (0.0, 0.0) if first else (self.mean_, self.var_)
        old_total = old_mean * before
        self.mean_ = (old_total + total) / count
        if not self.with_std:
            self.var_ = None
        elif first:
            self.var_ = variance / count
        else:
            ratio = before / new
            between = ratio / count * (old_total / ratio - total) ** 2
            self.var_ = (old_variance * before + variance + between) / count
        return count

    def _scale(self, count):
        small = np.finfo(np.float64).eps
        bound = count * small * self.var_ + (count * self.mean_ * small) ** 2
        return without_zeros(np.sqrt(self.var_), self.var_ <= bound)

    def transform(self, X, copy=None):
        """The columns brought to mean 0 and variance 1."""
        given, X = X, self._fitted(X)
        if self.with_mean:
            X = X - self.mean_.astype(X.dtype)
        if self.with_std:
            X = X / self.scale_.astype(X.dtype)
        return self._answer(given, X)

    def inverse_transform(self, X, copy=None):
        """The columns brought back."""
        given, X = X, self._fitted_back(X)
        if self.with_std:
            X = X * self.scale_.astype(X.dtype)
        if self.with_mean:
            X = X + self.mean_.astype(X.dtype)
        return self._answer(given, X)


def _sums(X, weights):
    """Numbers, sums and squared deviations (corrected for rounding) of the columns' values."""
    missing = np.isnan(X)
    wide = X.astype(np.float64)
    present = ~missing if weights is None else ~missing * weights.reshape(-1, 1)
    if not missing.any() and weights is None:
        number, total = np.full(X.shape[1], float(len(X))), wide.sum(axis=0)
        apart = X - (total / number).astype(np.float64)
        squares, correction = (apart * apart).sum(axis=0), apart.sum(axis=0)
    else:
        number, total = present.sum(axis=0) * 1.0, (np.where(missing, 0, wide) * present).sum(axis=0)
        apart = np.where(missing, 0, wide - total / number)
        squares, correction = (apart * apart * present).sum(axis=0), (apart * present).sum(axis=0)
    return number, total, squares - correction**2 / number


def scale(X, *, axis=0, with_mean=True, with_std=True, copy=True):
    """The array with mean 0 and variance 1 along an axis."""
    X = np.asarray(X, dtype=np.float64)
    flat = X.ndim == 1
    X = X.reshape(-1, 1) if flat else X
    X = X.T if axis == 1 else X
    result = StandardScaler(with_mean=with_mean, with_std=with_std).fit_transform(X)
    result = result.T if axis == 1 else result
    return result.ravel() if flat else result
