"""From any Python object to an array: `array`, `asarray` and their relatives."""

from array import array as typed_array

from . import _dtypes as dt
from ._casting import sized_text
from ._core_exceptions import copy_needed, inhomogeneous
from ._dtypes import dtype as make_dtype
from ._leaves import leaf_dtype, store_leaves
from ._ndarray import cast, ndarray, new
from ._scalars import generic

_PLAIN = {bool: dt.BOOL, int: dt.INT64, float: dt.FLOAT64, complex: dt.COMPLEX128}


def array(object, dtype=None, *, copy=True, order="K", subok=False, ndmin=0, like=None, ndmax=0):
    """A new array of nested sequences, an array, a number or an object with `__array__`.

    Ragged nesting raises ValueError unless dtype is object; copy=False raises ValueError where a
    copy cannot be avoided.
    """
    wanted = None if dtype is None else make_dtype(dtype)
    found = _convert(object, wanted)
    if copy and (found is object or _shares(found, object)):
        found = found.copy()
    if copy is False and found is not object and not isinstance(object, ndarray):
        if not hasattr(object, "__array__"):
            raise copy_needed()
    if order == "F" and found.ndim > 1:
        found = found.copy(order="F")
    if ndmin > found.ndim:
        found = found.reshape((1,) * (ndmin - found.ndim) + found.shape)
    return found


def _shares(found, object):
    """Whether the array only looks at the elements of an object of a derived class."""
    derived = isinstance(object, ndarray) and type(object) is not ndarray
    return derived and found._buffer is object._buffer


def asarray(a, dtype=None, order=None, *, device=None, copy=None, like=None):
    """The object as an array; an array of the wanted dtype is given back itself."""
    if type(a) is ndarray and dtype is None and not copy:
        return a
    found = _convert(a, None if dtype is None else make_dtype(dtype))
    return found.copy() if copy and found is a else found


def asanyarray(a, dtype=None, order=None, *, device=None, copy=None, like=None):
    """As asarray."""
    return asarray(a, dtype, order, copy=copy)


def ascontiguousarray(a, dtype=None, *, like=None):
    """The object as an array in C order with at least one axis."""
    found = asarray(a, dtype)
    if not found.flags.c_contiguous:
        found = found.copy()
    return found if found.ndim else found.reshape(1)


def asfortranarray(a, dtype=None, *, like=None):
    """The object as an array in Fortran order."""
    found = asarray(a, dtype)
    return found if found.flags.f_contiguous else found.copy(order="F")


def _convert(obj, wanted):
    cls = type(obj)
    if isinstance(obj, ndarray):
        obj = obj if cls is ndarray else obj.__array__()
        return obj if wanted is None or wanted is obj._dtype else _recast(obj, wanted)
    if cls in _PLAIN:
        return _single(obj, wanted)
    if cls is list or cls is tuple:
        return _from_sequence(obj, wanted)
    if isinstance(obj, (generic, str, bytes)):
        return _single(obj, wanted)
    if hasattr(cls, "__array__"):
        return _from_protocol(obj, wanted)
    if isinstance(obj, (typed_array, memoryview, bytearray)):
        return _from_memory(obj, wanted)
    if _is_sequence(obj):
        return _from_sequence(list(obj), wanted)
    return _single(obj, wanted)


def _recast(a, wanted):
    wanted = sized_text(wanted, a._dtype, a._values()) if wanted.kind in "US" else wanted
    return a if wanted == a._dtype else cast(a, wanted)


def _single(obj, wanted):
    return _filled([obj], (), wanted)


def _filled(leaves, shape, wanted):
    found = wanted
    if wanted is None or (wanted.kind in "US" and not wanted.itemsize):
        found = leaf_dtype(leaves, wanted)
    elif wanted.kind in "mM" and not wanted._unit:
        found = leaf_dtype(leaves, wanted)
    return new(store_leaves(leaves, found), shape, found)


