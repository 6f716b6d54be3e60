"""Parts of pictures, and pictures inside of larger ones."""

from ._convert import convert
from ._run import plain
from ._shaping import pad


def picture(images):
    """Pictures as a tensor. Raises ValueError for another number of axes."""
    x = convert(images)
    if len(tuple(x.shape)) not in (3, 4):
        raise ValueError("'images' must have either 3 or 4 dimensions.")
    return x


def sizes_of(x):
    """The numbers of rows and columns."""
    return tuple(x.shape)[-3:-1]


def crop_to_bounding_box(image, offset_height, offset_width, target_height, target_width):
    """A part of the picture."""
    top, left = plain(offset_height), plain(offset_width)
    return picture(image)[..., top : top + plain(target_height), left : left + plain(target_width), :]


def pad_to_bounding_box(image, offset_height, offset_width, target_height, target_width):
    """The picture inside of a larger black one."""
    x = picture(image)
    height, width = sizes_of(x)
    below, right = target_height - offset_height - height, target_width - offset_width - width
    widths = [[0, 0]] * (len(tuple(x.shape)) - 3) + [[offset_height, below], [offset_width, right], [0, 0]]
    return pad(x, widths)


def central_crop(image, central_fraction):
    """The middle of the picture."""
    x = picture(image)
    height, width = sizes_of(x)
    top, left = (int((size - size * central_fraction) / 2) for size in (height, width))
    return crop_to_bounding_box(x, top, left, height - 2 * top, width - 2 * left)


def resize_with_crop_or_pad(image, target_height, target_width):
    """The middle of the picture, or the picture in the middle of a larger one."""
    x = picture(image)
    height, width = sizes_of(x)
    top, left = max((height - target_height) // 2, 0), max((width - target_width) // 2, 0)
    x = crop_to_bounding_box(x, top, left, min(height, target_height), min(width, target_width))
    height, width = sizes_of(x)
    return pad_to_bounding_box(
        x, (target_height - height) // 2, (target_width - width) // 2, target_height, target_width
    )
