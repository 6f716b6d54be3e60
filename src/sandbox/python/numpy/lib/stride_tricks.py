"""Views of arrays with other shapes and strides."""

from numpy._broadcast import axis_index, broadcast_shapes
from numpy._coerce import asarray
from numpy._ndarray import view
from numpy._shape import broadcast_to
from numpy._shaping import broadcast_arrays
from numpy._storage import contiguous_strides

__all__ = ["sliding_window_view", "as_strided", "broadcast_to", "broadcast_arrays",
           "broadcast_shapes"]  # fmt: skip


def as_strided(x, shape=None, strides=None, subok=False, writeable=True):
    """A view with a shape and strides (in bytes); ValueError where it leaves the array's buffer."""
    x = asarray(x)
    shape = x.shape if shape is None else tuple(shape)
    size = x.dtype.itemsize
    if strides is None:
        steps = contiguous_strides(shape) if x.flags.c_contiguous else x._strides
    else:
        steps = tuple(s // size for s in strides)
    low = x._offset + sum(min((n - 1) * s, 0) for n, s in zip(shape, steps))
    high = x._offset + sum(max((n - 1) * s, 0) for n, s in zip(shape, steps))
    if 0 not in shape and (low < 0 or high >= len(x._buffer)):
        raise ValueError("the view would leave the memory of the array")
    found = view(x, x._offset, shape, steps)
    found._writeable = writeable and x._writeable
    return found


def sliding_window_view(x, window_shape, axis=None, *, subok=False, writeable=False):
    """All windows of a shape, read-only; the windows' own axes come last."""
    x = asarray(x)
    window = tuple(window_shape) if hasattr(window_shape, "__iter__") else (window_shape,)
    if any(n < 0 for n in window):
        raise ValueError("`window_shape` cannot contain negative values")
    axes = _window_axes(x, window, axis)
    shape, strides = list(x.shape), list(x._strides)
    for one, n in zip(axes, window):
        if shape[one] < n:
            raise ValueError("window shape cannot be larger than input array shape")
        shape[one] -= n - 1
    found = view(x, x._offset, tuple(shape) + window,
                 tuple(strides) + tuple(x._strides[one] for one in axes))  # fmt: skip
    found._writeable = writeable and x._writeable
    return found


def _window_axes(x, window, axis):
    if axis is None:
        if len(window) != x.ndim:
            raise ValueError("Since axis is `None`, must provide window_shape for all dimensions of "
                             f"`x`; got {len(window)} window_shape elements and `x.ndim` is "
                             f"{x.ndim}.")  # fmt: skip
        return range(x.ndim)
    axes = [axis_index(a, x.ndim) for a in (axis if hasattr(axis, "__iter__") else (axis,))]
    if len(axes) != len(window):
        raise ValueError("Must provide matching length window_shape and axis; got "
                         f"{len(window)} window_shape elements and {len(axes)} axes elements.")  # fmt: skip
    return axes