def _from_protocol(obj, wanted):
    try:
        found = obj.__array__() if wanted is None else obj.__array__(wanted)
    except TypeError:
        found = obj.__array__()
    if not isinstance(found, ndarray):
        raise ValueError("object __array__ method not producing an array")
    return found if wanted is None else _recast(found, wanted)


_MEMORY_CODES = {"l": "q", "L": "Q", "c": "B"}


def _from_memory(obj, wanted):
    memory = memoryview(obj)
    code = _MEMORY_CODES.get(memory.format, memory.format)
    source = make_dtype({"q": "int64", "Q": "uint64"}.get(code, code))
    values = typed_array(source._code, memory.tobytes())
    found = new(values, tuple(memory.shape), source)
    return found if wanted is None else _recast(found, wanted)


def _is_sequence(obj):
    cls = type(obj)
    if isinstance(obj, (dict, set, frozenset, type)):
        return False
    return hasattr(cls, "__len__") and hasattr(cls, "__getitem__")


def _from_sequence(obj, wanted):
    if wanted is None or wanted.kind == "f":
        kinds = set(map(type, obj))
        if kinds == {float}:
            return _of_floats(obj, wanted)
    if wanted is not None and wanted.kind == "V":
        from ._records import array_of_records

        return array_of_records(obj, wanted)
    return _nested(obj, wanted)


def _of_floats(obj, wanted):
    from ._storage import pack

    found = wanted or dt.FLOAT64
    return new(pack(obj, found), (len(obj),), found)


def _nested(obj, wanted):
    shape, level = [], [obj]
    while True:
        level = _opened(level)
        if level and all(type(x) is ndarray for x in level) and _alike(level):
            return _joined(level, tuple(shape), wanted)
        if not level or not _all_deep(level):
            break
        lengths = {len(x) for x in level}
        if len(lengths) > 1:
            break
        shape.append(lengths.pop())
        level = [y for x in level for y in x]
    if _any_deep(level):
        return _ragged(level, shape, wanted)
    return _filled([_leaf(x) for x in level], tuple(shape), wanted)


def _opened(level):
    """The level with foreign objects that have `__array__` as arrays."""
    if set(map(type, level)) <= _KNOWN:
        return level
    return [asarray(x) if _is_foreign(x) else x for x in level]


def _is_foreign(x):
    return hasattr(type(x), "__array__") and not isinstance(x, (ndarray, generic, type))


_LEAVES = {bool, int, float, complex, str}
_KNOWN = _LEAVES | {list, tuple, ndarray}


def _all_deep(level):
    kinds = set(map(type, level))
    return kinds <= {list, tuple} or not kinds & _LEAVES and all(map(_deep, level))


def _any_deep(level):
    return not set(map(type, level)) <= _LEAVES and any(map(_deep, level))


def _deep(x):
    cls = type(x)
    if cls is list or cls is tuple:
        return True
    if cls in _PLAIN or cls is str or isinstance(x, (generic, str, bytes)):
        return False
    if isinstance(x, ndarray):
        return bool(x._shape)
    if hasattr(cls, "__array__"):
        return bool(getattr(x, "shape", ()))
    return _is_sequence(x)


def _leaf(x):
    if hasattr(type(x), "__array__") and not isinstance(x, generic):
        return asarray(x)[()]
    return x


def _alike(arrays):
    first = arrays[0]._shape
    return bool(first) and all(a._shape == first for a in arrays)


def _joined(arrays, lead, wanted):
    from ._promotion import promote

    found = arrays[0]._dtype
    for a in arrays[1:]:
        found = promote(found, a._dtype)
    found = wanted or found
    if found.kind in "USV":
        return _from_sequence([a.tolist() for a in arrays], found).reshape(lead + arrays[0]._shape)
    from ._storage import pack

    out = pack((), found)
    for a in arrays:
        out.extend(cast(a, found)._buffer if a._dtype is not found else a._values())
    return new(out, lead + arrays[0]._shape, found)


def _ragged(level, shape, wanted):
    if wanted is dt.OBJECT:
        return new(list(level), tuple(shape), dt.OBJECT)
    raise inhomogeneous(shape)
