"""Products of columns."""

import itertools

import numpy as np

from ..base import BaseEstimator, TransformerMixin
from ..utils.validation import check_array, check_features, check_is_fitted
from ._columns import FLOATS

__all__ = ["PolynomialFeatures"]


class PolynomialFeatures(TransformerMixin, BaseEstimator):
    """Makes all products of up to `degree` columns."""

    def __init__(self, degree=2, *, interaction_only=False, include_bias=True, order="C"):
        self.degree, self.interaction_only = degree, interaction_only
        self.include_bias, self.order = include_bias, order

    def _combinations(self):
        choose = itertools.combinations if self.interaction_only else itertools.combinations_with_replacement
        low, high = (0, self.degree) if isinstance(self.degree, (int, np.integer)) else self.degree
        low = max(low, 1)
        degrees = ([0] if self.include_bias else []) + list(range(low, high + 1))
        return [each for degree in degrees for each in choose(range(self.n_features_in_), degree)]

    def fit(self, X, y=None):
        """Notes the number of columns."""
        check_features(self, check_array(X, estimator=self), reset=True)
        self.n_output_features_ = len(self._combinations())
        return self

    @property
    def powers_(self):
        """For each product the powers of the columns."""
        check_is_fitted(self)
        return np.array([[each.count(i) for i in range(self.n_features_in_)] for each in self._combinations()])

    def transform(self, X):
        """The products."""
        check_is_fitted(self)
        X = check_features(self, check_array(X, dtype=FLOATS, estimator=self))
        made = {(): np.ones(len(X), dtype=X.dtype)}
        columns = []
        for each in self._combinations():
            if each not in made:
                before = made.get(each[:-1])
                made[each] = X[:, each[-1]] * before if before is not None else X[:, list(each)].prod(axis=1)
            columns.append(made[each])
        return np.array(columns, dtype=X.dtype).T.copy()

    def get_feature_names_out(self, input_features=None):
        """Names of the products: `1`, `x0`, `x0^2`, `x0 x1`, ..."""
        names = [f"x{i}" for i in range(self.n_features_in_)] if input_features is None else list(input_features)
        return np.array([_name(each, names) for each in self._combinations()], dtype=object)


def _name(combination, names):
    parts = []
    for at in sorted(set(combination)):
        power = combination.count(at)
        parts.append(names[at] if power == 1 else f"{names[at]}^{power}")
    return " ".join(parts) or "1"
