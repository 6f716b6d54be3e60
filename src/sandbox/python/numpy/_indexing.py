"""Reading and assigning through indices: integers, slices, `...` and None; others go on."""

from operator import index as as_index

from ._ndarray import ndarray, view
from ._scalars import bool_, generic, integer

_MESSAGE = (
    "only integers, slices (`:`), ellipsis (`...`), numpy.newaxis (`None`) and integer or boolean "
    "arrays are valid indices"
)
_PLAIN_ITEMS = (int, slice, type(None), type(Ellipsis))


def getitem(a, key):
    """a[key]: a scalar, a view, or a copy where arrays are among the indices."""
    cls = type(key)
    if cls is int:
        shape = a._shape
        if len(shape) == 1 and 0 <= key < shape[0]:
            return a._dtype._wrap(a._buffer[a._offset + key * a._strides[0]])
        return _one(a, key)
    if cls is tuple and len(key) == len(a._shape) and all(type(k) is int for k in key) and key:
        return _point(a, key)
    if cls is slice and len(a._shape) == 1:
        return _slice_line(a, key)
    if a._dtype.kind == "V" and names_fields(key):
        return records_module().field(a, key)
    items, advanced = prepare(a, key)
    if advanced:
        from ._advanced import take_items

        return take_items(a, items)
    offset, shape, strides = basic(a, items)
    if not shape and Ellipsis not in map(kind, items):
        return a._dtype._wrap(a._buffer[offset])
    return view(a, offset, shape, strides)


def names_fields(key):
    """Whether the index names fields of records."""
    return isinstance(key, str) or (type(key) is list and key and isinstance(key[0], str))


def records_module():
    """The module of records, imported when one is met."""
    from . import _records

    return _records


def kind(item):
    """The ellipsis itself, for looking whether one is among items (arrays cannot be compared)."""
    return item if item is Ellipsis else None


def _one(a, i):
    shape = a._shape
    if not shape:
        raise IndexError("too many indices for array: array is 0-dimensional, but 1 were indexed")
    n = shape[0]
    if not -n <= i < n:
        raise IndexError(f"index {i} is out of bounds for axis 0 with size {n}")
    offset = a._offset + (i + n if i < 0 else i) * a._strides[0]
    if len(shape) == 1:
        return a._dtype._wrap(a._buffer[offset])
    return view(a, offset, shape[1:], a._strides[1:])


def _point(a, key):
    return a._dtype._wrap(a._buffer[point_offset(a, key)])


def point_offset(a, key):
    """The place in the buffer of the element at a full tuple of integers."""
    offset = a._offset
    for axis, (i, n, stride) in enumerate(zip(key, a._shape, a._strides)):
        if not -n <= i < n:
            raise IndexError(f"index {i} is out of bounds for axis {axis} with size {n}")
        offset += (i + n if i < 0 else i) * stride
    return offset


def _slice_line(a, key):
    start, length, step = slice_run(key, a._shape[0])
    stride = a._strides[0]
    return view(a, a._offset + start * stride, (length,), (step * stride,))


def slice_run(key, n):
    """(start, length, step) of a slice of an axis of length n."""
    start, stop, step = key.indices(n)
    length = len(range(start, stop, step))
    return (start if length else 0), length, step


def prepare(a, key):
    """The index as a list of items, one per axis or new axis, and whether arrays are among them.

    Items are int, slice, None, Ellipsis and (where arrays are) integer or boolean arrays.
    """
    items = [_item(k) for k in key] if type(key) is tuple else [_item(key)]
    advanced = any(isinstance(k, ndarray) for k in items)
    if sum(k is Ellipsis for k in items) > 1:
        raise IndexError("an index can only have a single ellipsis ('...')")
    used = sum(_axes_used(k) for k in items)
    if used > len(a._shape):
        raise IndexError(
            f"too many indices for array: array is {len(a._shape)}-dimensional, "
            f"but {used} were indexed"
        )
    return items, advanced


def _axes_used(item):
    if item is None or item is Ellipsis:
        return 0
    return item.ndim if isinstance(item, ndarray) and item._dtype.kind == "b" else 1


def _item(k):
    if type(k) in _PLAIN_ITEMS:
        return k
    if isinstance(k, integer):
        return k._value
    if isinstance(k, (bool, bool_)):
        return _array_item(_truth(k))
    if isinstance(k, (str, float, generic)):
        raise IndexError(_MESSAGE)
    if isinstance(k, (list, tuple, ndarray)) or hasattr(type(k), "__array__"):
        return _array_item(k)
    try:
        return as_index(k)
    except TypeError:
        pass
    if hasattr(type(k), "__len__"):
        return _array_item(k)
    raise IndexError(_MESSAGE)


def _truth(k):
    """A 0-d truth value as an array."""
    from ._coerce import asarray

    return asarray(bool(k))


def _array_item(k):
    from ._coerce import asarray

    found = asarray(k)
    if found._dtype.kind in "iub":
        if not found._shape and found._dtype.kind != "b":
            return found._values()[0]
        return found
    if found.size == 0 and not isinstance(k, ndarray):
        return found.astype(int)
    if not found._shape or not hasattr(type(k), "__array__"):
        raise IndexError(_MESSAGE)
    raise IndexError("arrays used as indices must be of integer (or boolean) type")


def fill_ellipsis(items, ndim):
    """The items with `...` replaced by full slices, and full slices for axes left out."""
    used = sum(_axes_used(k) for k in items)
    rest = [slice(None)] * (ndim - used)
    for i, k in enumerate(items):
        if k is Ellipsis:
            return items[:i] + rest + items[i + 1 :]
    return items + rest


def basic(a, items):
    """(offset, shape, strides) of the view that integers, slices and None select."""
    offset, shape, strides, axis = a._offset, [], [], 0
    for k in fill_ellipsis(items, len(a._shape)):
        if k is None:
            shape.append(1)
            strides.append(0)
            continue
        n, stride = a._shape[axis], a._strides[axis]
        if type(k) is slice:
            start, length, step = slice_run(k, n)
            shape.append(length)
            strides.append(step * stride)
        else:
            start = _checked(k, axis, n)
        offset += start * stride
        axis += 1
    return offset, tuple(shape), tuple(strides)


def _checked(i, axis, n):
    if not -n <= i < n:
        raise IndexError(f"index {i} is out of bounds for axis {axis} with size {n}")
    return i + n if i < 0 else i
