"""Assignment through indices, and the fitting of any value to the place where it goes."""

from ._broadcast import show_shape
from ._casting import convert
from ._coerce import array, asarray
from ._indexing import basic, kind, point_offset, prepare, records_module
from ._leaves import element
from ._ndarray import ndarray, view
from ._scalars import generic


def setitem(a, key, value):
    """a[key] = value, broadcasting the value."""
    if not a._writeable:
        raise ValueError("assignment destination is read-only")
    cls = type(key)
    if cls is str and a._dtype.kind == "V":
        records_module().asfield(a, key)[...] = value
        return
    if cls is int and len(a._shape) == 1:
        key = (key,)
        cls = tuple
    if cls is tuple and len(key) == len(a._shape) and all(type(k) is int for k in key):
        a._buffer[point_offset(a, key)] = _single(value, a._dtype)
        return
    items, advanced = prepare(a, key)
    if advanced:
        from ._advanced_assign import put_items

        put_items(a, items, value)
        return
    offset, shape, strides = basic(a, items)
    if not shape and Ellipsis not in map(kind, items):
        a._buffer[offset] = _single(value, a._dtype)
        return
    assign(view(a, offset, shape, strides), value)


def _single(value, dtype):
    if isinstance(value, ndarray) and dtype.kind != "O":
        if value._shape:
            raise ValueError("setting an array element with a sequence.")
        value = value.reshape(())[()]
    return element(value, dtype)


def assign(target, value):
    """Fill a view from a number, a sequence or an array that broadcasts to its shape."""
    target._store(fitted(value, target._dtype, target._shape, deep=False))


def fitted(value, dtype, shape, deep=True):
    """Storage values of dtype `dtype` for an array of shape `shape` from any value.

    deep says whether a sequence may be nested deeper than the shape has axes.
    """
    source = value if isinstance(value, ndarray) else _sequence(value, dtype)
    lengths = source._shape
    if not deep and len(lengths) > len(shape) and isinstance(value, (list, tuple)):
        raise ValueError(
            "setting an array element with a sequence. The requested array would exceed the "
            f"maximum number of dimension of {len(shape)}."
        )
    while len(lengths) > len(shape) and lengths[0] == 1:
        lengths = lengths[1:]
    lead = len(shape) - len(lengths)
    if lead < 0 or any(n != 1 and n != m for n, m in zip(lengths, shape[lead:])):
        raise ValueError(
            f"could not broadcast input array from shape {show_shape(source._shape)} "
            f"into shape {show_shape(shape)}"
        )
    if lengths != source._shape:
        source = asarray(source).reshape(lengths)
    return convert(source._spread(shape), source._dtype, dtype)


def _sequence(value, dtype):
    if isinstance(value, generic):
        return asarray(value)
    if dtype.kind in "OV" or not isinstance(value, (list, tuple)):
        return array(value, dtype) if not hasattr(type(value), "__array__") else asarray(value)
    return array(value, dtype)
