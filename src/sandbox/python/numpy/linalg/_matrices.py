"""Between arrays and the lists of rows on which the algorithms work.

A matrix is a list of rows, a row a list of floats or complex numbers. Arrays with more than two
axes are stacks of matrices, which are worked on one after the other.
"""

from array import array

from .._coerce import asarray
from .._core_exceptions import UFuncTypeError, not_supported_types
from .._dtypes import COMPLEX64, COMPLEX128, FLOAT32, FLOAT64
from .._ndarray import new
from .._storage import pack, size_of


class LinAlgError(ValueError):
    """A matrix does not allow what was asked: it is singular, not square, …"""


LinAlgError.__module__ = "numpy.linalg"


class _UFuncInputCastingError(UFuncTypeError):
    """The elements cannot be made floats."""


_UFuncInputCastingError.__module__ = "numpy._core._exceptions"
_UFuncInputCastingError.__name__ = "UFuncTypeError"


def result_dtypes(name, *arrays):
    """The dtype of results and its real counterpart; TypeError for what is not numbers.

    `name` is that of the inner function, as the error shows it.
    """
    for i, a in enumerate(arrays):
        if a.dtype.kind not in "biufc":
            which = f" {i}" if len(arrays) > 1 else ""
            raise _UFuncInputCastingError(
                f"Cannot cast ufunc '{name}' input{which} from {a.dtype!r} to dtype('float64') "
                "with casting rule 'same_kind'"
            )
        if a.dtype.name == "float16":
            raise TypeError("array type float16 is unsupported in linalg")
    single = all(a.dtype.name in ("float32", "complex64") for a in arrays)
    real = FLOAT32 if single else FLOAT64
    if any(a.dtype.kind == "c" for a in arrays):
        return COMPLEX64 if single else COMPLEX128, real
    return real, real


def check_stacked(*arrays):
    """LinAlgError unless the arrays have two axes or more."""
    for a in arrays:
        if a.ndim < 2:
            raise LinAlgError(
                f"{a.ndim}-dimensional array given. Array must be at least two-dimensional"
            )


def check_square(*arrays):
    """LinAlgError unless the last two axes are of equal length."""
    check_stacked(*arrays)
    for a in arrays:
        if a.shape[-1] != a.shape[-2]:
            raise LinAlgError("Last 2 dimensions of the array must be square")


def check_finite(a):
    """LinAlgError if there are infinite numbers or nan."""
    if a.dtype.kind not in "biufc":
        raise not_supported_types("isfinite")
    for value in a._values():
        if value - value != 0:
            raise LinAlgError("Array must not contain infs or NaNs")


def matrices(a):
    """The matrices of an array, each a list of rows of floats or complex numbers."""
    rows, columns = a.shape[-2:]
    number = complex if a.dtype.kind == "c" else float
    values = [number(value) for value in a._values()]
    step = rows * columns
    return [
        [values[start + i * columns : start + (i + 1) * columns] for i in range(rows)]
        for start in range(0, size_of(a.shape[:-2]) * step, step or 1)
    ] if step else [[[] for _ in range(rows)] for _ in range(size_of(a.shape[:-2]))]


def as_array(stack, lead, shape, dtype):
    """An array of shape `lead` + `shape` from a list of matrices."""
    return vector_array([[v for row in matrix for v in row] for matrix in stack], lead, shape, dtype)


def vector_array(stack, lead, shape, dtype):
    """An array of shape `lead` + `shape` from a list of flat lists."""
    flat = [value for part in stack for value in part]
    buffer = array(dtype._code, flat) if dtype._code else pack(map(complex, flat), dtype)
    return new(buffer, (*lead, *shape), dtype)


def scalars(values, lead, dtype):
    """An array of shape `lead`, or the scalar where there are no axes."""
    made = vector_array([values], lead, (), dtype)
    return made if lead else made[()]


def identity(n):
    """The unit matrix."""
    return [[1.0 if i == j else 0.0 for j in range(n)] for i in range(n)]


def conjugate_transposed(matrix):
    """Columns as rows, conjugated."""
    return [[value.conjugate() for value in column] for column in zip(*matrix)]


def prepared(a):
    """The argument as array."""
    return asarray(a)
