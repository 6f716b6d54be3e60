"""Loops of ufuncs for dates and spans of time."""

import operator

from . import _dtypes as dt
from ._core_exceptions import UFuncTypeError, not_supported_types
from ._datetime import time_dtype
from ._datetime_units import NAT, finer
from ._loops import Loop


def _guarded(function):
    def call(x, y):
        return NAT if x == NAT or y == NAT else function(x, y)

    return call


_COMPARE = {
    "less": operator.lt, "less_equal": operator.le, "greater": operator.gt,
    "greater_equal": operator.ge, "equal": operator.eq, "not_equal": operator.ne,
}  # fmt: skip


_ARITHMETIC = ("add", "subtract", "multiply", "divide", "floor_divide", "remainder")


def time_loop(ufunc, dtypes):
    """The loop of a ufunc for dates and spans."""
    name = ufunc.__name__
    if len(dtypes) == 1:
        return _unary_loop(ufunc, dtypes[0])
    a, b = dtypes
    unit = finer(a._unit, b._unit)
    if name in _COMPARE and {a.kind, b.kind} <= {"m", "M"}:
        both = (time_dtype(a.kind, unit), time_dtype(b.kind, unit))
        compare = _COMPARE[name]
        different = name == "not_equal"
        return Loop(name, both, (dt.BOOL,),
                    lambda x, y: different if NAT in (x, y) else compare(x, y))  # fmt: skip
    found = _BINARY.get((name, _class_letter(a), _class_letter(b)))
    if found is None and name not in _ARITHMETIC:
        raise not_supported_types(name)
    if found is None:
        raise UFuncTypeError(
            f"ufunc '{name}' cannot use operands with types {a!r} and {b!r}"
        )
    kinds, out, function = found
    ins = tuple(_loop_dtype(k, unit) for k in kinds)
    return Loop(name, ins, (_loop_dtype(out, unit),), _guarded(function))


def _class_letter(d):
    return d.kind if d.kind in "mMf" else "i" if d.kind in "biu" else "?"


def _loop_dtype(letter, unit):
    if letter in "mM":
        return time_dtype(letter, unit)
    return dt.INT64 if letter == "i" else dt.FLOAT64


def _quotient(x, y):
    return x / y if y else float("nan")


def _scaled(x, y):
    return int(x * y)


def _divided(x, y):
    return int(x / y) if y else NAT


def _floor(x, y):
    return x // y if y else 0


_BINARY = {
    ("add", "M", "m"): ("Mm", "M", operator.add), ("add", "m", "M"): ("mM", "M", operator.add),
    ("add", "m", "m"): ("mm", "m", operator.add), ("add", "M", "i"): ("Mm", "M", operator.add),
    ("add", "i", "M"): ("mM", "M", operator.add), ("add", "m", "i"): ("mm", "m", operator.add),
    ("add", "i", "m"): ("mm", "m", operator.add), ("subtract", "M", "M"): ("MM", "m", operator.sub),
    ("subtract", "M", "m"): ("Mm", "M", operator.sub),
    ("subtract", "m", "m"): ("mm", "m", operator.sub),
    ("subtract", "M", "i"): ("Mm", "M", operator.sub),
    ("subtract", "m", "i"): ("mm", "m", operator.sub),
    ("multiply", "m", "i"): ("mi", "m", operator.mul),
    ("multiply", "i", "m"): ("im", "m", operator.mul),
    ("multiply", "m", "f"): ("mf", "m", _scaled), ("multiply", "f", "m"): ("fm", "m", _scaled),
    ("divide", "m", "m"): ("mm", "f", _quotient), ("divide", "m", "i"): ("mi", "m", _divided),
    ("divide", "m", "f"): ("mf", "m", _divided),
    ("floor_divide", "m", "m"): ("mm", "i", _floor),
    ("floor_divide", "m", "i"): ("mi", "m", _floor),
    ("remainder", "m", "m"): ("mm", "m", lambda x, y: x % y if y else NAT),
    ("maximum", "M", "M"): ("MM", "M", max), ("maximum", "m", "m"): ("mm", "m", max),
    ("minimum", "M", "M"): ("MM", "M", min), ("minimum", "m", "m"): ("mm", "m", min),
}  # fmt: skip


def _unary_loop(ufunc, d):
    name = ufunc.__name__
    functions = {"negative": operator.neg, "absolute": abs, "positive": operator.pos}
    if d.kind == "m" and name in functions:
        return Loop(name, (d,), (d,), lambda x: NAT if x == NAT else functions[name](x))
    tests = {"isnat": NAT.__eq__, "isnan": NAT.__eq__, "isfinite": NAT.__ne__}
    if name in tests:
        return Loop(name, (d,), (dt.BOOL,), tests[name])
    raise not_supported_types(name)
