"""Structured arrays: dtypes with named fields, their buffers and scalars."""

from . import _dtypes as dt
from . import _scalars as sc
from ._casting import convert
from ._leaves import element
from ._ndarray import new, ndarray
from ._storage import zeros_buffer, contiguous_strides

__all__ = ["void"]


class void(sc.flexible):
    """One record: its fields by name or number."""

    __slots__ = ("_value", "dtype")

    def __getitem__(self, key):
        if isinstance(key, str):
            if key not in self.dtype.names:
                raise ValueError(f"no field of name {key}")
            key = self.dtype.names.index(key)
        return self.dtype._fields[key][1]._wrap(self._value[key])

    def __len__(self):
        return len(self._value)

    def __iter__(self):
        return (self[i] for i in range(len(self._value)))


class RecordBuffer:
    """One buffer per field; indexing gives tuples of storage values."""

    __slots__ = ("columns",)

    def __init__(self, columns):
        self.columns = columns

    def __len__(self):
        return len(self.columns[0])

    def __getitem__(self, key):
        if isinstance(key, slice):
            return RecordBuffer([c[key] for c in self.columns])
        return tuple(c[key] for c in self.columns)

    def __setitem__(self, key, value):
        parts = value.columns if isinstance(value, RecordBuffer) else value
        for column, part in zip(self.columns, parts):
            column[key] = part

    def __iter__(self):
        return zip(*self.columns)

    def __mul__(self, count):
        return RecordBuffer([c * count for c in self.columns])

    def extend(self, other):
        """Add the records of another buffer."""
        for column, part in zip(self.columns, other.columns):
            column.extend(part)

    def pick(self, places):
        """The records at these places."""
        return RecordBuffer([_picked(c, places) for c in self.columns])


def _picked(column, places):
    values = [column[i] for i in places]
    return type(column)(column.typecode, values) if hasattr(column, "typecode") else values


def parse_record(spec):
    """The dtype of a list [(name, type), …] or a dict of names and formats."""
    if isinstance(spec, dict):
        spec = list(zip(spec["names"], spec["formats"]))
    if isinstance(spec, tuple) or not all(isinstance(f, tuple) and len(f) == 2 for f in spec):
        raise TypeError(f"Cannot interpret '{spec!r}' as a data type")
    fields = tuple((name, dt.dtype(kind)) for name, kind in spec)
    size = sum(field.itemsize for _, field in fields)
    return _record_dtype(fields, size)


def _record_dtype(fields, size):
    zero = tuple(field._zero for _, field in fields)
    made = dt.build(f"void{8 * size}", "V", "V", size, void, None, None, zero, 20, "", fields)

    def wrap(value):
        scalar = object.__new__(void)
        scalar._value, scalar.dtype = value, made
        return scalar

    made._wrap = wrap
    return made


def void_dtype(size):
    """The dtype of raw bytes without fields, kept as a record with one unnamed field."""
    made = _record_dtype((("", dt.byte_text(size)),), size)
    made.names = None
    return made


def zero_records(d, size):
    """A buffer of records of zeros."""
    return RecordBuffer([zeros_buffer(field, size) for _, field in d._fields])


def pack_records(values, d):
    """A buffer of records from tuples, records or another buffer."""
    if isinstance(values, RecordBuffer):
        return RecordBuffer([c[:] for c in values.columns])
    out = zero_records(d, len(values))
    for i, record in enumerate(values):
        record = record._value if isinstance(record, void) else record
        record = record if isinstance(record, tuple) else (record,) * len(d._fields)
        out[i] = tuple(element(v, field) for v, (_, field) in zip(record, d._fields))
    return out


def array_of_records(obj, d):
    """Array of nested lists of tuples."""
    if isinstance(obj, tuple):
        return new(pack_records([obj], d), (), d)
    shape, level = [], list(obj)
    shape.append(len(level))
    while level and isinstance(level[0], list):
        shape.append(len(level[0]))
        level = [x for row in level for x in row]
    return new(pack_records(level, d), tuple(shape), d)


def convert_records(values, source, target):
    """Cast to a record dtype, field by field."""
    if source.kind == "V":
        pairs = zip(values.columns, source._fields, target._fields)
        return RecordBuffer([convert(c, s[1], t[1]) for c, s, t in pairs])
    return pack_records([(v,) * len(target._fields) for v in values], target)


def python_record(value, d):
    """The tuple of Python objects of one record."""
    from ._casting import python_values

    return tuple(python_values([v], f)[0] for v, (_, f) in zip(value, d._fields))


def field(a, name):
    """The view of one field, or a copy with several."""
    if isinstance(name, list):
        fields = [(n, a.dtype[n]) for n in name]
        columns = [asfield(a, n)._values()[:] for n in name]
        return new(RecordBuffer(columns), a.shape, parse_record(fields))
    return asfield(a, name)


def asfield(a, name):
    """The view of one field."""
    if a.dtype.names is None or name not in a.dtype.names:
        raise ValueError(f"no field of name {name}")
    place = a.dtype.names.index(name)
    found = object.__new__(ndarray)
    found._buffer, found._offset = a._buffer.columns[place], a._offset
    found._shape, found._strides, found._dtype = a._shape, a._strides, a._dtype[name]
    found.base, found._writeable = a, a._writeable
    found._whole = (
        a._offset == 0
        and a._strides == contiguous_strides(a._shape)
        and a.size == len(found._buffer)
    )
    return found


def argsort_records(a, order):
    """Order of the places of a line of records, by the named fields."""
    names = a.dtype.names if order is None else [order] if isinstance(order, str) else list(order)
    names = list(names) + [n for n in a.dtype.names if n not in names]
    keys = list(zip(*(asfield(a, n).tolist() for n in names)))
    from ._coerce import asarray

    return asarray(sorted(range(len(keys)), key=keys.__getitem__), int)


def sort_records(a, axis, order):
    """Sort a line of records in place."""
    a[...] = a[argsort_records(a, order)]
