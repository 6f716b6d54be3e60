"""Pictures in another size, by products with matrices of weights: gradients flow through them."""

import math

import numpy as np

from ._convert import is_symbolic, type_of
from ._products import matmul
from ._selecting import gather
from ._shaping import transpose
from ._tensors import of_array


def nearest(x, rows, columns):
    """Each point takes the value of the nearest one."""
    first = len(tuple(x.shape)) - 3
    height, width = tuple(x.shape)[-3:-1]
    return gather(gather(x, _nearest_places(height, rows), axis=first), _nearest_places(width, columns), axis=first + 1)


def _nearest_places(size, count):
    places = [min(math.floor((place + 0.5) * size / count), size - 1) for place in range(count)]
    return of_array(np.array(places, "int32"), "int32")


def bilinear(x, rows, columns, antialias=False):
    """Each point takes the weighted values of the nearest ones."""
    height, width = tuple(x.shape)[-3:-1]
    down, across = _weights(height, rows, antialias), _weights(width, columns, antialias)
    count = len(tuple(x.shape))
    lead = list(range(count - 3))
    channels_first = transpose(x, [*lead, count - 1, count - 3, count - 2])
    kind = "float32" if is_symbolic(x) else type_of(x)
    left, right = (of_array(each.astype(kind), kind) for each in (down, across.T.copy()))
    stretched = matmul(left, matmul(channels_first, right))
    return transpose(stretched, [*lead, count - 2, count - 1, count - 3])


def _weights(size, count, antialias):
    """For each new point the weights of the old ones."""
    scale = size / count
    reach = max(scale, 1.0) if antialias else 1.0
    weights = np.zeros((count, size), "float64")
    for place in range(count):
        center = (place + 0.5) * scale - 0.5
        if not antialias:
            center = min(max(center, 0.0), size - 1.0)
        for old in range(max(math.ceil(center - reach), 0), min(math.floor(center + reach), size - 1) + 1):
            weights[place, old] = max(0.0, 1 - abs(old - center) / reach)
        weights[place] /= weights[place].sum()
    return weights
