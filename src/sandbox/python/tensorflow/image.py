"""`tf.image`: pictures (rows, columns, channels), one or a batch of them."""

import numpy as np

from gradpaper_runtime import not_supported

from ._convert import convert, is_symbolic
from ._cropping import (
    central_crop,
    crop_to_bounding_box,
    pad_to_bounding_box,
    picture,
    resize_with_crop_or_pad,
    sizes_of,
)
from ._elementwise import cast
from ._interpolation import bilinear, nearest
from ._known_names import unknown
from ._picture_colors import (
    adjust_brightness,
    adjust_contrast,
    adjust_hue,
    adjust_saturation,
    convert_image_dtype,
    drawn,
    grayscale_to_rgb,
    random_brightness,
    random_contrast,
    random_hue,
    random_saturation,
    rgb_to_grayscale,
)
from ._reducing import reduce_mean
from ._run import plain
from ._shaping import reverse, transpose
from .random import uniform


class ResizeMethod:
    """The names of the ways to resize."""

    BILINEAR = "bilinear"
    NEAREST_NEIGHBOR = "nearest"
    BICUBIC = "bicubic"
    AREA = "area"
    LANCZOS3 = "lanczos3"
    LANCZOS5 = "lanczos5"
    GAUSSIAN = "gaussian"
    MITCHELLCUBIC = "mitchellcubic"


def resize(images, size, method="bilinear", preserve_aspect_ratio=False, antialias=False, name=None):
    """Pictures in another size, as real numbers (`nearest`: in their own type). Raises ValueError for other shapes."""
    x = picture(images)
    rows, columns = plain(size)
    if preserve_aspect_ratio:
        height, width = sizes_of(x)
        scale = min(rows / height, columns / width)
        rows, columns = round(height * scale), round(width * scale)
    if str(method).lower() in ("nearest", "nearest_neighbor"):
        return nearest(x, rows, columns)
    if method != "bilinear":
        raise not_supported(f"tensorflow.image.resize(method={method!r})")
    return bilinear(x if is_symbolic(x) else cast(x, "float32"), rows, columns, antialias)


def flip_left_right(image):
    """The columns in the opposite order."""
    return reverse(image, [len(tuple(picture(image).shape)) - 2])


def flip_up_down(image):
    """The rows in the opposite order."""
    return reverse(image, [len(tuple(picture(image).shape)) - 3])


def _by_chance(change):
    def run(image, seed=None):
        return change(image) if float(uniform((), seed=seed)) < 0.5 else convert(image)

    return run


random_flip_left_right = _by_chance(flip_left_right)
random_flip_up_down = _by_chance(flip_up_down)


def _swap(x):
    order = list(range(len(tuple(x.shape))))
    order[-3], order[-2] = order[-2], order[-3]
    return transpose(x, order)


def rot90(image, k=1, name=None):
    """Turned by quarters, against the clock."""
    x = picture(image)
    for _ in range(plain(k) % 4):
        x = reverse(_swap(x), [len(tuple(x.shape)) - 3])
    return x


def transpose_image(image):
    """Rows for columns."""
    return _swap(picture(image))


def resize_with_pad(image, target_height, target_width, method="bilinear", antialias=False):
    """Resized with its own proportions, in the middle of a black picture."""
    x = picture(image)
    height, width = sizes_of(x)
    scale = max(height / target_height, width / target_width)
    rows, columns = int(height / scale), int(width / scale)
    small = resize(x, (rows, columns), method, antialias=antialias)
    top, left = (target_height - rows) // 2, (target_width - columns) // 2
    return pad_to_bounding_box(small, top, left, target_height, target_width)


def random_crop(value, size, seed=None, name=None):
    """A part of that size, from anywhere."""
    x = convert(value)
    sizes = plain(size)
    starts = [int(drawn(0, whole - part + 1, seed)) for whole, part in zip(tuple(x.shape), sizes)]
    return x[tuple(slice(start, start + part) for start, part in zip(starts, sizes))]


def per_image_standardization(image):
    """Mean 0 and deviation 1 for each picture."""
    x = cast(image, "float32")
    count = 1
    for size in tuple(x.shape)[-3:]:
        count *= size
    from ._arithmetic import maximum
    from ._reducing import reduce_std

    deviation = maximum(reduce_std(x, [-3, -2, -1], True), float(1 / np.sqrt(count)))
    return (x - reduce_mean(x, [-3, -2, -1], True)) / deviation


def total_variation(images, name=None):
    """The sum of the differences of neighbours."""
    from ._elementwise import abs as absolute
    from ._reducing import reduce_sum

    x = picture(images)
    down, across = x[..., 1:, :, :] - x[..., :-1, :, :], x[..., 1:, :] - x[..., :-1, :]
    return reduce_sum(absolute(down), [-3, -2, -1]) + reduce_sum(absolute(across), [-3, -2, -1])


def psnr(a, b, max_val, name=None):
    """The ratio of signal to noise in decibels."""
    from ._elementwise import log, square

    error = reduce_mean(square(convert_image_dtype(a, "float32") - convert_image_dtype(b, "float32")), [-3, -2, -1])
    return (log(convert(float(max_val))) * 20.0 - log(error) * 10.0) / float(np.log(10.0))


def __getattr__(name):
    if name == "transpose":
        return transpose_image
    return unknown("tensorflow.image", name)


__all__ = [
    "ResizeMethod", "adjust_brightness", "adjust_contrast", "adjust_hue", "adjust_saturation", "central_crop",
    "convert_image_dtype", "crop_to_bounding_box", "flip_left_right", "flip_up_down", "grayscale_to_rgb",
    "pad_to_bounding_box", "per_image_standardization", "psnr", "random_brightness", "random_contrast", "random_crop",
    "random_flip_left_right", "random_flip_up_down", "random_hue", "random_saturation", "resize",
    "resize_with_crop_or_pad", "resize_with_pad", "rgb_to_grayscale", "rot90", "total_variation",
]  # fmt: skip
