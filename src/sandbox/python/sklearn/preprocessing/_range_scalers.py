"""Columns brought into a range, or to a largest absolute value of 1."""

import numpy as np

from ..base import BaseEstimator, TransformerMixin
from ._columns import ColumnTransform, max_of, min_of, without_zeros

__all__ = ["MaxAbsScaler", "MinMaxScaler", "minmax_scale"]


class MinMaxScaler(ColumnTransform, TransformerMixin, BaseEstimator):
    """Brings each column linearly into a range, [0, 1] by default."""

    def __init__(self, feature_range=(0, 1), *, copy=True, clip=False):
        self.feature_range, self.copy, self.clip = feature_range, copy, clip

    def fit(self, X, y=None):
        """Smallest and largest values of the columns of X."""
        for name in ("n_samples_seen_", "data_min_", "data_max_"):
            vars(self).pop(name, None)
        return self.partial_fit(X, y)

    def partial_fit(self, X, y=None):
        """Takes more samples into the smallest and largest values."""
        low, high = self.feature_range
        if low >= high:
            raise ValueError(
                f"Minimum of desired feature range must be smaller than maximum. Got {self.feature_range}."
            )
        first = not hasattr(self, "n_samples_seen_")
        X = self._checked(X, reset=first)
        least, most, seen = min_of(X), max_of(X), X.shape[0]
        if not first:
            least, most = np.minimum(self.data_min_, least), np.maximum(self.data_max_, most)
            seen += self.n_samples_seen_
        low, high = np.asarray(low, dtype=X.dtype), np.asarray(high, dtype=X.dtype)
        self.n_samples_seen_, self.data_min_, self.data_max_, self.data_range_ = seen, least, most, most - least
        self.scale_ = (high - low) / without_zeros(self.data_range_)
        self.min_ = low - least * self.scale_
        return self

    def transform(self, X):
        """The columns brought into the range."""
        given, X = X, self._fitted(X)
        X = (X * self.scale_ + self.min_).astype(X.dtype)
        return self._answer(given, np.clip(X, *self.feature_range) if self.clip else X)

    def inverse_transform(self, X):
        """The columns brought back."""
        given, X = X, self._fitted_back(X)
        return self._answer(given, ((X - self.min_) / self.scale_).astype(X.dtype))


class MaxAbsScaler(ColumnTransform, TransformerMixin, BaseEstimator):
    """Divides each column by its largest absolute value."""

    def __init__(self, *, copy=True, clip=False):
        self.copy, self.clip = copy, clip

    def fit(self, X, y=None):
        """Largest absolute values of the columns of X."""
        X = self._checked(X, reset=True)
        self.n_samples_seen_, self.max_abs_ = X.shape[0], max_of(np.abs(X))
        self.scale_ = without_zeros(self.max_abs_)
        return self

    def transform(self, X):
        """The columns divided."""
        given, X = X, self._fitted(X)
        X = X / self.scale_
        return self._answer(given, np.clip(X, -1.0, 1.0) if self.clip else X)

    def inverse_transform(self, X):
        """The columns brought back."""
        given, X = X, self._fitted_back(X)
        return self._answer(given, X * self.scale_)


def minmax_scale(X, feature_range=(0, 1), *, axis=0, copy=True):
    """The array brought into a range along an axis."""
    X = np.asarray(X, dtype=np.float64)
    flat = X.ndim == 1
    X = X.reshape(-1, 1) if flat else X
    result = MinMaxScaler(feature_range).fit_transform(X if axis == 0 else X.T)
    result = result if axis == 0 else result.T
    return result.ravel() if flat else result
