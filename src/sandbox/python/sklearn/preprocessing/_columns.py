"""Statistics of columns that leave out missing values, and divisors that are never zero."""

import numpy as np

from ..utils.validation import check_array, check_features, check_is_fitted

__all__ = ["ColumnTransform", "max_of", "min_of", "without_zeros"]

FLOATS = (np.float64, np.float32, np.float16)


def min_of(X):
    """Smallest value of each column, NaN left out."""
    return np.nanmin(X, axis=0) if np.isnan(X).any() else X.min(axis=0)


def max_of(X):
    """Largest value of each column, NaN left out."""
    return np.nanmax(X, axis=0) if np.isnan(X).any() else X.max(axis=0)


def without_zeros(scale, constant=None):
    """The divisors with ones where they are (nearly) zero, or where a column is said to be constant."""
    if constant is None:
        constant = scale < 10 * np.finfo(scale.dtype).eps
    return np.where(constant, np.ones((), dtype=scale.dtype), scale)


class ColumnTransform:
    """How scalers take what they are given, and the names of what comes out."""

    def _checked(self, X, *, reset):
        X = check_array(X, dtype=FLOATS, ensure_all_finite="allow-nan", estimator=self, input_name="X")
        return check_features(self, X, reset=reset)

    def _fitted(self, X):
        check_is_fitted(self)
        return self._checked(X, reset=False)

    def _fitted_back(self, X):
        check_is_fitted(self)
        return check_array(X, dtype=FLOATS, ensure_all_finite="allow-nan")

    def _answer(self, given, result):
        """The result, written into the given array where the scaler was told not to copy."""
        if not self.copy and isinstance(given, np.ndarray) and given.dtype == result.dtype:
            given[...] = result
            return given
        return result

    def get_feature_names_out(self, input_features=None):
        """Names of the columns: those given, or x0, x1, ..."""
        check_is_fitted(self)
        names = [f"x{i}" for i in range(self.n_features_in_)] if input_features is None else list(input_features)
        return np.array(names, dtype=object)
