"""Logistic regression."""

import warnings

import numpy as np

from ..base import BaseEstimator, ClassifierMixin
from ..exceptions import ConvergenceWarning
from ..utils.class_weight import compute_class_weight
from ..utils.validation import check_array, check_features, check_is_fitted, check_sample_weight, check_X_y

__all__ = ["LogisticRegression"]


class LogisticRegression(ClassifierMixin, BaseEstimator):
    """Probabilities of classes by a linear model, with a penalty for the squares of the coefficients.

    The smallest loss is found by Newton's method, so that `max_iter` and `solver` hardly matter.
    """

    def __init__(
        self, penalty="deprecated", *, C=1.0, l1_ratio=0.0, dual=False, tol=1e-4, fit_intercept=True, intercept_scaling=1,
        class_weight=None, random_state=None, solver="lbfgs", max_iter=100, verbose=0, warm_start=False, n_jobs=None,
    ):  # fmt: skip
        self.penalty, self.C, self.l1_ratio, self.dual, self.tol = penalty, C, l1_ratio, dual, tol
        self.fit_intercept, self.intercept_scaling, self.class_weight = fit_intercept, intercept_scaling, class_weight
        self.random_state, self.solver, self.max_iter, self.verbose = random_state, solver, max_iter, verbose
        self.warm_start, self.n_jobs = warm_start, n_jobs

    def fit(self, X, y, sample_weight=None):
        """Finds the coefficients; ValueError for a single class."""
        if self.l1_ratio not in (0, 0.0, None) or self.penalty in ("l1", "elasticnet"):
            from gradpaper_runtime import not_supported

            raise not_supported("sklearn.linear_model.LogisticRegression with an l1 penalty")
        X, y = check_X_y(X, y, estimator=self)
        X = check_features(self, X, reset=True).astype(np.float64)
        self.classes_, codes = np.unique(y, return_inverse=True)
        if len(self.classes_) < 2:
            raise ValueError(
                "This solver needs samples of at least 2 classes in the data, but the data contains only one class: "
                f"{self.classes_[0]!r}"
            )
        weights = check_sample_weight(sample_weight, len(X))
        if self.class_weight is not None:
            weights = weights * compute_class_weight(self.class_weight, classes=self.classes_, y=y)[codes]
        self._solve(X, codes.reshape(-1), weights)
        return self

    def _solve(self, X, codes, weights):
        columns = np.concatenate([X, np.ones((len(X), 1))], axis=1) if self.fit_intercept else X
        penalty = np.full(columns.shape[1], 0.0 if self.penalty is None else 1.0 / self.C)
        if self.fit_intercept:
            penalty[-1] = 0.0
        several = len(self.classes_) > 2
        hot = (codes.reshape(-1, 1) == np.arange(len(self.classes_))).astype(np.float64)
        problem = _Problem(columns, hot if several else hot[:, 1:], weights, penalty)
        found, steps = _newton(problem, min(self.max_iter, 200))
        self.n_iter_ = np.array([steps], dtype=np.int32)
        self.coef_ = found[: X.shape[1]].T.copy()
        self.intercept_ = found[-1].copy() if self.fit_intercept else np.zeros(found.shape[1])

    def decision_function(self, X):
        """Scores of the classes; of two classes the score of the second."""
        check_is_fitted(self)
        X = check_features(self, check_array(X, estimator=self))
        scores = X @ self.coef_.T + self.intercept_
        return scores.ravel() if scores.shape[1] == 1 else scores

    def predict_proba(self, X):
        """Probabilities of the classes."""
        scores = self.decision_function(X)
        scores = np.array([np.zeros(len(scores)), scores]).T if scores.ndim == 1 else scores
        return _shares(scores)

    def predict_log_proba(self, X):
        """Logarithms of the probabilities."""
        return np.log(self.predict_proba(X))

    def predict(self, X):
        """The most probable classes."""
        scores = self.decision_function(X)
        return self.classes_[(scores > 0).astype(np.int64) if scores.ndim == 1 else scores.argmax(axis=1)]


def _shares(scores):
    raised = np.exp(scores - scores.max(axis=1, keepdims=True))
    return raised / raised.sum(axis=1, keepdims=True)


class _Problem:
    """The loss of coefficients (a column for each class, or one for two classes), its slope and its curvature."""

    def __init__(self, columns, hot, weights, penalty):
        self.columns, self.hot, self.weights, self.penalty = columns, hot, weights, penalty
        self.shape = (columns.shape[1], hot.shape[1])

    def loss(self, theta):
        scores = self.columns @ theta
        if self.shape[1] == 1:
            each = np.logaddexp(0.0, scores[:, 0]) - self.hot[:, 0] * scores[:, 0]
        else:
            top = scores.max(axis=1)
            each = top + np.log(np.exp(scores - top.reshape(-1, 1)).sum(axis=1)) - (self.hot * scores).sum(axis=1)
        return float((self.weights * each).sum() + 0.5 * (self.penalty.reshape(-1, 1) * theta**2).sum())

    def shares(self, theta):
        scores = self.columns @ theta
        return 1 / (1 + np.exp(-np.clip(scores, -500, 500))) if self.shape[1] == 1 else _shares(scores)

    def slope(self, theta, shares):
        rest = (shares - self.hot) * self.weights.reshape(-1, 1)
        return self.columns.T @ rest + self.penalty.reshape(-1, 1) * theta

    def curvature(self, shares):
        rows, classes = self.shape
        whole = np.zeros((rows * classes, rows * classes))
        for a in range(classes):
            for b in range(classes):
                factor = self.weights * shares[:, a] * ((a == b) - shares[:, b])
                block = self.columns.T @ (self.columns * factor.reshape(-1, 1))
                whole[a * rows : (a + 1) * rows, b * rows : (b + 1) * rows] = block
        return whole + np.diag(np.tile(self.penalty, classes) + 1e-10 * len(self.columns))


def _newton(problem, most):
    """Coefficients of the smallest loss, and the number of steps."""
    theta = np.zeros(problem.shape)
    loss = problem.loss(theta)
    for step in range(1, most + 1):
        shares = problem.shares(theta)
        slope = problem.slope(theta, shares)
        if float(np.abs(slope).max()) < 1e-8 * max(1, len(problem.columns)):
            return theta, step - 1
        move = np.linalg.solve(problem.curvature(shares), slope.T.ravel()).reshape(problem.shape[1], -1).T
        length = 1.0
        while length > 1e-6 and problem.loss(theta - length * move) > loss:
            length /= 2
        theta = theta - length * move
        before, loss = loss, problem.loss(theta)
        if before - loss < 1e-12 * max(1.0, abs(loss)):
            return theta, step
    warnings.warn("lbfgs failed to converge", ConvergenceWarning, stacklevel=4)
    return theta, most
