"""Clusters around means."""

import numpy as np

from gradpaper_runtime.absent import answer as _answer

from .base import BaseEstimator, ClusterMixin, TransformerMixin
from .metrics.pairwise import euclidean_distances
from .utils.validation import check_array, check_features, check_is_fitted, check_random_state

__all__ = ["KMeans"]


class KMeans(ClusterMixin, TransformerMixin, BaseEstimator):
    """Clusters by the nearest of `n_clusters` means; the start is drawn from NumPy's stream, not as scikit-learn draws it."""

    def __init__(
        self, n_clusters=8, *, init="k-means++", n_init="auto", max_iter=300, tol=1e-4, verbose=0, random_state=None,
        copy_x=True, algorithm="lloyd",
    ):  # fmt: skip
        self.n_clusters, self.init, self.n_init, self.max_iter, self.tol = n_clusters, init, n_init, max_iter, tol
        self.verbose, self.random_state, self.copy_x, self.algorithm = verbose, random_state, copy_x, algorithm

    def fit(self, X, y=None, sample_weight=None):
        """Finds the means, as the best of several starts."""
        X = check_features(self, check_array(X, estimator=self, input_name="X"), reset=True).astype(np.float64)
        if len(X) < self.n_clusters:
            raise ValueError(f"n_samples={len(X)} should be >= n_clusters={self.n_clusters}.")
        stream = check_random_state(self.random_state)
        drawn = isinstance(self.init, str)
        tries = (1 if not drawn or self.init == "k-means++" else 10) if self.n_init == "auto" else self.n_init
        best = min((self._one(X, stream) for _ in range(tries)), key=lambda each: each[0])
        self.inertia_, self.cluster_centers_, self.labels_, self.n_iter_ = best
        return self

    def _one(self, X, stream):
        centers, step = self._start(X, stream), 0
        limit = self.tol * float(X.var(axis=0).mean())
        for step in range(1, self.max_iter + 1):
            labels = euclidean_distances(X, centers, squared=True).argmin(axis=1)
            moved = np.array([
                X[labels == at].mean(axis=0) if (labels == at).any() else centers[at] for at in range(len(centers))
            ])
            shift, centers = float(((moved - centers) ** 2).sum()), moved
            if shift <= limit:
                break
        squares = euclidean_distances(X, centers, squared=True)
        return float(squares.min(axis=1).sum()), centers, squares.argmin(axis=1).astype(np.int32), step

    def _start(self, X, stream):
        if not isinstance(self.init, str):
            return np.asarray(self.init, dtype=np.float64)
        if self.init == "random":
            return X[stream.permutation(len(X))[: self.n_clusters]]
        centers = [X[int(stream.randint(len(X)))]]
        while len(centers) < self.n_clusters:
            near = euclidean_distances(X, np.array(centers), squared=True).min(axis=1)
            reach = np.cumsum(near)
            place = int(np.searchsorted(reach, stream.random_sample() * reach[-1]))
            centers.append(X[min(place, len(X) - 1)])
        return np.array(centers)

    def predict(self, X):
        """Numbers of the nearest means."""
        return self.transform(X).argmin(axis=1).astype(np.int32)

    def transform(self, X):
        """Distances from the means."""
        check_is_fitted(self)
        X = check_features(self, check_array(X, estimator=self))
        return euclidean_distances(X.astype(np.float64), self.cluster_centers_)

    def score(self, X, y=None, sample_weight=None):
        """The negative sum of squared distances from the nearest means."""
        return -float((self.transform(X).min(axis=1) ** 2).sum())


__getattr__ = _answer(
    "sklearn.cluster",
    ("affinity_propagation", "AffinityPropagation", "AgglomerativeClustering", "Birch", "BisectingKMeans",
     "cluster_optics_dbscan", "cluster_optics_xi", "compute_optics_graph", "DBSCAN", "dbscan", "estimate_bandwidth",
     "FeatureAgglomeration", "get_bin_seeds", "HDBSCAN", "k_means", "kmeans_plusplus", "linkage_tree", "mean_shift",
     "MeanShift", "MiniBatchKMeans", "OPTICS", "spectral_clustering", "SpectralBiclustering", "SpectralClustering",
     "SpectralCoclustering", "ward_tree"),
)  # fmt: skip
