"""Arrays of uniform and normal numbers, by a kernel of the host where there is one."""

from array import array

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


def _with_kernel(fill, source, count, normal):
    """Let the kernel write `count` numbers; the state goes there and comes back."""
    words, position = source.key()
    state = array("I", [*words, position])
    out = array("d", [0.0]) * count
    fill(state.buffer_info()[0], out.buffer_info()[0], count, normal)
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
    values = array("d", head) + _with_kernel(fill, sampler.source, 2 * pairs, 1)
    if len(values) < count:
        values.append(sampler.normal())
    return new(values, shape, FLOAT64)
