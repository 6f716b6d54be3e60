"""`tensor[index]`."""

import numpy as np

from keras import _wire

from ._convert import convert, here, is_symbolic, type_of
from ._run import kernel_error, renamed
from ._tensors import EagerTensor, is_here, of_array


def get_item(x, index):
    """The part of a tensor that an index names. Raises TypeError for what is no index, InvalidArgumentError outside."""
    x = here(x)
    mask = _mask_of(index)
    if mask is not None:
        from ._selecting import boolean_mask

        return boolean_mask(x, mask)
    parts = tuple(_part(each, index) for each in (index if isinstance(index, tuple) else (index,)))
    if is_symbolic(x):
        return _wire.call_method(x, "__getitem__", (_single(parts),))
    _check(parts, tuple(x.shape))
    if is_here(x):
        part = x._value[parts] if parts else x._value
        return of_array(part.copy() if hasattr(part, "copy") else part, x._dtype)
    return renamed(_wire.call_method(x, "__getitem__", (_single(parts),)), type_of(x))


def _single(parts):
    return parts[0] if len(parts) == 1 else parts


def _mask_of(index):
    if isinstance(index, EagerTensor) and index._dtype == "bool" and index._shape != ():
        return index
    if isinstance(index, np.ndarray) and index.dtype == bool:
        return convert(index)
    return None


def _part(each, index):
    if each is None or each is Ellipsis or (isinstance(each, int) and not isinstance(each, bool)):
        return each
    if isinstance(each, slice):
        return slice(*(None if end is None else int(end) for end in (each.start, each.stop, each.step)))
    if isinstance(each, (EagerTensor, np.integer)) and np.ndim(each) == 0 and "int" in np.asarray(each).dtype.name:
        return int(each)
    if isinstance(each, list):
        text = "Index out of range using input dim 1; input has only 1 dims"
        raise kernel_error("StridedSlice", text, "StridedSlice", " name: strided_slice/")
    raise TypeError(
        "Only integers, slices (`:`), ellipsis (`...`), tf.newaxis (`None`) and scalar tf.int32/tf.int64 tensors are "
        f"valid indices, got {index!r}"
    )


def _check(parts, shape):
    """Raises InvalidArgumentError for a place that there is not, as TensorFlow words it."""
    used = sum(1 for each in parts if each is not None and each is not Ellipsis)
    if used > len(shape):
        text = f"Index out of range using input dim {len(shape)}; input has only {len(shape)} dims"
        raise kernel_error("StridedSlice", text, "StridedSlice", " name: strided_slice/")
    axis = 0
    for each in parts:
        if each is Ellipsis:
            axis += len(shape) - used
        elif each is not None:
            if isinstance(each, int) and not -shape[axis] <= each < shape[axis]:
                text = f"slice index {each} of dimension {axis} out of bounds."
                raise kernel_error("StridedSlice", text, "StridedSlice", " name: strided_slice/")
            axis += 1
