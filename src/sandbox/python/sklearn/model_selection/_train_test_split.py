"""The split into training and test data that most programs make."""

import numpy as np

from ..utils._param_validation import ARRAY, NONE, RANDOM_STATE, SHARE, TRUTH, WHOLE_FROM_ONE, checked
from ..utils._rows import indexable, rows
from ..utils.validation import num_samples
from ._random_splits import ShuffleSplit, StratifiedShuffleSplit
from ._sizes import part_sizes

__all__ = ["train_test_split"]


_SIZES = (SHARE, WHOLE_FROM_ONE, NONE)


@checked(
    test_size=_SIZES, train_size=_SIZES, random_state=RANDOM_STATE, shuffle=TRUTH, stratify=(ARRAY, NONE),
)  # fmt: skip
def train_test_split(*arrays, test_size=None, train_size=None, random_state=None, shuffle=True, stratify=None):
    """Splits arrays, lists or tables of the same length at random: train and test part of the first, the second, ...

    Sizes are counts or shares (a quarter for testing by default); `stratify` keeps the shares of its classes.
    ValueError for lengths that differ and sizes that do not fit.
    """
    if not arrays:
        raise ValueError("At least one array required as input")
    arrays = indexable(*arrays)
    total = num_samples(arrays[0])
    n_train, n_test = part_sizes(total, test_size, train_size, default_test_size=0.25)
    if shuffle is False:
        if stratify is not None:
            raise ValueError("Stratified train/test split is not implemented for shuffle=False")
        train, test = np.arange(n_train), np.arange(n_train, n_train + n_test)
    else:
        kind = ShuffleSplit if stratify is None else StratifiedShuffleSplit
        splitter = kind(test_size=n_test, train_size=n_train, random_state=random_state)
        train, test = next(splitter.split(arrays[0], stratify))
    return [rows(each, part) for each in arrays for part in (train, test)]
