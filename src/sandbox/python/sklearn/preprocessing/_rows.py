"""Rows of length 1, and values made 0 or 1 by a threshold."""

import numpy as np

from ..base import BaseEstimator, TransformerMixin
from ..utils._param_validation import Choice, check_parameters
from ..utils.validation import check_array, check_features
from ._columns import FLOATS, without_zeros

__all__ = ["Binarizer", "Normalizer", "binarize", "normalize"]


def normalize(X, norm="l2", *, axis=1, copy=True, return_norm=False):
    """The rows (or with axis 0 the columns) divided by their length: 'l2', 'l1' or 'max'."""
    check_parameters("normalize", norm=(norm, (Choice("l1", "l2", "max"),)))
    X = check_array(X, dtype=FLOATS, estimator="the normalize function")
    X = X.T if axis == 0 else X
    if norm == "l1":
        norms = np.abs(X).sum(axis=1)
    elif norm == "l2":
        norms = np.sqrt((X * X).sum(axis=1))
    else:
        norms = np.abs(X).max(axis=1)
    norms = without_zeros(norms)
    X = X / norms.reshape(-1, 1)
    X = X.T if axis == 0 else X
    return (X, norms) if return_norm else X


class _EachRow(TransformerMixin, BaseEstimator):
    def fit(self, X, y=None):
        """Only notes the number of features."""
        check_features(self, check_array(X, estimator=self), reset=True)
        return self

    def __sklearn_is_fitted__(self):
        return True


class Normalizer(_EachRow):
    """Divides each row by its length."""

    def __init__(self, norm="l2", *, copy=True):
        self.norm, self.copy = norm, copy

    def transform(self, X, copy=None):
        """The rows divided."""
        return normalize(X, norm=self.norm)


def binarize(X, *, threshold=0.0, copy=True):
    """1 for values above the threshold, 0 for others."""
    X = check_array(X)
    return (X > threshold).astype(X.dtype)


class Binarizer(_EachRow):
    """Makes 1 of values above a threshold, 0 of others."""

    def __init__(self, *, threshold=0.0, copy=True):
        self.threshold, self.copy = threshold, copy

    def transform(self, X, copy=None):
        """The values made 0 or 1."""
        return binarize(X, threshold=self.threshold)
