"""Elements that differ in length, brought to one."""

import numpy as np

from gradpaper_runtime.errors import InvalidArgumentError

from .._spec import TensorSpec
from .._structure import flatten, pack_as
from .._tensors import of_array


def padded_sizes(spec, shapes):
    """For each tensor of an element the lengths that are asked for; None where the longest element says it.

    Raises ValueError for a shape that an element does not fit into.
    """
    if isinstance(spec, tuple):
        return [size for each, shape in zip(spec, shapes) for size in padded_sizes(each, shape)]
    if isinstance(spec, dict):
        return [size for key in sorted(spec) for size in padded_sizes(spec[key], shapes[key])]
    found, own = [_length(size) for size in shapes], tuple(spec.shape)
    fits = len(found) == len(own) and all(None in (n, m) or n >= m for n, m in zip(found, own))
    if not fits:
        raise ValueError(
            f"The padded shape {tuple(found)} is not compatible with the shape {own} of the "
            "corresponding input component."
        )
    return [found]


def _length(size):
    return None if size is None or int(size) < 0 else int(size)


def padded(elements, wanted, filler):
    """Elements whose tensors differ in length as one element; `wanted` is what `padded_sizes` gave, or None."""
    columns = [list(leaves) for leaves in zip(*[flatten(each) for each in elements])]
    sizes = wanted if wanted is not None else [None] * len(columns)
    fillers = flatten(filler) if isinstance(filler, (tuple, dict)) else [filler] * len(columns)
    return pack_as(elements[0], [_pad_leaves(*each) for each in zip(columns, sizes, fillers)])


def _pad_leaves(leaves, wanted, filler):
    arrays = [each._numbers() for each in leaves]
    sizes = [max(each.shape[axis] for each in arrays) for axis in range(arrays[0].ndim)]
    if wanted is not None:
        if any(n is not None and n < m for n, m in zip(wanted, sizes)):
            raise InvalidArgumentError("Attempted to pad to a smaller size than the input element.")
        sizes = [m if n is None else n for n, m in zip(wanted, sizes)]
    empty = filler if filler is not None else b"" if leaves[0]._dtype == "string" else 0
    wide = np.full((len(arrays), *sizes), empty, dtype=arrays[0].dtype)
    for place, array in enumerate(arrays):
        wide[(place, *(slice(0, size) for size in array.shape))] = array
    return of_array(wide, leaves[0]._dtype)


def padded_spec(spec, wanted, size):
    """What is known of the tensors in a batch."""
    leaves = flatten(spec)
    sizes = wanted if wanted is not None else [[None] * len(tuple(each.shape)) for each in leaves]
    return pack_as(spec, [TensorSpec((size, *each), leaf.dtype) for leaf, each in zip(leaves, sizes)])
