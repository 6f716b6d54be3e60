"""Functions of `keras.ops` that are written in Python: control flow, cross-entropies, and what NumPy computes."""

from gradpaper_runtime import not_supported

from ._known_names import unknown_name
from ._modules import module
from ._utilities import is_keras_tensor

_by_numpy = (
    "allclose angle append argpartition array_split bartlett bincount bitwise_and bitwise_invert bitwise_not bitwise_or "
    "bitwise_xor blackman corrcoef correlate cross diagflat diff digitize fabs fliplr flipud fmax fmin fmod gcd geomspace "
    "hamming hanning heaviside histogram i0 imag isin isneginf isposinf isreal kaiser kron lcm left_shift logaddexp2 "
    "logspace median nanargmax nanargmin nancumprod nancumsum nanmax nanmean nanmedian nanmin nanpercentile nanprod "
    "nanquantile nanstd nansum nanvar nextafter percentile quantile right_shift rot90 searchsorted select signbit sinc "
    "trapezoid unique unravel_index vander"
).split()
_by_linalg = "cholesky det eig eigh inv lstsq matrix_rank pinv qr slogdet solve svd".split()


def _array(value):
    """What NumPy computes with; symbolic tensors have no numbers."""
    if is_keras_tensor(value):
        raise not_supported("keras.ops on symbolic tensors, computed by NumPy")
    if isinstance(value, (list, tuple)):
        return type(value)(_array(item) for item in value)
    return value.numpy() if hasattr(value, "numpy") else value


def _tensor(value):
    import numpy

    if isinstance(value, (list, tuple)):
        return type(value)(_tensor(item) for item in value) if type(value) in (list, tuple) else tuple(map(_tensor, value))
    value = numpy.asarray(value)
    return module("keras.ops").convert_to_tensor(value.astype("float32") if value.dtype.name == "float64" else value)


def _computed(name, of_linalg):
    def function(*positional, **keywords):
        import numpy

        compute = getattr(numpy.linalg if of_linalg else numpy, name)
        arguments = {key: _array(value) for key, value in keywords.items()}
        return _tensor(compute(*map(_array, positional), **arguments))

    function.__name__ = function.__qualname__ = name
    function.__module__ = "keras.ops"
    function.__doc__ = f"`{name}` of tensors with numbers, as NumPy computes it."
    return function


def convert_to_numpy(x):
    """The numbers of a tensor as an array."""
    import numpy

    return numpy.asarray(_array(x))


def size(x):
    """How many numbers a tensor holds, as a tensor."""
    count = 1
    for each in module("keras.ops").shape(x):
        count *= each
    return module("keras.ops").convert_to_tensor(count)


def max_pool(inputs, pool_size, strides=None, padding="valid", data_format=None):
    """The largest of each window."""
    return _pool("MaxPooling", inputs, pool_size, strides, padding, data_format)


def average_pool(inputs, pool_size, strides=None, padding="valid", data_format=None):
    """The mean of each window."""
    return _pool("AveragePooling", inputs, pool_size, strides, padding, data_format)


def conv(inputs, kernel, strides=1, padding="valid", data_format=None, dilation_rate=1):
    """The windows of the inputs times the kernel."""
    import tensorflow

    options = {"strides": strides, "padding": padding.upper(), "dilations": dilation_rate}
    return tensorflow.nn.convolution(inputs, kernel, **options)


def _pool(kind, inputs, pool_size, strides, padding, data_format):
    layer = getattr(module("keras.layers"), f"{kind}{len(inputs.shape) - 2}D")
    return layer(pool_size, strides=strides, padding=padding, data_format=data_format)(inputs)


def cond(pred, true_fn, false_fn):
    """What one of two functions gives."""
    return true_fn() if pred else false_fn()


def switch(index, branches, *operands):
    """What the function of that number gives; numbers beyond the ends count as the ends."""
    return branches[max(0, min(int(index), len(branches) - 1))](*operands)


