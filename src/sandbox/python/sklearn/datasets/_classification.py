"""A random classification task; the streams are scikit-learn's."""

import math

import numpy as np

from ..utils import shuffle as shuffled
from ..utils._drawing import without_replacement
from ..utils.validation import check_random_state

__all__ = ["make_classification"]


def make_classification(
    n_samples=100, n_features=20, *, n_informative=2, n_redundant=2, n_repeated=0, n_classes=2, n_clusters_per_class=2,
    weights=None, flip_y=0.01, class_sep=1.0, hypercube=True, shift=0.0, scale=1.0, shuffle=True, random_state=None,
    return_X_y=True,
):  # fmt: skip
    """Clouds at the corners of a cube: some features tell the classes, others are mixtures, copies or noise."""
    clusters = n_classes * n_clusters_per_class
    _check(n_features, n_informative, n_redundant, n_repeated, n_classes, n_clusters_per_class)
    stream = check_random_state(random_state)
    sizes = _sizes(n_samples, _weights(weights, n_classes), n_classes, n_clusters_per_class)
    corners = _corners(stream, clusters, n_informative) * 2 * class_sep - class_sep
    if not hypercube:
        corners = corners * stream.uniform(size=(clusters, 1))
        corners = corners * stream.uniform(size=(1, n_informative))
    X, y = np.zeros((n_samples, n_features)), np.zeros(n_samples, dtype=np.int64)
    known = stream.standard_normal(size=(n_samples, n_informative))
    X[:, :n_informative] = _clouds(stream, known, corners, sizes)
    y[:] = np.repeat(np.arange(clusters) % n_classes, np.array(sizes))
    _other_features(stream, X, n_informative, n_redundant, n_repeated)
    if flip_y >= 0.0:
        flipped = stream.uniform(size=n_samples) < flip_y
        y[flipped] = stream.randint(n_classes, size=int(flipped.sum()))
    X = X + ((2 * stream.uniform(size=n_features) - 1) * class_sep if shift is None else shift)
    X = X * (1 + 100 * stream.uniform(size=n_features) if scale is None else scale)
    if shuffle:
        X, y = shuffled(X, y, random_state=stream)
        order = np.arange(n_features)
        stream.shuffle(order)
        X = X[:, order]
    if not return_X_y:
        from gradpaper_runtime import not_supported

        raise not_supported("sklearn.datasets.make_classification(return_X_y=False)")
    return X, y


def _check(features, informative, redundant, repeated, classes, per_class):
    if informative + redundant + repeated > features:
        raise ValueError(
            "Number of informative, redundant and repeated features must sum to less than the number of total features"
        )
    if informative < math.log2(classes * per_class):
        raise ValueError(
            f"n_classes({classes}) * n_clusters_per_class({per_class}) must be smaller or equal "
            f"2**n_informative({informative})={2**informative}"
        )


def _weights(weights, classes):
    if weights is None:
        return [1.0 / classes] * classes
    given = [float(each) for each in weights]
    if len(given) not in (classes, classes - 1):
        raise ValueError("Weights specified but incompatible with number of classes.")
    return given if len(given) == classes else [*given, 1.0 - sum(given)]


def _sizes(total, weights, classes, per_class):
    clusters = classes * per_class
    sizes = [int(total * weights[at % classes] / per_class) for at in range(clusters)]
    for at in range(total - sum(sizes)):
        sizes[at % clusters] += 1
    return sizes


def _corners(stream, count, dimensions):
    """Different corners of a cube, as rows of zeros and ones."""
    if dimensions > 30:
        return np.concatenate([stream.randint(2, size=(count, dimensions - 30)), _corners(stream, count, 30)], axis=1)
    chosen = without_replacement(stream, 2**dimensions, count)
    return np.array([[(each >> bit) & 1 for bit in range(dimensions - 1, -1, -1)] for each in chosen], dtype=np.float64)


def _clouds(stream, known, corners, sizes):
    parts, start, width = [], 0, known.shape[1]
    for corner, size in zip(corners, sizes):
        mixing = 2 * stream.uniform(size=(width, width)) - 1
        parts.append(np.dot(known[start : start + size], mixing) + corner)
        start += size
    return np.concatenate(parts)


def _other_features(stream, X, informative, redundant, repeated):
    """Mixtures of the informative features, copies, and noise."""
    if redundant > 0:
        mixing = 2 * stream.uniform(size=(informative, redundant)) - 1
        X[:, informative : informative + redundant] = np.dot(X[:, :informative], mixing)
    used = informative + redundant
    if repeated > 0:
        chosen = ((used - 1) * stream.uniform(size=repeated) + 0.5).astype(np.int64)
        X[:, used : used + repeated] = X[:, chosen]
    noise = X.shape[1] - used - repeated
    if noise > 0:
        X[:, used + repeated :] = stream.standard_normal(size=(X.shape[0], noise))
