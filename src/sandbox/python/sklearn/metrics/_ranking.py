"""Areas under curves of scores, averaged over labels and classes."""

import warnings

import numpy as np

from ..exceptions import UndefinedMetricWarning
from ..preprocessing import label_binarize
from ..utils._param_validation import ARRAY, NONE, Choice, checked
from ..utils.multiclass import type_of_target
from ..utils.validation import check_array, check_consistent_length, column_or_1d
from ._thresholds import auc, precision_recall_curve, roc_curve

__all__ = ["average_precision_score", "roc_auc_score"]

_AVERAGE = (Choice("micro", "macro", "samples", "weighted"), NONE)
_CHECKS = dict(y_true=(ARRAY,), y_score=(ARRAY,), average=_AVERAGE, sample_weight=(ARRAY, NONE))


@checked(**_CHECKS, multi_class=(Choice("raise", "ovr", "ovo"),), labels=(ARRAY, NONE))
def roc_auc_score(
    y_true, y_score, *, average="macro", sample_weight=None, max_fpr=None, multi_class="raise", labels=None
):
    """Area under the ROC curve; of several classes against the rest ('ovr') or each against each ('ovo')."""
    kind = type_of_target(y_true, input_name="y_true")
    true = check_array(y_true, ensure_2d=False, dtype=None)
    score = check_array(y_score, ensure_2d=False)
    if kind == "multiclass" or (kind == "binary" and score.ndim == 2 and score.shape[1] > 2):
        _check_multiclass(score, max_fpr, multi_class, average, true, sample_weight)
        return _of_classes(true, score, labels, multi_class, average, sample_weight)
    if kind == "binary":
        true = label_binarize(true, classes=np.unique(true))[:, 0]
    return _over_labels(lambda a, b, w: _binary_auc(a, b, w, max_fpr), true, score, average, sample_weight)


def _binary_auc(true, score, weights=None, max_fpr=None):
    if len(np.unique(true)) != 2:
        warnings.warn(
            "Only one class is present in y_true. ROC AUC score is not defined in that case.",
            UndefinedMetricWarning,
            stacklevel=4,
        )
        return float("nan")
    false_rate, true_rate, _ = roc_curve(true, score, sample_weight=weights)
    if max_fpr is None or max_fpr == 1:
        return auc(false_rate, true_rate)
    if max_fpr <= 0 or max_fpr > 1:
        raise ValueError(f"Expected max_fpr in range (0, 1], got: {max_fpr!r}")
    return _partial_auc(false_rate.tolist(), true_rate.tolist(), max_fpr)


def _partial_auc(false_rate, true_rate, limit):
    stop = sum(1 for each in false_rate if each <= limit)
    x0, x1, y0, y1 = false_rate[stop - 1], false_rate[stop], true_rate[stop - 1], true_rate[stop]
    end = y0 + (y1 - y0) / (x1 - x0) * (limit - x0)
    area = auc(np.array(false_rate[:stop] + [limit]), np.array(true_rate[:stop] + [end]))
    least = 0.5 * limit**2
    return float(0.5 * (1 + (area - least) / (limit - least)))


def _check_multiclass(score, max_fpr, multi_class, average, true, weights):
    if max_fpr is not None and max_fpr != 1.0:
        raise ValueError(
            "Partial AUC computation not available in multiclass setting, 'max_fpr' must be set to `None`, received "
            f"`max_fpr={max_fpr}` instead"
        )
    if multi_class == "raise":
        raise ValueError("multi_class must be in ('ovo', 'ovr')")
    if score.ndim == 1:
        raise ValueError(
            "`y_score` needs to be of shape `(n_samples, n_classes)`, since `y_true` contains multiple classes. "
            f"Got `y_score.shape={score.shape}`."
        )
    if not np.allclose(1, score.sum(axis=1)):
        raise ValueError(
            "Target scores need to be probabilities for multiclass roc_auc, i.e. they should sum up to 1.0 over classes"
        )
    options = ("macro", "weighted", None) if multi_class == "ovo" else ("micro", "macro", "weighted", None)
    if average not in options:
        raise ValueError(f"average must be one of {options} for multiclass problems")
    if multi_class == "ovo" and average is None:
        raise NotImplementedError("average=None is not implemented for multi_class='ovo'.")


