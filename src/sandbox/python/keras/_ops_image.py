"""`keras.ops.image`, as far as it is carried: other sizes and grey pictures."""

from ._modules import module

_ways = ("bilinear", "nearest", "lanczos3", "lanczos5", "bicubic", "area")


def resize(
    images,
    size,
    interpolation="bilinear",
    antialias=False,
    crop_to_aspect_ratio=False,
    pad_to_aspect_ratio=False,
    fill_mode="constant",
    fill_value=0.0,
    data_format=None,
):
    """Pictures, one or a batch, in another size (rows, columns). Raises ValueError for a wrong size or method."""
    rows, columns = _pair(size)
    if interpolation not in _ways:
        raise ValueError(
            f"Invalid value for argument `interpolation`. Expected of one {_ways}. Received: interpolation={interpolation}"
        )
    images = _pictures(images)
    layer = module("keras.layers").Resizing(
        rows,
        columns,
        interpolation=interpolation,
        crop_to_aspect_ratio=crop_to_aspect_ratio,
        pad_to_aspect_ratio=pad_to_aspect_ratio,
        fill_mode=fill_mode,
        fill_value=fill_value,
        antialias=antialias,
        data_format=data_format,
    )
    resized = layer(images)
    return module("keras.ops").cast(resized, "uint8") if images.dtype == "uint8" else resized


def _pictures(images):
    images = images if hasattr(images, "_to_wire") else module("keras.ops").convert_to_tensor(images)
    if len(images.shape) not in (3, 4):
        raise ValueError(
            "Invalid images rank: expected rank 3 (single image) or rank 4 (batch of images). Received input with shape: "
            f"images.shape={tuple(images.shape)}"
        )
    return images


def _pair(size):
    if len(size) != 2:
        raise ValueError(f"Expected `size` to be a tuple of 2 integers. Received: size={size}")
    return tuple(int(each) for each in size)


def rgb_to_grayscale(images, data_format=None):
    """One channel: the brightness of red, green and blue."""
    ops = module("keras.ops")
    order = data_format or module("keras.config").image_data_format()
    axis = -1 if order == "channels_last" else -3
    images = _pictures(images)
    red, green, blue = (ops.take(images, [at], axis=axis) for at in range(3))
    return red * 0.2989 + green * 0.587 + blue * 0.114
