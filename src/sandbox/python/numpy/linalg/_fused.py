"""a * b + c rounded once, as the processors do it on which NumPy's numbers are made."""

try:
    from math import fma as fused
except ImportError:  # before Python 3.13

    _SPLIT = 134217729.0

    def _halves(x):
        """The upper and lower half of the digits of a float."""
        big = _SPLIT * x
        high = big - (big - x)
        return high, x - high

    def fused(a, b, c):
        """a * b + c from the product's and the sum's own rounding errors."""
        product, total = a * b, a * b + c
        a_high, a_low = _halves(a)
        b_high, b_low = _halves(b)
        lost = ((a_high * b_high - product) + a_high * b_low + a_low * b_high) + a_low * b_low
        part = total - product
        lost += (product - (total - part)) + (c - part)
        return total + lost if lost - lost == 0 else total
