"""Scores of clusterings."""

import numpy as np

from .pairwise import pairwise_distances

__all__ = ["adjusted_rand_score", "rand_score", "silhouette_score"]


def _pair_counts(labels_true, labels_pred):
    """Pairs of samples: apart in both, together in the second, in the first, in both (each pair counted twice)."""
    table, rows, columns = {}, {}, {}
    for a, b in zip(np.asarray(labels_true).tolist(), np.asarray(labels_pred).tolist()):
        table[a, b] = table.get((a, b), 0) + 1
        rows[a] = rows.get(a, 0) + 1
        columns[b] = columns.get(b, 0) + 1
    total = sum(rows.values())
    squares = sum(n * n for n in table.values())
    of_rows, of_columns = sum(n * n for n in rows.values()), sum(n * n for n in columns.values())
    return total**2 - of_rows - of_columns + squares, of_columns - squares, of_rows - squares, squares - total


def rand_score(labels_true, labels_pred):
    """Share of the pairs of samples on which two clusterings agree."""
    apart, second, first, both = _pair_counts(labels_true, labels_pred)
    total = apart + second + first + both
    return 1.0 if total in (0, apart + both) else float((apart + both) / total)


def adjusted_rand_score(labels_true, labels_pred):
    """The Rand score, corrected for chance."""
    tn, fp, fn, tp = _pair_counts(labels_true, labels_pred)
    if fn == 0 and fp == 0:
        return 1.0
    return float(2.0 * (tp * tn - fn * fp) / ((tp + fn) * (fn + tn) + (tp + fp) * (fp + tn)))


def silhouette_score(X, labels, *, metric="euclidean", sample_size=None, random_state=None, **options):
    """Mean over the samples of how much nearer the own cluster is than the next one."""
    labels = np.asarray(labels)
    names = np.unique(labels)
    if not 1 < len(names) < len(labels):
        raise ValueError(f"Number of labels is {len(names)}. Valid values are 2 to n_samples - 1 (inclusive)")
    distances = pairwise_distances(X, metric=metric, **options)
    sums = np.array([distances[:, labels == name].sum(axis=1) for name in names]).T
    counts = [int((labels == name).sum()) for name in names]
    own = np.searchsorted(names, labels).tolist()
    return float(np.mean(np.array([_one(row, counts, at) for row, at in zip(sums.tolist(), own)])))


def _one(row, counts, own):
    if counts[own] == 1:
        return 0.0
    inside = row[own] / (counts[own] - 1)
    outside = min(total / count for at, (total, count) in enumerate(zip(row, counts)) if at != own)
    return (outside - inside) / max(inside, outside)
