"""Convolutions and pooling, put together of shifted parts: gradients flow through them."""

import math

from ._arithmetic import add, maximum
from ._convert import convert
from ._products import matmul
from ._shaping import expand_dims, pad, reshape, squeeze
from gradpaper_runtime import not_supported


def _pair(value, count=2):
    if isinstance(value, int):
        return [value] * count
    sizes = [int(each) for each in value]
    if len(sizes) == count + 2:
        return sizes[1:-1]
    return sizes * count if len(sizes) == 1 else sizes


def _widths(size, kernel, stride, dilation, padding):
    """How many places are added before and behind, and how many results there are."""
    reach = (kernel - 1) * dilation + 1
    if isinstance(padding, str) and padding.upper() == "SAME":
        count = math.ceil(size / stride)
        total = max((count - 1) * stride + reach - size, 0)
        return total // 2, total - total // 2, count
    return 0, 0, (size - reach) // stride + 1


def _windows(x, kernel, strides, dilations, padding, filler):
    """For each place of the kernel, the part of the pictures that it meets."""
    height, width = tuple(x.shape)[1:3]
    top, bottom, rows = _widths(height, kernel[0], strides[0], dilations[0], padding)
    left, right, columns = _widths(width, kernel[1], strides[1], dilations[1], padding)
    if top or bottom or left or right:
        x = pad(x, [[0, 0], [top, bottom], [left, right], [0, 0]], constant_values=filler)
    for i in range(kernel[0]):
        for j in range(kernel[1]):
            down, across = i * dilations[0], j * dilations[1]
            yield i, j, x[
                :,
                down : down + (rows - 1) * strides[0] + 1 : strides[0],
                across : across + (columns - 1) * strides[1] + 1 : strides[1],
                :,
            ]


def _check(padding, data_format):
    if data_format not in (None, "NHWC", "NWC"):
        raise not_supported(f"data_format={data_format}")
    if not isinstance(padding, str):
        raise not_supported("explicit paddings of tensorflow.nn.conv2d")


def conv2d(input, filters, strides=1, padding="VALID", data_format="NHWC", dilations=1, name=None):
    """Pictures (batch, rows, columns, channels) under a kernel (rows, columns, channels, results)."""
    _check(padding, data_format)
    x, kernel = convert(input), convert(filters)
    size = tuple(kernel.shape)
    total = None
    for i, j, part in _windows(x, size[:2], _pair(strides), _pair(dilations), padding, 0):
        product = _times(part, kernel[i, j])
        total = product if total is None else add(total, product)
    return total


def _times(part, matrix):
    shape = tuple(part.shape)
    flat = matmul(reshape(part, [-1, shape[-1]]), matrix)
    return reshape(flat, [*shape[:-1], tuple(matrix.shape)[-1]])


def atrous_conv2d(value, filters, rate, padding, name=None):
    """As `conv2d`, the kernel spread by `rate`."""
    return conv2d(value, filters, 1, padding, dilations=rate)


def depthwise_conv2d(input, filter, strides, padding, data_format=None, dilations=None, name=None):
    """Each channel under kernels of its own."""
    _check(padding, data_format)
    x, kernel = convert(input), convert(filter)
    rows, columns, channels, results = tuple(kernel.shape)
    total = None
    for i, j, part in _windows(x, (rows, columns), _pair(strides), _pair(dilations or 1), padding, 0):
        product = expand_dims(part, -1) * kernel[i, j]
        total = product if total is None else add(total, product)
    return reshape(total, [*tuple(total.shape)[:3], channels * results])


def conv1d(input, filters, stride=1, padding="VALID", data_format="NWC", dilations=None, name=None):
    """Rows (batch, steps, channels) under a kernel (steps, channels, results)."""
    steps = stride if isinstance(stride, int) else stride[-2] if len(stride) > 1 else stride[0]
    spread = dilations if isinstance(dilations, int) else 1 if dilations is None else dilations[0]
    wide = conv2d(expand_dims(input, 1), expand_dims(filters, 0), [1, steps], padding, dilations=[1, spread])
    return squeeze(wide, [1])


def convolution(input, filters, strides=None, padding="VALID", data_format=None, dilations=None, name=None):
    """A convolution along one or two axes."""
    count = len(tuple(convert(input).shape)) - 2
    run = {1: conv1d, 2: conv2d}.get(count)
    if run is None:
        raise not_supported("tensorflow.nn.convolution along three axes")
    return run(input, filters, strides or 1, padding, dilations=dilations or 1)


def conv2d_transpose(input, filters, output_shape, strides, padding="SAME", **_options):
    """Not carried; the layer Conv2DTranspose is."""
    raise not_supported("tensorflow.nn.conv2d_transpose")


def max_pool2d(input, ksize, strides, padding, data_format="NHWC", name=None):
    """The largest number of each window of pictures."""
    _check(padding, data_format)
    best = None
    for _, _, part in _windows(convert(input), _pair(ksize), _pair(strides), [1, 1], padding, float("-inf")):
        best = part if best is None else maximum(best, part)
    return best


def avg_pool2d(input, ksize, strides, padding, data_format="NHWC", name=None):
    """The mean of each window of pictures, of what lies inside of them."""
    _check(padding, data_format)
    x = convert(input)
    from ._creation import ones

    inside = ones((1, *tuple(x.shape)[1:3], 1), "float32")
    return _window_sum(x, ksize, strides, padding) / _window_sum(inside, ksize, strides, padding)


def _window_sum(x, ksize, strides, padding):
    total = None
    for _, _, part in _windows(x, _pair(ksize), _pair(strides), [1, 1], padding, 0):
        total = part if total is None else add(total, part)
    return total


def max_pool1d(input, ksize, strides, padding, data_format="NWC", name=None):
    """The largest number of each window of rows."""
    return _along_rows(max_pool2d, input, ksize, strides, padding)


def avg_pool1d(input, ksize, strides, padding, data_format="NWC", name=None):
    """The mean of each window of rows."""
    return _along_rows(avg_pool2d, input, ksize, strides, padding)


def _along_rows(pool, input, ksize, strides, padding):
    size, step = _pair(ksize, 1)[0], _pair(strides, 1)[0]
    return squeeze(pool(expand_dims(input, 1), [1, size], [1, step], padding), [1])


def max_pool(input, ksize, strides, padding, data_format=None, name=None):
    """The largest number of each window."""
    return (max_pool1d if len(tuple(convert(input).shape)) == 3 else max_pool2d)(input, ksize, strides, padding)


def avg_pool(input, ksize, strides, padding, data_format=None, name=None):
    """The mean of each window."""
    return (avg_pool1d if len(tuple(convert(input).shape)) == 3 else avg_pool2d)(input, ksize, strides, padding)


def bias_add(value, bias, data_format=None, name=None):
    """The numbers with one added for each channel."""
    return add(value, bias)
