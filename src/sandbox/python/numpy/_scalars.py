"""Scalar classes: the hierarchy of generic types and the concrete ones.

`float64` is a Python float, `complex128` a Python complex, `str_` a str, `bytes_` a bytes; the
others keep a Python number in `_value`. Each concrete class has `dtype`, set by `_dtypes`.
"""

import struct

from ._class_names import NumpyClass

class generic(metaclass=NumpyClass):
    """Root of all scalar classes."""

    __slots__ = ()
    ndim = 0
    shape = ()
    size = 1
    strides = ()
    base = None
    __array_priority__ = -1000000.0

    def __new__(cls, *args, **kwargs):
        raise TypeError(f"cannot create 'numpy.{cls.__name__}' instances")


class number(generic):
    """Integers, floats and complex numbers."""

    __slots__ = ()


class integer(number):
    """Signed and unsigned integers."""

    __slots__ = ()


class signedinteger(integer):
    """Signed integers."""

    __slots__ = ()


class unsignedinteger(integer):
    """Unsigned integers."""

    __slots__ = ()


class inexact(number):
    """Floats and complex numbers."""

    __slots__ = ()


class floating(inexact):
    """Floats."""

    __slots__ = ()


class complexfloating(inexact):
    """Complex numbers."""

    __slots__ = ()


class flexible(generic):
    """Scalars without a fixed size."""

    __slots__ = ()


class character(flexible):
    """Text and bytes."""

    __slots__ = ()


def _construct(cls, value):
    """cls(value) as NumPy: numbers are cast, strings parsed, sequences give arrays."""
    from ._scalar_construct import construct

    return construct(cls, value)


def _boxed(name, parent, doc):
    """A class that keeps its number in the slot `_value`."""

    def __new__(cls, value=0, /):
        return _construct(cls, value)

    body = {"__slots__": ("_value",), "__new__": __new__, "__doc__": doc}
    return type(parent)(name, (parent,), body)


int8 = _boxed("int8", signedinteger, "8-bit signed integer.")
int16 = _boxed("int16", signedinteger, "16-bit signed integer.")
int32 = _boxed("int32", signedinteger, "32-bit signed integer.")
int64 = _boxed("int64", signedinteger, "64-bit signed integer.")
uint8 = _boxed("uint8", unsignedinteger, "8-bit unsigned integer.")
uint16 = _boxed("uint16", unsignedinteger, "16-bit unsigned integer.")
uint32 = _boxed("uint32", unsignedinteger, "32-bit unsigned integer.")
uint64 = _boxed("uint64", unsignedinteger, "64-bit unsigned integer.")
float16 = _boxed("float16", floating, "Half precision float.")
float32 = _boxed("float32", floating, "Single precision float.")
complex64 = _boxed("complex64", complexfloating, "Complex number of two single floats.")
bool_ = _boxed("bool", generic, "Truth value; there are two objects, `True_` and `False_`.")


class float64(floating, float):
    """Double precision float; a subclass of Python's float."""

    __slots__ = ()

    def __new__(cls, value=0.0, /):
        if type(value) is float:
            return float.__new__(cls, value)
        return _construct(cls, value)


class complex128(complexfloating, complex):
    """Complex number of two double floats; a subclass of Python's complex."""

    __slots__ = ()

    def __new__(cls, real=0.0, imag=None, /):
        if imag is not None:
            return complex.__new__(cls, real, imag)
        return _construct(cls, real)


class str_(str, character):
    """Text; a subclass of Python's str."""

    __slots__ = ()

    def __new__(cls, *args, **kwargs):
        return str.__new__(cls, *args, **kwargs)


class bytes_(bytes, character):
    """Bytes; a subclass of Python's bytes."""

    __slots__ = ()

    def __new__(cls, *args, **kwargs):
        return bytes.__new__(cls, *args, **kwargs)


class object_(generic):
    """Never an instance: `object_(x)` is x."""

    __slots__ = ()

    def __new__(cls, value=None, /):
        return value


def make_boxed(cls, value, _new=object.__new__):
    """The boxed scalar for a value that already fits the class."""
    scalar = _new(cls)
    scalar._value = value
    return scalar


False_ = make_boxed(bool_, False)
True_ = make_boxed(bool_, True)


def make_float64(value, _new=float.__new__):
    """float64 of a Python float."""
    return _new(float64, value)


def make_complex128(value, _new=complex.__new__):
    """complex128 of a Python complex."""
    return _new(complex128, value)


def make_bool(value):
    """One of the two truth values."""
    return True_ if value else False_


def python_value(scalar):
    """The Python number, text or truth value inside a scalar."""
    if isinstance(scalar, float64):
        return float.__float__(scalar)
    if isinstance(scalar, complex128):
        return complex.__complex__(scalar)
    if isinstance(scalar, str_):
        return str.__str__(scalar)
    if isinstance(scalar, bytes_):
        return bytes(scalar)
    return scalar._value


def round_half(value):
    """The nearest half precision number, as a Python float."""
    try:
        return struct.unpack("e", struct.pack("e", value))[0]
    except OverflowError:
        return float("inf") if value > 0 else float("-inf")


def round_single(value):
    """The nearest single precision number, as a Python float."""
    try:
        return struct.unpack("f", struct.pack("f", value))[0]
    except OverflowError:
        return float("inf") if value > 0 else float("-inf")

