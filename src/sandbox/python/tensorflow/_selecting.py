"""Parts of tensors picked out by places, masks or bounds."""

import collections

import numpy as np

from gradpaper_runtime.errors import InvalidArgumentError
from keras._object import EngineObject

from ._arithmetic import check_types, maximum, minimum
from ._convert import convert, is_symbolic, type_of
from ._run import ask, finish, kernel_error, numbers, plain, run
from ._shaping import reshape
from ._tensors import EagerTensor, is_here, of_array

Unique = collections.namedtuple("Unique", ["y", "idx"])
UniqueWithCounts = collections.namedtuple("UniqueWithCounts", ["y", "idx", "count"])


def where(condition, x=None, y=None, name=None):
    """Numbers of `x` where the condition is true, else of `y`; without both, the places where it is true."""
    asked = convert(condition)
    if (x is None) != (y is None):
        raise ValueError("x and y must both be non-None or both be None.")
    if x is None:
        places = np.argwhere(numbers(asked))
        return of_array(np.asarray(places).astype("int64"), "int64")
    one, other = _pair(x, y)
    wanted = None if is_symbolic(one) or is_symbolic(other) or is_symbolic(asked) else type_of(one)
    return run("where", [asked, one, other], np.where, wanted)


def _pair(x, y):
    if isinstance(y, EngineObject) and not isinstance(x, EngineObject) and not is_symbolic(y):
        return convert(x, type_of(y)), y
    one = convert(x)
    other = y if isinstance(y, EngineObject) or is_symbolic(one) else convert(y, type_of(one))
    if not (is_symbolic(one) or is_symbolic(other)):
        check_types("SelectV2", one, other)
    return one, other


def gather(params, indices, validate_indices=None, axis=None, batch_dims=0, name=None):
    """The parts of a tensor along an axis that the indices name. Raises InvalidArgumentError for a place outside."""
    x, places = convert(params), convert(indices)
    along = plain(axis) if axis is not None else batch_dims
    if batch_dims:
        return _gather_in_batches(x, places, along, batch_dims)
    wanted = None if is_symbolic(x) else type_of(x)
    if isinstance(places, EagerTensor) and not is_symbolic(x):
        _check_places(places, tuple(x.shape)[along])
    return run("take", [x, places], lambda a, i: np.take(a, i, axis=along), wanted, keywords={"axis": along})


def _check_places(places, size):
    if not is_here(places):
        return
    values = places._value.ravel()
    wrong = [place for place in range(values.size) if not 0 <= values[place] < size]
    if wrong:
        where_is = f"indices[{wrong[0]}]" if places._shape else "indices"
        raise kernel_error("GatherV2", f"{where_is} = {values[wrong[0]]} is not in [0, {size})", "GatherV2", "")


def _gather_in_batches(x, places, axis, batch_dims):
    from ._joining import stack, unstack

    rows = [
        gather(one, where_in, axis=axis - 1, batch_dims=batch_dims - 1)
        for one, where_in in zip(unstack(x), unstack(places))
    ]
    return stack(rows)


def gather_nd(params, indices, batch_dims=0, name=None):
    """The parts of a tensor that rows of indices name, one index for each of its first axes."""
    x, places = convert(params), convert(indices)
    shape, rows = tuple(x.shape), numbers(places)
    depth = rows.shape[-1]
    if is_here(x):
        return of_array(x._value[tuple(np.moveaxis(rows, -1, 0))] if depth else x._value, x._dtype)
    flat = np.zeros(rows.shape[:-1], "int32")
    for axis in range(depth):
        flat = flat * shape[axis] + rows[..., axis]
    return gather(reshape(x, [-1, *shape[depth:]]), of_array(np.asarray(flat, "int32")))


def boolean_mask(tensor, mask, axis=None, name="boolean_mask"):
    """The parts along the first axes where a mask is true."""
    x, truth = convert(tensor), numbers(convert(mask))
    first = 0 if axis is None else plain(axis)
    shape = tuple(x.shape)
    if shape[first : first + truth.ndim] != truth.shape:
        raise ValueError(f"Shapes {shape[first : first + truth.ndim]} and {truth.shape} are incompatible")
    flat = reshape(x, [*shape[:first], -1, *shape[first + truth.ndim :]])
    return gather(flat, np.flatnonzero(truth).astype("int32"), axis=first)


def slice_(input_, begin, size, name=None):
    """A block of a tensor: where it begins and how long it is along each axis; -1 is all that follows."""
    x = convert(input_)
    starts, sizes = plain(begin), plain(size)
    return x[tuple(slice(a, None if count == -1 else a + count) for a, count in zip(starts, sizes))]


def strided_slice(input_, begin, end, strides=None, **_masks):
    """A block of a tensor in steps."""
    x = convert(input_)
    starts, ends = plain(begin), plain(end)
    steps = [1] * len(starts) if strides is None else plain(strides)
    return x[tuple(slice(*each) for each in zip(starts, ends, steps))]


def clip_by_value(t, clip_value_min, clip_value_max, name=None):
    """Numbers brought between two bounds."""
    x = convert(t)
    if not is_here(x) and not any(isinstance(each, EngineObject) for each in (clip_value_min, clip_value_max)):
        wanted = None if is_symbolic(x) else type_of(x)
        return ask("clip", [x, plain(clip_value_min), plain(clip_value_max)], None, wanted)
    return maximum(minimum(x, clip_value_max), clip_value_min)


def scatter_nd(indices, updates, shape, name=None):
    """A tensor of zeros with numbers added at places."""
    values = convert(updates)
    from ._creation import zeros

    return tensor_scatter_nd_add(zeros(shape, type_of(values)), indices, values)


def tensor_scatter_nd_update(tensor, indices, updates, name=None):
    """A tensor with other numbers at some places."""
    return _scattered(tensor, indices, updates, lambda old, new: new)


def tensor_scatter_nd_add(tensor, indices, updates, name=None):
    """A tensor with numbers added at some places."""
    return _scattered(tensor, indices, updates, lambda old, new: old + new)


def _scattered(tensor, indices, updates, change):
    x = convert(tensor)
    result, rows = numbers(x).copy(), numbers(convert(indices))
    values = numbers(convert(updates, type_of(x)))
    depth = rows.shape[-1]
    tail = values.shape[rows.ndim - 1 :]
    flat = values.reshape((-1, *tail))
    for place, row in enumerate(rows.reshape(-1, depth).tolist()):
        if any(not 0 <= index < size for index, size in zip(row, result.shape)):
            raise InvalidArgumentError(f"indices[{place}] = {row} does not index into shape {list(result.shape)}")
        result[tuple(row)] = change(result[tuple(row)], flat[place])
    return of_array(result, type_of(x))


def unique(x, out_idx="int32", name=None):
    """The different numbers in the order in which they come, and for each number its place among them."""
    values, places, _ = _uniques(convert(x))
    return Unique(values, places)


def unique_with_counts(x, out_idx="int32", name=None):
    """As `unique`, and how often each one is there."""
    return UniqueWithCounts(*_uniques(convert(x)))


def _uniques(x):
    seen, places, counts = {}, [], []
    for value in x._numbers().tolist():
        place = seen.setdefault(value, len(seen))
        places.append(place)
        if place == len(counts):
            counts.append(0)
        counts[place] += 1
    values = np.array(list(seen), dtype=x._numbers().dtype)
    return of_array(values, x._dtype), *finish([np.array(places, "int32"), np.array(counts, "int32")], "int32")
