"""Sums, means and the like along axes."""

import numpy as np

from ._convert import convert, is_symbolic, type_of
from ._numbers import is_whole, kernel_name
from ._run import attribute_error, kernel_error, plain, run
from ._tensors import is_here

_numeric = (
    "float, double, int32, uint8, int16, int8, complex64, int64, qint8, quint8, qint32, bfloat16, qint16, quint16, "
    "uint16, complex128, half, uint32, uint64"
).split(", ")


def _axes(x, axis, operation):
    """The axes as Python has them. Raises InvalidArgumentError for one that the tensor does not have."""
    if axis is None:
        return None
    axes = plain(axis)
    count = len(tuple(x.shape))
    for each in axes if isinstance(axes, list) else [axes]:
        if not -count <= each < count:
            text = f"Invalid reduction dimension ({each} for input with {count} dimension(s)"
            raise kernel_error(operation, text, operation, "")
    return tuple(axes) if isinstance(axes, list) else axes


def reduction(operation, path, local, takes=lambda dtype: dtype not in ("bool", "string"), gives=None):
    """A function that brings numbers along axes together."""

    def compute(input_tensor, axis=None, keepdims=False, name=None):
        x = convert(input_tensor)
        if is_symbolic(x):
            return run(path, [x], local, None, keywords={"axis": _axes(x, axis, operation), "keepdims": keepdims})
        dtype = type_of(x)
        if not takes(dtype):
            raise attribute_error(kernel_name(dtype), operation, _numeric)
        along = _axes(x, axis, operation)
        return run(
            path,
            [x],
            lambda array: local(array, along, bool(keepdims)),
            gives or dtype,
            keywords={"axis": along, "keepdims": bool(keepdims)},
        )

    return compute


def _sum(array, axis, keepdims):
    return np.sum(array, axis=axis, keepdims=keepdims, dtype=array.dtype)


def _prod(array, axis, keepdims):
    return np.prod(array, axis=axis, keepdims=keepdims, dtype=array.dtype)


def _mean(array, axis, keepdims):
    if array.dtype.kind not in "iu":
        return np.mean(array, axis=axis, keepdims=keepdims)
    total = _sum(array, axis, keepdims)
    count = array.size // max(np.asarray(total).size, 1)
    quotient = np.abs(total) // max(count, 1)
    return np.sign(total) * quotient


def _extreme(function, end):
    def compute(array, axis, keepdims):
        if array.size == 0:
            floats = array.dtype.kind == "f"
            limit = np.inf if floats else np.iinfo(array.dtype).max
            initial = array.dtype.type(-end * limit) if floats or end < 0 else np.iinfo(array.dtype).min
            return function(array, axis=axis, keepdims=keepdims, initial=initial)
        return function(array, axis=axis, keepdims=keepdims)

    return compute


def _logsumexp(array, axis, keepdims):
    top = np.max(array, axis=axis, keepdims=True)
    total = np.log(np.sum(np.exp(array - top), axis=axis, keepdims=True)) + top
    return total if keepdims else np.squeeze(total, axis=tuple(range(array.ndim)) if axis is None else axis)


def _is_truth(dtype):
    return dtype == "bool"


reduce_sum = reduction("Sum", "sum", _sum)
reduce_prod = reduction("Prod", "prod", _prod)
reduce_max = reduction("Max", "max", _extreme(np.max, 1))
reduce_min = reduction("Min", "min", _extreme(np.min, -1))
reduce_any = reduction("Any", "any", lambda a, axis, keep: np.any(a, axis=axis, keepdims=keep), _is_truth)
reduce_all = reduction("All", "all", lambda a, axis, keep: np.all(a, axis=axis, keepdims=keep), _is_truth)
reduce_logsumexp = reduction("LogSumExp", "logsumexp", _logsumexp)
_float_mean = reduction("Mean", "mean", _mean)


