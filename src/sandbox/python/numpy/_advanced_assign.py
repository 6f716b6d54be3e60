"""Assignment through integer and boolean arrays, alone or mixed with slices."""

from array import array

from ._assigning import fitted
from ._broadcast import show_shape
from ._coerce import asarray
from ._index_plan import is_whole_mask, plan_of
from ._kernels import select
from ._leaves import element
from ._ndarray import ndarray, new
from ._scalars import generic
from ._storage import scatter, size_of


def put_items(a, items, value):
    """Assign to the selected elements, in C order of the points."""
    if a._whole and type(a._buffer) is array and is_whole_mask(a, items):
        if isinstance(value, (int, float, generic)):
            _fill_masked(a, items[0], element(value, a._dtype))
            return
    plan = plan_of(a, items)
    shape = plan.result_shape()
    _check_mask_value(a, items, value)
    try:
        values = fitted(value, a._dtype, shape)
    except ValueError as error:
        raise _assignment_error(error, a, items, value, shape) from None
    if plan.at:
        values = _unplaced(new(values, shape, a._dtype), plan)._values()
    if not plan.rest:
        buffer = a._buffer
        for o, v in zip(plan.offsets, values):
            buffer[o] = v
        return
    width = size_of(plan.rest)
    for i, o in enumerate(plan.offsets):
        scatter(a._buffer, o, plan.rest, plan.rest_strides, values[i * width : (i + 1) * width])


def _fill_masked(a, mask, value):
    """Set the elements of a whole array where the mask is true."""
    flags = mask._values()
    found = select(flags, array(a._buffer.typecode, [value]), a._buffer)
    if found is None:
        found = array(a._buffer.typecode, [value if f else x for f, x in zip(flags, a._buffer)])
    a._buffer[:] = found


def _unplaced(values, plan):
    count, at = len(plan.points), plan.at
    order = list(range(at, at + count)) + list(range(at)) + list(range(at + count, values.ndim))
    return values.transpose(order)


def _check_mask_value(a, items, value):
    if isinstance(value, (list, ndarray)) and is_whole_mask(a, items):
        ndim = asarray(value).ndim if a._dtype.kind != "O" else 1
        if ndim > 1:
            raise TypeError(
                "NumPy boolean array indexing assignment requires a 0 or 1-dimensional input, "
                f"input has {ndim} dimensions"
            )


def _assignment_error(error, a, items, value, shape):
    if "could not broadcast" not in str(error):
        return error
    given = getattr(value, "shape", None)
    if given is None:
        given = asarray(value).shape
    if is_whole_mask(a, items) and len(given) == 1:
        return ValueError(
            f"NumPy boolean array indexing assignment cannot assign {size_of(given)} input values "
            f"to the {size_of(shape)} output values where the mask is true"
        )
    return ValueError(
        f"shape mismatch: value array of shape {show_shape(given)} could not be broadcast to "
        f"indexing result of shape {show_shape(shape)}"
    )
