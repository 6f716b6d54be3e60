"""Distances and similarities between the rows of two matrices."""

import numpy as np

from ..utils.validation import check_array

__all__ = [
    "cosine_distances", "cosine_similarity", "euclidean_distances", "linear_kernel", "manhattan_distances",
    "pairwise_distances", "rbf_kernel",
]  # fmt: skip


def _pair(X, Y):
    X = check_array(X, dtype=(np.float64, np.float32))
    Y = X if Y is None else check_array(Y, dtype=(np.float64, np.float32))
    if X.shape[1] != Y.shape[1]:
        raise ValueError(
            f"Incompatible dimension for X and Y matrices: X.shape[1] == {X.shape[1]} while Y.shape[1] == {Y.shape[1]}"
        )
    return X, Y


def euclidean_distances(X, Y=None, *, Y_norm_squared=None, squared=False, X_norm_squared=None):
    """Euclidean distances of all rows of X from those of Y (of X itself by default)."""
    same = Y is None or Y is X
    X, Y = _pair(X, Y)
    lengths = [(each * each).sum(axis=1) for each in (X, Y)]
    squares = -2 * (X @ Y.T)
    squares = np.maximum(squares + lengths[0].reshape(-1, 1) + lengths[1], 0)
    if same:
        for at in range(len(squares)):
            squares[at, at] = 0
    return squares if squared else np.sqrt(squares)


def manhattan_distances(X, Y=None):
    """Sums of absolute differences of all rows of X and of Y."""
    X, Y = _pair(X, Y)
    return np.array([np.abs(Y - row).sum(axis=1) for row in X])


def cosine_similarity(X, Y=None, dense_output=True):
    """Cosines of the angles between all rows of X and of Y."""
    from ..preprocessing import normalize

    X, Y = _pair(X, Y)
    return normalize(X) @ normalize(Y).T


def cosine_distances(X, Y=None):
    """One minus the cosines of the angles."""
    distances = np.clip(1 - cosine_similarity(X, Y), 0, 2)
    if Y is None or Y is X:
        for at in range(len(distances)):
            distances[at, at] = 0.0
    return distances


def linear_kernel(X, Y=None, dense_output=True):
    """Inner products of all rows."""
    X, Y = _pair(X, Y)
    return X @ Y.T


def rbf_kernel(X, Y=None, gamma=None):
    """exp(-gamma distance²) of all rows; gamma is one over the number of features by default."""
    X, Y = _pair(X, Y)
    return np.exp(-(1.0 / X.shape[1] if gamma is None else gamma) * euclidean_distances(X, Y, squared=True))


_METRICS = {
    "euclidean": euclidean_distances, "l2": euclidean_distances, "manhattan": manhattan_distances,
    "l1": manhattan_distances, "cityblock": manhattan_distances, "cosine": cosine_distances,
}  # fmt: skip


def pairwise_distances(X, Y=None, metric="euclidean", *, n_jobs=None, **options):
    """Distances of all rows by a metric: a name, or a function of two rows."""
    if callable(metric):
        X, Y = _pair(X, Y)
        return np.array([[float(metric(a, b, **options)) for b in Y] for a in X])
    if metric not in _METRICS:
        from gradpaper_runtime import not_supported

        raise not_supported(f"sklearn.metrics.pairwise_distances(metric={metric!r})")
    return _METRICS[metric](X, Y, **options)
