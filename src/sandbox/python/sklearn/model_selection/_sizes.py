"""How many samples the two parts of a split get."""

from math import ceil, floor

import numpy as np

__all__ = ["part_sizes"]


def part_sizes(n_samples, test_size, train_size, default_test_size=None):
    """Numbers of training and test samples; sizes are counts or shares. ValueError if they do not fit."""
    if test_size is None and train_size is None:
        test_size = default_test_size
    test_kind, train_kind = _kind(test_size), _kind(train_size)
    _check_one("test_size", test_size, test_kind, n_samples)
    _check_one("train_size", train_size, train_kind, n_samples)
    for name, size, kind in (("train_size", train_size, train_kind), ("test_size", test_size, test_kind)):
        if size is not None and kind not in "if":
            raise ValueError(f"Invalid value for {name}: {size}")
    if test_kind == train_kind == "f" and train_size + test_size > 1:
        raise ValueError(
            f"The sum of test_size and train_size = {train_size + test_size}, should be in the (0, 1) range. "
            "Reduce test_size and/or train_size."
        )
    n_test = _count(test_size, test_kind, n_samples, ceil)
    n_train = _count(train_size, train_kind, n_samples, floor)
    return _filled_up(n_samples, n_test, n_train, test_size, train_size)


def _kind(size):
    return np.asarray(size).dtype.kind


def _check_one(name, size, kind, n_samples):
    limit = n_samples if kind == "i" else 1
    if kind in "if" and (size >= limit or size <= 0):
        raise ValueError(
            f"{name}={size} should be either positive and smaller than the number of samples {n_samples} "
            "or a float in the (0, 1) range"
        )


def _count(size, kind, n_samples, rounding):
    if size is None:
        return None
    return rounding(size * n_samples) if kind == "f" else int(size)


def _filled_up(n_samples, n_test, n_train, test_size, train_size):
    n_train = n_samples - n_test if n_train is None else n_train
    n_test = n_samples - n_train if n_test is None else n_test
    if n_train + n_test > n_samples:
        raise ValueError(
            f"The sum of train_size and test_size = {n_train + n_test}, should be smaller than the number of "
            f"samples {n_samples}. Reduce test_size and/or train_size."
        )
    if n_train == 0:
        raise ValueError(
            f"With n_samples={n_samples}, test_size={test_size} and train_size={train_size}, the resulting train "
            "set will be empty. Adjust any of the aforementioned parameters."
        )
    return n_train, n_test
