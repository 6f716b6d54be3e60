"""Pictures turned, moved, sheared and zoomed."""

import numpy as np


def warped(picture, theta=0, tx=0, ty=0, shear=0, zx=1, zy=1, fill_mode="nearest", cval=0.0):
    """A picture (rows, columns, channels) under an affine change of its coordinates; angles are in degrees."""
    matrix = _matrix(theta, tx, ty, shear, zx, zy)
    if matrix is None:
        return picture
    rows, columns = picture.shape[:2]
    # Keras takes half the number of rows for the middle of the columns, and the other way round.
    middle_across, middle_down = (rows - 1) / 2, (columns - 1) / 2
    across = np.arange(columns, dtype="float64")[np.newaxis, :] - middle_across + np.zeros((rows, 1))
    down = np.arange(rows, dtype="float64")[:, np.newaxis] - middle_down + np.zeros((1, columns))
    (a, b, c), (d, e, f) = matrix
    return _sampled(
        picture,
        d * across + e * down + f + middle_down,
        a * across + b * down + c + middle_across,
        fill_mode,
        cval,
    )


def _matrix(theta, tx, ty, shear, zx, zy):
    """The first two rows of the product of all changes, None if there is none."""
    if not (theta or tx or ty or shear) and zx == 1 and zy == 1:
        return None
    turn, slope = np.deg2rad(theta), np.deg2rad(shear)
    steps = [
        [[np.cos(turn), -np.sin(turn), 0], [np.sin(turn), np.cos(turn), 0], [0, 0, 1]],
        [[1, 0, tx], [0, 1, ty], [0, 0, 1]],
        [[1, -np.sin(slope), 0], [0, np.cos(slope), 0], [0, 0, 1]],
        [[zx, 0, 0], [0, zy, 0], [0, 0, 1]],
    ]
    product = [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
    for step in steps:
        product = [
            [sum(product[i][k] * float(step[k][j]) for k in range(3)) for j in range(3)] for i in range(3)
        ]
    return product[0], product[1]


def _sampled(picture, down, across, fill_mode, cval):
    """The values between the points of the picture, weighted by their distance."""
    top, left = np.floor(down), np.floor(across)
    low, right = down - top, across - left
    total = 0.0
    for row, weight_down in ((top, 1 - low), (top + 1, low)):
        for column, weight_across in ((left, 1 - right), (left + 1, right)):
            weight = (weight_down * weight_across)[..., np.newaxis]
            total = total + weight * _at(picture, row, column, fill_mode, cval)
    return total.astype(picture.dtype)


def _at(picture, row, column, fill_mode, cval):
    rows, columns = picture.shape[:2]
    places = _inside(row, rows, fill_mode) * columns + _inside(column, columns, fill_mode)
    values = np.take(picture.reshape(-1, picture.shape[2]), places.astype("int64"), axis=0)
    if fill_mode != "constant":
        return values
    beside = (row < 0) | (row > rows - 1) | (column < 0) | (column > columns - 1)
    return np.where(beside[..., np.newaxis], np.full_like(values, cval), values)


def _inside(place, size, fill_mode):
    if fill_mode == "wrap":
        return place % size
    if fill_mode == "reflect":
        turned = place % (2 * size)
        return np.where(turned < size, turned, 2 * size - 1 - turned)
    return np.clip(place, 0, size - 1)
