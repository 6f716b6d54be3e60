"""What kind of target an array is, and the labels in it."""

import numpy as np

from .validation import assert_all_finite

__all__ = ["is_multilabel", "type_of_target", "unique_labels"]


def is_multilabel(y):
    """Whether y is a matrix of at most two different whole numbers, more than one column wide."""
    try:
        y = np.asarray(y)
    except ValueError:
        return False
    if y.ndim != 2 or y.shape[1] <= 1 or y.dtype.kind not in "biuf":
        return False
    values = set(y.ravel().tolist())
    return len(values) < 3 and (y.dtype.kind in "biu" or all(float(v).is_integer() for v in values))


def type_of_target(y, input_name="", raise_unknown=False):
    """'binary', 'multiclass', 'continuous', 'multilabel-indicator', ... or 'unknown'."""
    if isinstance(y, str) or not (hasattr(y, "__array__") or hasattr(y, "__len__")):
        raise ValueError(f"Expected array-like (array or non-string sequence), got {y!r}")
    if is_multilabel(y):
        return "multilabel-indicator"
    given, y = y, _as_array(y)
    if y.ndim not in (1, 2) or (0 in y.shape and y.ndim == 2) or _is_of_objects(y):
        if raise_unknown:
            raise ValueError(f"Unknown label type for {input_name or 'data'}: {given!r}")
        return "unknown"
    return _type_of_array(y, input_name)


def _as_array(y):
    try:
        y = np.asarray(y)
    except ValueError:
        y = np.array([tuple(each) for each in y], dtype=object)
        raise ValueError(
            "You appear to be using a legacy multi-label data representation. Sequence of sequences are no longer "
            "supported; use a binary array or sparse matrix instead - the MultiLabelBinarizer transformer can "
            "convert to this format."
        )
    if y.dtype.kind == "S":
        raise TypeError(
            "Support for labels represented as bytes is not supported. Convert the labels to a string or integer format."
        )
    return y


def _is_of_objects(y):
    return y.dtype.kind == "O" and y.size > 0 and not isinstance(y.ravel()[0], str)


def _type_of_array(y, input_name):
    suffix = "-multioutput" if y.ndim == 2 and y.shape[1] > 1 else ""
    if y.dtype.kind == "f" and bool((y != np.trunc(y)).any()):
        assert_all_finite(y, input_name=input_name)
        return "continuous" + suffix
    if suffix or len(set(y.ravel().tolist())) > 2:
        return "multiclass" + suffix
    return "binary"


def unique_labels(*ys, ys_types=None):
    """The labels of all arrays, sorted; ValueError for a mix of texts and numbers."""
    if not ys:
        raise ValueError("No argument has been passed.")
    kinds = {type_of_target(y) for y in ys}
    kinds = {"multiclass"} if kinds == {"binary", "multiclass"} else kinds
    if len(kinds) > 1:
        raise ValueError(f"Mix type of y not allowed, got types {kinds}")
    if kinds == {"multilabel-indicator"}:
        return np.arange(np.asarray(ys[0]).shape[1])
    if not kinds <= {"binary", "multiclass"}:
        raise ValueError(f"Unknown label type: {ys!r}")
    parts = [np.unique(np.asarray(y)) for y in ys]
    if len({each.dtype.kind in "UO" for each in parts if each.size}) > 1:
        given = " and ".join(str(np.asarray(y)) for y in ys)
        raise ValueError(f"Mix of label input types (string and number); Got {given}.")
    return np.unique(np.concatenate(parts))
