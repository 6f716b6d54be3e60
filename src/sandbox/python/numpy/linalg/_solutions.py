"""Least squares, pseudo-inverses, powers and chains of products."""

import operator

from .._coerce import asarray
from .._dtypes import INT32
from ._lu import inv, solve
from ._matrices import LinAlgError, check_square, prepared
from ._svd import svd


def pinv(a, rcond=None, hermitian=False, *, rtol=None):
    """Pseudo-inverse; singular values up to `rcond` (1e-15) times the largest count as zero."""
    a = prepared(a)
    if a.size == 0:
        return a.swapaxes(-1, -2).copy()
    if rcond is None:
        rcond = 1e-15 if rtol is None else rtol
    u, s, vh = svd(a.conj(), full_matrices=False)
    large = s > asarray(rcond)[..., None] * s.max(axis=-1, keepdims=True)
    inverse = large / (s + ~large)
    return vh.swapaxes(-1, -2) @ (inverse[..., None] * u.swapaxes(-1, -2))


def lstsq(a, b, rcond=None):
    """The x for which a @ x is nearest to b: (x, sums of squares, rank, singular values).

    The sums of squares are empty unless `a` has full rank and more rows than columns.
    """
    a, b = prepared(a), prepared(b)
    vector = b.ndim == 1
    if vector:
        b = b.reshape(-1, 1)
    for given in (a, b):
        if given.ndim != 2:
            raise LinAlgError(f"{given.ndim}-dimensional array given. Array must be two-dimensional")
    (m, n), width = a.shape, b.shape[1]
    if m != b.shape[0]:
        raise LinAlgError("Incompatible dimensions")
    x, rank, s = _nearest(a, b, max(m, n) * _epsilon(a) if rcond is None else rcond)
    rest = asarray([], dtype=s.dtype)
    if rank == n and m > n:
        off = b - a @ x
        rest = (abs(off) ** 2).sum(axis=0)
    return (x.reshape(-1) if vector else x.reshape(n, width)), rest, INT32._wrap(rank), s


def _epsilon(a):
    return 2.0**-23 if a.dtype.name in ("float32", "complex64") else 2.0**-52


def _nearest(a, b, rcond):
    u, s, vh = svd(a, full_matrices=False)
    limit = (rcond if rcond >= 0 else 2.0**-53) * (float(s[0]) if len(s) else 0.0)
    rank = sum(value > limit for value in s.tolist())
    part = (u.T.conj() @ b)[:rank] / s[:rank].reshape(-1, 1)
    return vh[:rank].T.conj() @ part, rank, s


def matrix_power(a, n):
    """The square matrix `a` multiplied with itself `n` times; with n < 0 its inverse."""
    a = asarray(a)
    check_square(a)
    try:
        n = operator.index(n)
    except TypeError as error:
        raise TypeError("exponent must be an integer") from error
    if n == 0:
        return _units(a)
    if n < 0:
        a, n = inv(a), -n
    if n == 3:
        return (a @ a) @ a
    result, power = None, None
    while n > 0:
        power = a if power is None else power @ power
        n, bit = divmod(n, 2)
        if bit:
            result = power if result is None else result @ power
    return a if result is None else result


def _units(a):
    made = a * 0
    for i in range(a.shape[-1]):
        made[..., i, i] = 1
    return made


def multi_dot(arrays, *, out=None):
    """Product of several matrices, in the order of brackets that takes the fewest operations."""
    arrays = [asarray(a) for a in arrays]
    if len(arrays) < 2:
        raise ValueError("Expecting at least two arrays.")
    first, last = arrays[0].ndim, arrays[-1].ndim
    if first == 1:
        arrays[0] = arrays[0].reshape(1, -1)
    if last == 1:
        arrays[-1] = arrays[-1].reshape(-1, 1)
    for a in arrays:
        if a.ndim != 2:
            raise LinAlgError(f"{a.ndim}-dimensional array given. Array must be two-dimensional")
    result = _chain(arrays, _brackets([a.shape[0] for a in arrays] + [arrays[-1].shape[1]]))
    if first == 1 and last == 1:
        result = result[0, 0]
    elif first == 1 or last == 1:
        result = result.reshape(-1)
    if out is not None:
        out[...] = result
        return out
    return result


def _brackets(lengths):
    """For each stretch (i, j) of a chain of matrices where to cut it."""
    count, cost, cut = len(lengths) - 1, {}, {}
    for i in range(count):
        cost[i, i] = 0
    for span in range(1, count):
        for i in range(count - span):
            j = i + span
            cost[i, j], cut[i, j] = min(
                (cost[i, k] + cost[k + 1, j] + lengths[i] * lengths[k + 1] * lengths[j + 1], k)
                for k in range(i, j)
            )
    return cut


def _chain(arrays, cut):
    def part(i, j):
        if i == j:
            return arrays[i]
        k = cut[i, j]
        return part(i, k) @ part(k + 1, j)

    return part(0, len(arrays) - 1)


def tensorinv(a, ind=2):
    """Inverse with respect to `tensordot` over `ind` axes."""
    a = asarray(a)
    if ind <= 0:
        raise ValueError("Invalid ind argument.")
    head, tail = a.shape[:ind], a.shape[ind:]
    size = 1
    for length in tail:
        size *= length
    return inv(a.reshape(size, -1)).reshape(*tail, *head)


def tensorsolve(a, b, axes=None):
    """The x of tensordot(a, x, x.ndim) == b."""
    a, b = asarray(a), asarray(b)
    if axes is not None:
        order = [i for i in range(a.ndim) if i not in axes] + list(axes)
        a = a.transpose(*order)
    shape = a.shape[-(a.ndim - b.ndim):]
    if a.size != b.size**2:
        raise LinAlgError(
            "Input arrays must satisfy the requirement             prod(a.shape[b.ndim:]) == "
            "prod(a.shape[:b.ndim])"
        )
    return solve(a.reshape(b.size, b.size), b.reshape(-1)).reshape(shape)