def while_loop(cond, body, loop_vars, maximum_iterations=None):
    """Repeats `body` on the variables as long as `cond` says so."""
    single = not isinstance(loop_vars, (list, tuple))
    state = (loop_vars,) if single else tuple(loop_vars)
    turns = 0
    while (maximum_iterations is None or turns < maximum_iterations) and cond(*state):
        given = body(*state)
        state = tuple(given) if isinstance(given, (list, tuple)) else (given,)
        turns += 1
    return state[0] if single else state


def fori_loop(lower, upper, body_fun, init_val):
    """Repeats `body_fun(index, value)`."""
    value = init_val
    for index in range(int(lower), int(upper)):
        value = body_fun(index, value)
    return value


def map(f, xs):  # noqa: A001 - Keras' name
    """What a function gives for each row, stacked."""
    return vectorized_map(f, xs)


def vectorized_map(function, elements):
    """What a function gives for each row, stacked."""
    ops = module("keras.ops")
    rows = zip(*elements) if isinstance(elements, (list, tuple)) else elements
    given = [function(row) for row in rows]
    if given and isinstance(given[0], (list, tuple)):
        return tuple(ops.stack(list(part)) for part in zip(*given))
    return ops.stack(given)


def binary_crossentropy(target, output, from_logits=False):
    """The cross-entropy of each single prediction."""
    ops = module("keras.ops")
    target, output = ops.cast(target, "float32"), ops.cast(output, "float32")
    if from_logits:
        output = ops.sigmoid(output)
    output = ops.clip(output, 1e-7, 1.0 - 1e-7)
    return -(target * ops.log(output) + (1.0 - target) * ops.log(1.0 - output))


def categorical_crossentropy(target, output, from_logits=False, axis=-1):
    """The cross-entropy of each sample with one-hot labels."""
    ops = module("keras.ops")
    target, output = ops.cast(target, "float32"), ops.cast(output, "float32")
    return -ops.sum(target * _log_probabilities(output, from_logits, axis), axis=axis)


def sparse_categorical_crossentropy(target, output, from_logits=False, axis=-1):
    """The cross-entropy of each sample with labels that are numbers of classes."""
    ops = module("keras.ops")
    target, output = ops.convert_to_tensor(target), ops.cast(output, "float32")
    if len(target.shape) == len(output.shape) and target.shape[-1] == 1:
        target = ops.squeeze(target, axis=-1)
    labels = ops.one_hot(ops.cast(target, "int32"), output.shape[axis], axis=axis)
    return -ops.sum(labels * _log_probabilities(output, from_logits, axis), axis=axis)


def _log_probabilities(output, from_logits, axis):
    ops = module("keras.ops")
    if from_logits:
        return ops.log_softmax(output, axis=axis)
    return ops.log(ops.clip(output / ops.sum(output, axis=axis, keepdims=True), 1e-7, 1.0 - 1e-7))


_written = [
    average_pool, conv, convert_to_numpy, cond, max_pool, switch, while_loop, fori_loop, map, vectorized_map, binary_crossentropy,
    categorical_crossentropy, sparse_categorical_crossentropy,
]  # fmt: skip


def complete_ops():
    """Puts these functions into `keras.ops`, where the engine has none of that name; its parts are found in modules too."""
    ops = module("keras.ops")
    made = [*_written, *(_computed(name, False) for name in _by_numpy)]
    made += [_computed(name, True) for name in _by_linalg]
    for function in made:
        if function.__name__ not in vars(ops):
            setattr(ops, function.__name__, function)
    ops.size = size
    for part in ("nn", "numpy", "linalg"):
        module(f"keras.ops.{part}").__getattr__ = _looking_in(ops, f"keras.ops.{part}")


def _looking_in(ops, path):
    def find(name):
        return vars(ops)[name] if name in vars(ops) else unknown_name(path, name)

    return find
