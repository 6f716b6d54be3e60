"""Operators, conversions and methods of scalars, added to the classes once ufuncs exist."""

from . import _operators
from . import _scalars as sc
from ._coerce import asarray
from ._scalars import make_float64, python_value

_ARRAY_METHODS = (
    "sum", "prod", "max", "min", "mean", "var", "std", "all", "any", "cumsum", "cumprod",
    "argmax", "argmin", "round", "clip", "reshape", "ravel", "flatten", "astype", "copy", "repeat",
    "transpose", "squeeze", "view", "tobytes", "nonzero", "take", "swapaxes", "conjugate", "conj",
    "dot", "argsort", "fill", "flags", "flat", "data", "searchsorted", "diagonal",
)  # fmt: skip


def _delegated(name):
    """A method that works on the scalar as an array with no axes."""

    def method(self, *args, **keywords):
        found = getattr(asarray(self), name)
        if not callable(found):
            return found
        result = found(*args, **keywords)
        return result[()] if getattr(result, "shape", None) == () else result

    method.__name__ = name
    return method


def _repr(self):
    from ._print import scalar_repr

    return scalar_repr(self)


def _str(self):
    from ._print import scalar_str

    return scalar_str(self)


def _format(self, spec):
    return format(str(self) if self.dtype.kind in "mMV" else python_value(self), spec)


def _item(self, *place):
    return asarray(self).item(*place)


def _subscript(self, key):
    if key == () or key is Ellipsis or key is None or key == (None,):
        found = asarray(self)[key]
        return found
    raise IndexError("invalid index to scalar variable.")


def _array(self, dtype=None, *, copy=None):
    return asarray(self) if dtype is None else asarray(self).astype(dtype)


def _bool(self):
    return bool(python_value(self))


def _int(self):
    return int(python_value(self))


def _float(self):
    return float(python_value(self))


def _complex(self):
    return complex(python_value(self))


def _hash(self):
    return hash(python_value(self))


def _index(self):
    return self._value


def _reduce(self):
    return type(self), (python_value(self),)


def _round(self, ndigits=None):
    if ndigits is None:
        return round(python_value(self))
    return asarray(self).round(ndigits)[()] if self.dtype.kind in "fc" else self


def _itself(self):
    return self


_PROPERTIES = {
    "real": lambda self: asarray(self).real[()], "imag": lambda self: asarray(self).imag[()],
    "T": _itself, "nbytes": lambda self: self.dtype.itemsize,
    "itemsize": lambda self: self.dtype.itemsize,
}  # fmt: skip


def bind(ufuncs):
    """Add everything to the scalar classes."""
    for name in _ARRAY_METHODS:
        setattr(sc.generic, name, _delegated(name))
    for name, getter in _PROPERTIES.items():
        setattr(sc.generic, name, property(getter))
    for name, method in {
        "item": _item, "tolist": _item, "__repr__": _repr, "__str__": _str,
        "__array__": _array, "__bool__": _bool, "__reduce__": _reduce, "__getitem__": _subscript,
        "__format__": _format, "__round__": _round,
    }.items():  # fmt: skip
        setattr(sc.generic, name, method)
    for name, method in {"__int__": _int, "__float__": _float, "__complex__": _complex}.items():
        setattr(sc.number, name, method)
        setattr(sc.bool_, name, method)
    sc.integer.__index__ = _index
    for name in ("__float__", "__int__", "__bool__"):
        setattr(sc.float64, name, getattr(float, name))
    sc.complex128.__complex__ = complex.__complex__
    sc.generic.__iter__ = None
    _bind_operators(ufuncs)
    _bind_float64(ufuncs)
    for cls in (sc.number, sc.float64):
        for name in ("__mul__", "__rmul__"):
            setattr(cls, name, _with_sequences(getattr(cls, name)))
        cls.__radd__ = _after_text(cls.__radd__)
    _bind_texts()
    sc.floating.is_integer = lambda self: _float(self).is_integer()
    sc.integer.is_integer = lambda self: True
    sc.integer.bit_count = lambda self: abs(self._value).bit_count()


def _bind_operators(ufuncs):
    _operators.bind(sc.generic, ufuncs, False)
    for name, target in _operators._BINARY.items():
        if name not in ("matmul", "divmod"):
            general, function = getattr(sc.generic, f"__{name}__"), getattr(ufuncs, target)
            setattr(sc.generic, f"__{name}__", _quick_boxed(general, function))
    for name, target in _operators._COMPARE + (("eq", "equal"), ("ne", "not_equal")):
        general, function = getattr(sc.generic, f"__{name}__"), getattr(ufuncs, target)
        setattr(sc.generic, f"__{name}__", _quick_boxed(general, function))
    sc.generic.__hash__ = _hash
    sc.float64.__hash__ = float.__hash__
    sc.complex128.__hash__ = complex.__hash__


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


def _bind_texts():
    """Text keeps Python's own operators and methods."""
    for cls, parent in ((sc.str_, str), (sc.bytes_, bytes)):
        for name in ("__hash__", "__getitem__", "__format__", "__add__", "__mul__", "__mod__",
                     "__iter__", "__eq__", "__ne__", "__lt__", "__le__", "__gt__", "__ge__"):  # fmt: skip
            if hasattr(parent, name):
                setattr(cls, name, getattr(parent, name))
        cls.__bool__ = lambda self: len(self) > 0
        cls.__str__ = parent.__str__
        cls.__repr__ = _repr


def _bind_float64(ufuncs):
    """Arithmetic of double precision scalars among themselves without the way over arrays."""
    cls, plain = sc.float64, (float, int, sc.float64)
    for name, target in (
        ("add", "add"), ("sub", "subtract"), ("mul", "multiply"), ("truediv", "divide"),
    ):  # fmt: skip
        general = getattr(ufuncs, target)
        setattr(cls, f"__{name}__", _quick(getattr(float, f"__{name}__"), general, plain))
        setattr(cls, f"__r{name}__", _quick_reflected(getattr(float, f"__r{name}__"), general, plain))
    for name, target in _operators._COMPARE + (("eq", "equal"), ("ne", "not_equal")):
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
