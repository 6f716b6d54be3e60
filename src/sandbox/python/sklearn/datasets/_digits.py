"""A stand-in for the small pictures of digits: drawn from strokes, moved and shaken by formulas."""

import numpy as np

from ._stand_ins import bunch, shaken

__all__ = ["load_digits"]

_COUNTS = (178, 182, 177, 183, 181, 182, 181, 179, 174, 180)
_SHAPES = (
    ".##. #..# #..# #..# #..# .##.", "..#. .##. ..#. ..#. ..#. .###", ".##. #..# ...# ..#. .#.. ####",
    "###. ...# .##. ...# ...# ###.", "..## .#.# #..# #### ...# ...#", "#### #... ###. ...# ...# ###.",
    ".##. #... ###. #..# #..# .##.", "#### ...# ..#. ..#. .#.. .#..", ".##. #..# .##. #..# #..# .##.",
    ".##. #..# #..# .### ...# .##.",
)  # fmt: skip


def _templates():
    pictures = np.zeros((10, 8, 8))
    for digit, shape in enumerate(_SHAPES):
        for row, line in enumerate(shape.split()):
            for column, sign in enumerate(line):
                pictures[digit, row + 1, column + 2] = 13.0 if sign == "#" else 0.0
    return pictures


def _targets():
    """The digits in turn, as long as there are some of each left."""
    left, order = list(_COUNTS), []
    while any(left):
        for digit in range(10):
            if left[digit]:
                left[digit] -= 1
                order.append(digit)
    return np.array(order)


def load_digits(*, n_class=10, return_X_y=False, as_frame=False):
    """1797 pictures of 8 x 8 grey levels from 0 to 16, with their digits."""
    target = _targets()
    images = _templates()[target]
    aside = np.arange(len(target)) * 7 % 3 - 1
    for shift in (-1, 1):
        moved = aside == shift
        images[moved] = np.roll(images[moved], shift, axis=2)
    noise = (3.9 * shaken(len(target), 64, 3)).reshape(-1, 8, 8)
    soft = 0.25 * (np.roll(images, 1, axis=1) + np.roll(images, -1, axis=1)) * (images == 0)
    images = np.clip(np.round(images + soft + noise * (images + soft > 0)), 0, 16)
    if n_class < 10:
        kept = target < n_class
        images, target = images[kept], target[kept]
    data = images.reshape(len(images), 64)
    features = [f"pixel_{row}_{column}" for row in range(8) for column in range(8)]
    made = bunch(data, target, np.arange(10)[:n_class] if n_class < 10 else np.arange(10), features, "digits", "digits.csv.gz", return_X_y, as_frame)
    if not return_X_y:
        made["images"] = images
        for name in ("filename", "data_module"):
            made.pop(name)
    return made
