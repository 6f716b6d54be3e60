"""Products of small matrices and vectors in the order of operations of the library behind NumPy."""

from functools import cache

_LANES = 4


@cache
def fused_function():
    """The function a * b + c rounded once; its module is loaded with the first product."""
    from .linalg._fused import fused

    return fused


def lane_inner(x, y):
    """The sum of products: in four running sums, the rest of up to three products after them."""
    fused = fused_function()
    whole = len(x) // _LANES * _LANES
    sums = [0.0] * _LANES
    for i in range(whole):
        sums[i % _LANES] = fused(x[i], y[i], sums[i % _LANES])
    total = (sums[0] + sums[2]) + (sums[1] + sums[3])
    rest = list(zip(x[whole:], y[whole:]))
    if len(rest) == 1:
        return fused(*rest[0], total)
    return total + _of_few(rest, fused) if rest else total


def _of_few(pairs, fused):
    """The sum of two or three products."""
    (a, b), (c, d) = pairs[:2]
    found = fused(a, b, c * d)
    return fused(*pairs[2], found) if len(pairs) == 3 else found
