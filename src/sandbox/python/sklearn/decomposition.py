"""Principal components."""

import numpy as np

from gradpaper_runtime.absent import answer as _answer

from .base import BaseEstimator, TransformerMixin
from .utils.validation import check_array, check_features, check_is_fitted

__all__ = ["PCA"]


class PCA(TransformerMixin, BaseEstimator):
    """Turns the data to the directions in which they vary most, and keeps the first of them."""

    def __init__(
        self, n_components=None, *, copy=True, whiten=False, svd_solver="auto", tol=0.0, iterated_power="auto",
        n_oversamples=10, power_iteration_normalizer="auto", random_state=None,
    ):  # fmt: skip
        self.n_components, self.copy, self.whiten, self.svd_solver = n_components, copy, whiten, svd_solver
        self.tol, self.iterated_power, self.n_oversamples = tol, iterated_power, n_oversamples
        self.power_iteration_normalizer, self.random_state = power_iteration_normalizer, random_state

    def fit(self, X, y=None):
        """Finds the directions."""
        self._fit(X)
        return self

    def fit_transform(self, X, y=None):
        """Finds the directions, and gives the places along them."""
        self._fit(X)
        return self.transform(X)

    def _fit(self, X):
        X = check_array(X, dtype=(np.float64, np.float32), ensure_min_samples=2, estimator=self, input_name="X")
        check_features(self, X, reset=True)
        self.n_samples_ = samples = X.shape[0]
        self.mean_ = X.mean(axis=0)
        _left, sizes, directions = np.linalg.svd(X - self.mean_, full_matrices=False)
        directions = _turned(directions)
        variance = sizes**2 / (samples - 1)
        ratio = variance / variance.sum()
        count = self._count(min(X.shape), ratio)
        self.components_, self.singular_values_ = directions[:count], sizes[:count]
        self.explained_variance_, self.explained_variance_ratio_ = variance[:count], ratio[:count]
        self.n_components_ = count
        self.noise_variance_ = variance[count:].mean() if count < min(X.shape) else 0.0

    def _count(self, most, ratio):
        wanted = self.n_components
        if wanted is None:
            return most
        if isinstance(wanted, (float, np.floating)) and 0 < wanted < 1:
            return int((np.cumsum(ratio) < wanted).sum()) + 1
        solver = self._solver()
        if not 0 <= wanted <= most:
            raise ValueError(
                f"n_components={wanted} must be between 0 and min(n_samples, n_features)={most} with svd_solver='{solver}'"
            )
        return int(wanted)

    def _solver(self):
        """How scikit-learn would compute it; it says so in its messages."""
        if self.svd_solver != "auto":
            return self.svd_solver
        if self.n_features_in_ <= 1000 and self.n_samples_ >= 10 * self.n_features_in_:
            return "covariance_eigh"
        return "full"

    def transform(self, X):
        """Places of the samples along the directions."""
        check_is_fitted(self)
        X = check_features(self, check_array(X, dtype=(np.float64, np.float32), estimator=self))
        placed = (X - self.mean_) @ self.components_.T
        return placed / np.sqrt(self.explained_variance_) if self.whiten else placed

    def inverse_transform(self, X):
        """The samples of places along the directions."""
        check_is_fitted(self)
        X = np.asarray(X)
        return (X * np.sqrt(self.explained_variance_) if self.whiten else X) @ self.components_ + self.mean_

    def get_feature_names_out(self, input_features=None):
        """`pca0`, `pca1`, ..."""
        return np.array([f"pca{at}" for at in range(self.n_components_)], dtype=object)


def _turned(directions):
    """Each direction so that its largest part is positive."""
    largest = np.argmax(np.abs(directions), axis=1)
    signs = np.sign(directions[np.arange(len(directions)), largest])
    return directions * signs.reshape(-1, 1)


__getattr__ = _answer(
    "sklearn.decomposition",
    ("dict_learning", "dict_learning_online", "DictionaryLearning", "FactorAnalysis", "FastICA", "fastica",
     "IncrementalPCA", "KernelPCA", "LatentDirichletAllocation", "MiniBatchDictionaryLearning", "MiniBatchNMF",
     "MiniBatchSparsePCA", "NMF", "non_negative_factorization", "randomized_svd", "sparse_encode", "SparseCoder",
     "SparsePCA", "TruncatedSVD"),
)  # fmt: skip
