"""`tf.nn`: functions of neural networks."""

import numpy as np

from gradpaper_runtime.errors import InvalidArgumentError

from ._arithmetic import add
from ._convert import convert, is_symbolic, type_of
from ._convolution import (
    atrous_conv2d,
    avg_pool,
    avg_pool1d,
    avg_pool2d,
    bias_add,
    conv1d,
    conv2d,
    conv2d_transpose,
    convolution,
    depthwise_conv2d,
    max_pool,
    max_pool1d,
    max_pool2d,
)
from ._elementwise import elementwise, sigmoid, softplus, square, tanh
from ._entropies import (
    log_poisson_loss,
    sigmoid_cross_entropy_with_logits,
    softmax_cross_entropy_with_logits,
    sparse_softmax_cross_entropy_with_logits,
    weighted_cross_entropy_with_logits,
)
from ._known_names import unknown
from ._linear import l2_normalize
from ._numbers import kernel_name
from ._reducing import reduce_mean, reduce_sum
from ._run import ask, attribute_error, run
from ._selecting import gather
from ._sorting import in_top_k, top_k
from .random import dropout_mask

_floats = ["half", "bfloat16", "float", "double"]


def _relu(x):
    return np.maximum(x, 0)


relu = elementwise("Relu", "relu", _relu, floats_only=False)
relu6 = elementwise("Relu6", "relu6", lambda x: np.minimum(np.maximum(x, 0), 6), floats_only=False)
elu = elementwise("Elu", "elu", lambda x: np.where(x > 0, x, np.expm1(np.minimum(x, 0))))
selu = elementwise(
    "Selu", "selu", lambda x: 1.0507009873554805 * np.where(x > 0, x, 1.6732632423543772 * np.expm1(np.minimum(x, 0)))
)
softsign = elementwise("Softsign", "softsign", lambda x: x / (1 + np.abs(x)))


def leaky_relu(features, alpha=0.2, name=None):
    """Numbers below 0 made smaller."""
    x = convert(features)
    if not is_symbolic(x) and "int" in type_of(x):
        from ._elementwise import cast

        x = cast(x, "float32")
    local = lambda a: np.where(a > 0, a, a * a.dtype.type(alpha))  # noqa: E731 - one of several on one line
    return run("leaky_relu", [x], local, None if is_symbolic(x) else type_of(x), keywords={"negative_slope": alpha})


def gelu(features, approximate=False, name=None):
    """Numbers times the share of a normal distribution below them."""
    x = convert(features)
    return ask("gelu", [x], {"approximate": approximate}, None if is_symbolic(x) else type_of(x))


def silu(features, beta=1.0):
    """Numbers times their sigmoid."""
    x = convert(features)
    return x * sigmoid(x if beta == 1.0 else x * beta)


swish = silu


def softmax(logits, axis=None, name=None):
    """Numbers as shares of 1 along an axis. Raises InvalidArgumentError for an axis that there is not."""
    return _along("Softmax", "softmax", logits, axis, _softmax)


def log_softmax(logits, axis=None, name=None):
    """The logarithms of `softmax`."""
    return _along("LogSoftmax", "log_softmax", logits, axis, _log_softmax)


def _along(operation, path, logits, axis, local):
    x = convert(logits)
    along = -1 if axis is None else int(axis)
    count = len(tuple(x.shape))
    if not -count <= along < count:
        raise InvalidArgumentError(
            f"`dim` must be in the range [{-count}, {count}) where {count} is the number of dimensions in the input. "
            f"Received: dim={along}"
        )
    if not is_symbolic(x) and "float" not in type_of(x):
        raise attribute_error(kernel_name(type_of(x)), operation, _floats)
    return run(path, [x], lambda a: local(a, along), None if is_symbolic(x) else type_of(x), keywords={"axis": along})


