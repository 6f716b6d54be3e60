"""Changing an array's shape and the order of its axes; views wherever possible."""

from operator import index

from ._broadcast import axis_index, show_shape
from ._coerce import asarray
from ._ndarray import new, spread_strides, view
from ._storage import contiguous_strides, size_of


def reshape(a, /, shape, order="C", *, copy=None):
    """The same elements in another shape; one length may be -1."""
    return asarray(a).reshape(shape, order=order)


def reshaped(a, shape, order="C"):
    """reshape of an array to a shape tuple that may hold one -1."""
    lengths = _resolved(a, shape)
    if order == "F" or (order == "A" and a.flags.f_contiguous and not a.flags.c_contiguous):
        return reshaped(a.T, lengths[::-1]).T
    strides = reshaped_strides(a, lengths)
    if strides is not None:
        return view(a, a._offset, lengths, strides)
    return new(a._values(), lengths, a._dtype)


def _resolved(a, shape):
    size, unknown = a.size, [i for i, n in enumerate(shape) if n < 0]
    if not unknown:
        if size_of(shape) != size:
            raise _misfit(size, shape)
        return shape
    if len(unknown) > 1:
        raise ValueError("can only specify one unknown dimension")
    known = size_of(n for n in shape if n >= 0)
    if known == 0 or size % known:
        raise _misfit(size, shape)
    return tuple(size // known if n < 0 else n for n in shape)


def _misfit(size, shape):
    listed = show_shape(shape)
    if any(n < 0 for n in shape):
        known = shape[1:] if shape[0] < 0 else shape
        listed = "(" + ",".join("newaxis" if n < 0 else str(n) for n in known) + ")"
    return ValueError(f"cannot reshape array of size {size} into shape {listed}")


def reshaped_strides(a, shape):
    """Strides with which a view of `a` has the new shape, or None if it must be copied."""
    if a._whole or 0 in shape:
        return contiguous_strides(shape)
    old = [(n, s) for n, s in zip(a._shape, a._strides) if n != 1]
    new_lengths = [n for n in shape if n != 1]
    runs, at = [], 0
    while at < len(old):
        group, stop = _group(old, at, new_lengths)
        if group is None:
            return None
        runs += group
        at, new_lengths = stop, new_lengths[len(group) :]
    runs = iter(runs)
    strides = [None if n == 1 else next(runs) for n in shape]
    return _with_ones(strides, shape)


def _group(old, at, lengths):
    """Strides of the new axes that cover the old axes from `at` on, and the next old axis."""
    size, count, stop = old[at][0], 0, at + 1
    made = 1
    while made != size:
        if made < size:
            made *= lengths[count]
            count += 1
        else:
            size *= old[stop][0]
            stop += 1
    for (n, s), (m, t) in zip(old[at : stop - 1], old[at + 1 : stop]):
        if s != m * t:
            return None, stop
    step, strides = old[stop - 1][1], []
    for n in reversed(lengths[:count]):
        strides.append(step)
        step *= n
    return strides[::-1], stop


def _with_ones(strides, shape):
    step, out = 1, []
    for n, s in zip(reversed(shape), reversed(strides)):
        out.append(step if s is None else s)
        step = out[-1] * n
    return tuple(reversed(out))


def transpose(a, axes=None):
    """The array with its axes reversed or in the given order (a view)."""
    a = asarray(a)
    return a.transpose() if axes is None else a.transpose(axes)


def transposed(a, axes):
    """transpose with checked axes."""
    if len(axes) != a.ndim:
        raise ValueError("axes don't match array")
    order = [axis_index(x, a.ndim) for x in axes]
    if len(set(order)) != len(order):
        raise ValueError("repeated axis in transpose")
    shape = tuple(a._shape[i] for i in order)
    return view(a, a._offset, shape, tuple(a._strides[i] for i in order))


permute_dims = transpose


def matrix_transpose(x, /):
    """The last two axes swapped."""
    return asarray(x).mT


def swapaxes(a, axis1, axis2):
    """Two axes exchanged (a view)."""
    a = asarray(a)
    i, k = axis_index(axis1, a.ndim, "axis1"), axis_index(axis2, a.ndim, "axis2")
    order = list(range(a.ndim))
    order[i], order[k] = k, i
    return transposed(a, order)


def moveaxis(a, source, destination):
    """Axes moved to other positions, the rest in their order (a view)."""
    a = asarray(a)
    source = [axis_index(x, a.ndim, "source") for x in _as_tuple(source)]
    target = [axis_index(x, a.ndim, "destination") for x in _as_tuple(destination)]
    if len(source) != len(target):
        raise ValueError(
            "`source` and `destination` arguments must have the same number of elements"
        )
    order = [i for i in range(a.ndim) if i not in source]
    for place, axis in sorted(zip(target, source)):
        order.insert(place, axis)
    return transposed(a, order)


def _as_tuple(axes):
    return (axes,) if isinstance(axes, int) or not hasattr(axes, "__iter__") else tuple(axes)


def expand_dims(a, axis):
    """New axes of length 1 at the given positions of the result."""
    a = asarray(a)
    axes = _as_tuple(axis)
    ndim = a.ndim + len(axes)
    places = sorted(axis_index(x, ndim) for x in axes)
    if len(set(places)) != len(places):
        raise ValueError("repeated axis")
    shape, strides = list(a._shape), list(a._strides)
    for place in places:
        shape.insert(place, 1)
        strides.insert(place, 0)
    return view(a, a._offset, tuple(shape), tuple(strides)) if not a._whole else a.reshape(shape)


def squeeze(a, axis=None):
    """Without axes of length 1 (a view)."""
    a = asarray(a)
    if axis is None:
        drop = {i for i, n in enumerate(a._shape) if n == 1}
    else:
        drop = {axis_index(x, a.ndim) for x in _as_tuple(axis)}
        if any(a._shape[i] != 1 for i in drop):
            raise ValueError("cannot select an axis to squeeze out which has size not equal to one")
    keep = [i for i in range(a.ndim) if i not in drop]
    shape = tuple(a._shape[i] for i in keep)
    return view(a, a._offset, shape, tuple(a._strides[i] for i in keep))


def ravel(a, order="C"):
    """One axis; a view where possible."""
    return asarray(a).ravel(order)


def broadcast_to(array, shape, subok=False):
    """A read-only view with the given shape."""
    a = asarray(array)
    shape = (shape,) if isinstance(shape, int) else tuple(map(index, shape))
    lead = len(shape) - a.ndim
    if lead < 0:
        raise ValueError("input operand has more dimensions than allowed by the axis remapping")
    if any(n not in (1, m) for n, m in zip(a._shape, shape[lead:])):
        raise ValueError(
            "operands could not be broadcast together with remapped shapes "
            f"[original->remapped]: {show_shape(a._shape)}  and requested shape {show_shape(shape)}"
        )
    out = view(a, a._offset, shape, spread_strides(a._shape, a._strides, shape))
    out._writeable = False
    return out


def atleast_1d(*arys):
    """Arrays with at least one axis."""
    return _each(arys, lambda a: a.reshape(1) if a.ndim == 0 else a)


def atleast_2d(*arys):
    """Arrays with at least two axes; new ones in front."""
    return _each(arys, lambda a: a.reshape((1,) * (2 - a.ndim) + a.shape) if a.ndim < 2 else a)


def _three(a):
    shapes = {0: (1, 1, 1), 1: (1,) + a.shape + (1,), 2: a.shape + (1,)}
    return a.reshape(shapes[a.ndim]) if a.ndim < 3 else a


def atleast_3d(*arys):
    """Arrays with at least three axes."""
    return _each(arys, _three)


def _each(arys, function):
    found = [function(asarray(a)) for a in arys]
    return found[0] if len(found) == 1 else tuple(found)
