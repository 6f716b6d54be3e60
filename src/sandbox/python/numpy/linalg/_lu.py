"""Elimination with row exchanges: determinants, solutions of linear equations and inverses."""

from math import exp, inf, log

from .._broadcast import broadcast_shapes
from .._shape import broadcast_to
from . import _small as small
from ._matrices import (
    LinAlgError, as_array, check_square, check_stacked, identity, matrices, prepared, result_dtypes,
    scalars,
)
from ._results import SlogdetResult


def factored(matrix):
    """Triangular factors in one matrix, the order of the rows, and whether exchanges are odd."""
    rows = [list(row) for row in matrix]
    if _is_small(rows):
        return rows, *small.factor(rows)
    n, order, odd = len(rows), list(range(len(rows))), False
    for k in range(n):
        pivot = max(range(k, n), key=lambda i: abs(rows[i][k]))
        if pivot != k:
            rows[k], rows[pivot] = rows[pivot], rows[k]
            order[k], order[pivot] = order[pivot], order[k]
            odd = not odd
        _eliminate(rows, k)
    return rows, order, odd


def _is_small(rows):
    return len(rows) <= small.LARGEST and bool(rows) and bool(rows[0]) and not isinstance(rows[0][0], complex)


def _eliminate(rows, k):
    top = rows[k]
    if top[k] == 0:
        return
    inverse, tail = 1.0 / top[k], top[k + 1 :]
    for row in rows[k + 1 :]:
        if row[k]:
            factor = row[k] = row[k] * inverse
            row[k + 1 :] = [x - factor * y for x, y in zip(row[k + 1 :], tail)]


def _solved(factors, order, right):
    """Solve for all columns of `right`, a list of rows."""
    n = len(factors)
    rows = [list(right[i]) for i in order]
    if _is_small(factors) and _is_small(rows):
        return _solved_small(factors, rows)
    for i in range(n):
        for k in range(i):
            rows[i] = _without(rows[i], factors[i][k], rows[k])
    for i in range(n - 1, -1, -1):
        for k in range(n - 1, i, -1):
            rows[i] = _without(rows[i], factors[i][k], rows[k])
        pivot = factors[i][i]
        rows[i] = [value / pivot for value in rows[i]]
    return rows


def _solved_small(factors, rows):
    columns = [list(column) for column in zip(*rows)]
    for column in columns:
        (small.solve_one if len(columns) == 1 else small.solve_block)(factors, column)
    return [list(row) for row in zip(*columns)]


def _without(row, factor, other):
    """The row less `factor` times the other."""
    return [x - factor * y for x, y in zip(row, other)] if factor else row


def solution(matrix, right):
    """Rows of the solution; LinAlgError if the matrix is singular."""
    factors, order, _ = factored(matrix)
    if any(factors[i][i] == 0 for i in range(len(factors))):
        raise LinAlgError("Singular matrix")
    return _solved(factors, order, right)


def det(a):
    """Determinant of a square matrix, or of each matrix of a stack."""
    a = prepared(a)
    check_square(a)
    dtype, _ = result_dtypes("det", a)
    return scalars([_determinant(matrix) for matrix in matrices(a)], a.shape[:-2], dtype)


def _determinant(matrix):
    # By way of the logarithm, as NumPy has it; the last digits show.
    sign, size = _sign_and_log(matrix)
    return sign * exp(size)


def slogdet(a):
    """Sign of the determinant and logarithm of its size: SlogdetResult(sign, logabsdet)."""
    a = prepared(a)
    check_square(a)
    dtype, real = result_dtypes("slogdet", a)
    pairs = [_sign_and_log(matrix) for matrix in matrices(a)]
    lead = a.shape[:-2]
    return SlogdetResult(scalars([sign for sign, _ in pairs], lead, dtype),
                         scalars([size for _, size in pairs], lead, real))


def _sign_and_log(matrix):
    factors, _, odd = factored(matrix)
    sign, total = -1.0 if odd else 1.0, 0.0
    for i, row in enumerate(factors):
        size = abs(row[i])
        if size == 0:
            return 0.0, -inf
        sign *= row[i] / size
        total += log(size)
    return sign, total


def inv(a):
    """Inverse of a square matrix, or of each matrix of a stack; LinAlgError if there is none."""
    turned = getattr(type(a), "_of_result", None)
    a = prepared(a)
    check_square(a)
    dtype, _ = result_dtypes("inv", a)
    n = a.shape[-1]
    found = as_array([solution(m, identity(n)) for m in matrices(a)], a.shape[:-2], (n, n), dtype)
    return found if turned is None else turned(found)


def solve(a, b):
    """The x of a @ x = b, for a vector b or the columns of a matrix; LinAlgError if a is singular."""
    a, b = prepared(a), prepared(b)
    check_square(a)
    vector = b.ndim == 1
    if vector:
        b = b.reshape(-1, 1)
    check_stacked(b)
    dtype, _ = result_dtypes("solve1" if vector else "solve", a, b)
    _check_rows(a, b, vector)
    lead = broadcast_shapes(a.shape[:-2], b.shape[:-2])
    left = matrices(broadcast_to(a, (*lead, *a.shape[-2:])))
    right = matrices(broadcast_to(b, (*lead, *b.shape[-2:])))
    found = [solution(m, r) for m, r in zip(left, right)]
    made = as_array(found, lead, b.shape[-2:], dtype)
    return made.reshape(made.shape[:-1]) if vector else made


def _check_rows(a, b, vector):
    if a.shape[-1] == b.shape[-2]:
        return
    name, signature = ("solve1", "(m,m),(m)->(m)") if vector else ("solve", "(m,m),(m,n)->(m,n)")
    raise ValueError(
        f"{name}: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature "
        f"{signature} (size {b.shape[-2]} is different from {a.shape[-1]})"
    )
