"""Targets and predictions of a classification, brought into one form."""

import numpy as np

from ..utils.multiclass import type_of_target, unique_labels
from ..utils.validation import check_consistent_length, check_sample_weight, column_or_1d, num_samples

__all__ = ["check_targets"]


def check_targets(y_true, y_pred, sample_weight=None):
    """Kind of the targets, the labels in them, both as arrays, and the weights; ValueError if they do not go together."""
    check_consistent_length(y_true, y_pred, sample_weight)
    kinds = type_of_target(y_true, input_name="y_true"), type_of_target(y_pred, input_name="y_pred")
    if num_samples(y_true) < 1:
        raise ValueError(
            "Found empty input array (e.g., `y_true` or `y_pred`) while a minimum of 1 sample is required."
        )
    if sample_weight is not None:
        sample_weight = check_sample_weight(sample_weight, num_samples(y_true))
    kind = _common(*kinds)
    if kind == "multilabel-indicator":
        true, pred = np.asarray(y_true), np.asarray(y_pred)
        return kind, np.arange(true.shape[1]), true, pred, sample_weight
    true, pred = column_or_1d(y_true), column_or_1d(y_pred)
    labels = unique_labels(true, pred)
    if kind == "binary" and len(labels) > 2:
        kind = "multiclass"
    return kind, labels, true, pred, sample_weight


def _common(of_true, of_pred):
    kinds = {of_true, of_pred}
    if kinds == {"binary", "multiclass"}:
        return "multiclass"
    if len(kinds) > 1:
        raise ValueError(f"Classification metrics can't handle a mix of {of_true} and {of_pred} targets")
    if of_true not in ("binary", "multiclass", "multilabel-indicator"):
        raise ValueError(f"{of_true} is not supported")
    return of_true
