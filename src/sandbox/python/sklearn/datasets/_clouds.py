"""Random data sets with a known structure; the streams are scikit-learn's."""

import numbers

import numpy as np

from ..utils import shuffle as shuffled
from ..utils.validation import check_array, check_random_state

__all__ = ["make_blobs", "make_circles", "make_moons", "make_regression"]


def make_blobs(
    n_samples=100, n_features=2, *, centers=None, cluster_std=1.0, center_box=(-10.0, 10.0), shuffle=True,
    random_state=None, return_centers=False,
):  # fmt: skip
    """Round clouds around centres: the points and the numbers of their clouds."""
    stream = check_random_state(random_state)
    total = isinstance(n_samples, numbers.Integral)
    if centers is None or isinstance(centers, numbers.Integral):
        count = (3 if centers is None else centers) if total else len(n_samples)
        centers = stream.uniform(center_box[0], center_box[1], size=(count, n_features))
    centers = check_array(centers)
    if not total and len(centers) != len(n_samples):
        raise ValueError(
            f"Length of `n_samples` not consistent with number of centers. Got n_samples = {n_samples} and centers = {centers}"
        )
    spread = [cluster_std] * len(centers) if isinstance(cluster_std, numbers.Real) else list(cluster_std)
    if len(spread) != len(centers):
        raise ValueError(
            f"Length of `clusters_std` not consistent with number of centers. Got centers = {centers} and cluster_std = {cluster_std}"
        )
    sizes = _shares(n_samples, len(centers)) if total else list(n_samples)
    parts = [stream.normal(loc=c, scale=s, size=(n, centers.shape[1])) for c, s, n in zip(centers, spread, sizes)]
    X, y = np.concatenate(parts), np.repeat(np.arange(len(centers)), np.array(sizes))
    if shuffle:
        X, y = shuffled(X, y, random_state=stream)
    return (X, y, centers) if return_centers else (X, y)


def _shares(total, parts):
    return [total // parts + (at < total % parts) for at in range(parts)]


def _halves(n_samples, text):
    if isinstance(n_samples, numbers.Integral):
        return n_samples // 2, n_samples - n_samples // 2
    if len(n_samples) != 2:
        raise ValueError(text)
    return tuple(n_samples)


def _two(outer, inner, shuffle, noise, stream):
    """Two curves as points with the numbers 0 and 1, in random order and shaken."""
    X = np.concatenate([np.array(outer).T, np.array(inner).T])
    y = np.repeat(np.arange(2), np.array([len(outer[0]), len(inner[0])]))
    if shuffle:
        X, y = shuffled(X, y, random_state=stream)
    if noise is not None:
        X = X + stream.normal(scale=noise, size=X.shape)
    return X, y


def make_moons(n_samples=100, *, shuffle=True, noise=None, random_state=None):
    """Two half circles that reach into each other."""
    upper, lower = _halves(n_samples, "`n_samples` can be either an int or a two-element tuple.")
    one, two = np.linspace(0, np.pi, upper), np.linspace(0, np.pi, lower)
    curves = (np.cos(one), np.sin(one)), (1 - np.cos(two), 1 - np.sin(two) - 0.5)
    return _two(*curves, shuffle, noise, check_random_state(random_state))


def make_circles(n_samples=100, *, shuffle=True, noise=None, random_state=None, factor=0.8):
    """A circle in a circle."""
    outer, inner = _halves(n_samples, "When a tuple, n_samples must have exactly two elements.")
    one, two = (np.linspace(0, 2 * np.pi, each, endpoint=False) for each in (outer, inner))
    curves = (np.cos(one), np.sin(one)), (np.cos(two) * factor, np.sin(two) * factor)
    return _two(*curves, shuffle, noise, check_random_state(random_state))


def make_regression(
    n_samples=100, n_features=100, *, n_informative=10, n_targets=1, bias=0.0, effective_rank=None, tail_strength=0.5,
    noise=0.0, shuffle=True, coef=False, random_state=None,
):  # fmt: skip
    """Normal data and a linear target of some of the features."""
    if effective_rank is not None:
        from gradpaper_runtime import not_supported

        raise not_supported("sklearn.datasets.make_regression(effective_rank=...)")
    stream, informative = check_random_state(random_state), min(n_features, n_informative)
    X, truth = stream.standard_normal(size=(n_samples, n_features)), np.zeros((n_features, n_targets))
    truth[:informative, :] = 100 * stream.uniform(size=(informative, n_targets))
    y = np.dot(X, truth) + bias
    if noise > 0.0:
        y = y + stream.normal(scale=noise, size=y.shape)
    if shuffle:
        X, y = shuffled(X, y, random_state=stream)
        order = np.arange(n_features)
        stream.shuffle(order)
        X, truth = X[:, order], truth[order]
    y = np.squeeze(y)
    return (X, y, np.squeeze(truth)) if coef else (X, y)
