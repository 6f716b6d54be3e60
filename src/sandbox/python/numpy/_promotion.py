"""Which dtype holds two others, and which casts are allowed (the rules of NEP 50)."""

from . import _dtypes as dt
from ._dtypes import dtype
from .exceptions import DTypePromotionError

_SIGNED = {1: dt.INT8, 2: dt.INT16, 4: dt.INT32, 8: dt.INT64}
_UNSIGNED = {1: dt.UINT8, 2: dt.UINT16, 4: dt.UINT32, 8: dt.UINT64}
_cache = {}
_KIND_ORDER = {"b": 0, "u": 1, "i": 2, "f": 4, "c": 5, "S": 6, "U": 7, "V": 8, "O": 9,
               "m": 3, "M": 3}  # fmt: skip
_TEXT_WIDTH = {"bool": 5, "int8": 4, "uint8": 3, "int16": 6, "uint16": 5, "int32": 11,
               "uint32": 10, "int64": 21, "uint64": 20, "float16": 32, "float32": 32,
               "float64": 32, "complex64": 64, "complex128": 64}  # fmt: skip


def promote(a, b):
    """The smallest dtype to which both dtypes cast safely."""
    if a is b:
        return a
    found = _cache.get((a, b))
    if found is None:
        found = _cache[a, b] = _promote(a, b)
    return found


def _promote(a, b):
    if "O" in (a.kind, b.kind):
        return dt.OBJECT
    if a.kind in "USVmM" or b.kind in "USVmM":
        return _promote_special(a, b)
    low, high = sorted((a, b), key=lambda d: (_KIND_ORDER[d.kind], d.itemsize))
    if low.kind == "b" or low.kind == high.kind:
        return high
    if high.kind == "i":
        return _mixed_signs(low, high)
    if high.kind == "f":
        return promote(high, float_for(low))
    return _with_complex(low, high)


def _mixed_signs(unsigned, signed):
    if signed.itemsize > unsigned.itemsize:
        return signed
    return _SIGNED.get(2 * unsigned.itemsize, dt.FLOAT64)


def float_for(integer):
    """The float dtype that carries an integer or bool dtype in arithmetic."""
    if integer.kind in "fc":
        return integer
    return {1: dt.FLOAT16, 2: dt.FLOAT32}.get(integer.itemsize, dt.FLOAT64)


def _with_complex(low, high):
    single = promote(float_for(low), dt.FLOAT32) is dt.FLOAT32 and high is dt.COMPLEX64
    return dt.COMPLEX64 if single else dt.COMPLEX128


def _promote_special(a, b):
    if a == b:
        return a
    if a.kind in "US" and b.kind in "US":
        signs = max(_signs(a), _signs(b))
        return dt.text(signs) if "U" in (a.kind, b.kind) else dt.byte_text(signs)
    for one, other in ((a, b), (b, a)):
        if one.kind in "US" and other.name in _TEXT_WIDTH:
            make = dt.text if one.kind == "U" else dt.byte_text
            return make(max(_signs(one), _TEXT_WIDTH[other.name]))
    if a.kind in "mM" or b.kind in "mM":
        from ._datetime import promote_times

        found = promote_times(a, b)
        if found is not None:
            return found
    raise DTypePromotionError(
        f"The DType <class '{class_name(a)}'> could not be promoted by <class '{class_name(b)}'>. "
        "This means that no common DType exists for the given inputs."
    )


def _signs(d):
    return d.itemsize // 4 if d.kind == "U" else d.itemsize


def class_name(d):
    """NumPy's name for the class of a dtype, as some messages show it."""
    special = {"U": "Str", "S": "Bytes", "V": "Void", "M": "DateTime64", "m": "TimeDelta64"}
    name = special.get(d.kind)
    if name is None:
        name = d.name.replace("uint", "UInt") if d.kind == "u" else d.name.capitalize()
    return f"numpy.dtypes.{name}DType"


def promote_types(type1, type2):
    """The smallest dtype to which both types cast safely."""
    return promote(dtype(type1), dtype(type2))


def text_width(d):
    """Signs needed to write any number of a dtype."""
    return _TEXT_WIDTH[d.name]


def can_cast(from_, to, casting="safe"):
    """Whether a cast is allowed under rule no, equiv, safe, same_kind or unsafe."""
    if type(from_) in (int, float, complex):
        raise TypeError(
            "can_cast() does not support Python ints, floats, and complex because the result "
            "used to depend on the value.\nThis change was part of adopting NEP 50, we may "
            "explicitly allow them again in the future."
        )
    return cast_allowed(dtype(getattr(from_, "dtype", from_)), dtype(to), casting)


def cast_allowed(source, target, casting):
    """can_cast for two dtype objects."""
    if source is target or casting == "unsafe" or source == target:
        return True
    if casting in ("no", "equiv"):
        return False
    if _safe(source, target):
        return True
    if casting == "same_kind" and target.kind in "US":
        return source.kind in "biufcUS" and (source.kind, target.kind) != ("U", "S")
    return casting == "same_kind" and _same_kind(source, target)


def _safe(source, target):
    if target.kind == "O":
        return True
    if target.kind in "US" and source.name in _TEXT_WIDTH:
        return _signs(target) >= _TEXT_WIDTH[source.name] or target.itemsize == 0
    if source.kind in "OV" or target.kind == "V":
        return False
    try:
        return promote(source, target) == target
    except TypeError:
        return False


def _same_kind(source, target):
    if source.kind == target.kind:
        return source.kind != "V"
    if source.kind in "biu" and target.kind == "m":
        return True
    order = _KIND_ORDER
    return source.kind in "biuf" and target.kind in "iufc" and (
        order[source.kind] <= order[target.kind] and not (source.kind == "i" and target.kind == "u")
    )  # fmt: skip


def weak_dtype(value, strong):
    """The dtype that a bare Python number takes beside an array of dtype `strong`."""
    kind = strong.kind
    if kind == "O":
        return strong
    if type(value) is int:
        return dt.INT64 if kind in "bUSVMm" else strong
    if type(value) is float:
        return strong if kind in "fc" else dt.FLOAT64
    if kind == "c":
        return strong
    return dt.COMPLEX64 if strong in (dt.FLOAT32, dt.FLOAT16) else dt.COMPLEX128
