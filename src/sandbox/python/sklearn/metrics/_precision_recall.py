"""Precision, recall, F and Jaccard scores with all ways of averaging over labels."""

import numpy as np

from ..utils._param_validation import ARRAY, NONE, TARGETS, Choice, checked
from ._counts import label_counts
from ._targets import check_targets
from ._undefined import divided

__all__ = [
    "f1_score", "fbeta_score", "jaccard_score", "precision_recall_fscore_support", "precision_score", "recall_score",
]  # fmt: skip

_AVERAGES = (None, "micro", "macro", "weighted", "samples")
_CHECKS = dict(
    y_true=(TARGETS,), y_pred=(TARGETS,), labels=(ARRAY, NONE), sample_weight=(ARRAY, NONE),
    average=(Choice("micro", "macro", "samples", "weighted", "binary"), NONE),
)  # fmt: skip


@checked(**_CHECKS)
def precision_score(
    y_true, y_pred, *, labels=None, pos_label=1, average="binary", sample_weight=None, zero_division="warn"
):
    """Share of the predictions of a label that are right."""
    given = dict(labels=labels, pos_label=pos_label, average=average, sample_weight=sample_weight)
    return precision_recall_fscore_support(
        y_true, y_pred, warn_for=("precision",), zero_division=zero_division, **given
    )[0]


@checked(**_CHECKS)
def recall_score(
    y_true, y_pred, *, labels=None, pos_label=1, average="binary", sample_weight=None, zero_division="warn"
):
    """Share of the samples of a label that are predicted so."""
    given = dict(labels=labels, pos_label=pos_label, average=average, sample_weight=sample_weight)
    return precision_recall_fscore_support(
        y_true, y_pred, warn_for=("recall",), zero_division=zero_division, **given
    )[1]


@checked(**_CHECKS)
def f1_score(
    y_true, y_pred, *, labels=None, pos_label=1, average="binary", sample_weight=None, zero_division="warn"
):
    """Harmonic mean of precision and recall."""
    given = dict(labels=labels, pos_label=pos_label, average=average, sample_weight=sample_weight)
    return precision_recall_fscore_support(
        y_true, y_pred, warn_for=("f-score",), zero_division=zero_division, **given
    )[2]


@checked(**_CHECKS)
def fbeta_score(
    y_true, y_pred, *, beta, labels=None, pos_label=1, average="binary", sample_weight=None, zero_division="warn"
):
    """Mean of precision and recall in which recall counts beta times as much."""
    given = dict(labels=labels, pos_label=pos_label, average=average, sample_weight=sample_weight)
    return precision_recall_fscore_support(
        y_true, y_pred, beta=beta, warn_for=("f-score",), zero_division=zero_division, **given
    )[2]


@checked(**_CHECKS)
def precision_recall_fscore_support(
    y_true, y_pred, *, beta=1.0, labels=None, pos_label=1, average=None,
    warn_for=("precision", "recall", "f-score"), sample_weight=None, zero_division="warn",
):  # fmt: skip
    """Precision, recall, F score and number of samples: arrays over the labels, or averages (and None)."""
    labels = chosen_labels(y_true, y_pred, average, labels, pos_label)
    _labels, true, pred, hits = label_counts(y_true, y_pred, labels, sample_weight, average == "samples")
    true, pred, hits = (np.array(each) for each in (true, pred, hits))
    support = true
    if average == "micro":
        true, pred, hits = (each.sum().reshape(1) for each in (true, pred, hits))
    precision = divided(hits, pred, "precision", "predicted", average, warn_for, zero_division)
    recall = divided(hits, true, "recall", "true", average, warn_for, zero_division)
    fscore = _fscore(hits, true, pred, beta, recall, precision, average, warn_for, zero_division)
    if average is None:
        return precision, recall, fscore, support
    weights = _weights(average, support, sample_weight)
    return *(averaged(each, weights) for each in (precision, recall, fscore)), None


def _fscore(hits, true, pred, beta, recall, precision, average, warn_for, zero_division):
    if np.isposinf(beta):
        return recall
    if beta == 0:
        return precision
    square = beta**2
    return divided(
        (1 + square) * hits, square * true + pred, "f-score", "true nor predicted", average, warn_for, zero_division
    )


def _weights(average, support, sample_weight):
    if average == "weighted":
        return support
    return np.asarray(sample_weight) if average == "samples" and sample_weight is not None else None


def averaged(values, weights=None):
    """Mean of the values that are defined."""
    known = ~np.isnan(values)
    if not known.any():
        return float("nan")
    if weights is None:
        return float(np.mean(values[known]))
    weights = weights[known]
    if weights.sum() == 0:
        return float(np.mean(values[known]))
    return float((values[known] * weights).sum() / weights.sum())


def chosen_labels(y_true, y_pred, average, labels, pos_label):
    """The labels that a score is about; ValueError if the average does not go with the targets."""
    kind, present, *_rest = check_targets(y_true, y_pred)
    if average == "binary":
        if kind == "binary":
            if pos_label not in present.tolist() and len(present) >= 2:
                raise ValueError(f"pos_label={pos_label} is not a valid label. It should be one of {present}")
            return [pos_label]
        options = [each for each in _AVERAGES if each != "samples" or kind != "multiclass"]
        raise ValueError(
            f"Target is {kind} but average='binary'. Please choose another average setting, one of {options!r}."
        )
    if pos_label not in (None, 1):
        import warnings

        warnings.warn(
            f"Note that pos_label (set to {pos_label!r}) is ignored when average != 'binary' (got {average!r}). "
            "You may use labels=[pos_label] to specify a single positive class.",
            UserWarning,
            stacklevel=4,
        )
    return labels


@checked(**_CHECKS)
def jaccard_score(
    y_true, y_pred, *, labels=None, pos_label=1, average="binary", sample_weight=None, zero_division="warn"
):
    """Size of the intersection of true and predicted samples of a label over that of the union."""
    labels = chosen_labels(y_true, y_pred, average, labels, pos_label)
    _labels, true, pred, hits = label_counts(y_true, y_pred, labels, sample_weight, average == "samples")
    true, pred, hits = (np.array(each) for each in (true, pred, hits))
    support, union = true, true + pred - hits
    if average == "micro":
        hits, union = hits.sum().reshape(1), union.sum().reshape(1)
    scores = divided(hits, union, "jaccard", "true or predicted", average, ("jaccard",), zero_division)
    return scores if average is None else averaged(scores, _weights(average, support, sample_weight))
