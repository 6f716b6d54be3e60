"""Python's values as the protocol writes them, and back."""

import math
import sys
import types

from . import programs
from .arrays import decode_array, decode_strings, encode_numpy

_exact = 2**53


def encode(value, buffers, place):
    """`value` as JSON; the numbers of arrays go into `buffers`, `place[0]` says where the next ones begin.

    Raises TypeError for what nobody but Python understands.
    """
    kind = type(value)
    if value is None or kind is bool or kind is str:
        return value
    if kind is int:
        return value if -_exact <= value <= _exact else {"kind": "int", "digits": str(value)}
    if kind is float:
        return _encode_float(value)
    if kind is list or kind is tuple:
        return {"kind": kind.__name__, "items": [encode(item, buffers, place) for item in value]}
    if isinstance(value, dict):
        return {"kind": "dict", "entries": [[_key(key), encode(item, buffers, place)] for key, item in value.items()]}
    return _encode_other(value, buffers, place)


def _encode_float(value):
    if math.isnan(value):
        return {"kind": "float", "value": "nan"}
    if math.isinf(value):
        return {"kind": "float", "value": "inf" if value > 0 else "-inf"}
    return {"kind": "float", "value": value} if value.is_integer() else value


def _key(key):
    return key if isinstance(key, str) else str(key)


def _encode_other(value, buffers, place):
    to_wire = getattr(type(value), "_to_wire", None)
    if to_wire is not None:
        return to_wire(value, buffers, place)
    path = getattr(value, "__dict__", {}).get("_wire_name")
    if path is not None:
        return {"kind": "name", "path": path}
    numbers = encode_numpy(value, buffers, place, encode)
    if numbers is not None:
        return numbers
    return _encode_plain(value, buffers, place)


def _encode_plain(value, buffers, place):
    if isinstance(value, (list, tuple, set, frozenset, range)) or type(value) in _views:
        kind = "list" if isinstance(value, list) else "tuple"
        return {"kind": kind, "items": [encode(item, buffers, place) for item in value]}
    if isinstance(value, slice):
        parts = {name: encode(getattr(value, name), buffers, place) for name in ("start", "stop", "step")}
        return {"kind": "slice", **parts}
    if value is Ellipsis:
        return {"kind": "ellipsis"}
    for plain in (bool, int, float, str):
        if isinstance(value, plain):
            return encode(plain(value), buffers, place)
    return _encode_of_program(value)


def _encode_of_program(value):
    if isinstance(value, type):
        return _types.get(value) or programs.describe(value)
    if isinstance(value, _functions):
        return programs.describe(value)
    return programs.describe(value, [name for name in dir(value) if not name.startswith("_") or name in _special])


_views = (type({}.keys()), type({}.values()), type({}.items()), zip)
_functions = (types.FunctionType, types.BuiltinFunctionType, types.MethodType)
_special = {"__call__", "__getitem__", "__len__", "__next__"}
_types = {bool: "bool", float: "float32", int: "int64", str: "string"}


def decode(value, body):
    """The Python value for what the protocol writes; `body(at, count)` gives the bytes of arrays."""
    if not isinstance(value, dict):
        return value
    return _decoders[value["kind"]](value, body)


def _decode_handle(value, _body):
    from keras._object import wrap

    return wrap(value)


def _decode_name(value, _body):
    module, _, name = value["path"].rpartition(".")
    return getattr(sys.modules[module], name)


def _decode_slice(value, body):
    return slice(*(decode(value[part], body) for part in ("start", "stop", "step")))


_decoders = {
    "float": lambda value, _body: float(value["value"]),
    "int": lambda value, _body: int(value["digits"]),
    "array": decode_array,
    "strings": decode_strings,
    "handle": _decode_handle,
    "name": _decode_name,
    "slice": _decode_slice,
    "ellipsis": lambda _value, _body: Ellipsis,
    "program": lambda value, _body: programs.object_of(value["id"]),
    "list": lambda value, body: [decode(item, body) for item in value["items"]],
    "tuple": lambda value, body: tuple(decode(item, body) for item in value["items"]),
    "dict": lambda value, body: {key: decode(item, body) for key, item in value["entries"]},
}
