"""Samples in another order, and samples drawn from samples."""

import numpy as np

from ._rows import indexable, rows
from .validation import check_random_state, num_samples

__all__ = ["resample", "shuffle"]


def shuffle(*arrays, random_state=None, n_samples=None):
    """The arrays with their samples in one random order."""
    return resample(*arrays, replace=False, n_samples=n_samples, random_state=random_state)


def resample(*arrays, replace=True, n_samples=None, random_state=None, stratify=None, sample_weight=None):
    """Random samples of the arrays, drawn with or without putting back; None for no arrays."""
    if stratify is not None or sample_weight is not None:
        from gradpaper_runtime import not_supported

        raise not_supported("sklearn.utils.resample(stratify=..., sample_weight=...)")
    if not arrays:
        return None
    stream, total = check_random_state(random_state), num_samples(arrays[0])
    wanted = total if n_samples is None else n_samples
    if not replace and wanted > total:
        raise ValueError(
            f"Cannot sample {wanted} out of arrays with dim {total} when replace is False"
        )
    arrays = indexable(*arrays)
    indices = _draw(stream, total, wanted, replace)
    taken = [rows(each, indices) for each in arrays]
    return taken[0] if len(taken) == 1 else taken


def _draw(stream, total, wanted, replace):
    if replace:
        return stream.randint(0, total, size=(wanted,))
    indices = np.arange(total)
    stream.shuffle(indices)
    return indices[:wanted]
