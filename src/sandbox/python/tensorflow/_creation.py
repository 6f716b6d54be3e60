"""Tensors made of nothing but a shape."""

import numpy as np

from ._convert import convert, is_symbolic, type_of
from ._numbers import numpy_type, type_name
from ._run import kernel_error, plain, run, shape_list
from ._shape_of import unknown
from ._tensors import EagerTensor, of_array


def _full(shape, value, dtype):
    sizes = shape_list(shape)
    if None in sizes:
        return unknown(sizes, dtype) * 0 + value
    if any(size < 0 for size in sizes):
        raise kernel_error("Fill", f"Dimension {next(size for size in sizes if size < 0)} must be >= 0", "Fill")
    return of_array(np.full(sizes, value, dtype=numpy_type(dtype)), dtype)


def zeros(shape, dtype="float32", name=None, layout=None):
    """A tensor of zeros; of empty texts for the type of texts."""
    wanted = type_name(dtype)
    return _full(shape, b"" if wanted == "string" else 0, wanted)


def ones(shape, dtype="float32", name=None, layout=None):
    """A tensor of ones."""
    return _full(shape, 1, type_name(dtype))


def fill(dims, value, name=None, layout=None):
    """A tensor full of one number."""
    number = convert(value)
    return of_array(np.full(shape_list(dims), number.numpy(), dtype=numpy_type(type_of(number))), type_of(number))


def zeros_like(input, dtype=None, name=None, layout=None):
    """Zeros in the shape and type of a tensor."""
    return _like(input, dtype, zeros, "zeros_like")


def ones_like(input, dtype=None, name=None, layout=None):
    """Ones in the shape and type of a tensor."""
    return _like(input, dtype, ones, "ones_like")


def _like(input, dtype, make, path):
    x = convert(input)
    if is_symbolic(x):
        return run(path, [x], None, None)
    return make(tuple(x.shape), dtype or type_of(x))


def eye(num_rows, num_columns=None, batch_shape=None, dtype="float32", name=None):
    """Ones on the diagonal of a matrix, or of many."""
    rows = plain(num_rows)
    matrix = np.eye(rows, plain(num_columns) if num_columns is not None else rows, dtype=numpy_type(type_name(dtype)))
    if batch_shape is not None:
        matrix = np.broadcast_to(matrix, (*shape_list(batch_shape), *matrix.shape)).copy()
    return of_array(matrix, type_name(dtype))


def range(start, limit=None, delta=1, dtype=None, name="range"):
    """Numbers in even steps, up to but not including `limit`."""
    if limit is None:
        start, limit = 0, start
    bounds = [convert(each) for each in (start, limit, delta)]
    wanted = type_name(dtype) if dtype is not None else _widest([type_of(each) for each in bounds])
    first, last, step = (each.numpy() for each in bounds)
    return of_array(np.arange(first, last, step).astype(numpy_type(wanted)), wanted)


def _widest(names):
    order = ["int32", "int64", "float16", "bfloat16", "float32", "float64"]
    return max(names, key=lambda each: order.index(each) if each in order else 0)


def linspace(start, stop, num, name=None, axis=0):
    """`num` numbers in even steps, the last one `stop`; whole numbers give float64."""
    first, last = convert(start), convert(stop)
    wanted = type_of(first) if "float" in type_of(first) else "float64"
    numbers = np.linspace(first._numbers(), last._numbers(), plain(num), axis=axis)
    return of_array(np.asarray(numbers).astype(numpy_type(wanted)), wanted)


def one_hot(indices, depth, on_value=None, off_value=None, axis=None, dtype=None, name=None):
    """A row for each index, with `on_value` in the place that it names."""
    x = convert(indices)
    wanted = type_name(dtype) if dtype is not None else _type_of_values(on_value, off_value)
    if not isinstance(x, EagerTensor):
        from ._elementwise import cast

        hot = run("one_hot", [x], None, None, [plain(depth)], {"axis": -1 if axis is None else axis})
        return hot if wanted == "float32" else cast(hot, wanted)
    on, off = (1 if on_value is None else plain(on_value), 0 if off_value is None else plain(off_value))
    hits = x._numbers()[..., np.newaxis] == np.arange(plain(depth))
    rows = np.where(hits, np.array(on, numpy_type(wanted)), np.array(off, numpy_type(wanted)))
    return of_array(rows if axis in (None, -1) else np.moveaxis(rows, -1, axis), wanted)


def _type_of_values(on_value, off_value):
    given = on_value if on_value is not None else off_value
    return "float32" if given is None else type_of(convert(given))


def sequence_mask(lengths, maxlen=None, dtype="bool", name=None):
    """Rows that are true in their first places, as many as each length says."""
    counts = convert(lengths)._numbers()
    width = int(counts.max()) if maxlen is None else plain(maxlen)
    mask = np.arange(width) < counts[..., np.newaxis]
    return of_array(mask.astype(numpy_type(type_name(dtype))), type_name(dtype))
