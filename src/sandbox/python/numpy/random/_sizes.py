"""Shapes of results, and parameters that may be numbers or arrays."""

import operator
from array import array

from .._broadcast import broadcast_shapes
from .._dtypes import FLOAT64, INT64, dtype as as_dtype
from .._ndarray import new
from .._storage import size_of


def shape_of(size):
    """The tuple that `size` means; TypeError or ValueError as NumPy's."""
    if isinstance(size, float):
        raise TypeError(f"expected a sequence of integers or a single integer, got '{size}'")
    if hasattr(size, "__index__") and not isinstance(size, tuple):
        shape = (operator.index(size),)
    else:
        shape = tuple(map(operator.index, size))
    if min(shape, default=0) < 0:
        raise ValueError("negative dimensions are not allowed")
    return shape


def parameter(value, check=None, name=""):
    """A parameter as float, or as array of floats; `check(value, name)` sees every number."""
    if type(value) not in (float, int):
        from .._coerce import asarray

        grid = asarray(value, dtype=FLOAT64)
        if grid.shape:
            for number in grid._values() if check else ():
                check(number, name)
            return grid
        value = grid.item()
    value = float(value)
    if check:
        check(value, name)
    return value


def draw(sample, size, parameters, whole=False):
    """What `sample(*parameters)` gives: one number, or an array of `size` independent ones.

    Array parameters are broadcast with each other and with `size`. `whole`: integers.
    """
    grids = [value for value in parameters if not isinstance(value, float)]
    if grids:
        return _draw_grid(sample, size, parameters, grids, whole)
    if size is None:
        return sample(*parameters)
    shape = shape_of(size)
    count = range(size_of(shape))
    return filled([sample(*parameters) for _ in count], shape, whole)


def filled(values, shape, whole=False):
    """An array of floats (or 64-bit integers) of this shape."""
    return new(array("q" if whole else "d", values), shape, INT64 if whole else FLOAT64)


def _draw_grid(sample, size, parameters, grids, whole):
    shapes = [grid.shape for grid in grids]
    if size is not None:
        shapes.insert(0, shape_of(size))
    shape = broadcast_shapes(*shapes)
    count = size_of(shape)
    columns = [
        [value] * count if isinstance(value, float) else value._spread(shape) for value in parameters
    ]
    return filled([sample(*row) for row in zip(*columns)], shape, whole)


def draw_integers(sample, size, dtype):
    """One integer of `sample()`, or an array of `size` of them."""
    if size is None:
        return sample()
    shape, found = shape_of(size), as_dtype(dtype)
    return new(array(found._code, [sample() for _ in range(size_of(shape))]), shape, found)
