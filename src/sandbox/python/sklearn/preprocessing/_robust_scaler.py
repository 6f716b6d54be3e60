"""Columns scaled by median and quartiles, which outliers do not move."""

import numpy as np

from ..base import BaseEstimator, TransformerMixin
from ._columns import ColumnTransform, without_zeros

__all__ = ["RobustScaler"]


class RobustScaler(ColumnTransform, TransformerMixin, BaseEstimator):
    """Takes the median off each column and divides by the distance of two quantiles."""

    def __init__(
        self, *, with_centering=True, with_scaling=True, quantile_range=(25.0, 75.0), copy=True, unit_variance=False
    ):
        self.with_centering, self.with_scaling, self.quantile_range = with_centering, with_scaling, quantile_range
        self.unit_variance, self.copy = unit_variance, copy

    def fit(self, X, y=None):
        """Medians and quantiles of the columns of X."""
        X = self._checked(X, reset=True)
        low, high = self.quantile_range
        if not 0 <= low <= high <= 100:
            raise ValueError(f"Invalid quantile range: {self.quantile_range}")
        self.center_ = np.nanmedian(X, axis=0) if self.with_centering else None
        self.scale_ = self._distance(X, low, high) if self.with_scaling else None
        return self

    def _distance(self, X, low, high):
        ends = np.array([np.nanpercentile(X[:, i], [low, high]) for i in range(X.shape[1])])
        distance = without_zeros(ends[:, 1] - ends[:, 0])
        if not self.unit_variance:
            return distance
        from statistics import NormalDist

        normal = NormalDist()
        return distance / (normal.inv_cdf(high / 100.0) - normal.inv_cdf(low / 100.0))

    def transform(self, X):
        """The columns centred and scaled."""
        given, X = X, self._fitted(X)
        if self.with_centering:
            X = X - self.center_
        return self._answer(given, X / self.scale_ if self.with_scaling else X)

    def inverse_transform(self, X):
        """The columns brought back."""
        given, X = X, self._fitted_back(X)
        if self.with_scaling:
            X = X * self.scale_
        return self._answer(given, X + self.center_ if self.with_centering else X)
