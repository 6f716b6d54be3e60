"""Loops for objects, text and dates."""

import operator

from . import _dtypes as dt
from ._core_exceptions import _UFuncNoLoopError, no_loop, not_supported_types
from ._loops import Loop
from ._promotion import class_name

_OBJECT_FUNCTIONS = {
    "add": operator.add, "subtract": operator.sub, "multiply": operator.mul,
    "divide": operator.truediv, "floor_divide": operator.floordiv, "remainder": operator.mod,
    "power": operator.pow, "negative": operator.neg, "positive": operator.pos,
    "absolute": abs, "invert": operator.invert, "bitwise_and": operator.and_,
    "bitwise_or": operator.or_, "bitwise_xor": operator.xor, "left_shift": operator.lshift,
    "right_shift": operator.rshift, "less": operator.lt, "less_equal": operator.le,
    "greater": operator.gt, "greater_equal": operator.ge, "equal": operator.eq,
    "not_equal": operator.ne, "logical_and": lambda x, y: x and y,
    "logical_or": lambda x, y: x or y, "logical_not": operator.not_,
    "maximum": lambda x, y: x if x >= y else y, "minimum": lambda x, y: x if x <= y else y,
    "square": lambda x: x * x, "reciprocal": lambda x: 1 / x, "divmod": divmod,
    "fmax": lambda x, y: x if x >= y else y, "fmin": lambda x, y: x if x <= y else y,
    "sign": lambda x: (x > 0) - (x < 0), "isnan": None, "isinf": None, "isfinite": None,
}  # fmt: skip
_COMPARISONS = {"less", "less_equal", "greater", "greater_equal", "equal", "not_equal"}
_PREDICATES = ("isnan", "isinf", "isfinite", "signbit")


def special_loop(ufunc, dtypes):
    """The loop of `ufunc` where at least one operand is no plain number."""
    kinds = {d.kind for d in dtypes}
    if "O" in kinds:
        return _object_loop(ufunc, dtypes)
    if kinds <= {"U"} or kinds <= {"S"}:
        return _text_loop(ufunc, dtypes)
    if kinds & {"m", "M"}:
        from ._datetime_loops import time_loop

        return time_loop(ufunc, dtypes)
    return _mixed_text(ufunc, dtypes)


def _object_loop(ufunc, dtypes):
    name = ufunc.__name__
    if name in _PREDICATES:
        raise not_supported_types(name)
    function = _OBJECT_FUNCTIONS.get(name) or _method(name)
    out = dt.BOOL if name in _COMPARISONS else dt.OBJECT
    if name in _COMPARISONS:
        return Loop(name, (dt.OBJECT,) * 2, (out,), _truth_of(function))
    return Loop(name, (dt.OBJECT,) * ufunc.nin, (out,) * ufunc.nout, function)


def _truth_of(function):
    def compare(x, y):
        return bool(function(x, y))

    return compare


def _method(name):
    """A function that calls the method of the same name, as for objects with their own exp()."""

    def call(x, *others):
        method = getattr(x, name, None)
        if method is None:
            raise TypeError(
                f"loop of ufunc does not support argument 0 of type {type(x).__name__} "
                f"which has no callable {name} method"
            )
        return method(*others)

    return call


def _text_loop(ufunc, dtypes):
    name = ufunc.__name__
    if name in _COMPARISONS:
        return Loop(name, dtypes, (dt.BOOL,), _OBJECT_FUNCTIONS[name])
    if name == "add" and ufunc.nin == 2:
        make, width = (dt.text, 4) if dtypes[0].kind == "U" else (dt.byte_text, 1)
        signs = sum(d.itemsize for d in dtypes) // width
        return Loop(name, dtypes, (make(signs),), operator.add)
    raise _no_text_loop(ufunc, dtypes)


def _no_text_loop(ufunc, dtypes):
    if ufunc.nin == 2 and ufunc.__name__ in ("add", "subtract", "multiply",
                                             "maximum", "minimum"):  # fmt: skip
        return no_loop(ufunc.__name__, dtypes)
    return not_supported_types(ufunc.__name__)


def _mixed_text(ufunc, dtypes):
    name = ufunc.__name__
    if name in _COMPARISONS:
        listed = ", ".join(f"<class '{class_name(d)}'>" for d in dtypes)
        raise _UFuncNoLoopError(
            f"ufunc '{name}' did not contain a loop with signature matching types "
            f"({listed}) -> None"
        )
    raise _no_text_loop(ufunc, dtypes)
