"""Singular value decomposition."""

from ._bidiagonal import Iteration
from ._matrices import (
    as_array, check_stacked, conjugate_transposed, identity, matrices, prepared, result_dtypes,
    vector_array,
)
from ._qr import reflections
from ._reflections import reflect_columns, reflect_rows, reflector
from ._results import SVDResult
from ._rotations import DIVIDED, rotate, rotation


def svd(a, full_matrices=True, compute_uv=True, hermitian=False):
    """SVDResult(U, S, Vh) with U @ diag(S) @ Vh == a, or S alone without `compute_uv`.

    U is (M, M) and Vh (N, N), or (M, K) and (K, N) without `full_matrices`, K the smaller length.
    """
    a = prepared(a)
    check_stacked(a)
    name = ("svd_f" if full_matrices else "svd_s") if compute_uv else "svd"
    dtype, real = result_dtypes(name, a)
    (m, n), lead = a.shape[-2:], a.shape[:-2]
    k = min(m, n)
    found = [decomposed(matrix, m, n, full_matrices and compute_uv) for matrix in matrices(a)]
    values = vector_array([s for _, s, _ in found], lead, (k,), real)
    if not compute_uv:
        return values
    rows, columns = (m, n) if full_matrices else (k, k)
    return SVDResult(as_array([u for u, _, _ in found], lead, (m, rows), dtype), values,
                     as_array([v for _, _, v in found], lead, (columns, n), dtype))


def svdvals(x, /):
    """Singular values, the largest first."""
    return svd(x, compute_uv=False)


def decomposed(matrix, m, n, full):
    """Left factor, singular values and right factor of one m x n matrix."""
    if not m or not n:
        return identity(m) if full else [[] for _ in range(m)], [], identity(n) if full else []
    if m >= n:
        return _tall(matrix, m, n, full)
    return _wide(matrix, m, n, full)


def _tall(matrix, m, n, full):
    if m >= n * 11 // 6 and m > n:
        rows, found = reflections(matrix)
        left, values, right = _plain(rows[:n], n, n, n)
        return product_of(found, left, m, m if full else n), values, right
    return _plain(matrix, m, n, m if full else n)


def product_of(found, left, m, columns):
    """The orthogonal matrix of `found` times [[left, 0], [0, 1]]."""
    n = len(left)
    padded = [row + [0.0] * (columns - n) for row in left]
    padded += [[1.0 if j == i else 0.0 for j in range(columns)] for i in range(n, m)]
    for k in range(len(found) - 1, -1, -1):
        reflect_rows(padded, *found[k], k, range(columns))
    return padded


def _wide(matrix, m, n, full):
    if n >= m * 11 // 6 and n > m:
        rows, found = reflections(conjugate_transposed(matrix))
        lower = conjugate_transposed(rows[:m])
        left, values, right = _plain(lower, m, m, m)
        wide = conjugate_transposed(product_of(found, conjugate_transposed(right), n, n if full else m))
        return left, values, wide
    return _lower(matrix, m, n, n if full else m)


def _two_diagonals(matrix):
    """Reduce a matrix with at least as many rows as columns: diagonals and both reflections."""
    rows = [list(row) for row in matrix]
    n = len(rows[0])
    d, e, left, right = [], [], [], []
    for k in range(n):
        end, factor, direction = reflector([row[k] for row in rows[k:]])
        d.append(end.real)
        left.append((factor, direction))
        reflect_rows(rows, factor.conjugate(), direction, k, range(k + 1, n))
        if k < n - 1:
            end, factor, direction = reflector([value.conjugate() for value in rows[k][k + 1 :]])
            e.append(end.real)
            right.append((factor, direction))
            reflect_columns(rows[k + 1 :], factor, direction, k + 1)
    return d, e, left, right


def _plain(matrix, m, n, columns):
    """Factors of a matrix with at least as many rows as columns."""
    d, e, left, right = _two_diagonals(matrix)
    u, v = identity(n), identity(n)
    _solve_diagonals(d, e, u, v)
    inner = conjugate_transposed(u)
    return (product_of(left, inner, m, columns), d,
            conjugate_transposed(_turned(right, conjugate_transposed(v))))


def _turned(found, rows):
    """Apply the right reflections, which leave the first vector alone."""
    rows = [list(row) for row in rows]
    for k in range(len(found) - 1, -1, -1):
        reflect_rows(rows, *found[k], k + 1, range(len(rows[0])))
    return rows


def _solve_diagonals(d, e, u, v):
    if len(d) == 1:
        if d[0] < 0:
            u[0] = [-value for value in u[0]]
            d[0] = -d[0]
        return
    Iteration(d, e, u, v).run()
    if len(d) > DIVIDED:
        _signed_as_divided(u, v)
    # LAPACK sorts once up and once down, which decides the order of equal values.
    _selection_sorted(d, u, v, min)
    _selection_sorted(d, u, v, max)


def _signed_as_divided(u, v):
    """Signs of LAPACK's division into halves: in the row between them no left vector is positive."""
    between = len(u) // 2
    for i, column in enumerate(u):
        if column[between] > 0.0:
            u[i], v[i] = [-x for x in column], [-x for x in v[i]]


def _selection_sorted(d, u, v, first):
    """Bring the first (smallest or largest) of what is left to the front, again and again."""
    for i in range(len(d) - 1):
        k = first(range(i, len(d)), key=d.__getitem__)
        if d[k] != d[i]:
            for items in (d, u, v):
                items[i], items[k] = items[k], items[i]


def _lower(matrix, m, n, columns):
    """Factors of a matrix with fewer rows than columns, whose second diagonal is below the first."""
    d, e, right, left = _two_diagonals(conjugate_transposed(matrix))
    turns = []
    for i in range(m - 1):
        c, s, d[i] = rotation(d[i], e[i])
        e[i], d[i + 1] = s * d[i + 1], c * d[i + 1]
        turns.append((c, s))
    u, v = identity(m), identity(m)
    _solve_diagonals(d, e, u, v)
    inner = conjugate_transposed(u)
    for i in range(m - 2, -1, -1):
        c, s = turns[i]
        rotate(inner, i, i + 1, c, -s)
    outer = conjugate_transposed(product_of(right, conjugate_transposed(v), n, columns))
    return _turned(left, inner), d, outer
