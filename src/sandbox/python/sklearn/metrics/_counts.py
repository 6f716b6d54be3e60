"""For each label: how often it is true, how often predicted, and how often both."""

import numpy as np

from ._targets import check_targets

__all__ = ["label_counts"]


def label_counts(y_true, y_pred, labels=None, sample_weight=None, samplewise=False):
    """The labels, and lists of the three counts in their order; with `samplewise` one entry a sample."""
    kind, found, true, pred, weights = check_targets(y_true, y_pred, sample_weight)
    if kind.startswith("multilabel"):
        return _of_matrices(found, true, pred, labels, weights, samplewise)
    if samplewise:
        raise ValueError(
            "Samplewise metrics are not available outside of multilabel classification."
        )
    labels = found if labels is None else np.asarray(labels)
    return labels, *_of_vectors(labels.tolist(), true.tolist(), pred.tolist(), weights)


def _of_vectors(labels, true, pred, weights):
    in_true, in_pred, hits = {}, {}, {}
    for at, (a, b) in enumerate(zip(true, pred)):
        weight = 1 if weights is None else float(weights[at])
        in_true[a] = in_true.get(a, 0) + weight
        in_pred[b] = in_pred.get(b, 0) + weight
        if a == b:
            hits[a] = hits.get(a, 0) + weight
    return tuple([counts.get(label, 0) for label in labels] for counts in (in_true, in_pred, hits))


def _of_matrices(found, true, pred, labels, weights, samplewise):
    labels = found if labels is None else np.asarray(labels)
    true, pred = (true != 0)[:, labels], (pred != 0)[:, labels]
    if samplewise or weights is None:
        axis = 1 if samplewise else 0
        parts = [each.astype(np.int64).sum(axis=axis) for each in (true, pred, true & pred)]
    else:
        column = weights.reshape(-1, 1)
        parts = [(each * column).sum(axis=0) for each in (true, pred, true & pred)]
    return labels, *(each.tolist() for each in parts)
