"""Operators of scalars: short ways for common pairs, and ufuncs for the rest."""

from . import _operators
from . import _scalars as sc
from ._scalars import make_float64

_COMPARISONS = _operators.COMPARE + (("eq", "equal"), ("ne", "not_equal"))


def bind(ufuncs):
    """Add the operators to the scalar classes."""
    _operators.bind(sc.generic, ufuncs, False)
    _bind_boxed(ufuncs)
    sc.float64.__hash__ = float.__hash__
    sc.complex128.__hash__ = complex.__hash__
    _bind_float64(ufuncs)
    for cls in (sc.number, sc.float64):
        for name in ("__mul__", "__rmul__"):
            setattr(cls, name, _with_sequences(getattr(cls, name)))
        cls.__radd__ = _after_text(cls.__radd__)
    _withhold(sc.generic, ("matmul",))
    _withhold(sc.complexfloating, ("floordiv", "mod", "divmod"))
    _bind_texts()


def _bind_boxed(ufuncs):
    binary = [item for item in _operators.BINARY.items() if item[0] not in ("matmul", "divmod")]
    for name, target in binary + list(_COMPARISONS):
        general, function = getattr(sc.generic, f"__{name}__"), getattr(ufuncs, target)
        setattr(sc.generic, f"__{name}__", _quick_boxed(general, function))


def _withhold(cls, names):
    """Operators that scalars of the class have with arrays only."""
    for name in (f"__{side}{name}__" for name in names for side in ("", "r")):
        setattr(cls, name, _with_arrays(getattr(cls, name)))


def _with_arrays(general):
    def method(self, other):
        return general(self, other) if hasattr(other, "_buffer") else NotImplemented

    return method


def _with_sequences(general):
    """Products of scalars: a sequence of Python's is repeated by integers, as Python does it."""

    def method(self, other):
        if type(other) not in (list, tuple, str, bytes):
            return general(self, other)
        if isinstance(self, sc.integer):
            return other * self._value
        raise TypeError(
            f"can't multiply sequence by non-int of type 'numpy.{type(self).__name__}'"
        )

    return method


def _after_text(general):
    """Scalars after a text and a plus, as Python says it."""

    def method(self, other):
        if type(other) is str:
            raise TypeError(
                f'can only concatenate str (not "numpy.{type(self).__name__}") to str'
            )
        return general(self, other)

    return method


def _quick_boxed(general, function):
    """An operator of boxed scalars of one class, or of int64 and a small Python int."""

    def method(self, other):
        cls = type(self)
        if cls is type(other) and cls in _BOXED:
            loop, value = function._loop((cls.dtype, cls.dtype)), other._value
        elif cls is sc.int64 and type(other) is int and -_SMALL < other < _SMALL:
            loop, value = function._loop((cls.dtype, cls.dtype)), other
        else:
            return general(self, other)
        if loop.ins[0] is not cls.dtype:
            return general(self, other)
        return loop.outs[0]._wrap(loop.one(self._value, value))

    return method


_BOXED = {sc.int8, sc.int16, sc.int32, sc.int64, sc.uint8, sc.uint16, sc.uint32, sc.uint64,
          sc.float16, sc.float32}  # fmt: skip
_SMALL = 1 << 62


_TEXT_METHODS = (
    "__hash__", "__getitem__", "__format__", "__add__", "__mul__", "__mod__", "__iter__", "__eq__",
    "__ne__", "__lt__", "__le__", "__gt__", "__ge__",
)  # fmt: skip


def _bind_texts():
    """Text keeps Python's own operators and methods."""
    for cls, parent in ((sc.str_, str), (sc.bytes_, bytes)):
        for name in _TEXT_METHODS:
            if hasattr(parent, name):
                setattr(cls, name, getattr(parent, name))
        _withhold(cls, ("sub", "truediv", "floordiv", "pow", "and", "or", "xor", "lshift", "rshift"))
        for name, sign in (("neg", "-"), ("pos", "+"), ("invert", "~"), ("abs", "abs()")):
            setattr(cls, f"__{name}__", _no_unary(sign))
        cls.__bool__ = lambda self: len(self) > 0
        cls.__str__ = parent.__str__
        cls.__repr__ = sc.generic.__repr__


def _no_unary(sign):
    what = sign if sign == "abs()" else f"unary {sign}"

    def method(self):
        raise TypeError(f"bad operand type for {what}: 'numpy.{type(self).__name__}'")

    return method


def _bind_float64(ufuncs):
    """Arithmetic of double precision scalars among themselves without the way over arrays."""
    cls, plain = sc.float64, (float, int, sc.float64)
    for name, target in (
        ("add", "add"), ("sub", "subtract"), ("mul", "multiply"), ("truediv", "divide"),
    ):  # fmt: skip
        general = getattr(ufuncs, target)
        setattr(cls, f"__{name}__", _quick(getattr(float, f"__{name}__"), general, plain))
        reflected = getattr(float, f"__r{name}__")
        setattr(cls, f"__r{name}__", _quick_reflected(reflected, general, plain))
    for name, target in _COMPARISONS:
        general = getattr(sc.generic, f"__{name}__")
        setattr(cls, f"__{name}__", _quick_compare(getattr(float, f"__{name}__"), general, plain))
    cls.__neg__ = lambda self: make_float64(float.__neg__(self))
    cls.__abs__ = lambda self: make_float64(float.__abs__(self))


def _quick(function, general, plain):
    def method(self, other):
        if type(other) in plain:
            try:
                found = function(self, other)
                if found is not NotImplemented:
                    return make_float64(found)
            except (ZeroDivisionError, OverflowError):
                pass
        if _operators.defers(self, other):
            return NotImplemented
        return general(self, other)

    return method


def _quick_reflected(function, general, plain):
    def method(self, other):
        if type(other) in plain:
            try:
                return make_float64(function(self, other))
            except (ZeroDivisionError, OverflowError):
                pass
        return general(other, self)

    return method


def _quick_compare(function, general, plain):
    def method(self, other):
        if type(other) in plain:
            return sc.True_ if function(self, other) else sc.False_
        return general(self, other)

    return method
