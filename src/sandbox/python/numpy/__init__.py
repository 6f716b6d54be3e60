"""NumPy's interface for programs in the sandbox, written in Python.

Arrays keep their elements in Python buffers; big ones are worked on by kernels of the host.
"""

import math as _math

from gradpaper_runtime import not_supported as _not_supported

from . import exceptions
from ._broadcast import broadcast_shapes
from ._coerce import array, asanyarray, asarray, ascontiguousarray, asfortranarray
from ._dtypes import dtype
from ._errstate import errstate, geterr, geterrcall, seterr, seterrcall
from ._join import concat, concatenate, repeat, result_type, stack, tile
from ._limits import finfo, iinfo
from ._linear import dot, inner, outer, vdot
from ._make import (
    arange, empty, empty_like, full, full_like, linspace, ones, ones_like, zeros, zeros_like,
)  # fmt: skip
from ._memory import frombuffer
from ._ndarray import ndarray
from ._promotion import can_cast, promote_types
from ._ufunc import ufunc
from ._umath import *
from ._reductions import (
    all, amax, amin, any, argmax, argmin, around, cumprod, cumsum, max, mean, min, prod, ptp,
    round, std, sum, var,
)  # fmt: skip
from ._scalars import (
    False_, True_, bool_, bytes_, character, complex64, complex128, complexfloating, flexible,
    float16, float32, float64, floating, generic, inexact, int8, int16, int32, int64, integer,
    number, object_, signedinteger, str_, uint8, uint16, uint32, uint64, unsignedinteger,
)  # fmt: skip
from ._select import (
    argwhere, clip, count_nonzero, flatnonzero, nonzero, put, take, where,
)  # fmt: skip
from ._shape import (
    atleast_1d, atleast_2d, atleast_3d, broadcast_to, expand_dims, matrix_transpose, moveaxis,
    permute_dims, ravel, reshape, squeeze, swapaxes, transpose,
)  # fmt: skip
from ._sort import argsort, sort
from ._typing import iscomplexobj, isdtype, isrealobj, isscalar, issubdtype
from ._operators import bind_all as _bind_all

_bind_all()

__version__ = "2.4.6"
bool = bool_
intp = int_ = long = longlong = int64
uintp = uint = ulong = ulonglong = uint64
byte, ubyte, short, ushort, intc, uintc = int8, uint8, int16, uint16, int32, uint32
half, single, double, longdouble = float16, float32, float64, float64
csingle, cdouble, clongdouble = complex64, complex128, complex128
pi, e, inf, nan = _math.pi, _math.e, _math.inf, _math.nan
euler_gamma = 0.5772156649015329
newaxis = None
little_endian = True


def copy(a, order="K", subok=False):
    """A copy of the array, or an array of the object."""
    return array(a).copy() if order != "F" else array(a).copy("F")


def shape(a):
    """Lengths of the axes."""
    return asarray(a).shape


def ndim(a):
    """Number of axes."""
    return asarray(a).ndim


def size(a, axis=None):
    """Number of elements, or length of an axis."""
    return asarray(a).size if axis is None else asarray(a).shape[axis]


def real(val):
    """Real parts."""
    return val.real if hasattr(val, "real") else asarray(val).real


def imag(val):
    """Imaginary parts."""
    return val.imag if hasattr(val, "imag") else asarray(val).imag


def astype(x, dtype, /, *, copy=True, device=None):
    """The array cast to another dtype."""
    return x.astype(dtype, copy=copy)


from ._extensions import load as _load, missing as _missing  # noqa: E402

_load(globals())


def __getattr__(name):
    return _missing(name)
