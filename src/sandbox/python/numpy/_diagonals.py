"""Matrices by their diagonals and triangles."""

from operator import index

from ._coerce import asarray
from ._make import arange, ones, zeros
from ._select import where
from ._shaping import diagonal
from ._umath import greater_equal, multiply

__all__ = [
    "diag", "diagflat", "tri", "tril", "triu", "tril_indices", "triu_indices",
    "tril_indices_from", "triu_indices_from", "diag_indices", "diag_indices_from",
    "fill_diagonal", "vander", "mask_indices",
]  # fmt: skip


def diag(v, k=0):
    """The k-th diagonal of a matrix, or the matrix with a vector on it."""
    v, k = asarray(v), index(k)
    if v.ndim == 2:
        return diagonal(v, k)
    if v.ndim != 1:
        raise ValueError("Input must be 1- or 2-d.")
    n = v.shape[0] + abs(k)
    out = zeros((n, n), v.dtype)
    start = k if k >= 0 else -k * n
    out.reshape(-1)[start : start + v.shape[0] * (n + 1) : n + 1] = v
    return out


def diagflat(v, k=0):
    """The matrix with the flattened elements on its k-th diagonal."""
    return diag(asarray(v).ravel(), k)


def tri(N, M=None, k=0, dtype=float, *, like=None):
    """Ones on and below the k-th diagonal of a matrix (N, M)."""
    columns = arange(-k, (N if M is None else M) - k)
    return greater_equal(arange(N).reshape(N, 1), columns).astype(dtype)


def _below(m, k):
    return tri(*m.shape[-2:], k=k, dtype=bool)


def tril(m, k=0):
    """The matrix (or a stack) with zeros above the k-th diagonal."""
    m = _matrix(m)
    return where(_below(m, k), m, zeros((), m.dtype))


def triu(m, k=0):
    """The matrix (or a stack) with zeros below the k-th diagonal."""
    m = _matrix(m)
    return where(_below(m, k - 1), zeros((), m.dtype), m)


def _matrix(m):
    m = asarray(m)
    if m.ndim == 1:
        from ._shape import broadcast_to

        return broadcast_to(m, m.shape * 2)
    return m


def tril_indices(n, k=0, m=None):
    """Places (rows, columns) on and below the k-th diagonal."""
    return tri(n, m, k=k, dtype=bool).nonzero()


def triu_indices(n, k=0, m=None):
    """Places (rows, columns) on and above the k-th diagonal."""
    return (~tri(n, m, k=k - 1, dtype=bool)).nonzero()


def _shape_of(arr):
    arr = asarray(arr)
    if arr.ndim != 2:
        raise ValueError("input array must be 2-d")
    return arr.shape


def tril_indices_from(arr, k=0):
    """tril_indices for the shape of a matrix."""
    n, m = _shape_of(arr)
    return tril_indices(n, k, m)


def triu_indices_from(arr, k=0):
    """triu_indices for the shape of a matrix."""
    n, m = _shape_of(arr)
    return triu_indices(n, k, m)


def diag_indices(n, ndim=2):
    """Places of the main diagonal of an array of `ndim` axes of length n."""
    return (arange(n),) * ndim


def diag_indices_from(arr):
    """diag_indices for the shape of an array; ValueError unless all axes are alike."""
    arr = asarray(arr)
    if arr.ndim < 2:
        raise ValueError("input array must be at least 2-d")
    if len(set(arr.shape)) != 1:
        raise ValueError("All dimensions of input must be of equal length")
    return diag_indices(arr.shape[0], arr.ndim)


def fill_diagonal(a, val, wrap=False):
    """Set the main diagonal in place; wrap=True goes on in tall matrices after a gap of one row."""
    if a.ndim < 2:
        raise ValueError("array must be at least 2-d")
    if a.ndim == 2:
        step, end = a.shape[1] + 1, None if wrap else a.shape[1] * a.shape[1]
    else:
        if len(set(a.shape)) != 1:
            raise ValueError("All dimensions of input must be of equal length")
        step, end = 1 + sum(a.shape[0] ** i for i in range(1, a.ndim)), None
    places = range(a.size)[:end:step]
    values = asarray(val).ravel()
    for i, place in enumerate(places):
        a.flat[place] = values[i % values.size]


def vander(x, N=None, increasing=False):
    """Matrix whose columns are powers of a vector."""
    x = asarray(x)
    if x.ndim != 1:
        raise ValueError("x must be a one-dimensional array or sequence.")
    columns = len(x) if N is None else N
    found = ones((len(x), columns), (x * 1).dtype if x.dtype.kind != "b" else int)
    if columns > 1:
        found[:, 1:] = multiply.accumulate(
            found[:, 1:] * x.reshape(-1, 1), axis=1
        )
    return found if increasing else found[:, ::-1]


def mask_indices(n, mask_func, k=0):
    """Places where a triangle function leaves ones."""
    return (mask_func(ones((n, n), int), k) != 0).nonzero()
