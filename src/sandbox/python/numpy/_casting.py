"""Casts of whole sequences of storage values from one dtype to another."""

from array import array

from ._errstate import report
from ._kernels import ELEMENTWISE_FROM, converted
from ._scalars import make_float64
from ._storage import pack
from .exceptions import ComplexWarning

_LOWEST = {"i": -(1 << 31), "q": -(1 << 63), "Q": 1 << 63}


def convert(values, source, target):
    """A new buffer of dtype `target` from storage values of dtype `source` (unsafe casting)."""
    if source is target or (source.kind == target.kind and source.kind in "US"):
        return values[:] if source is target and isinstance(values, array) else pack(values, target)
    if len(values) >= ELEMENTWISE_FROM:
        found = converted(values, source, target)
        if found is not None:
            return found
    return _CASTS[target.kind](values, source, target)


def wrap_integers(values, target):
    """Buffer of integers of any size, reduced to the bits of `target`."""
    try:
        return array(target._code, values)
    except OverflowError:
        bits = 8 * target.itemsize
        mask, half = (1 << bits) - 1, 1 << (bits - 1)
        if target.kind == "u":
            return array(target._code, [v & mask for v in values])
        return array(target._code, [((v + half) & mask) - half for v in values])


def _to_bool(values, source, target):
    return array("B", [1 if v else 0 for v in values])


def _to_integer(values, source, target):
    if source.kind in "biumM":
        return wrap_integers(values, target)
    if source.kind == "c":
        values = _real_parts(values)
    if source.kind in "US":
        values = [int(_named(v, source)) for v in values]
    elif source.kind == "O":
        return wrap_integers([_object_integer(v) for v in values], target)
    try:
        return wrap_integers(list(map(int, values)), target)
    except (ValueError, OverflowError):
        report("invalid", "cast")
        return wrap_integers([_truncate(v, target) for v in values], target)


def _named(value, source):
    """The scalar of a text, so that a failing parse shows it as NumPy does."""
    return source._wrap(value)


def _object_integer(value):
    if isinstance(value, (str, bytes, int, float)) or hasattr(value, "__int__"):
        return int(value)
    return int(value) if hasattr(value, "__index__") else no_integer(value)


def no_integer(value):
    """Raises the TypeError of int() for an object that is no number."""
    raise TypeError(
        "int() argument must be a string, a bytes-like object or a real number, "
        f"not '{type(value).__name__}'"
    )


def _truncate(value, target):
    """A C cast of one float: what is no integer becomes the lowest number or 0."""
    if value == value and abs(value) != float("inf"):
        return int(value)
    return _LOWEST.get(target._code, 0)


def _real_parts(values):
    import warnings

    warnings.warn(
        "Casting complex values to real discards the imaginary part", ComplexWarning, stacklevel=5
    )
    return [v.real for v in values]


def _to_float(values, source, target):
    if source.kind == "c":
        values = _real_parts(values)
    elif source.kind in "US":
        values = [float(_named(v, source)) for v in values]
    elif source.kind == "O":
        values = [_object_float(v) for v in values]
    elif source.kind in "mM":
        values = [float(v) for v in values]
    return pack(values, target)


def _object_float(value):
    return float("nan") if value is None else float(value)


def _to_complex(values, source, target):
    return pack([complex(v) for v in values], target)


def _to_object(values, source, target):
    return python_values(values, source)


def python_values(values, source):
    """List of Python objects, as `tolist` gives them."""
    if source.kind == "b":
        return [v == 1 for v in values]
    if source.kind in "mM":
        from ._datetime import to_python

        return [to_python(v, source) for v in values]
    if source.kind == "V":
        from ._records import python_record

        return [python_record(v, source) for v in values]
    return list(values)


def texts(values, source):
    """The texts that an array of dtype `source` becomes under astype(str)."""
    if source.kind == "b":
        return ["True" if v else "False" for v in values]
    if source.kind in "iu":
        return list(map(str, values))
    if source.kind == "S":
        return [v.decode("ascii") for v in values]
    if source.kind == "O":
        return [str(v) for v in values]
    if source is make_float64(0.0).dtype:
        from ._print import scalar_str

        return [scalar_str(make_float64(v)) for v in values]
    return [str(source._wrap(v)) for v in values]


def _to_text(values, source, target):
    return pack(texts(values, source), target)


def _to_bytes(values, source, target):
    found = values if source.kind == "U" else texts(values, source)
    return pack([v.encode("ascii") for v in found], target)


def _to_time(values, source, target):
    from ._datetime import convert_times

    return convert_times(values, source, target)


def _to_record(values, source, target):
    from ._records import convert_records

    return convert_records(values, source, target)


_CASTS = {
    "b": _to_bool, "i": _to_integer, "u": _to_integer, "f": _to_float, "c": _to_complex,
    "O": _to_object, "U": _to_text, "S": _to_bytes, "m": _to_time, "M": _to_time,
    "V": _to_record,
}  # fmt: skip


def adapt(values, source, target):
    """Like convert, but may give back `values` itself where no change is needed."""
    return values if source is target else convert(values, source, target)


def sized_text(target, source, values):
    """The dtype with a length, where a cast to `str` or `bytes` was asked without one."""
    if target.itemsize or target.kind not in "US":
        return target
    from . import _dtypes as dt
    from ._promotion import text_width

    make = dt.text if target.kind == "U" else dt.byte_text
    if source.kind in "US":
        return make(source.itemsize // (4 if source.kind == "U" else 1))
    if source.kind in "mM":
        return make(28 if source.kind == "M" else 21)
    if source.kind == "O":
        return make(max(map(len, texts(values, source)), default=1) or 1)
    return make(text_width(source))
