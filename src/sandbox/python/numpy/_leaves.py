"""The innermost objects of nested sequences: their common dtype and their storage."""

from array import array

from . import _dtypes as dt
from ._promotion import promote
from ._casting import no_integer, wrap_integers
from ._scalars import bytes_, generic, python_value, str_
from ._storage import pack

_TYPES = {bool: dt.BOOL, float: dt.FLOAT64, complex: dt.COMPLEX128}


def leaf_dtype(leaves, wanted=None):
    """The dtype that holds all the objects."""
    if wanted is not None and wanted.kind in "US":
        return _text_for(leaves, wanted)
    found = None
    kinds = set(map(type, leaves))
    for cls in kinds:
        one = _TYPES.get(cls) or _class_dtype(cls, leaves)
        found = one if found is None else _join(found, one)
    if wanted is not None and wanted.kind in "mM":
        from ._datetime import unit_of

        return unit_of(leaves, wanted)
    return dt.FLOAT64 if found is None else found


def _join(a, b):
    if dt.OBJECT in (a, b):
        return dt.OBJECT
    return promote(a, b)


def _class_dtype(cls, leaves):
    if cls is int:
        return _integer_dtype([x for x in leaves if type(x) is int])
    if issubclass(cls, (str, str_)):
        return dt.text(max(max(len(x) for x in leaves if type(x) is cls), 1))
    if issubclass(cls, (bytes, bytes_)):
        return dt.byte_text(max(max(len(x) for x in leaves if type(x) is cls), 1))
    if issubclass(cls, generic):
        return _scalar_dtype(cls, leaves)
    for plain in (bool, int, float, complex):
        if issubclass(cls, plain):
            return dt.dtype(plain)
    return dt.OBJECT


def _scalar_dtype(cls, leaves):
    if cls.__name__ in ("datetime64", "timedelta64", "void"):
        found = None
        for x in leaves:
            if type(x) is cls:
                found = x.dtype if found is None else promote(found, x.dtype)
        return found
    return cls.dtype


def _integer_dtype(integers):
    low, high = min(integers), max(integers)
    if -(1 << 63) <= low and high < 1 << 63:
        return dt.INT64
    if -(1 << 63) <= low and high < 1 << 64:
        return dt.UINT64 if low >= 0 else dt.FLOAT64
    return dt.OBJECT


def _text_for(leaves, wanted):
    make = dt.text if wanted.kind == "U" else dt.byte_text
    texts = [_text(x) for x in leaves]
    return make(max(map(len, texts), default=1) or 1)


def _text(x):
    if isinstance(x, bytes):
        return x.decode("ascii")
    return str(x)


def store_leaves(leaves, target):
    """A buffer of dtype `target` with the objects cast to it."""
    return _STORES[target.kind](leaves, target)


def _bare(x):
    return python_value(x) if isinstance(x, generic) else x


def _store_integers(leaves, target):
    try:
        if set(map(type, leaves)) <= {int, bool}:
            return array(target._code, leaves)
    except OverflowError:
        pass
    return array(target._code, [one_integer(x, target) for x in leaves])


def one_integer(x, target):
    """One object as an integer of dtype `target`; OverflowError if a Python int does not fit."""
    if isinstance(x, generic):
        if type(x).__name__ in ("datetime64", "timedelta64"):
            return x._value
        value = python_value(x)
        return wrap_integers([int(value)], target)[0]
    try:
        value = int(x)
    except TypeError:
        no_integer(x)
    bits = 8 * target.itemsize - (target.kind == "i")
    if (0 if target.kind == "u" else -(1 << bits)) <= value < 1 << bits:
        return value
    if isinstance(x, int) and target is dt.INT64:
        raise OverflowError("Python int too large to convert to C long")
    if isinstance(x, int):
        raise OverflowError(f"Python integer {x} out of bounds for {target.name}")
    return wrap_integers([value], target)[0]


def _store_floats(leaves, target):
    try:
        return pack(leaves, target)
    except (TypeError, OverflowError):
        return pack([one_float(x) for x in leaves], target)


def one_float(x):
    """One object as a float."""
    if x is None:
        return float("nan")
    if isinstance(x, generic) and type(x).__name__[:7] == "complex":
        from ._casting import _real_parts

        return _real_parts([x])[0]
    try:
        return float(x)
    except TypeError:
        if isinstance(x, (list, tuple)) or hasattr(x, "__array__"):
            raise ValueError("setting an array element with a sequence.") from None
        raise TypeError(
            f"float() argument must be a string or a real number, not '{type(x).__name__}'"
        ) from None


def _store_bools(leaves, target):
    return array("B", [1 if x else 0 for x in leaves])


def _store_complex(leaves, target):
    return pack([complex(_bare(x)) for x in leaves], target)


def _store_objects(leaves, target):
    return list(leaves)


def _store_texts(leaves, target):
    return pack([_text(x) for x in leaves], target)


def _store_bytes(leaves, target):
    return pack([x if isinstance(x, bytes) else str(x).encode("ascii") for x in leaves], target)


def _store_times(leaves, target):
    from ._datetime import store_times

    return store_times(leaves, target)


def _store_records(leaves, target):
    from ._records import pack_records

    return pack_records(leaves, target)


_STORES = {
    "i": _store_integers, "u": _store_integers, "f": _store_floats, "b": _store_bools,
    "c": _store_complex, "O": _store_objects, "U": _store_texts, "S": _store_bytes,
    "m": _store_times, "M": _store_times, "V": _store_records,
}  # fmt: skip


def element(x, target):
    """The storage value of one object for dtype `target`, as assignment to an element casts it."""
    if target.kind == "f":
        return x if type(x) is float and target.char != "e" else store_leaves([x], target)[0]
    if type(x) is int and target._code is not None and target.kind in "iu":
        return one_integer(x, target)
    return store_leaves([x], target)[0]
