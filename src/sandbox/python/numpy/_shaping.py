"""Diagonals, turns and other views and rearrangements of arrays."""

from operator import index

from ._broadcast import axis_index, axis_tuple, broadcast_shapes
from ._coerce import asarray
from ._join import concatenate
from ._make import shape_tuple, zeros
from ._ndarray import view
from ._shape import broadcast_to, moveaxis
from ._storage import size_of

__all__ = [
    "diagonal", "trace", "flip", "flipud", "fliplr", "rot90", "roll", "rollaxis", "resize",
    "broadcast_arrays", "trim_zeros", "unstack",
]  # fmt: skip


def diagonal(a, offset=0, axis1=0, axis2=1):
    """The diagonal of two axes as a read-only view; it becomes the last axis."""
    a = asarray(a)
    if a.ndim < 2:
        raise ValueError("diag requires an array of at least two dimensions")
    i, k = axis_index(axis1, a.ndim, "axis1"), axis_index(axis2, a.ndim, "axis2")
    if i == k:
        raise ValueError("axis1 and axis2 cannot be the same")
    rest = [x for x in range(a.ndim) if x not in (i, k)]
    start, length = _diagonal_run(a, i, k, index(offset))
    shape = tuple(a._shape[x] for x in rest) + (length,)
    strides = tuple(a._strides[x] for x in rest) + (a._strides[i] + a._strides[k],)
    found = view(a, start, shape, strides)
    found._writeable = False
    return found


def _diagonal_run(a, i, k, offset):
    n, m = a._shape[i], a._shape[k]
    if offset >= 0:
        length, start = min(n, m - offset), a._offset + offset * a._strides[k]
    else:
        length, start = min(n + offset, m), a._offset - offset * a._strides[i]
    return (start, length) if length > 0 else (a._offset, 0)


def trace(a, offset=0, axis1=0, axis2=1, dtype=None, out=None):
    """Sum along the diagonal of two axes."""
    return diagonal(a, offset, axis1, axis2).sum(axis=-1, dtype=dtype, out=out)


def flip(m, axis=None):
    """The elements in reverse order along axes (a view)."""
    m = asarray(m)
    axes = axis_tuple(axis, m.ndim)
    return m[tuple(slice(None, None, -1 if i in axes else None) for i in range(m.ndim))]


def flipud(m):
    """Rows in reverse order."""
    m = asarray(m)
    if m.ndim < 1:
        raise ValueError("Input must be >= 1-d.")
    return m[::-1]


def fliplr(m):
    """Columns in reverse order."""
    m = asarray(m)
    if m.ndim < 2:
        raise ValueError("Input must be >= 2-d.")
    return m[:, ::-1]


def rot90(m, k=1, axes=(0, 1)):
    """Turned by k quarters in the plane of two axes (a view)."""
    axes, m = tuple(axes), asarray(m)
    if len(axes) != 2:
        raise ValueError("len(axes) must be 2.")
    if axes[0] == axes[1] or abs(axes[0] - axes[1]) == m.ndim:
        raise ValueError("Axes must be different.")
    if any(not -m.ndim <= x < m.ndim for x in axes):
        raise ValueError(f"Axes={axes} out of range for array of ndim={m.ndim}.")
    k %= 4
    if k in (0, 2):
        return m[:] if k == 0 else flip(m, axes)
    first = flip(m, axes[1]) if k == 1 else m
    turned = first.swapaxes(*axes)
    return turned if k == 1 else flip(turned, axes[1])


def roll(a, shift, axis=None):
    """Elements moved along axes; what leaves at the end comes in at the front."""
    a = asarray(a)
    if axis is None:
        return roll(a.ravel(), shift, 0).reshape(a.shape)
    shifts, axes = _list(shift), _list(axis)
    if len(shifts) == 1:
        shifts = shifts * len(axes)
    if len(axes) == 1:
        axes = axes * len(shifts)
    if len(axes) != len(shifts):
        raise ValueError("shape mismatch: objects cannot be broadcast to a single shape.  "
                         f"Mismatch is between arg 0 with shape ({len(shifts)},) and arg 1 with "
                         f"shape ({len(axes)},).")  # fmt: skip
    for by, one in zip(shifts, axes):
        a = _rolled(a, int(by), axis_index(one, a.ndim))
    return a.copy() if a.base is not None else a


def _list(x):
    return list(x) if hasattr(x, "__iter__") else [x]


def _rolled(a, by, axis):
    n = a.shape[axis]
    by = by % n if n else 0
    if not by:
        return a.copy()
    lead = (slice(None),) * axis
    return concatenate([a[lead + (slice(n - by, None),)], a[lead + (slice(0, n - by),)]], axis)


def rollaxis(a, axis, start=0):
    """One axis moved before another (a view)."""
    a = asarray(a)
    axis = axis_index(axis, a.ndim)
    start = start + a.ndim if start < 0 else start
    if not 0 <= start <= a.ndim:
        from .exceptions import AxisError

        raise AxisError(f"'start' arg requires {-a.ndim} <= start < {a.ndim + 1}, "
                        f"but {start} was passed in")  # fmt: skip
    return moveaxis(a, axis, start - 1 if axis < start else start)


def resize(a, new_shape):
    """The elements repeated or cut off to fill a shape."""
    line, shape = asarray(a).ravel(), shape_tuple(new_shape)
    size = size_of(shape)
    if not line.size:
        return zeros(shape, line._dtype)
    times = -(-size // line.size)
    return concatenate([line] * max(times, 1))[:size].reshape(shape)


def broadcast_arrays(*args, subok=False):
    """The arrays as views of their common shape, a tuple."""
    arrays = [asarray(a) for a in args]
    shape = broadcast_shapes(*(a.shape for a in arrays))
    return tuple(a if a.shape == shape else broadcast_to(a, shape) for a in arrays)


def trim_zeros(filt, trim="fb", axis=None):
    """Without zeros at the front ('f') and the back ('b'); a list stays a list."""
    trim = trim.lower()
    if trim not in ("fb", "bf", "b", "f"):
        raise ValueError(f"unexpected character(s) in `trim`: {trim!r}")
    a = asarray(filt)
    axes = axis_tuple(axis, a.ndim)
    places, cut = a.nonzero(), [slice(None)] * a.ndim
    for i in axes:
        found = places[i]
        low = int(found.min()) if found.size else a.shape[i]
        high = int(found.max()) + 1 if found.size else a.shape[i]
        cut[i] = slice(low if "f" in trim else None, high if "b" in trim else None)
    if a.ndim == 1 and not hasattr(filt, "_shape"):
        return filt[cut[0]]
    return a[tuple(cut)]


def unstack(x, /, *, axis=0):
    """The slices along an axis, a tuple."""
    x = asarray(x)
    if not x.ndim:
        raise ValueError("Input array must be at least 1-d.")
    return tuple(moveaxis(x, axis, 0))
