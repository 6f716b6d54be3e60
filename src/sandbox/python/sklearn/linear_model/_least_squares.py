"""Linear regression, plain and with a penalty for large coefficients."""

import numpy as np

from ..base import BaseEstimator, RegressorMixin
from ..utils.validation import check_array, check_features, check_is_fitted, check_sample_weight, check_X_y

__all__ = ["LinearRegression", "Ridge"]


class _LinearModel(RegressorMixin, BaseEstimator):
    def _centred(self, X, y, sample_weight):
        """X and y without their means (if there is an intercept), weighted, and the means."""
        X, y = check_X_y(X, y, estimator=self, multi_output=True, y_numeric=True)
        X, y = check_features(self, X, reset=True).astype(np.float64), y.astype(np.float64)
        weights = None if sample_weight is None else check_sample_weight(sample_weight, len(X))
        mean_x, mean_y = np.zeros(X.shape[1]), 0.0
        if self.fit_intercept:
            mean_x, mean_y = np.average(X, axis=0, weights=weights), np.average(y, axis=0, weights=weights)
        X, y = X - mean_x, y - mean_y
        if weights is not None:
            root = np.sqrt(weights)
            X, y = X * root.reshape(-1, 1), y * (root.reshape(-1, 1) if y.ndim == 2 else root)
        return X, y, mean_x, mean_y

    def _keep(self, coefficients, mean_x, mean_y):
        self.coef_ = coefficients.T
        self.intercept_ = mean_y - mean_x @ coefficients if self.fit_intercept else 0.0
        return self

    def predict(self, X):
        """Predictions for X."""
        check_is_fitted(self)
        X = check_features(self, check_array(X, estimator=self))
        return X @ self.coef_.T + self.intercept_


class LinearRegression(_LinearModel):
    """The plane with the least squared distances from the targets."""

    def __init__(self, *, fit_intercept=True, copy_X=True, tol=1e-6, n_jobs=None, positive=False):
        self.fit_intercept, self.copy_X, self.tol = fit_intercept, copy_X, tol
        self.n_jobs, self.positive = n_jobs, positive

    def fit(self, X, y, sample_weight=None):
        """Finds coefficients and intercept."""
        if self.positive:
            from gradpaper_runtime import not_supported

            raise not_supported("sklearn.linear_model.LinearRegression(positive=True)")
        X, y, mean_x, mean_y = self._centred(X, y, sample_weight)
        coefficients, _rest, self.rank_, self.singular_ = np.linalg.lstsq(X, y, rcond=None)
        return self._keep(coefficients, mean_x, mean_y)


class Ridge(_LinearModel):
    """As linear regression, with a penalty of `alpha` for the squares of the coefficients."""

    def __init__(
        self, alpha=1.0, *, fit_intercept=True, copy_X=True, max_iter=None, tol=1e-4, solver="auto", positive=False,
        random_state=None,
    ):  # fmt: skip
        self.alpha, self.fit_intercept, self.copy_X, self.max_iter = alpha, fit_intercept, copy_X, max_iter
        self.tol, self.solver, self.positive, self.random_state = tol, solver, positive, random_state

    def fit(self, X, y, sample_weight=None):
        """Finds coefficients and intercept."""
        X, y, mean_x, mean_y = self._centred(X, y, sample_weight)
        coefficients = np.linalg.solve(X.T @ X + self.alpha * np.identity(X.shape[1]), X.T @ y)
        return self._keep(coefficients, mean_x, mean_y)
