"""Counts of right and wrong positives for each threshold of a score, and curves made of them."""

import warnings

import numpy as np

from ..exceptions import UndefinedMetricWarning
from ..utils._param_validation import ARRAY, NONE, TRUTH, checked
from ..utils.multiclass import type_of_target
from ..utils.validation import assert_all_finite, check_consistent_length, column_or_1d

__all__ = ["auc", "det_curve", "precision_recall_curve", "roc_curve"]

_CHECKS = dict(y_true=(ARRAY,), y_score=(ARRAY,), sample_weight=(ARRAY, NONE), drop_intermediate=TRUTH)


def _counts(y_true, y_score, pos_label, sample_weight):
    """False positives, true positives and thresholds, from the highest score down."""
    kind = type_of_target(y_true, input_name="y_true")
    if not (kind == "binary" or (kind == "multiclass" and pos_label is not None)):
        raise ValueError(f"{kind} format is not supported")
    check_consistent_length(y_true, y_score, sample_weight)
    true, score = column_or_1d(y_true), column_or_1d(y_score)
    assert_all_finite(score, input_name="y_score")
    positive = (true == _positive_label(pos_label, true)).astype(np.float64)
    order = np.argsort(-score, kind="stable")
    score, positive = score[order], positive[order]
    ends = np.concatenate([np.flatnonzero(score[1:] != score[:-1]), [len(score) - 1]]).astype(np.int64)
    if sample_weight is None:
        hits = np.cumsum(positive)[ends]
        return 1 + ends.astype(np.float64) - hits, hits, score[ends]
    weights = np.asarray(sample_weight, dtype=np.float64)[order]
    return np.cumsum((1 - positive) * weights)[ends], np.cumsum(positive * weights)[ends], score[ends]


def _positive_label(pos_label, true):
    if pos_label is not None:
        return pos_label
    classes = np.unique(true).tolist()
    if true.dtype.kind in "OUS" or classes not in ([0, 1], [-1, 1], [0], [-1], [1]):
        names = ", ".join(repr(each) for each in np.unique(true).tolist())
        raise ValueError(
            f"y_true takes value in {{{names}}} and pos_label is not specified: either make y_true take value in "
            "{0, 1} or {-1, 1} or pass pos_label explicitly."
        )
    return 1


def _corners(*columns):
    """Which points to keep: the ends, and those where a column's step changes."""
    changes = sum(np.abs(each) for each in columns)
    return np.flatnonzero(np.concatenate([[1.0], changes, [1.0]]))


@checked(**_CHECKS)
def roc_curve(y_true, y_score, *, pos_label=None, sample_weight=None, drop_intermediate=True):
    """False and true positive rates for falling thresholds, and the thresholds (infinity first)."""
    false, true, thresholds = _counts(y_true, y_score, pos_label, sample_weight)
    if drop_intermediate and len(false) > 2:
        keep = _corners(_second_steps(false), _second_steps(true))
        false, true, thresholds = false[keep], true[keep], thresholds[keep]
    false, true = np.concatenate([[0.0], false]), np.concatenate([[0.0], true])
    thresholds = np.concatenate([[np.inf], thresholds.astype(np.float64)])
    rates = []
    for counts, name, other in ((false, "negative", "false"), (true, "positive", "true")):
        if counts[-1] <= 0:
            warnings.warn(
                f"No {name} samples in y_true, {other} positive value should be meaningless",
                UndefinedMetricWarning,
                stacklevel=3,
            )
        rates.append(counts / counts[-1] if counts[-1] > 0 else np.full(len(counts), np.nan))
    return rates[0], rates[1], thresholds


def _second_steps(values):
    steps = values[1:] - values[:-1]
    return steps[1:] - steps[:-1]


@checked(**_CHECKS)
def precision_recall_curve(y_true, y_score, *, pos_label=None, sample_weight=None, drop_intermediate=False):
    """Precisions and recalls for rising thresholds (1 and 0 last), and the thresholds."""
    false, true, thresholds = _counts(y_true, y_score, pos_label, sample_weight)
    if drop_intermediate and len(false) > 2:
        keep = _corners(true[1:-1] - true[:-2], true[2:] - true[1:-1])
        false, true, thresholds = false[keep], true[keep], thresholds[keep]
    total = true + false
    precision = np.where(total != 0, true / np.where(total == 0, 1, total), 0.0)
    if true[-1] == 0:
        warnings.warn("No positive class found in y_true, recall is set to one for all thresholds.", stacklevel=3)
    recall = true / true[-1] if true[-1] != 0 else np.ones(len(true))
    return np.concatenate([precision[::-1], [1.0]]), np.concatenate([recall[::-1], [0.0]]), thresholds[::-1]


@checked(**_CHECKS)
def det_curve(y_true, y_score, pos_label=None, sample_weight=None, drop_intermediate=False):
    """False positive and false negative rates for rising thresholds, and the thresholds."""
    false, true, thresholds = _counts(y_true, y_score, pos_label, sample_weight)
    if len(np.unique(np.asarray(y_true))) != 2:
        raise ValueError("Only one class is present in y_true. Detection error tradeoff curve is not defined in that case.")
    missed, negatives, positives = true[-1] - true, false[-1], true[-1]
    start = int(np.searchsorted(false, false[0], side="right")) - 1 if len(false) else 0
    stop = int(np.searchsorted(true, true[-1])) + 1
    return (
        (false[start:stop] / negatives)[::-1],
        (missed[start:stop] / positives)[::-1],
        thresholds[start:stop][::-1],
    )


@checked(x=(ARRAY,), y=(ARRAY,))
def auc(x, y):
    """Area under the curve by trapezoids; ValueError unless x goes in one direction."""
    check_consistent_length(x, y)
    x, y = column_or_1d(x), column_or_1d(y)
    if len(x) < 2:
        raise ValueError(f"At least 2 points are needed to compute area under curve, but x.shape = {len(x)}")
    steps, direction = x[1:] - x[:-1], 1
    if (steps < 0).any():
        if (steps > 0).any():
            raise ValueError(f"x is neither increasing nor decreasing : {x}.")
        direction = -1
    return float(direction * (steps * (y[1:] + y[:-1]) / 2.0).sum())
