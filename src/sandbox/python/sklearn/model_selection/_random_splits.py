"""Random splits, by lot among all samples or among those of each class."""

import numpy as np

from ..utils._rows import indexable
from ..utils.validation import check_random_state, num_samples
from ._sizes import part_sizes
from ._splitter import Splitter

__all__ = ["ShuffleSplit", "StratifiedShuffleSplit"]


class _RandomSplits(Splitter):
    _default_test_size = 0.1

    def __init__(self, n_splits=10, *, test_size=None, train_size=None, random_state=None):
        self.n_splits, self.test_size, self.train_size = n_splits, test_size, train_size
        self.random_state = random_state

    def split(self, X, y=None, groups=None):
        """Pairs of index arrays, in random order."""
        X, y, groups = indexable(X, y, groups)
        sizes = part_sizes(num_samples(X), self.test_size, self.train_size, self._default_test_size)
        yield from self._splits(X, y, *sizes)


class ShuffleSplit(_RandomSplits):
    """Random permutations of all samples, cut into test and training part."""

    def _splits(self, X, y, n_train, n_test):
        stream = check_random_state(self.random_state)
        for _ in range(self.n_splits):
            order = stream.permutation(num_samples(X))
            yield order[n_test : n_test + n_train], order[:n_test]


class StratifiedShuffleSplit(_RandomSplits):
    """Random splits that keep the shares of the classes."""

    def _splits(self, X, y, n_train, n_test):
        codes = _class_codes(y)
        counts = np.bincount(codes)
        _check_counts(y, counts, n_train, n_test)
        order = np.argsort(codes, kind="stable")
        ends = np.cumsum(counts).tolist()
        members = [order[end - int(count) : end] for end, count in zip(ends, counts)]
        stream = check_random_state(self.random_state)
        for _ in range(self.n_splits):
            yield _one_split(stream, members, counts, n_train, n_test)


def _class_codes(y):
    y = np.asarray(y)
    if y.ndim == 2:
        y = np.array([" ".join(map(str, row)) for row in y.astype(str).tolist()])
    return np.unique(y, return_inverse=True)[1].reshape(-1)


def _check_counts(y, counts, n_train, n_test):
    classes = len(counts)
    if counts.min() < 2:
        few = np.unique(np.asarray(y))[counts < 2] if np.asarray(y).ndim == 1 else counts[counts < 2]
        raise ValueError(
            "The least populated classes in y have only 1 member, which is too few. The minimum number of groups "
            f"for any class cannot be less than 2. Classes with too few members are: {few.tolist()}"
        )
    for name, size in (("train", n_train), ("test", n_test)):
        if size < classes:
            raise ValueError(
                f"The {name}_size = {size} should be greater or equal to the number of classes = {classes}"
            )


def _one_split(stream, members, counts, n_train, n_test):
    in_train = _shares(counts, n_train, stream)
    in_test = _shares(counts - in_train, n_test, stream)
    train, test = [], []
    for each, trained, tested in zip(members, in_train.tolist(), in_test.tolist()):
        order = each[stream.permutation(len(each))]
        train.extend(order[:trained].tolist())
        test.extend(order[trained : trained + tested].tolist())
    return stream.permutation(np.array(train)), stream.permutation(np.array(test))


def _shares(counts, n_draws, stream):
    """How many of each class are drawn: rounded down, the rest given to the largest remainders, ties by lot."""
    exact = counts / counts.sum() * n_draws
    floored = np.floor(exact)
    missing = int(n_draws - floored.sum())
    if missing > 0:
        remainder = exact - floored
        for value in sorted(set(remainder.tolist()), reverse=True):
            tied = np.flatnonzero(remainder == value)
            now = min(len(tied), missing)
            floored[stream.choice(tied, size=now, replace=False)] += 1
            missing -= now
            if missing == 0:
                break
    return floored.astype(np.int64)