def _softmax(array, axis):
    powers = np.exp(array - np.max(array, axis=axis, keepdims=True))
    return powers / np.sum(powers, axis=axis, keepdims=True)


def _log_softmax(array, axis):
    lower = array - np.max(array, axis=axis, keepdims=True)
    return lower - np.log(np.sum(np.exp(lower), axis=axis, keepdims=True))


def moments(x, axes, shift=None, keepdims=False, name=None):
    """Mean and variance along axes."""
    tensor = convert(x)
    mean = reduce_mean(tensor, axes, True)
    variance = reduce_mean(square(tensor - mean), axes, keepdims)
    return (mean if keepdims else reduce_mean(tensor, axes)), variance


def l2_loss(t, name=None):
    """Half the sum of squares."""
    return reduce_sum(square(t)) / 2


def embedding_lookup(params, ids, max_norm=None, name=None):
    """The rows of a table that numbers name."""
    return gather(params, ids)


def dropout(x, rate, noise_shape=None, seed=None, name=None):
    """Numbers set to 0 with probability `rate`; all others grow so that the mean stays."""
    tensor = convert(x)
    if not is_symbolic(tensor) and "float" not in type_of(tensor):
        raise ValueError(
            f"x has to be a floating point tensor since it's going to be scaled. Got a {tensor.dtype!r} tensor instead."
        )
    if isinstance(rate, (int, float)) and not 0 <= rate < 1:
        raise ValueError(f"`rate` must be a scalar tensor or a float in the range [0, 1). Received: rate={rate}")
    return tensor if rate == 0 else dropout_mask(tensor, rate, seed)


def batch_normalization(x, mean, variance, offset, scale, variance_epsilon, name=None):
    """Numbers brought to a scale and an offset by their mean and variance."""
    from ._elementwise import rsqrt

    factor = rsqrt(convert(variance) + variance_epsilon)
    factor = factor if scale is None else factor * scale
    shifted = convert(x) * factor - convert(mean) * factor
    return shifted if offset is None else add(shifted, offset)


def zero_fraction(value, name=None):
    """The share of zeros."""
    from ._arithmetic import equal
    from ._elementwise import cast

    x = convert(value)
    return reduce_mean(cast(equal(x, 0), "float32"))


def crelu(features, axis=-1, name=None):
    """The positive and the negative parts beside each other."""
    from ._joining import concat

    x = convert(features)
    return concat([relu(x), relu(-x)], axis)


# Where a layer is given one of these as its activation, it is the engine's own.
for _function, _name in (
    (relu, "relu"), (relu6, "relu6"), (elu, "elu"), (selu, "selu"), (softsign, "softsign"), (leaky_relu, "leaky_relu"),
    (gelu, "gelu"), (silu, "silu"), (softmax, "softmax"), (log_softmax, "log_softmax"), (sigmoid, "sigmoid"),
    (softplus, "softplus"), (tanh, "tanh"),
):  # fmt: skip
    _function._wire_name = f"keras.activations.{_name}"


def __getattr__(name):
    return unknown("tensorflow.nn", name)


__all__ = [
    "atrous_conv2d", "avg_pool", "avg_pool1d", "avg_pool2d", "batch_normalization", "bias_add", "conv1d", "conv2d",
    "conv2d_transpose", "convolution", "crelu", "depthwise_conv2d", "dropout", "elu", "embedding_lookup", "gelu",
    "in_top_k", "l2_loss", "l2_normalize", "leaky_relu", "log_poisson_loss", "log_softmax", "max_pool",
    "max_pool1d", "max_pool2d", "moments", "relu", "relu6", "selu", "sigmoid",
    "sigmoid_cross_entropy_with_logits", "silu", "softmax", "softmax_cross_entropy_with_logits", "softplus", "softsign",
    "sparse_softmax_cross_entropy_with_logits", "swish", "tanh", "top_k", "weighted_cross_entropy_with_logits",
    "zero_fraction",
]  # fmt: skip
