"""The three basic draws that all distributions use: uniform, normal and exponential.

`LegacySampler` makes them as `np.random.seed` programs know them, `Sampler` as `default_rng` does.
"""

from functools import cache
from math import exp, log, log1p, sqrt

from ._ziggurat import EXPONENTIAL_EDGE, NORMAL_EDGE as _EDGE, exponential_tables, normal_tables

_INVERSE_EDGE = 1 / _EDGE

normal_tables = cache(normal_tables)
exponential_tables = cache(exponential_tables)


class LegacySampler:
    """Normal numbers in pairs by the polar method, exponential ones by the logarithm."""

    legacy = True

    def __init__(self, source):
        self.source = source
        self.double = source.double
        self.spare = None

    def normal(self):
        """A standard normal number."""
        spare = self.spare
        if spare is not None:
            self.spare = None
            return spare
        double = self.double
        while True:
            x = 2.0 * double() - 1.0
            y = 2.0 * double() - 1.0
            square = x * x + y * y
            if 0.0 < square < 1.0:
                break
        stretch = sqrt(-2.0 * log(square) / square)
        self.spare = stretch * x
        return stretch * y

    def exponential(self):
        """A standard exponential number."""
        return -log(1.0 - self.double())


class Sampler:
    """Normal and exponential numbers by the ziggurat method."""

    legacy = False

    def __init__(self, source):
        self.source = source
        self.double = source.double

    def normal(self):
        """A standard normal number."""
        tables, double = normal_tables(), self.double
        while True:
            word = self.source.next64()
            layer = word & 0xFF
            size = word >> 9 & 0xFFFFFFFFFFFFF
            x = size * tables.scale[layer]
            if word & 0x100:
                x = -x
            if size < tables.accept[layer]:
                return x
            if layer == 0:
                return self._normal_tail(size >> 8 & 1)
            lower, upper = tables.height[layer], tables.height[layer - 1]
            if (upper - lower) * double() + lower < exp(-0.5 * x * x):
                return x

    def _normal_tail(self, negative):
        while True:
            x = -_INVERSE_EDGE * log1p(-self.double())
            y = -log1p(-self.double())
            if y + y > x * x:
                return -(_EDGE + x) if negative else _EDGE + x

    def exponential(self):
        """A standard exponential number."""
        tables = exponential_tables()
        while True:
            word = self.source.next64() >> 3
            layer, word = word & 0xFF, word >> 8
            x = word * tables.scale[layer]
            if word < tables.accept[layer]:
                return x
            if layer == 0:
                return EXPONENTIAL_EDGE - log1p(-self.double())
            lower, upper = tables.height[layer], tables.height[layer - 1]
            if (upper - lower) * self.double() + lower < exp(-x):
                return x
