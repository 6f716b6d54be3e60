"""Tensors put together and taken apart."""

import numpy as np

from keras._object import EngineObject

from ._arithmetic import check_types
from ._convert import convert, is_symbolic, type_of
from ._run import ask, finish, kernel_error, plain
from ._shaping import expand_dims
from ._tensors import is_here, of_array


def _alike(values, operation):
    """Values as tensors of one type: that of the first tensor among them."""
    values = list(values)
    kinds = [type_of(each) for each in values if isinstance(each, EngineObject) and not is_symbolic(each)]
    wanted = kinds[0] if kinds else None
    tensors = [each if isinstance(each, EngineObject) else convert(each, wanted) for each in values]
    for each in tensors[1:]:
        if not (is_symbolic(each) or is_symbolic(tensors[0])):
            check_types(operation, tensors[0], each)
    return tensors


def _joined(path, tensors, axis, local):
    dtype = None if any(is_symbolic(each) for each in tensors) else type_of(tensors[0])
    if all(is_here(each) for each in tensors):
        return finish(local([each._value for each in tensors]), dtype)
    return ask(path, [tensors], {"axis": axis}, dtype)


def concat(values, axis, name="concat"):
    """Tensors one behind the other along an axis. Raises InvalidArgumentError if their other lengths differ."""
    along = plain(axis)
    tensors = _alike(values if isinstance(values, (list, tuple)) else [values], "ConcatV2")
    if len(tensors) == 1:
        return tensors[0]
    first = tuple(tensors[0].shape)
    for place, each in enumerate(tensors[1:], 1):
        _check_lengths(first, tuple(each.shape), along, place, len(tensors))
    return _joined("concatenate", tensors, along, lambda arrays: np.concatenate(arrays, axis=along))


def _check_lengths(first, other, axis, place, count):
    wrapped = f"ConcatV2_N_{count}"
    left, right = (str(list(each)).replace(" ", "") for each in (first, other))
    if len(first) != len(other):
        text = f"ConcatOp : Ranks of all input tensors should match: shape[0] = {left} vs. shape[{place}] = {right}"
        raise kernel_error(wrapped, text, "ConcatV2", " name: concat")
    for dimension, (a, b) in enumerate(zip(first, other)):
        if a != b and None not in (a, b) and dimension != axis % len(first):
            text = (
                f"ConcatOp : Dimension {dimension} in both shapes must be equal: shape[0] = {left} vs. "
                f"shape[{place}] = {right}"
            )
            raise kernel_error(wrapped, text, "ConcatV2", " name: concat")


def stack(values, axis=0, name="stack"):
    """Tensors of one shape along a new axis. Raises InvalidArgumentError if their shapes differ."""
    tensors = _alike(values, "Pack")
    first = tuple(tensors[0].shape)
    for place, each in enumerate(tensors):
        if tuple(each.shape) != first and None not in first:
            text = (
                f"Shapes of all inputs must match: values[0].shape = {list(first)} != values[{place}].shape = "
                f"{list(tuple(each.shape))}"
            )
            raise kernel_error(f"Pack_N_{len(tensors)}", text, "Pack", "")
    return _joined("stack", tensors, axis, lambda arrays: np.stack(arrays, axis=axis))


def unstack(value, num=None, axis=0, name="unstack"):
    """The parts of a tensor along an axis, as a list."""
    x = convert(value)
    count = tuple(x.shape)[axis] if num is None else num
    if is_here(x):
        return [of_array(np.take(x._value, place, axis=axis), x._dtype) for place in range(count)]
    return list(ask("unstack", [x], {"num": count, "axis": axis}, None if is_symbolic(x) else type_of(x)))


def split(value, num_or_size_splits, axis=0, num=None, name="split"):
    """The tensor in equal parts along an axis, or in parts of given lengths."""
    x = convert(value)
    along, parts = plain(axis), plain(num_or_size_splits)
    size = tuple(x.shape)[along]
    if not isinstance(parts, list):
        if size % parts:
            text = (
                "Number of ways to split should evenly divide the split dimension, but got split_dim "
                f"{along} (size = {size}) and num_split {parts}"
            )
            raise kernel_error(f"Split_num_split_{parts}", text, "Split", "")
        parts = [size // parts] * parts
    elif -1 in parts:
        parts = [size - sum(parts) - 1 if each == -1 else each for each in parts]
    bounds = [sum(parts[:place]) for place in range(len(parts) + 1)]
    lead = (slice(None),) * (along % len(tuple(x.shape)))
    if is_here(x):
        return [of_array(x._value[(*lead, slice(a, b))].copy(), x._dtype) for a, b in zip(bounds, bounds[1:])]
    return list(ask("split", [x, bounds[1:-1]], {"axis": along}, None if is_symbolic(x) else type_of(x)))


def tile(input, multiples, name=None):
    """The tensor repeated along each axis."""
    from ._run import run

    x = convert(input)
    counts = plain(multiples)
    counts = counts if isinstance(counts, list) else [counts]
    return run("tile", [x], lambda array: np.tile(array, counts), None if is_symbolic(x) else type_of(x), [counts])


def repeat(input, repeats, axis=None, name=None):
    """Each number, or each part along an axis, several times."""
    from ._run import run

    x = convert(input)
    counts = plain(repeats)
    wanted = None if is_symbolic(x) else type_of(x)
    return run("repeat", [x], lambda a: np.repeat(a, counts, axis=axis), wanted, [counts], {"axis": axis})


def meshgrid(*args, indexing="xy", name=None):
    """The coordinates of a grid, one tensor for each axis."""
    tensors = [convert(each) for each in args]
    count = len(tensors)
    shape = [each.shape[0] if tuple(each.shape) else 1 for each in tensors]
    swapped = indexing == "xy" and count > 1
    order = [1, 0, *range(2, count)] if swapped else list(range(count))
    sizes = [shape[place] for place in order]
    grids = []
    for place, each in enumerate(tensors):
        column = [1] * count
        column[order.index(place)] = -1
        grids.append(of_array(np.broadcast_to(each._numbers().reshape(column), sizes).copy(), each._dtype))
    return grids


def parallel_stack(values, name=None):
    """As `stack`."""
    return stack(values)


__all__ = ["concat", "expand_dims", "meshgrid", "parallel_stack", "repeat", "split", "stack", "tile", "unstack"]
