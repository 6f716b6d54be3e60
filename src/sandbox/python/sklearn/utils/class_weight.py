"""Weights that make up for classes of different sizes."""

import numpy as np

from ._param_validation import ARRAY, NONE, Choice, Kind, checked

__all__ = ["compute_class_weight", "compute_sample_weight"]


@checked(class_weight=(Kind(dict), Choice("balanced"), NONE), classes=(Kind(np.ndarray, "an instance of 'numpy.ndarray'"),), y=(ARRAY,))
def compute_class_weight(class_weight, *, classes, y, sample_weight=None):
    """Weights of the classes: 'balanced', a dictionary or None (ones); ValueError for classes that y lacks."""
    labels = np.asarray(y)
    if set(labels.tolist()) - set(np.asarray(classes).tolist()):
        raise ValueError("classes should include all valid labels that can be in y")
    if class_weight is None or len(class_weight) == 0:
        return np.ones(len(classes))
    if class_weight == "balanced":
        return _balanced(labels, classes, sample_weight)
    return _from_dictionary(class_weight, classes)


def _balanced(labels, classes, sample_weight):
    known, indices = np.unique(labels, return_inverse=True)
    if not np.isin(np.asarray(classes), known).all():
        raise ValueError("classes should have valid labels that are in y")
    weights = None if sample_weight is None else np.asarray(sample_weight, dtype=np.float64)
    counts = np.bincount(indices, weights=weights)
    shares = counts.sum() / (len(known) * counts.astype(np.float64))
    return shares[np.searchsorted(known, np.asarray(classes))]


def _from_dictionary(class_weight, classes):
    weight, unweighted = np.ones(len(classes)), []
    for at, label in enumerate(np.asarray(classes).tolist()):
        if label in class_weight:
            weight[at] = class_weight[label]
        else:
            unweighted.append(label)
    if unweighted and len(classes) - len(unweighted) != len(class_weight):
        names = np.array(unweighted).tolist()
        raise ValueError(f"The classes, {names}, are not in class_weight")
    return weight


def compute_sample_weight(class_weight, y, *, indices=None):
    """Weights of the samples by their class; those of several outputs are multiplied."""
    y = np.atleast_1d(np.asarray(y))
    columns = y.reshape(-1, 1) if y.ndim == 1 else y
    result = np.ones(columns.shape[0])
    for at in range(columns.shape[1]):
        labels = columns[:, at]
        weights = class_weight if columns.shape[1] == 1 or not isinstance(class_weight, list) else class_weight[at]
        result = result * _one_output(weights, labels, indices)
    return result


def _one_output(class_weight, labels, indices):
    classes = np.unique(labels)
    if indices is None:
        weights = compute_class_weight(class_weight, classes=classes, y=labels)
        return weights[np.searchsorted(classes, labels)]
    seen = labels[indices]
    known = np.unique(seen)
    table = dict(zip(known.tolist(), compute_class_weight(class_weight, classes=known, y=seen).tolist()))
    return np.array([table.get(each, 0.0) for each in labels.tolist()])
