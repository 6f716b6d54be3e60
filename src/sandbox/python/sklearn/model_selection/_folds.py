"""Cross-validation in folds: each sample is in the test part once."""

import numbers
import warnings

import numpy as np

from ..utils.multiclass import type_of_target
from ..utils.validation import check_random_state, column_or_1d, num_samples
from ._splitter import Splitter

__all__ = ["GroupKFold", "KFold", "LeaveOneOut", "StratifiedKFold", "TimeSeriesSplit"]


class _Folds(Splitter):
    """Base of splits into `n_splits` folds."""

    def __init__(self, n_splits, *, shuffle, random_state):
        if not isinstance(n_splits, numbers.Integral):
            raise ValueError(
                f"The number of folds must be of Integral type. {n_splits} of type {type(n_splits)} was passed."
            )
        if n_splits <= 1:
            raise ValueError(
                "k-fold cross-validation requires at least one train/test split by setting n_splits=2 or more, "
                f"got n_splits={n_splits}."
            )
        if not isinstance(shuffle, bool):
            raise TypeError(f"shuffle must be True or False; got {shuffle}")
        if not shuffle and random_state is not None:
            raise ValueError(
                "Setting a random_state has no effect since shuffle is False. You should leave random_state to its "
                "default (None), or set shuffle=True."
            )
        self.n_splits, self.shuffle, self.random_state = int(n_splits), shuffle, random_state

    def split(self, X, y=None, groups=None):
        """Pairs of index arrays; ValueError for more folds than samples."""
        if self.n_splits > num_samples(X):
            raise ValueError(
                f"Cannot have number of splits n_splits={self.n_splits} greater than the number of samples: "
                f"n_samples={num_samples(X)}."
            )
        yield from super().split(X, y, groups)


class KFold(_Folds):
    """Folds of consecutive samples, or of shuffled ones; the first folds get one more if they do not divide."""

    def __init__(self, n_splits=5, *, shuffle=False, random_state=None):
        super().__init__(n_splits, shuffle=shuffle, random_state=random_state)

    def _test_parts(self, X, y, groups):
        total = num_samples(X)
        numbers = np.arange(total)
        if self.shuffle:
            check_random_state(self.random_state).shuffle(numbers)
        start = 0
        for fold in range(self.n_splits):
            stop = start + total // self.n_splits + (fold < total % self.n_splits)
            yield numbers[start:stop]
            start = stop


class StratifiedKFold(_Folds):
    """Folds with the classes in the same shares as in all samples."""

    def __init__(self, n_splits=5, *, shuffle=False, random_state=None):
        super().__init__(n_splits, shuffle=shuffle, random_state=random_state)

    def split(self, X, y, groups=None):
        """Pairs of index arrays; ValueError unless y holds classes with enough members."""
        return super().split(X, y, groups)

    def _test_parts(self, X, y, groups):
        folds = self._folds_of(y)
        for fold in range(self.n_splits):
            yield np.flatnonzero(folds == fold)

    def _folds_of(self, y):
        stream, codes = check_random_state(self.random_state), self._codes(y)
        counts = np.bincount(codes)
        self._check(counts)
        sorted_codes = np.sort(codes)
        shares = [np.bincount(sorted_codes[i :: self.n_splits], minlength=len(counts)) for i in range(self.n_splits)]
        folds = np.empty(len(codes), dtype=np.int64)
        for label in range(len(counts)):
            members = np.repeat(np.arange(self.n_splits), np.array([int(each[label]) for each in shares]))
            if self.shuffle:
                stream.shuffle(members)
            folds[codes == label] = members
        return folds

    def _codes(self, y):
        """Classes as numbers, in the order in which they come first."""
        kind = type_of_target(y)
        if kind not in ("binary", "multiclass"):
            allowed = ("binary", "multiclass")
            raise ValueError(f"Supported target types are: {allowed}. Got {kind!r} instead.")
        seen = {}
        return np.array([seen.setdefault(each, len(seen)) for each in column_or_1d(y).tolist()], dtype=np.int64)

    def _check(self, counts):
        if (counts < self.n_splits).all():
            raise ValueError(f"n_splits={self.n_splits} cannot be greater than the number of members in each class.")
        if self.n_splits > counts.min():
            warnings.warn(
                f"The least populated class in y has only {counts.min()} members, which is less than "
                f"n_splits={self.n_splits}.",
                UserWarning,
                stacklevel=6,
            )


class GroupKFold(_Folds):
    """Folds that keep each group of samples together, balanced by the groups' sizes."""

    def __init__(self, n_splits=5, *, shuffle=False, random_state=None):
        super().__init__(n_splits, shuffle=shuffle, random_state=random_state)

    def _test_parts(self, X, y, groups):
        if groups is None:
            raise ValueError("The 'groups' parameter should not be None.")
        unique, codes = np.unique(np.asarray(groups), return_inverse=True)
        if self.n_splits > len(unique):
            raise ValueError(
                f"Cannot have number of splits n_splits={self.n_splits} greater than the number of groups: {len(unique)}."
            )
        if self.shuffle:
            yield from self._shuffled(codes, len(unique))
            return
        counts = np.bincount(codes)
        fold_of, sizes = np.zeros(len(unique), dtype=np.int64), [0] * self.n_splits
        for group in np.argsort(counts)[::-1].tolist():
            fold = sizes.index(min(sizes))
            sizes[fold] += int(counts[group])
            fold_of[group] = fold
        for fold in range(self.n_splits):
            yield np.flatnonzero(fold_of[codes] == fold)

    def _shuffled(self, codes, groups):
        order = check_random_state(self.random_state).permutation(groups)
        for part in np.array_split(order, self.n_splits):
            yield np.flatnonzero(np.isin(codes, part))


class LeaveOneOut(Splitter):
    """As many splits as samples, each with one test sample."""

    def _test_parts(self, X, y, groups):
        if num_samples(X) <= 1:
            raise ValueError(f"Cannot perform LeaveOneOut with n_samples={num_samples(X)}.")
        return iter(range(num_samples(X)))

    def get_n_splits(self, X, y=None, groups=None):
        """The number of samples; ValueError for None."""
        if X is None:
            raise ValueError("The 'X' parameter should not be None.")
        return num_samples(X)


class TimeSeriesSplit(_Folds):
    """Test parts that follow their training parts in time."""

    def __init__(self, n_splits=5, *, max_train_size=None, test_size=None, gap=0):
        super().__init__(n_splits, shuffle=False, random_state=None)
        self.max_train_size, self.test_size, self.gap = max_train_size, test_size, gap

    def split(self, X, y=None, groups=None):
        """Pairs of index arrays; ValueError if there are too few samples."""
        total, folds = num_samples(X), self.n_splits + 1
        test = total // folds if self.test_size is None else self.test_size
        if folds > total:
            raise ValueError(f"Cannot have number of folds={folds} greater than the number of samples={total}.")
        if total - self.gap - test * self.n_splits <= 0:
            raise ValueError(
                f"Too many splits={self.n_splits} for number of samples={total} with test_size={test} and gap={self.gap}."
            )
        numbers = np.arange(total)
        for start in range(total - self.n_splits * test, total, test):
            end = start - self.gap
            first = max(0, end - self.max_train_size) if self.max_train_size else 0
            yield numbers[first:end], numbers[start : start + test]
