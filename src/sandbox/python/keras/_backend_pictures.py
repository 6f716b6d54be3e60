"""Keras 2's functions in `keras.backend` on sequences and pictures, and those that call a function again and again."""

from ._modules import module
from ._small_things import name_scope as _scope


def _ops():
    return module("keras.ops")


def name_scope(name):
    """Names things inside of the block."""
    return _scope(name)


def bias_add(x, bias, data_format=None):
    """Adds a vector along the channels. Raises ValueError for another order of axes than is known."""
    if data_format not in (None, "channels_first", "channels_last"):
        raise ValueError(f"Unknown data_format: {data_format}")
    if data_format == "channels_first" and len(x.shape) > 2:
        bias = _ops().reshape(bias, (-1,) + (1,) * (len(x.shape) - 2))
    return _ops().add(x, bias)


def _padded(layer, x, padding, **options):
    return getattr(module("keras.layers"), layer)(padding, **options)(x)


def temporal_padding(x, padding=(1, 1)):
    """Zeros before and behind the steps."""
    return _padded("ZeroPadding1D", x, tuple(padding))


def spatial_2d_padding(x, padding=((1, 1), (1, 1)), data_format=None):
    """Zeros around pictures."""
    return _padded("ZeroPadding2D", x, padding, data_format=data_format)


def spatial_3d_padding(x, padding=((1, 1), (1, 1), (1, 1)), data_format=None):
    """Zeros around bodies."""
    return _padded("ZeroPadding3D", x, padding, data_format=data_format)


def resize_images(x, height_factor, width_factor, data_format, interpolation="nearest"):
    """Pictures larger by whole factors."""
    size = (height_factor, width_factor)
    return module("keras.layers").UpSampling2D(size, data_format=data_format, interpolation=interpolation)(x)


def resize_volumes(x, depth_factor, height_factor, width_factor, data_format):
    """Bodies larger by whole factors."""
    return module("keras.layers").UpSampling3D((depth_factor, height_factor, width_factor), data_format=data_format)(x)


def conv1d(x, kernel, strides=1, padding="valid", data_format=None, dilation_rate=1):
    """The windows of sequences times the kernel."""
    return _ops().conv(x, kernel, strides, padding, data_format, dilation_rate)


def conv2d(x, kernel, strides=(1, 1), padding="valid", data_format=None, dilation_rate=(1, 1)):
    """The windows of pictures times the kernel."""
    return _ops().conv(x, kernel, strides, padding, data_format, dilation_rate)


def conv3d(x, kernel, strides=(1, 1, 1), padding="valid", data_format=None, dilation_rate=(1, 1, 1)):
    """The windows of bodies times the kernel."""
    return _ops().conv(x, kernel, strides, padding, data_format, dilation_rate)


def _pool(x, pool_size, strides, padding, data_format, pool_mode):
    if pool_mode not in ("max", "avg"):
        raise ValueError(f"Invalid pooling mode: {pool_mode}")
    pool = _ops().max_pool if pool_mode == "max" else _ops().average_pool
    return pool(x, pool_size, strides, padding, data_format)


def pool2d(x, pool_size, strides=(1, 1), padding="valid", data_format=None, pool_mode="max"):
    """The largest or the mean of each window of pictures. Raises ValueError for another mode."""
    return _pool(x, pool_size, strides, padding, data_format, pool_mode)


def pool3d(x, pool_size, strides=(1, 1, 1), padding="valid", data_format=None, pool_mode="max"):
    """The largest or the mean of each window of bodies. Raises ValueError for another mode."""
    return _pool(x, pool_size, strides, padding, data_format, pool_mode)


def map_fn(fn, elems, name=None, dtype=None):
    """What a function gives for each row, stacked."""
    return _ops().vectorized_map(fn, elems)


def foldl(fn, elems, initializer=None, name=None):
    """A function of the value so far and the next row, from the first row to the last."""
    return _fold(fn, [elems[at] for at in range(elems.shape[0])], initializer)


def foldr(fn, elems, initializer=None, name=None):
    """A function of the value so far and the next row, from the last row to the first."""
    return _fold(fn, [elems[at] for at in reversed(range(elems.shape[0]))], initializer)


def _fold(fn, rows, value):
    if value is None:
        value, *rows = rows
    for row in rows:
        value = fn(value, row)
    return value


def random_normal_variable(shape, mean, scale, dtype=None, name=None, seed=None):
    """A variable of numbers of a normal distribution."""
    return module("keras.backend").variable(module("keras.random").normal(shape, mean, scale, dtype, seed), dtype, name)


def random_uniform_variable(shape, low, high, dtype=None, name=None, seed=None):
    """A variable of numbers of a uniform distribution."""
    return module("keras.backend").variable(module("keras.random").uniform(shape, low, high, dtype, seed), dtype, name)


def is_sparse(tensor):
    """Whether a tensor keeps only what is not 0: none does here."""
    return False


def to_dense(tensor):
    """The tensor itself: none is sparse here."""
    return tensor
