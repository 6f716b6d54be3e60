"""Keras 2's functions in `keras.backend` that differ from those of `keras.ops`, or have other names."""

from gradpaper_runtime import not_supported

from . import _wire
from ._modules import module
from ._old_backend_ops import floatx, ops, tensorflow
from ._utilities import is_keras_tensor


def variable(value, dtype=None, name=None, constraint=None):
    """A variable of TensorFlow's."""
    return tensorflow().Variable(value, dtype=floatx(dtype), name=name or "Variable")


def constant(value, dtype=None, shape=None, name=None):
    """A tensor of these numbers."""
    return tensorflow().constant(value, dtype=floatx(dtype), shape=shape)


def zeros(shape, dtype=None, name=None):
    """A variable of zeros."""
    return variable(ops().zeros(shape, floatx(dtype)), dtype, name)


def ones(shape, dtype=None, name=None):
    """A variable of ones."""
    return variable(ops().ones(shape, floatx(dtype)), dtype, name)


def placeholder(shape=None, ndim=None, dtype=None, sparse=False, name=None, ragged=False):
    """A symbolic tensor."""
    shape = tuple(shape) if shape is not None else (None,) * (ndim or 0)
    return module("keras").Input(batch_shape=shape, dtype=dtype, name=name)


def int_shape(x):
    """The shape as a tuple; None for what has none."""
    return tuple(x.shape) if hasattr(x, "shape") else None


def ndim(x):
    """The number of axes."""
    return len(x.shape)


def shape(x):
    """The shape as a tensor."""
    return tuple(x.shape) if is_keras_tensor(x) else tensorflow().shape(x)


def cast_to_floatx(x):
    """An array or tensor of the usual real numbers."""
    import numpy

    return ops().cast(x, floatx()) if hasattr(x, "_to_wire") else numpy.asarray(x, dtype=floatx())


def flatten(x):
    """All numbers in a row."""
    return ops().reshape(x, (-1,))


def batch_flatten(x):
    """The numbers of each sample in a row."""
    width = 1
    for each in x.shape[1:]:
        width *= each
    return ops().reshape(x, (-1, width))


def permute_dimensions(x, pattern):
    """The axes in another order."""
    return ops().transpose(x, pattern)


def repeat(x, n):
    """Each row n times, on an axis of its own."""
    return ops().repeat(ops().expand_dims(x, 1), n, axis=1)


def repeat_elements(x, rep, axis):
    """Each element several times."""
    return ops().repeat(x, rep, axis=axis)


def reverse(x, axes):
    """The other way round along axes."""
    return ops().flip(x, axes)


def gather(reference, indices):
    """Rows by their numbers."""
    return ops().take(reference, indices, axis=0)


def dot(x, y):
    """The product of matrices."""
    return ops().matmul(x, y) if len(y.shape) <= 2 else ops().tensordot(x, y, axes=[[-1], [-2]])


def batch_dot(x, y, axes=None):
    """The product of the matrices of each sample."""
    axes = (axes, axes) if isinstance(axes, int) else axes
    return module("keras.layers").Dot(axes)([x, y]) if axes is not None else ops().matmul(x, y)


def pow(x, a):  # noqa: A001 - Keras' name
    """Powers of the elements."""
    return ops().power(x, a)


def sqrt(x):
    """Square roots; of numbers below 0 they are 0."""
    return ops().sqrt(ops().maximum(x, 0.0))


def l2_normalize(x, axis=None):
    """Divided by the length along an axis."""
    square = ops().sum(ops().square(x), axis=axis, keepdims=True)
    return x * ops().rsqrt(ops().maximum(square, 1e-12))


def hard_sigmoid(x):
    """The sigmoid in straight lines, as Keras 2 has it."""
    return ops().clip(0.2 * x + 0.5, 0.0, 1.0)


def print_tensor(x, message="", summarize=3):
    """Prints a tensor, and gives it back."""
    tensorflow().print(message, x)
    return x


def identity(x, name=None):
    """The tensor itself."""
    return x


def function(inputs, outputs, updates=None, name=None, **_keywords):
    """A function of arrays that computes symbolic tensors of others."""
    single = not isinstance(outputs, (list, tuple))
    model = _wire.call_name("keras.Model", (), {"inputs": list(inputs), "outputs": [outputs] if single else list(outputs)})

    def run(arrays):
        given = model(arrays if len(inputs) > 1 else arrays[0])
        given = list(given) if isinstance(given, (list, tuple)) else [given]
        return given[0].numpy() if single else [each.numpy() for each in given]

    return run


def gradients(loss, variables):
    """Raises RuntimeError, as TensorFlow 2 does: gradients are had from tapes."""
    raise RuntimeError(
        "tf.gradients is not supported when eager execution is enabled. Use tf.GradientTape instead."
    )


def get_session(*_positional, **_keywords):
    """Sessions are of TensorFlow 1."""
    raise not_supported("keras.backend.get_session")


def ctc_batch_cost(*_positional, **_keywords):
    """Not carried."""
    raise not_supported("keras.backend.ctc_batch_cost")


def ctc_decode(*_positional, **_keywords):
    """Not carried."""
    raise not_supported("keras.backend.ctc_decode")
