"""Keras 2's functions in `keras.backend` that differ from those of `keras.ops`, or have other names."""

from gradpaper_runtime import not_supported

from . import _wire
from ._modules import module
from ._utilities import is_keras_tensor


def _ops():
    return module("keras.ops")


def _tf():
    import tensorflow

    return tensorflow


def _floatx(dtype=None):
    return dtype or module("keras.config").floatx()


def variable(value, dtype=None, name=None, constraint=None):
    """A variable of TensorFlow's."""
    return _tf().Variable(value, dtype=_floatx(dtype), name=name or "Variable")


def constant(value, dtype=None, shape=None, name=None):
    """A tensor of these numbers."""
    return _tf().constant(value, dtype=_floatx(dtype), shape=shape)


def zeros(shape, dtype=None, name=None):
    """A variable of zeros."""
    return variable(_ops().zeros(shape, _floatx(dtype)), dtype, name)


def ones(shape, dtype=None, name=None):
    """A variable of ones."""
    return variable(_ops().ones(shape, _floatx(dtype)), dtype, name)


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
    return tuple(x.shape) if is_keras_tensor(x) else _tf().shape(x)


def cast_to_floatx(x):
    """An array or tensor of the usual real numbers."""
    import numpy

    return _ops().cast(x, _floatx()) if hasattr(x, "_to_wire") else numpy.asarray(x, dtype=_floatx())


def flatten(x):
    """All numbers in a row."""
    return _ops().reshape(x, (-1,))


def batch_flatten(x):
    """The numbers of each sample in a row."""
    width = 1
    for each in x.shape[1:]:
        width *= each
    return _ops().reshape(x, (-1, width))


def permute_dimensions(x, pattern):
    """The axes in another order."""
    return _ops().transpose(x, pattern)


def repeat(x, n):
    """Each row n times, on an axis of its own."""
    return _ops().repeat(_ops().expand_dims(x, 1), n, axis=1)


def repeat_elements(x, rep, axis):
    """Each element several times."""
    return _ops().repeat(x, rep, axis=axis)


def reverse(x, axes):
    """The other way round along axes."""
    return _ops().flip(x, axes)


def gather(reference, indices):
    """Rows by their numbers."""
    return _ops().take(reference, indices, axis=0)


def dot(x, y):
    """The product of matrices."""
    return _ops().matmul(x, y) if len(y.shape) <= 2 else _ops().tensordot(x, y, axes=[[-1], [-2]])


def batch_dot(x, y, axes=None):
    """The product of the matrices of each sample."""
    axes = (axes, axes) if isinstance(axes, int) else axes
    return module("keras.layers").Dot(axes)([x, y]) if axes is not None else _ops().matmul(x, y)


def pow(x, a):  # noqa: A001 - Keras' name
    """Powers of the elements."""
    return _ops().power(x, a)


def sqrt(x):
    """Square roots; of numbers below 0 they are 0."""
    return _ops().sqrt(_ops().maximum(x, 0.0))


def l2_normalize(x, axis=None):
    """Divided by the length along an axis."""
    ops = _ops()
    square = ops.sum(ops.square(x), axis=axis, keepdims=True)
    return x * ops.rsqrt(ops.maximum(square, 1e-12))


def hard_sigmoid(x):
    """The sigmoid in straight lines, as Keras 2 has it."""
    return _ops().clip(0.2 * x + 0.5, 0.0, 1.0)


def get_value(x):
    """The numbers as an array."""
    return x.numpy() if hasattr(x, "numpy") else x


def eval(x):  # noqa: A001 - Keras' name
    """The numbers as an array."""
    return get_value(x)


def set_value(x, value):
    """Takes numbers over into a variable."""
    x.assign(value)


def batch_get_value(tensors):
    """The numbers of several tensors."""
    return [get_value(each) for each in tensors]


def batch_set_value(tuples):
    """Takes numbers over into several variables."""
    for target, value in tuples:
        target.assign(value)


def update(x, new_x):
    """Takes numbers over into a variable."""
    return x.assign(new_x)


def update_add(x, increment):
    """Adds to a variable."""
    return x.assign_add(increment)


def update_sub(x, decrement):
    """Takes away from a variable."""
    return x.assign_sub(decrement)


def count_params(x):
    """How many numbers a tensor holds."""
    count = 1
    for each in x.shape:
        count *= each
    return count


def random_normal(shape, mean=0.0, stddev=1.0, dtype=None, seed=None):
    """Numbers of a normal distribution."""
    return module("keras.random").normal(shape, mean=mean, stddev=stddev, dtype=_floatx(dtype), seed=seed)


def random_uniform(shape, minval=0.0, maxval=1.0, dtype=None, seed=None):
    """Numbers of a uniform distribution."""
    return module("keras.random").uniform(shape, minval=minval, maxval=maxval, dtype=_floatx(dtype), seed=seed)


def truncated_normal(shape, mean=0.0, stddev=1.0, dtype=None, seed=None):
    """Numbers of a normal distribution without its tails."""
    return module("keras.random").truncated_normal(shape, mean=mean, stddev=stddev, dtype=_floatx(dtype), seed=seed)


def random_bernoulli(shape, p=0.0, dtype=None, seed=None):
    """1 with probability p, else 0."""
    return _ops().cast(_ops().less(random_uniform(shape, seed=seed), p), _floatx(dtype))


def dropout(x, level, noise_shape=None, seed=None):
    """Numbers left out by chance."""
    return module("keras.random").dropout(x, level, noise_shape=noise_shape, seed=seed)


def switch(condition, then_expression, else_expression):
    """Elements of the one or of the other; functions are called."""
    one, other = (each() if callable(each) else each for each in (then_expression, else_expression))
    return _ops().where(condition, one, other)


def in_train_phase(x, alt, training=None):
    """The one in training, the other else."""
    chosen = x if training else alt
    return chosen() if callable(chosen) else chosen


def in_test_phase(x, alt, training=None):
    """The one outside of training, the other in it."""
    return in_train_phase(alt, x, training)


def learning_phase():
    """0: layers are told by their argument `training`."""
    return 0


def set_learning_phase(value):
    """Layers are told by their argument `training`."""


def image_dim_ordering():
    """The order of the axes of pictures, in the words of Keras 1."""
    return "tf" if module("keras.config").image_data_format() == "channels_last" else "th"


def set_image_dim_ordering(value):
    """Sets the order of the axes of pictures, in the words of Keras 1."""
    module("keras.config").set_image_data_format({"tf": "channels_last", "th": "channels_first"}.get(value, value))


def print_tensor(x, message="", summarize=3):
    """Prints a tensor, and gives it back."""
    _tf().print(message, x)
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
