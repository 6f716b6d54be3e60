"""Shares of right and wrong predictions."""

import warnings

import numpy as np

from ..utils._param_validation import ARRAY, NONE, TARGETS, TRUTH, checked
from ..utils.validation import check_consistent_length, column_or_1d
from ._confusion import confusion_matrix
from ._targets import check_targets

__all__ = ["accuracy_score", "balanced_accuracy_score", "hamming_loss", "top_k_accuracy_score", "zero_one_loss"]

_Y = dict(y_true=(TARGETS,), y_pred=(TARGETS,), sample_weight=(ARRAY, NONE))


@checked(**_Y, normalize=TRUTH)
def accuracy_score(y_true, y_pred, *, normalize=True, sample_weight=None):
    """Share of right predictions, or with normalize=False their number; of several labels all must be right."""
    kind, _labels, true, pred, weights = check_targets(y_true, y_pred, sample_weight)
    right = true == pred
    right = right.all(axis=1) if kind.startswith("multilabel") else right
    return _average(right, weights, normalize)


def _average(values, weights, normalize=True):
    values = np.asarray(values, dtype=np.float64)
    if not normalize:
        return float(values.sum() if weights is None else (values * weights).sum())
    if weights is None:
        return float(values.mean())
    return float((values * weights).sum() / weights.sum())


@checked(**_Y, normalize=TRUTH)
def zero_one_loss(y_true, y_pred, *, normalize=True, sample_weight=None):
    """Share of wrong predictions, or their number."""
    score = accuracy_score(y_true, y_pred, normalize=normalize, sample_weight=sample_weight)
    if normalize:
        return 1 - score
    total = len(np.asarray(y_true)) if sample_weight is None else np.sum(np.asarray(sample_weight))
    return float(total - score)


@checked(**_Y)
def hamming_loss(y_true, y_pred, *, sample_weight=None):
    """Share of wrong labels."""
    kind, labels, true, pred, weights = check_targets(y_true, y_pred, sample_weight)
    wrong = true != pred
    if not kind.startswith("multilabel"):
        return _average(wrong, weights)
    return _average(wrong.sum(axis=1) / len(labels), weights)


@checked(**_Y, adjusted=TRUTH)
def balanced_accuracy_score(y_true, y_pred, *, sample_weight=None, adjusted=False):
    """Mean of the classes' recalls; adjusted, guessing gives 0."""
    counts = confusion_matrix(y_true, y_pred, sample_weight=sample_weight)
    totals = counts.sum(axis=1)
    recalls = np.array([counts[i, i] / totals[i] for i in range(len(totals)) if totals[i]])
    if len(recalls) < len(totals):
        warnings.warn("y_pred contains classes not in y_true", stacklevel=3)
    score = recalls.mean()
    if adjusted:
        chance = 1 / len(recalls)
        score = (score - chance) / (1 - chance)
    return float(score)


def top_k_accuracy_score(y_true, y_score, *, k=2, normalize=True, sample_weight=None, labels=None):
    """Share of samples whose class is among the k with the highest scores."""
    true, scores = column_or_1d(y_true), np.asarray(y_score)
    check_consistent_length(true, scores, sample_weight)
    classes = np.unique(true) if labels is None else np.asarray(labels)
    if scores.ndim == 1 or scores.shape[1] == 1:
        scores = scores.reshape(-1)
        threshold = 0.5 if scores.min() >= 0 and scores.max() <= 1 else 0
        pred = (scores > threshold).astype(np.int64)
        hits = np.ones(len(true)) if k > 1 else (np.searchsorted(classes, true) == pred)
        return _average(hits, _weights(sample_weight), normalize)
    if len(classes) != scores.shape[1]:
        if len(classes) == 2 and labels is None:
            raise ValueError(
                f"`y_true` is binary while y_score is 2d with {scores.shape[1]} classes. If `y_true` does not contain "
                "all the labels, `labels` must be provided."
            )
        raise ValueError(
            f"Number of classes in 'y_true' ({len(classes)}) not equal to the number of classes in 'y_score' "
            f"({scores.shape[1]}).You can provide a list of all known classes by assigning it to the `labels` parameter."
            if labels is None
            else f"Number of given labels ({len(classes)}) not equal to the number of classes in 'y_score' ({scores.shape[1]})."
        )
    order = np.argsort(scores, axis=1, kind="stable")[:, ::-1][:, :k]
    hits = (order == np.searchsorted(classes, true).reshape(-1, 1)).any(axis=1)
    return _average(hits, _weights(sample_weight), normalize)


def _weights(sample_weight):
    return None if sample_weight is None else np.asarray(sample_weight, dtype=np.float64)
