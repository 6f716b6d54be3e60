"""Nearest neighbours."""

import numpy as np

from gradpaper_runtime.absent import answer as _answer

from .base import BaseEstimator, ClassifierMixin, RegressorMixin
from .metrics.pairwise import pairwise_distances
from .utils.validation import check_array, check_features, check_is_fitted, check_X_y

__all__ = ["KNeighborsClassifier", "KNeighborsRegressor"]


class _Neighbors(BaseEstimator):
    def __init__(
        self, n_neighbors=5, *, weights="uniform", algorithm="auto", leaf_size=30, p=2, metric="minkowski",
        metric_params=None, n_jobs=None,
    ):  # fmt: skip
        self.n_neighbors, self.weights, self.algorithm, self.leaf_size = n_neighbors, weights, algorithm, leaf_size
        self.p, self.metric, self.metric_params, self.n_jobs = p, metric, metric_params, n_jobs

    def fit(self, X, y):
        """Keeps the samples."""
        self._samples, y = check_X_y(X, y, estimator=self)
        check_features(self, self._samples, reset=True)
        self._targets, self.n_samples_fit_ = y, len(y)
        self._learn_targets(y)
        return self

    def _learn_targets(self, y):
        self.effective_metric_ = self._metric()

    def _metric(self):
        return {1: "manhattan", 2: "euclidean"}.get(self.p, "euclidean") if self.metric == "minkowski" else self.metric

    def kneighbors(self, X=None, n_neighbors=None, return_distance=True):
        """Distances and numbers of the nearest samples."""
        check_is_fitted(self, "n_samples_fit_")
        count = self.n_neighbors if n_neighbors is None else n_neighbors
        if count > self.n_samples_fit_:
            raise ValueError(
                f"Expected n_neighbors <= n_samples_fit, but n_neighbors = {count}, n_samples_fit = "
                f"{self.n_samples_fit_}, n_samples = {len(X)}"
            )
        X = check_features(self, check_array(X, estimator=self))
        distances = pairwise_distances(X.astype(np.float64), self._samples.astype(np.float64), metric=self._metric())
        nearest = np.argsort(distances, axis=1, kind="stable")[:, :count]
        if not return_distance:
            return nearest
        return np.take_along_axis(distances, nearest, axis=1), nearest

    def _shares(self, distances):
        if self.weights in ("uniform", None):
            return np.ones(distances.shape)
        if callable(self.weights):
            return self.weights(distances)
        exact = distances == 0
        with np.errstate(divide="ignore"):
            inverse = np.where(exact, 0.0, 1.0 / np.where(exact, 1.0, distances))
        return np.where(exact.any(axis=1).reshape(-1, 1), exact.astype(np.float64), inverse)


class KNeighborsClassifier(ClassifierMixin, _Neighbors):
    """The class that most of the nearest samples have."""

    def _learn_targets(self, y):
        self.classes_, self._codes = np.unique(y, return_inverse=True)
        self.effective_metric_ = self._metric()

    def predict_proba(self, X):
        """Shares of the classes among the nearest samples."""
        distances, nearest = self.kneighbors(X)
        weights, codes = self._shares(distances), self._codes.reshape(-1)[nearest]
        votes = np.array([(weights * (codes == code)).sum(axis=1) for code in range(len(self.classes_))]).T
        return votes / votes.sum(axis=1, keepdims=True)

    def predict(self, X):
        """The classes."""
        return self.classes_[self.predict_proba(X).argmax(axis=1)]


class KNeighborsRegressor(RegressorMixin, _Neighbors):
    """The mean of the targets of the nearest samples."""

    def predict(self, X):
        """The means."""
        distances, nearest = self.kneighbors(X)
        weights = self._shares(distances)
        return (self._targets[nearest] * weights).sum(axis=1) / weights.sum(axis=1)


__getattr__ = _answer(
    "sklearn.neighbors",
    ("BallTree", "KDTree", "KernelDensity", "kneighbors_graph", "KNeighborsTransformer", "LocalOutlierFactor",
     "NearestCentroid", "NearestNeighbors", "NeighborhoodComponentsAnalysis", "radius_neighbors_graph",
     "RadiusNeighborsClassifier", "RadiusNeighborsRegressor", "RadiusNeighborsTransformer",
     "sort_graph_by_row_values", "VALID_METRICS", "VALID_METRICS_SPARSE"),
)  # fmt: skip
