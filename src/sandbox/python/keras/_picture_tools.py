"""`array_to_img`, `img_to_array`, `save_img` and `load_img` of `keras.utils`."""

from ._modules import module
from ._picture import Image, opened

_ways = ("nearest", "bilinear", "bicubic", "hamming", "box", "lanczos")


def _order(data_format):
    if data_format is None:
        return module("keras.config").image_data_format()
    order = str(data_format).lower()
    if order not in ("channels_first", "channels_last"):
        raise ValueError(
            "The `data_format` argument must be one of {'channels_first', 'channels_last'}. "
            f"Received: data_format={data_format}"
        )
    return order


def array_to_img(x, data_format=None, scale=True, dtype=None):
    """A picture of an array with three axes; `scale` brings its numbers to 0 to 255. Raises ValueError for other shapes."""
    import numpy

    values = numpy.asarray(x, dtype=dtype or module("keras.config").floatx())
    if values.ndim != 3:
        raise ValueError(
            f"Expected image array to have rank 3 (single image). Got array with shape: {values.shape}"
        )
    values = values.transpose(1, 2, 0) if _order(data_format) == "channels_first" else values
    if scale:
        values = values - numpy.min(values)
        highest = numpy.max(values)
        values = (values / highest if highest != 0 else values) * 255
    if values.shape[2] not in (1, 3, 4):
        raise ValueError(f"Unsupported channel number: {values.shape[2]}")
    if values.shape[2] == 1 and numpy.max(values) > 255:
        return Image(values.astype("int32"), "I")
    return Image(values.astype("uint8"))


def img_to_array(img, data_format=None, dtype=None):
    """The numbers of a picture in an array with three axes. Raises ValueError for what is no picture."""
    import numpy

    order = _order(data_format)
    values = numpy.asarray(img, dtype=dtype or module("keras.config").floatx())
    if values.ndim == 3:
        return values.transpose(2, 0, 1) if order == "channels_first" else values
    if values.ndim != 2:
        raise ValueError(f"Unsupported image shape: {values.shape}")
    return values.reshape((1, *values.shape) if order == "channels_first" else (*values.shape, 1))


def save_img(path, x, data_format=None, file_format=None, scale=True, **keywords):
    """Writes an array to a file as a picture. Raises NotSupported for other formats than PNG."""
    array_to_img(x, data_format=_order(data_format), scale=scale).save(path, format=file_format)


def load_img(path, color_mode="rgb", target_size=None, interpolation="nearest", keep_aspect_ratio=False):
    """The picture in a file, in the colours and the size (rows, columns) that are asked for."""
    picture = opened(path)
    modes = {"grayscale": "L", "rgba": "RGBA", "rgb": "RGB"}
    if color_mode not in modes:
        raise ValueError('color_mode must be "grayscale", "rgb", or "rgba"')
    picture = picture.convert(modes[color_mode])
    if target_size is None or picture.size == (target_size[1], target_size[0]):
        return picture
    if interpolation not in _ways:
        raise ValueError(
            f"Invalid interpolation method {interpolation} specified. Supported methods are {', '.join(_ways)}"
        )
    rows, columns = target_size
    box = _middle(picture, rows, columns) if keep_aspect_ratio else None
    return picture.resize((columns, rows), interpolation, box)


def _middle(picture, rows, columns):
    """The largest part in the middle that has the proportions asked for."""
    width, height = picture.size
    tall, wide = min(height, width * rows // columns), min(width, height * columns // rows)
    left, top = (width - wide) // 2, (height - tall) // 2
    return (left, top, left + wide, top + tall)
