"""Reductions of one line of values to one value."""

import functools
import operator

from . import _dtypes as dt
from ._kernels import ELEMENTWISE_FROM, line
from ._scalars import round_single


def line_function(ufunc, loop):
    """The function that reduces a sequence of storage values of the loop's dtype."""
    name, d = ufunc.__name__, loop.ins[0]
    slow = _line_function(name, loop)

    def reduce_line(values):
        found = line(name, d, values) if len(values) >= ELEMENTWISE_FROM else None
        return slow(values) if found is None else found

    return reduce_line


def exact_sum(ufunc, loop, d, values):
    """The sum of integers as they are stored, in the loop's type, or None: no wider copy of them is needed."""
    if ufunc.__name__ != "add" or d.kind not in "iu" or loop.ins[0] not in _WIDE:
        return None
    found = line("add", d, values) if len(values) >= ELEMENTWISE_FROM else None
    return float(found) if found is not None and loop.ins[0] is dt.FLOAT64 else found


_WIDE = (dt.INT64, dt.UINT64, dt.FLOAT64)


def _line_function(name, loop):
    d = loop.ins[0]
    if name == "add" and d.kind in "fc":
        return pairwise if d in (dt.FLOAT64, dt.COMPLEX128) else _single_pairwise
    if name == "add" and d.kind in "iu":
        return sum
    if name in ("maximum", "minimum") and d.kind in "biuf":
        return _largest if name == "maximum" else _smallest
    if name in ("logical_and", "logical_or") and d.kind != "O":
        return (lambda v: int(all(v))) if name == "logical_and" else (lambda v: int(any(v)))
    if name == "multiply" and d is dt.FLOAT16:
        return functools.partial(functools.reduce, lambda x, y: round_single(x * y))
    if d is dt.FLOAT64 or d.kind in "biu" and name != "multiply":
        return functools.partial(functools.reduce, loop.fast)
    if d.kind in "iu":
        return _product
    return functools.partial(functools.reduce, _step(loop))


def _product(values):
    """Product of integers in 64 bits."""
    return functools.reduce(lambda x, y: x * y & 0xFFFFFFFFFFFFFFFF, values, 1)


def _step(loop):
    return lambda x, y: loop.run([x], [y])[0]


def _largest(values):
    if any(map(operator.ne, values, values)):
        return float("nan")
    return max(values)


def _smallest(values):
    if any(map(operator.ne, values, values)):
        return float("nan")
    return min(values)


def pairwise(values):
    """Sum in eight running sums over blocks of at most 128, blocks added as a binary tree."""
    n = len(values)
    if n < 8:
        return functools.reduce(operator.add, values) if n else 0.0
    if n <= 128:
        return _block(values, n)
    half = n // 2
    half -= half % 8
    return pairwise(values[:half]) + pairwise(values[half:])


def _block(values, n):
    full = n - n % 8
    r = [functools.reduce(operator.add, values[i:full:8]) for i in range(8)]
    total = ((r[0] + r[1]) + (r[2] + r[3])) + ((r[4] + r[5]) + (r[6] + r[7]))
    for value in values[full:]:
        total += value
    return total


def _single_pairwise(values):
    """`pairwise` with every sum rounded to single precision."""
    if len(values) and isinstance(values[0], complex):
        re = _single_pairwise([v.real for v in values])
        return complex(re, _single_pairwise([v.imag for v in values]))
    n = len(values)
    if n < 8:
        return functools.reduce(_add_single, values) if n else 0.0
    if n <= 128:
        return _single_block(values, n)
    half = n // 2
    half -= half % 8
    return _add_single(_single_pairwise(values[:half]), _single_pairwise(values[half:]))


def _add_single(x, y):
    return round_single(x + y)


def _single_block(values, n):
    add, full = _add_single, n - n % 8
    r = [functools.reduce(add, values[i:full:8]) for i in range(8)]
    total = add(add(add(r[0], r[1]), add(r[2], r[3])), add(add(r[4], r[5]), add(r[6], r[7])))
    return functools.reduce(add, values[full:], total)
