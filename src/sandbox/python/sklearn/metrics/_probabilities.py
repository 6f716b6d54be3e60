"""Scores of predicted probabilities."""

import warnings

import numpy as np

from ..preprocessing import LabelBinarizer
from ..utils._param_validation import ARRAY, NONE, TRUTH, checked
from ..utils.multiclass import type_of_target
from ..utils.validation import check_array, check_consistent_length

__all__ = ["brier_score_loss", "log_loss"]


@checked(y_true=(ARRAY,), normalize=TRUTH, sample_weight=(ARRAY, NONE), labels=(ARRAY, NONE))
def log_loss(y_true, y_proba=None, *, normalize=True, sample_weight=None, labels=None, y_pred="deprecated"):
    """Mean (or sum) of the negative logarithm of the probability of the true class."""
    proba = y_proba if isinstance(y_pred, str) else y_pred
    proba = check_array(proba, ensure_2d=False, dtype=(np.float64, np.float32, np.float16))
    hot, proba = _hot_and_probabilities(y_true, proba, sample_weight, labels)
    small = np.finfo(proba.dtype).eps
    proba = np.clip(proba, small, 1 - small)
    return _weighted(-(hot * np.log(proba.astype(np.float64))).sum(axis=1), sample_weight, normalize)


def _weighted(losses, weights, normalize=True):
    if weights is None:
        return float(losses.mean() if normalize else losses.sum())
    weights = np.asarray(weights, dtype=np.float64)
    total = float((losses * weights).sum())
    return total / float(weights.sum()) if normalize else total


def _hot_and_probabilities(y_true, proba, weights, labels):
    """The true classes as rows with a one, and the probabilities as a matrix; ValueError if they do not go together."""
    if proba.max() > 1:
        raise ValueError(f"y_prob contains values greater than 1: {proba.max()}")
    if proba.min() < 0:
        raise ValueError(f"y_prob contains values lower than 0: {proba.min()}")
    check_consistent_length(proba, y_true, weights)
    hot, classes = _hot(y_true, labels)
    proba = proba.reshape(-1, 1) if proba.ndim == 1 else proba
    if proba.shape[1] == 1:
        proba = np.concatenate([1 - proba, proba], axis=1)
    if (np.abs(proba.sum(axis=1) - 1) > float(np.sqrt(np.finfo(proba.dtype).eps))).any():
        warnings.warn(
            "The y_prob values do not sum to one. Make sure to pass probabilities.", UserWarning, stacklevel=4
        )
    if len(classes) != proba.shape[1]:
        raise ValueError(_other_number(hot, proba, classes, labels))
    return hot, proba


def _other_number(hot, proba, classes, labels):
    if labels is not None:
        return f"The number of classes in labels is different from that in y_prob. Classes found in labels: {classes}"
    return (
        f"y_true and y_prob contain different number of classes: {hot.shape[1]} vs {proba.shape[1]}. Please provide "
        f"the true labels explicitly through the labels argument. Classes found in y_true: {classes}"
    )


def _hot(y_true, labels):
    binarizer = LabelBinarizer().fit(y_true if labels is None else labels)
    classes = binarizer.classes_
    if labels is not None:
        undeclared = set(np.asarray(y_true).tolist()) - set(np.asarray(labels).tolist())
        if undeclared:
            raise ValueError(f"y_true contains values {undeclared} not belonging to the passed labels {labels}.")
    if len(classes) == 1:
        raise ValueError(
            f"y_true contains only one label ({classes[0]}). Please provide the list of all expected class labels "
            "explicitly through the labels argument."
            if labels is None
            else f"The labels array needs to contain at least two labels, got {classes}."
        )
    hot = binarizer.transform(y_true)
    return (np.concatenate([1 - hot, hot], axis=1) if hot.shape[1] == 1 else hot), classes


@checked(y_true=(ARRAY,), y_proba=(ARRAY,), sample_weight=(ARRAY, NONE), labels=(ARRAY, NONE))
def brier_score_loss(
    y_true, y_proba, *, sample_weight=None, pos_label=None, labels=None, scale_by_half="auto"
):
    """Mean squared difference of the probabilities and the outcome."""
    proba = check_array(y_proba, ensure_2d=False, dtype=(np.float64, np.float32, np.float16))
    if proba.ndim == 1 and pos_label is not None:
        kind = type_of_target(y_true)
        if kind != "binary":
            raise ValueError(f"The type of the target inferred from y_true is {kind} but should be binary according to the shape of y_proba.")
        y_true = (np.asarray(y_true) == pos_label).astype(np.int64)
        labels = [0, 1]
    if proba.ndim == 1 and labels is None and len(np.unique(np.asarray(y_true))) == 1:
        labels = [0, 1]
    hot, proba = _hot_and_probabilities(y_true, proba, sample_weight, labels)
    score = _weighted(((hot - proba) ** 2).sum(axis=1), sample_weight)
    half = proba.shape[1] < 3 if scale_by_half == "auto" else scale_by_half
    return score * 0.5 if half else score
