"""Arrays of uniform and normal numbers, by a kernel of the host where there is one."""

from array import array
from math import log, sqrt
from operator import add, mul

from .. import _kernels
from .._dtypes import FLOAT64
from .._ndarray import new
from .._storage import size_of

# Numbers from which handing the state to the kernel and back pays.
_KERNEL_FROM = 4000


def _kernel(source, count):
    """The host's function `twister`, if it is there, fits the source and pays."""
    if count < _KERNEL_FROM or not hasattr(source, "set_key"):
        return None
    return _kernels._kernel("twister")


def _with_kernel(fill, source, count, in_circle):
    """Let the kernel write `count` numbers in [0, 1), or points in the unit circle as pairs.

    The state goes there and comes back.
    """
    words, position = source.key()
    state = array("I", [*words, position])
    out = array("d", [0.0]) * count
    fill(state.buffer_info()[0], out.buffer_info()[0], count, in_circle)
    source.set_key(state[:-1], state[-1])
    return out


def fill_uniforms(source, shape):
    """An array of numbers in [0, 1)."""
    count = size_of(shape)
    fill = _kernel(source, count)
    values = _with_kernel(fill, source, count, 0) if fill else source.doubles(count)
    return new(values, shape, FLOAT64)


def fill_normals(sampler, shape):
    """An array of standard normal numbers."""
    count = size_of(shape)
    fill = _kernel(sampler.source, count) if sampler.legacy else None
    if not fill:
        draw = sampler.normal
        return new(array("d", [draw() for _ in range(count)]), shape, FLOAT64)
    head = [sampler.normal()] if sampler.spare is not None else []
    pairs = (count - len(head)) // 2
    values = array("d", head) + _stretched(_with_kernel(fill, sampler.source, 2 * pairs, 1))
    if len(values) < count:
        values.append(sampler.normal())
    return new(values, shape, FLOAT64)


def _stretched(points):
    """Normal numbers by the polar method, two from each point; the second coordinate's comes first."""
    xs, ys = points[::2], points[1::2]
    squares = map(add, map(mul, xs, xs), map(mul, ys, ys))
    # The logarithm is Python's: the host's differs in the last digit.
    stretches = [sqrt(-2.0 * log(square) / square) for square in squares]
    points[::2] = array("d", map(mul, stretches, ys))
    points[1::2] = array("d", map(mul, stretches, xs))
    return points
