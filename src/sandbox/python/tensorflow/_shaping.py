"""The same numbers in another shape or order."""

import numpy as np

from gradpaper_runtime.errors import InvalidArgumentError

from ._convert import convert, is_symbolic, type_of
from ._run import kernel_error, plain, run, shape_list
from ._shape_of import resolved


def _type(x):
    return None if is_symbolic(x) else type_of(x)


def reshape(tensor, shape, name=None):
    """The numbers in another shape; one length may be -1. Raises InvalidArgumentError if they do not fit."""
    x = convert(tensor)
    sizes = resolved(shape_list(shape), x)
    if not is_symbolic(x):
        sizes = _exact(tuple(x.shape), [int(each) for each in sizes])
    return run("reshape", [x], lambda array: array.reshape(sizes), _type(x), [sizes])


def _exact(shape, sizes):
    count, known = 1, 1
    for each in shape:
        count *= each
    for each in sizes:
        known *= 1 if each == -1 else each
    if sizes.count(-1) == 1 and known and count % known == 0:
        return [count // known if each == -1 else each for each in sizes]
    if -1 in sizes:
        wanted = f"the requested shape requires a multiple of {known}"
        text = f"Input to reshape is a tensor with {count} values, but {wanted}"
        raise kernel_error("Reshape", text, "Reshape", "")
    if known != count:
        text = f"Input to reshape is a tensor with {count} values, but the requested shape has {known}"
        raise kernel_error("Reshape", text, "Reshape", "")
    return sizes


def expand_dims(input, axis, name=None):
    """The tensor with one more axis, of length 1."""
    x = convert(input)
    along, count = plain(axis), len(tuple(x.shape))
    along = along[0] if isinstance(along, list) else along
    if not -count - 1 <= along <= count:
        text = f"Tried to expand dim index {along} for tensor with {count} dimensions."
        raise kernel_error("ExpandDims", text, "ExpandDims", "")
    return run("expand_dims", [x], lambda array: np.expand_dims(array, along), _type(x), [along])


def squeeze(input, axis=None, name=None):
    """The tensor without its axes of length 1, or without some of them."""
    x = convert(input)
    axes = None if axis is None else plain(axis)
    axes = axes if axes is None or isinstance(axes, list) else [axes]
    shape = tuple(x.shape)
    for each in axes or []:
        if shape[each] not in (1, None):
            text = f"Can not squeeze dim[{each % len(shape)}], expected a dimension of 1, got {shape[each]}"
            raise kernel_error("Squeeze", text, "Squeeze")
    along = tuple(axes) if axes else None
    return run("squeeze", [x], lambda array: np.squeeze(array, axis=along), _type(x), keywords={"axis": along})


def transpose(a, perm=None, conjugate=False, name="transpose"):
    """The axes in another order, turned around if none is given."""
    x = convert(a)
    axes = None if perm is None else plain(perm)
    count = len(tuple(x.shape))
    if axes is not None and len(axes) != count:
        text = f"transpose expects a vector of size {count}. But input(1) is a vector of size {len(axes)}"
        raise kernel_error("Transpose", text, "Transpose", "")
    return run("transpose", [x], lambda array: np.transpose(array, axes), _type(x), keywords={"axes": axes})


def broadcast_to(input, shape, name=None):
    """The numbers spread to a larger shape."""
    x = convert(input)
    sizes = shape_list(shape)
    try:
        return run("broadcast_to", [x], lambda array: np.broadcast_to(array, sizes).copy(), _type(x), [sizes])
    except ValueError as error:
        given, wanted = (str(list(each)).replace(" ", "") for each in (tuple(x.shape), sizes))
        text = f"Incompatible shapes: {given} vs. {wanted}"
        raise kernel_error("BroadcastTo", text, "BroadcastTo") from error


def reverse(tensor, axis, name=None):
    """The numbers along some axes in the opposite order."""
    x = convert(tensor)
    axes = plain(axis)
    if not isinstance(axes, list):
        raise kernel_error("ReverseV2", "'dims' must be 1-dimension, not 0", "ReverseV2", "")
    return run("flip", [x], lambda array: _flipped(array, axes), _type(x), keywords={"axis": axes})


def _flipped(array, axes):
    turned = {axis % array.ndim for axis in axes}
    return array[tuple(slice(None, None, -1) if axis in turned else slice(None) for axis in range(array.ndim))].copy()


def roll(input, shift, axis, name=None):
    """The numbers moved along axes; those that fall off come in at the other end."""
    x = convert(input)
    steps, along = plain(shift), plain(axis)
    return run("roll", [x], lambda array: _rolled(array, steps, along), _type(x), [steps, along])


def _rolled(array, steps, axes):
    pairs = zip(steps, axes) if isinstance(axes, list) else [(steps, axes)]
    for step, axis in pairs:
        size = array.shape[axis]
        array = np.take(array, [(place - step) % size for place in range(size)], axis=axis)
    return array


def pad(tensor, paddings, mode="CONSTANT", constant_values=0, name=None):
    """Numbers before and behind those of each axis: one number, or the tensor's own mirrored."""
    x = convert(tensor)
    widths = plain(paddings)
    kind = mode.lower()
    if kind not in ("constant", "reflect", "symmetric"):
        raise ValueError(
            "Value of argument `mode` expected to be one of \"CONSTANT\", \"REFLECT\", or \"SYMMETRIC\". Received "
            f"`mode` = {mode}"
        )
    keywords = {"mode": kind} if kind != "constant" else {"mode": kind, "constant_values": plain(constant_values)}
    return run("pad", [x], lambda array: _padded(array, widths, kind, constant_values), _type(x), [widths], keywords)


def _padded(array, widths, kind, value):
    if kind != "constant":
        for axis, (before, behind) in enumerate(widths):
            array = np.take(array, _mirrored(array.shape[axis], before, behind, kind == "symmetric"), axis=axis)
        return array
    sizes = [size + sum(width) for size, width in zip(array.shape, widths)]
    wide = np.full(sizes, plain(value), dtype=array.dtype)
    wide[tuple(slice(before, before + size) for size, (before, _) in zip(array.shape, widths))] = array
    return wide


def _mirrored(size, before, behind, with_edge):
    period = 2 * size if with_edge else max(2 * size - 2, 1)
    places = []
    for place in range(-before, size + behind):
        place %= period
        places.append(place if place < size else (period - 1 - place if with_edge else period - place))
    return places


def ensure_shape(x, shape, name=None):
    """The tensor, if it has the shape. Raises InvalidArgumentError if not."""
    from keras._shapes import TensorShape

    tensor = convert(x)
    if not TensorShape(tuple(tensor.shape)).is_compatible_with(shape):
        raise InvalidArgumentError(
            f"Shape of tensor x [{','.join(map(str, tuple(tensor.shape)))}] is not compatible with expected shape "
            f"[{','.join('?' if each is None else str(each) for each in shape)}]."
        )
    return tensor
