"""How often numbers are there."""

import numpy as np

from ._arithmetic import add_n
from ._convert import convert
from ._numbers import numpy_type, type_name
from ._run import numbers, plain
from ._tensors import of_array


def confusion_matrix(labels, predictions, num_classes=None, weights=None, dtype="int32", name=None):
    """How often each class (rows) was taken for each other one (columns)."""
    real, taken = (numbers(convert(each)).astype("int64").ravel() for each in (labels, predictions))
    count = int(max(real.max(), taken.max())) + 1 if num_classes is None else plain(num_classes)
    table = np.zeros((count, count), dtype=numpy_type(type_name(dtype)))
    counted = [1] * real.size if weights is None else numbers(convert(weights)).ravel().tolist()
    for row, column, weight in zip(real.tolist(), taken.tolist(), counted):
        table[row, column] += weight
    return of_array(table, type_name(dtype))


def bincount(arr, weights=None, minlength=None, maxlength=None, dtype="int32", **_options):
    """How often each whole number is there."""
    values = numbers(convert(arr)).ravel().tolist()
    size = max(max(values, default=-1) + 1, minlength or 0)
    size = size if maxlength is None else min(size, maxlength)
    wanted = type_name(dtype) if weights is None else convert(weights)._dtype
    counts = np.zeros(size, dtype=numpy_type(wanted))
    steps = [1] * len(values) if weights is None else numbers(convert(weights)).ravel().tolist()
    for value, step in zip(values, steps):
        if value < size:
            counts[value] += step
    return of_array(counts, wanted)


def histogram_fixed_width(values, value_range, nbins=100, dtype="int32", name=None):
    """How many numbers lie in each of equal parts of an interval."""
    low, high = plain(value_range)
    counts = np.zeros(nbins, dtype=numpy_type(type_name(dtype)))
    for value in numbers(convert(values)).ravel().tolist():
        place = int((value - low) / (high - low) * nbins)
        counts[min(max(place, 0), nbins - 1)] += 1
    return of_array(counts, type_name(dtype))


def accumulate_n(inputs, shape=None, tensor_dtype=None, name=None):
    """The sum of tensors."""
    return add_n(inputs)
