"""Products of small matrices and vectors in the order of operations of the library behind NumPy."""

from functools import cache, reduce
from operator import add, mul

from ._scalars import round_single

_LANES = 4


@cache
def fused_function():
    """The function a * b + c rounded once; its module is loaded with the first product."""
    from .linalg._fused import fused

    return fused


def small_product(lines, others):
    """All sums of products of a row of doubles and a column, row after row."""
    inner = _in_lanes if len(others) == 1 < len(lines) else _in_order
    try:
        return [inner(x, y) for x in lines for y in others]
    except (ValueError, OverflowError):
        return [_careful(inner, x, y) for x in lines for y in others]


def _careful(inner, x, y):
    """One sum, with steps that are rounded on their way where it is infinite or no number."""
    try:
        return inner(x, y)
    except (ValueError, OverflowError):
        return reduce(add, map(mul, x, y), 0.0)


def _in_order(x, y):
    """The sum of products each rounded once, as NumPy's own small products are."""
    total, fused = 0.0, fused_function()
    for a, b in zip(x, y):
        total = fused(a, b, total)
    return total


def _in_lanes(x, y):
    """The sum of products: in four running sums, the rest of up to three products after them."""
    fused = fused_function()
    whole = len(x) // _LANES * _LANES
    s0 = s1 = s2 = s3 = 0.0
    for i in range(0, whole, _LANES):
        s0, s1 = fused(x[i], y[i], s0), fused(x[i + 1], y[i + 1], s1)
        s2, s3 = fused(x[i + 2], y[i + 2], s2), fused(x[i + 3], y[i + 3], s3)
    total = (s0 + s2) + (s1 + s3)
    rest = list(zip(x[whole:], y[whole:]))
    if len(rest) == 1:
        return fused(*rest[0], total)
    return total + _of_few(rest, fused) if rest else total


def _of_few(pairs, fused):
    """The sum of two or three products."""
    (a, b), (c, d) = pairs[:2]
    found = fused(a, b, c * d)
    return fused(*pairs[2], found) if len(pairs) == 3 else found


def rounded_once(x, y, _dtype):
    """The sum of products of single precision, each rounded once."""
    total = 0.0
    for a, b in zip(x, y):
        total = round_single(a * b + total)
    return total
