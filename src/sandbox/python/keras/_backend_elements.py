"""Keras 2's functions in `keras.backend` on the elements and axes of tensors: as `keras.ops` has them, with the arguments of then."""

from ._modules import module


def _ops():
    return module("keras.ops")


def arange(start, stop=None, step=1, dtype="int32"):
    """Numbers at equal distances."""
    return _ops().arange(start, stop, step, dtype)


def argmax(x, axis=-1):
    """Where the largest element along an axis is."""
    return _ops().cast(_ops().argmax(x, axis), "int64")


def argmin(x, axis=-1):
    """Where the smallest element along an axis is."""
    return _ops().cast(_ops().argmin(x, axis), "int64")


def clip(x, min_value=None, max_value=None):
    """Elements brought between two limits; a limit that is None holds nothing back."""
    low = -float("inf") if min_value is None else min_value
    return _ops().clip(x, low, float("inf") if max_value is None else max_value)


def concatenate(tensors, axis=-1):
    """Tensors put together along an axis."""
    return _ops().concatenate(tensors, axis)


def cumsum(x, axis=0):
    """Sums of all elements so far."""
    return _ops().cumsum(x, axis)


def cumprod(x, axis=0):
    """Products of all elements so far."""
    return _ops().cumprod(x, axis)


def _compared(name):
    def function(x, y):
        return getattr(_ops(), name)(x, y)

    function.__name__ = function.__qualname__ = name
    function.__doc__ = f"`{name}` of the elements of two tensors."
    return function


equal = _compared("equal")
not_equal = _compared("not_equal")
greater = _compared("greater")
greater_equal = _compared("greater_equal")
less = _compared("less")
less_equal = _compared("less_equal")
maximum = _compared("maximum")
minimum = _compared("minimum")


def expand_dims(x, axis=-1):
    """A further axis of length 1."""
    return _ops().expand_dims(x, axis)


def squeeze(x, axis):
    """Without an axis of length 1."""
    return _ops().squeeze(x, axis)


def eye(size, dtype=None, name=None):
    """The unit matrix, one size for rows and columns or two."""
    rows, columns = size if isinstance(size, (list, tuple)) else (size, size)
    return _ops().eye(rows, columns, dtype=dtype or module("keras.config").floatx())


def one_hot(indices, num_classes):
    """A row for each index, 1 at its place and 0 elsewhere."""
    return _ops().one_hot(indices, num_classes)


def ones_like(x, dtype=None, name=None):
    """Ones in the shape of a tensor."""
    return _ops().ones_like(x, dtype)


def zeros_like(x, dtype=None, name=None):
    """Zeros in the shape of a tensor."""
    return _ops().zeros_like(x, dtype)


def relu(x, alpha=0.0, max_value=None, threshold=0.0):
    """0 below the threshold (or a slope there), the element itself above it up to the largest value."""
    return module("keras.activations").relu(x, negative_slope=alpha, max_value=max_value, threshold=threshold)


def reshape(x, shape):
    """The elements in another shape."""
    return _ops().reshape(x, shape)


def tile(x, n):
    """Repeated along each axis."""
    return _ops().tile(x, [n] if isinstance(n, int) else n)


def transpose(x):
    """The axes in the opposite order."""
    return _ops().transpose(x)


def stack(x, axis=0):
    """Tensors on a new axis."""
    return _ops().stack(x, axis)


def in_top_k(predictions, targets, k):
    """Whether the target is among the k largest predictions of its row."""
    return _ops().in_top_k(targets, predictions, k)


def logsumexp(x, axis=None, keepdims=False):
    """The logarithm of the sum of exponentials."""
    return _ops().logsumexp(x, axis, keepdims)
