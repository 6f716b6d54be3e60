"""Counts of which class was taken for which."""

import warnings

import numpy as np

from ..utils._param_validation import ARRAY, NONE, TARGETS, Choice, checked
from ..utils.validation import check_consistent_length
from ._targets import check_targets

__all__ = ["cohen_kappa_score", "confusion_matrix", "matthews_corrcoef", "multilabel_confusion_matrix"]

_Y = dict(y_true=(TARGETS,), y_pred=(TARGETS,), sample_weight=(ARRAY, NONE))


@checked(**_Y, labels=(ARRAY, NONE), normalize=(Choice("true", "pred", "all"), NONE))
def confusion_matrix(y_true, y_pred, *, labels=None, sample_weight=None, normalize=None):
    """Row i, column j: how many samples of class i were taken for class j; or shares of 'true', 'pred' or 'all'."""
    kind, found, true, pred, _weights = check_targets(y_true, y_pred, sample_weight)
    if kind not in ("binary", "multiclass"):
        raise ValueError(f"{kind} is not supported")
    labels = found if labels is None else np.asarray(labels)
    _check_labels(labels, true)
    if len(labels) == 1:
        warnings.warn(
            "A single label was found in 'y_true' and 'y_pred'. For the confusion matrix to have the correct shape, "
            "use the 'labels' parameter to pass all known labels.",
            UserWarning,
            stacklevel=3,
        )
    return _normalized(_counts(labels.tolist(), true.tolist(), pred.tolist(), _as_given(sample_weight)), normalize)


def _check_labels(labels, true):
    if labels.size == 0:
        raise ValueError("'labels' should contain at least one label.")
    if true.size and not set(labels.tolist()) & set(true.tolist()):
        raise ValueError("At least one label specified must be in y_true")


def _counts(labels, true, pred, weights):
    place = {label: at for at, label in enumerate(labels)}
    table = [[0] * len(labels) for _ in labels]
    for at, (a, b) in enumerate(zip(true, pred)):
        if a in place and b in place:
            table[place[a]][place[b]] += 1 if weights is None else weights[at]
    return np.array(table, dtype=np.int64 if weights is None or _whole(weights) else np.float64)


def _as_given(sample_weight):
    return None if sample_weight is None else np.asarray(sample_weight)


def _whole(weights):
    return np.asarray(weights).dtype.kind in "bui"


def _normalized(counts, normalize):
    if normalize is None:
        return counts
    axis = {"true": 1, "pred": 0, "all": None}[normalize]
    totals = counts.sum(axis=axis, keepdims=True)
    return np.where(totals == 0, 0.0, counts / np.where(totals == 0, 1, totals))


def multilabel_confusion_matrix(y_true, y_pred, *, sample_weight=None, labels=None, samplewise=False):
    """For each label [[true negatives, false positives], [false negatives, true positives]]."""
    from ._counts import label_counts

    labels, true, pred, hits = label_counts(y_true, y_pred, labels, sample_weight, samplewise)
    total = np.asarray(y_true).shape[1 if samplewise else 0]
    total = total if sample_weight is None or samplewise else float(np.sum(np.asarray(sample_weight)))
    rest = [total - a - b + c for a, b, c in zip(true, pred, hits)]
    return np.array([[[r, b - c], [a - c, c]] for r, a, b, c in zip(rest, true, pred, hits)])


def cohen_kappa_score(y1, y2, *, labels=None, weights=None, sample_weight=None, replace_undefined_by=np.nan):
    """Agreement of two raters beyond chance; disagreements count by distance for 'linear' and 'quadratic'."""
    counts = confusion_matrix(y1, y2, labels=labels, sample_weight=sample_weight).astype(np.float64)
    size = counts.shape[0]
    down, across = counts.sum(axis=0), counts.sum(axis=1)
    expected = np.outer(down, across) / down.sum()
    apart = np.abs(np.arange(size).reshape(-1, 1) - np.arange(size))
    penalty = (apart > 0) * 1 if weights is None else apart if weights == "linear" else apart**2
    if not (penalty * expected).sum():
        return float(replace_undefined_by)
    return float(1 - (penalty * counts).sum() / (penalty * expected).sum())


@checked(**_Y)
def matthews_corrcoef(y_true, y_pred, *, sample_weight=None):
    """Correlation of the classes of targets and predictions, 0 if one of them is constant."""
    check_consistent_length(y_true, y_pred, sample_weight)
    kind, *_rest = check_targets(y_true, y_pred, sample_weight)
    if kind not in ("binary", "multiclass"):
        raise ValueError(f"{kind} is not supported")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        counts = confusion_matrix(y_true, y_pred, sample_weight=sample_weight)
    of_true, of_pred = counts.sum(axis=1).astype(np.float64), counts.sum(axis=0).astype(np.float64)
    right, total = float(sum(counts[i, i] for i in range(len(counts)))), float(of_pred.sum())
    both = right * total - float((of_true * of_pred).sum())
    in_pred = total**2 - float((of_pred * of_pred).sum())
    in_true = total**2 - float((of_true * of_true).sum())
    product = in_pred * in_true
    return 0.0 if product == 0 else float(both / np.sqrt(product))
