"""Single-precision draws of Generator: uniform, normal and exponential numbers as float32."""

from array import array
from functools import cache
from math import exp, log1p

from .._dtypes import FLOAT32, dtype as as_dtype
from .._ndarray import new
from .._storage import size_of
from ._sizes import shape_of
from ._ziggurat import EXPONENTIAL_EDGE, NORMAL_EDGE, exponential_tables, normal_tables

_STEP = 2.0**-24


def wants_single(dtype, what):
    """Whether a dtype is float32; TypeError unless it is float32 or float64."""
    found = as_dtype(dtype)
    if found.name not in ("float32", "float64"):
        raise TypeError(f"Unsupported dtype {found!r} for {what}")
    return found.name == "float32"


def draw_single(sample, size):
    """One float, or a float32 array of `size`."""
    if size is None:
        return array("f", [sample()])[0]
    shape = shape_of(size)
    return new(array("f", [sample() for _ in range(size_of(shape))]), shape, FLOAT32)


@cache
def _tables(make):
    tables = make(23)
    tables.scale, tables.height = (array("f", tables.scale), array("f", tables.height))
    return tables


class SingleSampler:
    """Draws of 24 random bits."""

    def __init__(self, source):
        self.next32 = source.next32

    def double(self):
        """A number in [0, 1)."""
        return (self.next32() >> 8) * _STEP

    def normal(self):
        """A standard normal number."""
        tables = _tables(normal_tables)
        while True:
            word = self.next32()
            layer, size = word & 0xFF, word >> 9
            x = size * tables.scale[layer] * (-1 if word & 0x100 else 1)
            if size < tables.accept[layer]:
                return x
            if layer == 0:
                return self._normal_tail(size >> 8 & 1)
            lower, upper = tables.height[layer], tables.height[layer - 1]
            if (upper - lower) * self.double() + lower < exp(-0.5 * x * x):
                return x

    def _normal_tail(self, negative):
        while True:
            x = -log1p(-self.double()) / NORMAL_EDGE
            y = -log1p(-self.double())
            if y + y > x * x:
                return -(NORMAL_EDGE + x) if negative else NORMAL_EDGE + x

    def exponential(self):
        """A standard exponential number."""
        tables = _tables(exponential_tables)
        while True:
            word = self.next32() >> 1
            layer, word = word & 0xFF, word >> 8
            x = word * tables.scale[layer]
            if word < tables.accept[layer]:
                return x
            if layer == 0:
                return EXPONENTIAL_EDGE - log1p(-self.double())
            lower, upper = tables.height[layer], tables.height[layer - 1]
            if (upper - lower) * self.double() + lower < exp(-x):
                return x
