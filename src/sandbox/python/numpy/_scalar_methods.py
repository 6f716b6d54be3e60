"""Methods and conversions of scalars, added to the classes once ufuncs exist."""

import warnings

from gradpaper_runtime.absent import withhold

from . import _scalar_operators
from . import _scalars as sc
from ._coerce import asarray
from ._scalars import python_value
from .exceptions import ComplexWarning

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


def _real_value(self):
    value = python_value(self)
    if not isinstance(value, complex):
        return value
    warnings.warn(
        "Casting complex values to real discards the imaginary part", ComplexWarning, stacklevel=3
    )
    return value.real


def _int(self):
    return int(_real_value(self))


def _float(self):
    return float(_real_value(self))


def _complex(self):
    return complex(python_value(self))


def _hash(self):
    return hash(python_value(self))


def _index(self):
    return self._value


def _reduce(self):
    return type(self), (python_value(self),)


def _round(self, ndigits=None):
    kind = self.dtype.kind
    if kind not in "iuf":
        name = "bool" if kind == "b" else type(self).__name__
        raise TypeError(f"type numpy.{name} doesn't define __round__ method")
    if ndigits is None:
        return round(python_value(self))
    return asarray(self).round(ndigits)[()] if kind == "f" else self


def _itself(self):
    return self


_LACKING = "byteswap choose compress device dump dumps getfield put resize setfield setflags sort to_device tofile trace"
_PROPERTIES = {
    "real": lambda self: asarray(self).real[()], "imag": lambda self: asarray(self).imag[()],
    "T": _itself, "nbytes": lambda self: asarray(self).nbytes,
    "itemsize": lambda self: self.dtype.itemsize,
}  # fmt: skip


_SPECIAL = {
    "item": _item, "tolist": _item, "__repr__": _repr, "__str__": _str, "__array__": _array,
    "__bool__": _bool, "__reduce__": _reduce, "__getitem__": _subscript, "__format__": _format,
    "__round__": _round, "__hash__": _hash,
}  # fmt: skip


def bind(ufuncs):
    """Add methods, conversions and operators to the scalar classes."""
    for name in _ARRAY_METHODS:
        setattr(sc.generic, name, _delegated(name))
    for name, getter in _PROPERTIES.items():
        setattr(sc.generic, name, property(getter))
    for name, method in _SPECIAL.items():
        setattr(sc.generic, name, method)
    sc.generic.__iter__ = None
    withhold(sc.generic, "numpy.generic", _LACKING)
    sc.integer.numerator = property(_itself)
    sc.integer.denominator = property(lambda self: type(self)(1))
    _bind_conversions()
    _scalar_operators.bind(ufuncs)


def _bind_conversions():
    for name, method in {"__int__": _int, "__float__": _float, "__complex__": _complex}.items():
        setattr(sc.number, name, method)
        setattr(sc.bool_, name, method)
    for name in ("__float__", "__int__", "__bool__"):
        setattr(sc.float64, name, getattr(float, name))
    sc.complex128.__complex__ = complex.__complex__
    sc.integer.__index__ = _index
    sc.floating.is_integer = lambda self: _float(self).is_integer()
    sc.integer.is_integer = lambda self: True
    sc.integer.bit_count = lambda self: abs(self._value).bit_count()
