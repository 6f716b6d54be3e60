"""Transforms of arrays along axes."""

from math import sqrt

from .._broadcast import axis_index
from .._coerce import asarray
from .._dtypes import COMPLEX64, COMPLEX128, FLOAT32, FLOAT64
from .._ndarray import new
from .._storage import pack, size_of
from ._transform import inverse, transformed


def factor(norm, n, backward):
    """What a transform of `n` values is multiplied with; ValueError for unknown norms."""
    if norm not in (None, "backward", "ortho", "forward"):
        raise ValueError(f'Invalid norm value {norm}; should be "backward","ortho" or "forward".')
    if norm == "ortho":
        return 1 / sqrt(n)
    return 1 / n if (norm == "forward") != backward else 1.0


def resized(line, n):
    """The first `n` values, with zeros behind if there are fewer."""
    return line[:n] + [0.0] * (n - len(line))


def checked_length(n, default):
    """The number of points; ValueError if there are none."""
    n = default if n is None else int(n)
    if n < 1:
        raise ValueError(f"Invalid number of FFT data points ({n}) specified.")
    return n


def along(a, axis, change, real=False):
    """A new array in which `change(line)` replaces every line along `axis`."""
    a = asarray(a)
    axis = axis_index(axis, a.ndim)
    moved = a.swapaxes(axis, -1)
    values, length = list(moved._values()), moved.shape[-1]
    lines = [change(values[i : i + length]) for i in range(0, size_of(moved.shape), length)]
    single = a.dtype.name in ("float16", "float32", "complex64")
    dtype = (FLOAT32 if single else FLOAT64) if real else (COMPLEX64 if single else COMPLEX128)
    flat = [value if real else complex(value) for line in lines for value in line]
    shape = (*moved.shape[:-1], len(lines[0]) if lines else 0)
    return new(pack(flat, dtype), shape, dtype).swapaxes(axis, -1).copy()


def complex_lines(n, norm, backward):
    """A function for `along`: the transform of a line cut or filled up to `n` values."""
    scale, run = factor(norm, n, backward), inverse if backward else transformed

    def change(line):
        line = run([complex(value) for value in resized(line, n)])
        return line if scale == 1.0 else [value * scale for value in line]

    return change


def over_axes(a, s, axes, norm, backward):
    """The transform along several axes, the last one first."""
    a = asarray(a)
    if axes is None:
        axes = range(a.ndim) if s is None else range(-len(s), 0)
    axes = list(axes)
    sizes = [a.shape[axis] for axis in axes] if s is None else list(s)
    if len(sizes) != len(axes):
        raise ValueError("Shape and axes have different lengths.")
    for axis, n in reversed(list(zip(axes, sizes))):
        n = checked_length(None if n in (None, -1) else n, a.shape[axis])
        a = along(a, axis, complex_lines(n, norm, backward))
    return a