def reduce_mean(input_tensor, axis=None, keepdims=False, name=None):
    """The mean along axes; that of whole numbers is a whole number."""
    x = convert(input_tensor)
    if not is_symbolic(x) and is_whole(type_of(x)) and not is_here(x):
        from ._elementwise import cast

        return cast(_float_mean(cast(x, "float32"), axis, keepdims), type_of(x))
    return _float_mean(x, axis, keepdims)


def reduce_variance(input_tensor, axis=None, keepdims=False, name=None):
    """The mean square distance from the mean. Raises TypeError for whole numbers."""
    x = convert(input_tensor)
    if not is_symbolic(x) and is_whole(type_of(x)):
        raise TypeError(f"Input must be either real or complex. Received integer type {x.dtype}.")
    return _variance(x, axis, keepdims)


def reduce_std(input_tensor, axis=None, keepdims=False, name=None):
    """The root of the mean square distance from the mean. Raises TypeError for whole numbers."""
    from ._elementwise import sqrt

    return sqrt(reduce_variance(input_tensor, axis, keepdims))


_variance = reduction("Variance", "var", lambda a, axis, keep: np.var(a, axis=axis, keepdims=keep))


def count_nonzero(input, axis=None, keepdims=None, dtype="int64", name=None):
    """How many numbers are not 0."""
    from ._arithmetic import not_equal
    from ._elementwise import cast

    x = convert(input)
    return reduce_sum(cast(not_equal(x, b"" if type_of(x) == "string" else 0), dtype), axis, bool(keepdims))


def reduce_euclidean_norm(input_tensor, axis=None, keepdims=False, name=None):
    """The root of the sum of squares."""
    from ._elementwise import sqrt, square

    return sqrt(reduce_sum(square(input_tensor), axis, keepdims))


def argmax(input, axis=None, output_type="int64", name=None):
    """The place of the largest number along an axis (the first one)."""
    return _place(np.argmax, "argmax", input, axis, output_type)


def argmin(input, axis=None, output_type="int64", name=None):
    """The place of the smallest number along an axis (the first one)."""
    return _place(np.argmin, "argmin", input, axis, output_type)


def _place(function, path, input, axis, output_type):
    from ._numbers import type_name

    x = convert(input)
    along = 0 if axis is None else plain(axis)
    count = len(tuple(x.shape))
    if count and not -count <= along < count:
        text = f"Expected dimension in the range [{-count}, {count}), but got {along}"
        raise kernel_error({"argmax": "ArgMax", "argmin": "ArgMin"}[path], text, path.replace("a", "A", 1), "")
    wanted = None if is_symbolic(x) else type_name(output_type)
    if count == 0:
        return run(path, [x], lambda array: np.zeros((), "int64"), wanted)
    return run(path, [x], lambda array: function(array, axis=along), wanted, keywords={"axis": along})


def _running(path, function, start):
    def compute(x, axis=0, exclusive=False, reverse=False, name=None):
        tensor = convert(x)
        along = plain(axis)
        if is_symbolic(tensor) or not (exclusive or reverse):
            wanted = None if is_symbolic(tensor) else type_of(tensor)
            local = lambda a: function(a, axis=along, dtype=a.dtype)  # noqa: E731 - given on at once
            return run(path, [tensor], local, wanted, keywords={"axis": along})
        return _odd_running(tensor, along, exclusive, reverse)

    def _odd_running(tensor, along, exclusive, reverse):
        from ._joining import concat
        from ._shaping import reverse as turn

        x = turn(tensor, [along]) if reverse else tensor
        if exclusive:
            x = concat([_edge(x, along, start), _all_but_last(x, along)], along)
        total = compute(x, along)
        return turn(total, [along]) if reverse else total

    return compute


def _edge(x, axis, value):
    from ._creation import fill, zeros_like

    first = x[(slice(None),) * (axis % len(x.shape)) + (slice(0, 1),)]
    return zeros_like(first) if value == 0 else fill(first.shape, np.ones((), first.numpy().dtype)[()])


def _all_but_last(x, axis):
    return x[(slice(None),) * (axis % len(x.shape)) + (slice(0, -1),)]


cumsum = _running("cumsum", np.cumsum, 0)
cumprod = _running("cumprod", np.cumprod, 1)