def _classes(true, score, labels):
    if labels is None:
        classes = np.unique(true)
        if len(classes) != score.shape[1]:
            raise ValueError("Number of classes in y_true not equal to the number of columns in 'y_score'")
        return classes
    labels = column_or_1d(labels)
    classes = np.unique(labels)
    if len(classes) != len(labels):
        raise ValueError("Parameter 'labels' must be unique")
    if classes.tolist() != labels.tolist():
        raise ValueError("Parameter 'labels' must be ordered")
    if len(classes) != score.shape[1]:
        raise ValueError(
            f"Number of given labels, {len(classes)}, not equal to the number of columns in 'y_score', {score.shape[1]}"
        )
    if set(true.tolist()) - set(classes.tolist()):
        raise ValueError("'y_true' contains labels not in parameter 'labels'")
    return classes


def _of_classes(true, score, labels, multi_class, average, weights):
    check_consistent_length(true, score, weights)
    classes = _classes(true, score, labels)
    if multi_class == "ovr":
        return _over_labels(_binary_auc, label_binarize(true, classes=classes), score, average, weights)
    if weights is not None:
        raise ValueError(
            "sample_weight is not supported for multiclass one-vs-one ROC AUC, 'sample_weight' must be None in this case."
        )
    return _each_against_each(np.searchsorted(classes, true), score, average)


def _each_against_each(true, score, average):
    present = np.unique(true).tolist()
    values, shares = [], []
    for at, a in enumerate(present):
        for b in present[at + 1 :]:
            both = (true == a) | (true == b)
            shares.append(float(np.mean(both)))
            of_a = _binary_auc((true[both] == a).astype(np.int64), score[both, a])
            of_b = _binary_auc((true[both] == b).astype(np.int64), score[both, b])
            values.append((of_a + of_b) / 2)
    if average == "weighted":
        return float(np.average(np.array(values), weights=np.array(shares)))
    return float(np.mean(np.array(values)))


def _over_labels(binary, true, score, average, weights):
    """A score of two classes over the columns of label matrices."""
    kind = type_of_target(true)
    if kind not in ("binary", "multilabel-indicator"):
        raise ValueError(f"{kind} format is not supported")
    if kind == "binary":
        return binary(true, score, weights)
    check_consistent_length(true, score, weights)
    if average == "micro":
        repeated = None if weights is None else np.repeat(np.asarray(weights), true.shape[1])
        return binary(true.ravel(), score.ravel(), repeated)
    axis = 0 if average == "samples" else 1
    lanes = range(true.shape[axis])
    parts = [(true[i], score[i]) if axis == 0 else (true[:, i], score[:, i]) for i in lanes]
    values = np.array([binary(a, b, None if axis == 0 else weights) for a, b in parts])
    return values if average is None else _averaged(values, true, average, weights)


def _averaged(values, true, average, weights):
    if average == "samples":
        shares = weights
    elif average == "weighted":
        column = 1 if weights is None else np.asarray(weights).reshape(-1, 1)
        shares = (true * column).sum(axis=0)
        if shares.sum() == 0:
            return 0.0
    else:
        return float(np.mean(values))
    return float(np.mean(values)) if shares is None else float(np.average(values, weights=shares))


@checked(**_CHECKS)
def average_precision_score(y_true, y_score, *, average="macro", pos_label=1, sample_weight=None):
    """Precision averaged over the steps of recall."""
    kind = type_of_target(y_true, input_name="y_true")
    present, score = np.unique(np.asarray(y_true)), np.asarray(y_score)
    true = np.asarray(y_true)
    if kind == "binary" and len(present) == 2 and pos_label not in present.tolist():
        raise ValueError(f"pos_label={pos_label} is not a valid label. It should be one of {present}")
    if kind in ("multilabel-indicator", "multiclass") and pos_label != 1:
        raise ValueError(
            f"Parameter pos_label is fixed to 1 for {kind} y_true. Do not set pos_label or set pos_label to 1."
        )
    if kind == "multiclass":
        true = label_binarize(true, classes=present)
        if score.shape != true.shape:
            raise ValueError(
                "`y_score` needs to be of shape `(n_samples, n_classes)`, since `y_true` contains multiple classes. "
                f"Got `y_score.shape={score.shape}`."
            )
    return _over_labels(lambda a, b, w: _step_area(a, b, w, pos_label), true, score, average, sample_weight)


def _step_area(true, score, weights, pos_label):
    precision, recall, _ = precision_recall_curve(true, score, pos_label=pos_label, sample_weight=weights)
    return float(max(0.0, -((recall[1:] - recall[:-1]) * precision[:-1]).sum()))
