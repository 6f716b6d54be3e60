"""Colours as hue, strength and brightness."""

import numpy as np

from ._tensors import of_array


def to_hsv(image):
    """Hue, saturation and value of a picture of red, green and blue, each of them a tensor."""
    numbers = image._numbers()
    red, green, blue = (numbers[..., channel] for channel in range(3))
    value, spread = numbers.max(axis=-1), numbers.max(axis=-1) - numbers.min(axis=-1)
    safe = np.where(spread == 0, np.ones_like(spread), spread)
    hue = np.where(
        value == red,
        (green - blue) / safe,
        np.where(value == green, 2 + (blue - red) / safe, 4 + (red - green) / safe),
    )
    hue = np.where(spread == 0, np.zeros_like(hue), hue / 6) % 1
    strength = np.where(value == 0, np.zeros_like(value), spread / np.where(value == 0, np.ones_like(value), value))
    return tuple(of_array(each.astype("float32"), "float32") for each in (hue, strength, value))


def from_hsv(hue, strength, value):
    """The picture of red, green and blue."""
    sixths = hue._numbers() * 6
    pull = value._numbers() * strength._numbers()
    channels = []
    for offset in (5, 3, 1):
        place = (offset + sixths) % 6
        channels.append(value._numbers() - pull * np.clip(np.minimum(place, 4 - place), 0, 1))
    return of_array(np.stack(channels, axis=-1).astype("float32"), "float32")
