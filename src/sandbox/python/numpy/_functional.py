"""Python functions applied to arrays: along axes, by conditions, or to each element."""

from ._broadcast import axis_index, common_shape
from ._coerce import asarray
from ._indexers import ndindex
from ._join import stack
from ._make import zeros
from ._ndarray import new
from ._shape import broadcast_to, expand_dims, moveaxis
from . import _dtypes as dt

__all__ = ["apply_along_axis", "apply_over_axes", "piecewise", "frompyfunc", "iterable"]


def apply_along_axis(func1d, axis, arr, *args, **kwargs):
    """The results of a function of each line along an axis, in the line's place."""
    a = asarray(arr)
    axis = axis_index(axis, a.ndim)
    moved = moveaxis(a, axis, -1)
    rest = moved.shape[:-1]
    if 0 in rest:
        raise ValueError("Cannot apply_along_axis when any iteration dimensions are 0")
    lines = [moved[place] for place in ndindex(rest)]
    first = asarray(func1d(lines[0], *args, **kwargs))
    out = zeros((len(lines),) + first.shape, first.dtype)
    out[0] = first
    for i, line in enumerate(lines[1:], 1):
        out[i] = asarray(func1d(line, *args, **kwargs))
    out = out.reshape(rest + first.shape)
    if not first.ndim:
        return out
    own = range(len(rest), out.ndim)
    return moveaxis(out, list(own), list(range(axis, axis + first.ndim)))


def apply_over_axes(func, a, axes):
    """A reducing function(array, axis) applied over several axes, which stay with length 1."""
    a = asarray(a)
    ndim = a.ndim
    for axis in [axes] if asarray(axes).ndim == 0 else axes:
        axis = axis + ndim if axis < 0 else axis
        found = asarray(func(a, axis))
        a = found if found.ndim == a.ndim else expand_dims(found, axis)
        if a.ndim != ndim:
            raise ValueError("function is not returning an array of the correct shape")
    return a


def piecewise(x, condlist, funclist, *args, **kw):
    """Values of one function (or number) per condition; one more is for all other elements."""
    x = asarray(x)
    single = not isinstance(condlist[0], (list, tuple)) and asarray(condlist[0]).ndim == 0
    conditions = [condlist] if single and x.ndim else list(condlist)
    conditions = [asarray(c, bool) for c in conditions]
    n = len(conditions)
    if len(funclist) == n + 1:
        rest = conditions[0]
        for c in conditions[1:]:
            rest = rest | c
        conditions.append(~asarray(rest))
    elif len(funclist) != n:
        raise ValueError(f"with {n} condition(s), either {n} or {n + 1} functions are expected")
    out = zeros(x.shape, x.dtype)
    for c, f in zip(conditions, funclist):
        c = broadcast_to(c, x.shape)
        if not callable(f):
            out[c] = f
        elif c.any():
            out[c] = f(x[c], *args, **kw)
    return out


class _FromPython:
    """A Python function as a universal function whose results are objects."""

    def __init__(self, function, nin, nout, identity):
        self._function, self.nin, self.nout = function, nin, nout
        self.nargs, self.identity = nin + nout, identity
        self.__name__ = f"{getattr(function, '__name__', '?')} (vectorized)"

    def __repr__(self):
        return f"<ufunc '{self.__name__}'>"

    def __call__(self, *args, **keywords):
        if len(args) != self.nin:
            were = "was" if len(args) == 1 else "were"
            raise TypeError(f"{self.__name__}() takes from {self.nin} to {self.nargs} positional "
                            f"arguments but {len(args)} {were} given")  # fmt: skip
        arrays = [asarray(x, object) for x in args]
        shape = common_shape([a.shape for a in arrays])
        found = list(map(self._function, *(a._spread(shape) for a in arrays)))
        if self.nout == 1:
            return self._shaped(found, shape)
        columns = list(zip(*found)) if found else [()] * self.nout
        return tuple(self._shaped(list(c), shape) for c in columns)

    def _shaped(self, values, shape):
        return new(values, shape, dt.OBJECT) if shape else values[0]

    def reduce(self, array, axis=0):
        """Apply the function along an axis from left to right."""
        moved = moveaxis(asarray(array, object), axis, 0)
        total = moved[0]
        for part in moved[1:]:
            total = self(total, part)
        return total

    def accumulate(self, array, axis=0):
        """All partial results of `reduce`."""
        moved = moveaxis(asarray(array, object), axis, 0)
        parts = [moved[0]]
        for part in moved[1:]:
            parts.append(self(parts[-1], part))
        return moveaxis(stack([asarray(p, object) for p in parts]), 0, axis)

    def outer(self, a, b):
        """The function of every pair of elements."""
        a, b = asarray(a, object), asarray(b, object)
        return self(a.reshape(a.shape + (1,) * b.ndim), b)


def frompyfunc(func, /, nin, nout, *, identity=None):
    """A universal function from a Python function; its results have dtype object."""
    return _FromPython(func, nin, nout, identity)


def iterable(y):
    """Whether the object can be iterated over."""
    try:
        iter(y)
    except TypeError:
        return False
    return True
