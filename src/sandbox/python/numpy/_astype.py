"""Casting whole arrays, single elements as Python objects, and parts of complex arrays."""

from operator import index

from . import _dtypes as dt
from ._casting import convert, python_values, sized_text
from ._dtypes import dtype as make_dtype
from ._indexing import point_offset
from ._memory_order import laid_out, memory_order, spread_in_order
from ._ndarray import cast, new
from ._promotion import cast_allowed

_RULES = ("no", "equiv", "safe", "same_kind", "unsafe", "same_value")


def astype(a, wanted, casting, copy):
    """ndarray.astype."""
    target = make_dtype(wanted)
    if casting not in _RULES:
        listed = ", ".join(f"'{r}'" for r in _RULES[:-1])
        raise ValueError(f"casting must be one of {listed}, or '{_RULES[-1]}' (got '{casting}')"
                         .replace(", or ", ", "))  # fmt: skip
    if not cast_allowed(a._dtype, target, casting):
        raise TypeError(
            f"Cannot cast array data from {a._dtype!r} to {target!r} according to the rule "
            f"'{casting}'"
        )
    if target.kind in "US":
        target = sized_text(target, a._dtype, a._values())
    if not copy and target == a._dtype:
        return a
    order = memory_order([a], a._shape)
    if order is None:
        return cast(a, target)
    values = spread_in_order(a, a._shape, order)
    return laid_out(convert(values, a._dtype, target), a._shape, target, order)


def item(a, place):
    """ndarray.item: one element as a Python object."""
    if not place:
        if a.size != 1:
            raise ValueError("can only convert an array of size 1 to a Python scalar")
        return python_values(a._values(), a._dtype)[0]
    if len(place) == 1 and isinstance(place[0], tuple):
        place = place[0]
    if len(place) == 1:
        n, i = a.size, index(place[0])
        if not -n <= i < n:
            along = "axis 0 with size" if a.ndim == 1 else "size"
            raise IndexError(f"index {i} is out of bounds for {along} {n}")
        return python_values([a._values()[i]], a._dtype)[0]
    if len(place) != a.ndim:
        raise ValueError("incorrect number of indices for array")
    return python_values([a._buffer[point_offset(a, place)]], a._dtype)[0]


def _part_dtype(d):
    return dt.FLOAT32 if d is dt.COMPLEX64 else dt.FLOAT64


def real(a):
    """Real parts: the array itself unless it is complex."""
    if a._dtype.kind != "c":
        return a
    d = _part_dtype(a._dtype)
    return cast(new([v.real for v in a._values()], a._shape, dt.OBJECT), d)


def imag(a):
    """Imaginary parts; zeros for real arrays."""
    if a._dtype.kind != "c":
        from ._make import zeros

        return zeros(a._shape, a._dtype)
    d = _part_dtype(a._dtype)
    return cast(new([v.imag for v in a._values()], a._shape, dt.OBJECT), d)


def set_part(a, value, is_real):
    """Assign to the real or the imaginary parts."""
    from ._assigning import fitted

    if a._dtype.kind != "c":
        if not is_real:
            raise TypeError("array does not have imaginary part to set")
        a[...] = value
        return
    parts = fitted(value, _part_dtype(a._dtype), a._shape)
    old = a._values()
    if is_real:
        a._store([complex(p, v.imag) for p, v in zip(parts, old)])
    else:
        a._store([complex(v.real, p) for p, v in zip(parts, old)])
