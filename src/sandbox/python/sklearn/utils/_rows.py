"""Samples by their numbers, from arrays, tables and lists."""

from .validation import check_consistent_length

__all__ = ["indexable", "rows"]


def rows(data, indices):
    """The samples with these numbers, in the kind of container that they came in."""
    if data is None:
        return None
    if hasattr(data, "iloc"):
        return data.take(indices, axis=0)
    if hasattr(data, "shape"):
        return data[indices]
    return [data[i] for i in indices.tolist()]


def indexable(*iterables):
    """The containers, checked to have the same length; ValueError otherwise."""
    result = [_one(each) for each in iterables]
    check_consistent_length(*result)
    return result


def _one(data):
    if data is None or hasattr(data, "__getitem__") or hasattr(data, "iloc"):
        return data
    import numpy as np

    return np.asarray(data)
