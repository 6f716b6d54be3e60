"""Keras 2's functions in `keras.backend` for values of variables, random numbers and the phases of training."""

from ._modules import module
from ._old_backend_ops import floatx, ops


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
    return module("keras.random").normal(shape, mean=mean, stddev=stddev, dtype=floatx(dtype), seed=seed)


def random_uniform(shape, minval=0.0, maxval=1.0, dtype=None, seed=None):
    """Numbers of a uniform distribution."""
    return module("keras.random").uniform(shape, minval=minval, maxval=maxval, dtype=floatx(dtype), seed=seed)


def truncated_normal(shape, mean=0.0, stddev=1.0, dtype=None, seed=None):
    """Numbers of a normal distribution without its tails."""
    return module("keras.random").truncated_normal(shape, mean=mean, stddev=stddev, dtype=floatx(dtype), seed=seed)


def random_bernoulli(shape, p=0.0, dtype=None, seed=None):
    """1 with probability p, else 0."""
    return ops().cast(ops().less(random_uniform(shape, seed=seed), p), floatx(dtype))


def dropout(x, level, noise_shape=None, seed=None):
    """Numbers left out by chance."""
    return module("keras.random").dropout(x, level, noise_shape=noise_shape, seed=seed)


def switch(condition, then_expression, else_expression):
    """Elements of the one or of the other; functions are called."""
    one, other = (each() if callable(each) else each for each in (then_expression, else_expression))
    return ops().where(condition, one, other)


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
