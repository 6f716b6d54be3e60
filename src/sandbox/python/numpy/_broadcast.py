"""Common shapes of several operands."""


def broadcast_two(a, b):
    """The common shape of two shapes, or None where they do not fit."""
    if a == b:
        return a
    lead = len(a) - len(b)
    if lead < 0:
        a, b, lead = b, a, -lead
    out = list(a)
    for i, n in enumerate(b, lead):
        if out[i] == 1:
            out[i] = n
        elif n != 1 and n != out[i]:
            return None
    return tuple(out)


def common_shape(shapes):
    """The common shape; ValueError with the operands' shapes where there is none."""
    found = ()
    for shape in shapes:
        found = broadcast_two(found, shape)
        if found is None:
            listed = " ".join(map(show_shape, shapes))
            raise ValueError(f"operands could not be broadcast together with shapes {listed} ")
    return found


def show_shape(shape):
    """A shape as error messages write it: (2,3)."""
    return f"({shape[0]},)" if len(shape) == 1 else "(" + ",".join(map(str, shape)) + ")"


def broadcast_shapes(*shapes):
    """The shape that arrays of these shapes have together."""
    shapes = [(s,) if isinstance(s, int) else tuple(s) for s in shapes]
    found = ()
    for i, shape in enumerate(shapes):
        found = broadcast_two(found, shape)
        if found is None:
            raise ValueError(_mismatch(shapes, i))
    return found


def _mismatch(shapes, i):
    first = next(k for k in range(i) if broadcast_two(shapes[k], shapes[i]) is None)
    return (
        "shape mismatch: objects cannot be broadcast to a single shape.  Mismatch is between "
        f"arg {first} with shape {shapes[first]} and arg {i} with shape {shapes[i]}."
    )


def axis_index(axis, ndim, prefix=None):
    """A non-negative axis number; AxisError where it does not exist."""
    from operator import index

    from .exceptions import AxisError

    number = index(axis)
    if not -ndim <= number < ndim:
        raise AxisError(number, ndim, prefix)
    return number + ndim if number < 0 else number


def axis_tuple(axis, ndim, prefix=None):
    """Sorted distinct axes from None (all), a number or a tuple; `prefix` begins the messages."""
    if axis is None:
        return tuple(range(ndim))
    given = axis if isinstance(axis, (tuple, list)) else (axis,)
    axes = [axis_index(a, ndim, prefix) for a in given]
    if len(set(axes)) != len(axes):
        raise ValueError("duplicate value in 'axis'")
    return tuple(sorted(axes))
