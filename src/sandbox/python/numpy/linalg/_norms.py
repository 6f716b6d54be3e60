"""Norms, condition numbers and ranks."""

from math import sqrt

from .._coerce import asarray
from .._dtypes import FLOAT64
from ._fused import fused
from ._matrices import LinAlgError, check_square, check_stacked, prepared
from ._svd import svdvals
from ._tridiagonal import eigvalsh

_INFINITY = float("inf")
_FEW = 15  # elements that are summed here, in the order and rounding of the library behind NumPy


def norm(x, ord=None, axis=None, keepdims=False):
    """Length of vectors or size of matrices.

    `ord`: for vectors a number, inf, -inf or 0 (how many are not zero); for matrices 1, -1, 2, -2,
    inf, -inf, 'fro' or 'nuc'. None is the Euclidean length of all elements. `axis`: the axis of the
    vectors or the two of the matrices.
    """
    x = asarray(x)
    if x.dtype.kind not in "fc":
        x = x.astype(FLOAT64)
    if axis is None:
        if ord is None or (ord in ("f", "fro") and x.ndim == 2) or (ord == 2 and x.ndim == 1):
            return _whole(x, keepdims)
        axis = tuple(range(x.ndim))
    axes = _axes(axis)
    if len(axes) == 1:
        return _vector(x, ord, axes[0], keepdims)
    if len(axes) == 2:
        return _matrix(x, ord, axes, keepdims)
    raise ValueError("Improper number of dimensions to norm.")


def _axes(axis):
    if isinstance(axis, tuple):
        return axis
    try:
        return (int(axis),)
    except Exception as error:
        raise TypeError("'axis' must be None, an integer or a tuple of integers") from error


def _whole(x, keepdims):
    if x.dtype is FLOAT64 and x.size <= _FEW and not keepdims:
        total = 0.0
        for value in x._values():
            total = fused(value, value, total)
        return FLOAT64._wrap(sqrt(total))
    flat = x.reshape(-1)
    square = (flat.real @ flat.real + flat.imag @ flat.imag) if x.dtype.kind == "c" else flat @ flat
    root = square**0.5
    return asarray(root).reshape((1,) * x.ndim) if keepdims else root


def _squares(x):
    return x.real * x.real + x.imag * x.imag if x.dtype.kind == "c" else x * x


def _vector(x, ord, axis, keepdims):
    keep = {"axis": axis, "keepdims": keepdims}
    if ord is None or ord == 2:
        return _squares(x).sum(**keep) ** 0.5
    if ord == _INFINITY:
        return abs(x).max(**keep)
    if ord == -_INFINITY:
        return abs(x).min(**keep)
    if ord == 0:
        return (x != 0).astype(x.real.dtype).sum(**keep)
    if ord == 1:
        return abs(x).sum(**keep)
    if isinstance(ord, str):
        raise ValueError(f"Invalid norm order '{ord}' for vectors")
    return (abs(x) ** ord).sum(**keep) ** (1.0 / ord)


def _matrix(x, ord, axes, keepdims):
    rows, columns = (axis + x.ndim if axis < 0 else axis for axis in axes)
    if not (0 <= rows < x.ndim and 0 <= columns < x.ndim):
        from ..exceptions import AxisError

        raise AxisError(next(a for a in axes if not -x.ndim <= a < x.ndim), x.ndim)
    if rows == columns:
        raise ValueError("Duplicate axes given.")
    moved = x.swapaxes(rows, -2) if {rows, columns} == {x.ndim - 2, x.ndim - 1} and rows < columns \
        else _last(x, rows, columns)
    found = _matrix_sizes(moved, ord)
    if keepdims:
        shape = tuple(1 if i in (rows, columns) else n for i, n in enumerate(x.shape))
        return asarray(found).reshape(shape)
    return found


def _last(x, rows, columns):
    """The axes of the matrices moved to the end."""
    rest = [i for i in range(x.ndim) if i not in (rows, columns)]
    return x.transpose(*rest, rows, columns)


def _matrix_sizes(x, ord):
    if ord in (None, "fro", "f"):
        return _squares(x).sum(axis=(-2, -1)) ** 0.5
    if ord == "nuc":
        return svdvals(x).sum(axis=-1)
    if ord in (2, -2):
        values = svdvals(x)
        return values.max(axis=-1) if ord == 2 else values.min(axis=-1)
    if ord not in (1, -1, _INFINITY, -_INFINITY):
        raise ValueError("Invalid norm order for matrices.")
    sums = abs(x).sum(axis=-2 if ord in (1, -1) else -1)
    return sums.max(axis=-1) if ord > 0 else sums.min(axis=-1)


def vector_norm(x, /, *, axis=None, keepdims=False, ord=2):
    """Length of vectors along `axis`, of all elements without it."""
    x = asarray(x)
    if axis is None:
        found = norm(x.reshape(-1), ord=ord)
        return asarray(found).reshape((1,) * x.ndim) if keepdims else found
    return norm(x, ord=ord, axis=axis, keepdims=keepdims)


def matrix_norm(x, /, *, keepdims=False, ord="fro"):
    """Size of the matrices in the last two axes."""
    return norm(x, ord=ord, axis=(-2, -1), keepdims=keepdims)


def cond(x, p=None):
    """Condition number: how much solving with the matrix magnifies errors."""
    x = asarray(x)
    if x.size == 0 and 0 in x.shape[-2:]:
        raise LinAlgError("cond is not defined on empty arrays")
    check_stacked(x)
    if p in (None, 2, -2):
        values = svdvals(x)
        largest, smallest = values[..., 0], values[..., -1]
        from .._errstate import errstate

        with errstate(all="ignore"):
            return _infinite(x, smallest / largest if p == -2 else largest / smallest)
    from ._lu import inv

    check_square(x)
    try:
        return norm(x, p, axis=(-2, -1)) * norm(inv(x), p, axis=(-2, -1))
    except LinAlgError:
        if x.ndim > 2:
            raise
        return FLOAT64._wrap(_INFINITY)


def _infinite(x, found):
    """`found` with infinity for nan, unless the matrix itself has nan: 0 / 0 is as bad as can be."""
    if not any(value != value for value in asarray(found)._values()):
        return found
    if any(value != value for value in x._values()):
        return found
    filled = asarray([v if v == v else _INFINITY for v in asarray(found).reshape(-1).tolist()])
    return filled.reshape(found.shape)[()]


def matrix_rank(A, tol=None, hermitian=False, *, rtol=None):
    """How many singular values are larger than `tol` (or than `rtol` times the largest)."""
    A = prepared(A)
    if A.ndim < 2:
        return int(not all(value == 0 for value in A._values()))
    values = abs(eigvalsh(A)) if hermitian else svdvals(A)
    largest = values.max(axis=-1, keepdims=True)
    if tol is None:
        if rtol is None:
            rtol = max(A.shape[-2:]) * (2.0**-23 if values.dtype.itemsize == 4 else 2.0**-52)
        tol = largest * asarray(rtol)[..., None] if asarray(rtol).ndim else largest * rtol
    else:
        tol = asarray(tol)[..., None]
    return (values > tol).sum(axis=-1)
