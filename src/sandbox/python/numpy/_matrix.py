"""matrix: the array of old that always has two axes and multiplies as matrices do."""

from functools import wraps

from . import _reductions
from ._coerce import array, asarray
from ._joining import block
from ._linear import dot
from ._ndarray import ndarray, view

__all__ = ["matrix", "asmatrix", "bmat"]

_SLOTS = ndarray.__slots__[:-1]


def _plain(x):
    """An array that shares the matrix's elements; other objects themselves."""
    return view(x, x._offset, x._shape, x._strides) if isinstance(x, matrix) else x


def _turned(found):
    """A result as a matrix where it is an array."""
    if not isinstance(found, ndarray):
        return found
    found = found.reshape((1,) * (2 - found.ndim) + found.shape) if found.ndim < 2 else found
    made = object.__new__(matrix)
    for name in _SLOTS:
        setattr(made, name, getattr(found, name))
    return made


class matrix(ndarray):
    """matrix(data, dtype=None): of nested sequences, an array, or a text as '1 2; 3 4'."""

    __slots__ = ()
    __array_priority__ = 10.0
    __hash__ = None
    _of_result = staticmethod(_turned)

    def __new__(cls, data, dtype=None, copy=True):
        if isinstance(data, str):
            data = _parsed(data)
        found = array(_plain(data), dtype=dtype) if copy else asarray(_plain(data), dtype)
        if found.ndim > 2:
            raise ValueError("matrix must be 2-dimensional")
        return _turned(found)

    def __array__(self, dtype=None, *, copy=None):
        return _plain(self) if dtype is None else _plain(self).astype(dtype)

    def __getitem__(self, key):
        found = _plain(self)[key]
        if isinstance(found, ndarray) and found.ndim == 1 and isinstance(key, tuple):
            if len(key) > 1 and not hasattr(key[1], "__len__") and not isinstance(key[1], slice):
                return _turned(found.reshape(-1, 1))
        return _turned(found)

    def __iter__(self):
        return (self[i] for i in range(self.shape[0]))

    def __mul__(self, other):
        if isinstance(other, (ndarray, list, tuple)):
            other = other if isinstance(other, matrix) else matrix(other)
            return _turned(asarray(dot(_plain(self), _plain(other))))
        return _turned(_plain(self) * other)

    def __rmul__(self, other):
        if isinstance(other, ndarray) and other.ndim:
            return _turned(asarray(dot(_plain(other), _plain(self))))
        return _turned(other * _plain(self))

    def __imul__(self, other):
        self[...] = self * other
        return self

    def __pow__(self, other):
        from .linalg import matrix_power

        return _turned(matrix_power(_plain(self), other))

    def __repr__(self):
        text = repr(_plain(self)).replace("\n", "\n ")
        return "matrix" + text[len("array") :]

    def __str__(self):
        return str(_plain(self))

    @property
    def T(self):
        """Rows and columns exchanged."""
        return _turned(_plain(self).T)

    @property
    def H(self):
        """Rows and columns exchanged, and conjugated."""
        return _turned(_plain(self).T.conj()) if self.dtype.kind == "c" else self.T

    @property
    def I(self):  # noqa: E743
        """The inverse, or for other than square matrices the pseudo-inverse."""
        from .linalg import inv, pinv

        square = self.shape[0] == self.shape[1]
        return _turned((inv if square else pinv)(_plain(self)))

    @property
    def A(self):
        """The elements as an array."""
        return _plain(self)

    @property
    def A1(self):
        """The elements as an array of one axis."""
        return _plain(self).ravel()

    def getA(self):
        """The elements as an array."""
        return _plain(self)

    def tolist(self):
        """Nested lists."""
        return _plain(self).tolist()


def _kept(name):
    """A method or operator whose result is a matrix again."""

    def method(self, *args, **keywords):
        found = getattr(ndarray, name)(_plain(self), *map(_plain, args), **keywords)
        return found if found is NotImplemented else _turned(found)

    method.__name__ = name
    method.__doc__ = f"ndarray.{name} as a matrix."
    return method


def _reduced(name):
    """A reduction that keeps both axes."""

    def method(self, axis=None, **keywords):
        found = getattr(ndarray, name)(_plain(self), axis=axis, **keywords)
        if axis is None or not isinstance(found, ndarray):
            return found
        return _turned(found.reshape(-1, 1) if axis in (1, -1) else found)

    method.__name__ = name
    method.__doc__ = f"ndarray.{name}; along an axis as a matrix."
    return method


for _name in ("add", "radd", "sub", "rsub", "truediv", "rtruediv", "floordiv", "mod", "neg", "abs",
              "eq", "ne", "lt", "le", "gt", "ge", "matmul", "rmatmul"):  # fmt: skip
    setattr(matrix, f"__{_name}__", _kept(f"__{_name}__"))
for _name in ("transpose", "reshape", "ravel", "flatten", "copy", "astype", "dot", "round", "clip"):
    setattr(matrix, _name, _kept(_name))
for _name in ("sum", "mean", "std", "var", "prod", "max", "min", "any", "all", "argmax", "argmin"):
    setattr(matrix, _name, _reduced(_name))


def _parsed(text):
    """Rows between semicolons, numbers between spaces or commas."""
    rows = [row.replace(",", " ").split() for row in text.replace("[", "").replace("]", "").split(";")]
    return [[_number(x) for x in row] for row in rows]


def _number(text):
    try:
        return int(text)
    except ValueError:
        return complex(text) if "j" in text else float(text)


def asmatrix(data, dtype=None):
    """The object as a matrix that shares the elements of an array."""
    return data if isinstance(data, matrix) and dtype is None else matrix(data, dtype, copy=False)


def bmat(obj, ldict=None, gdict=None):
    """A matrix put together from nested lists of blocks."""
    return _turned(block([[_plain(x) for x in row] for row in obj]))


def _by_method(function, name):
    """A function of the package that leaves matrices to their own method."""

    @wraps(function)
    def reduction(a, *args, **keywords):
        if isinstance(a, matrix):
            return getattr(a, name)(*args, **keywords)
        return function(a, *args, **keywords)

    return reduction


def _as_matrices(function):
    """A function of the package whose result is a matrix if its first argument is one."""

    @wraps(function)
    def turning(a, *args, **keywords):
        if isinstance(a, matrix):
            return _turned(function(_plain(a), *map(_plain, args), **keywords))
        return function(a, *args, **keywords)

    return turning


for _name in ("sum", "mean", "std", "var", "prod", "max", "min", "any", "all", "argmax", "argmin"):
    globals()[_name] = _by_method(getattr(_reductions, _name), _name)
    __all__.append(_name)
amax, amin, dot = max, min, _as_matrices(dot)
__all__ += ["amax", "amin", "dot"]
matrix.__module__ = "numpy"
