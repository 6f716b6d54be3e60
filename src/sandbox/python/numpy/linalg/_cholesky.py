"""Cholesky decomposition."""

from math import sqrt

from ._matrices import (
    LinAlgError, as_array, check_square, conjugate_transposed, matrices, prepared, result_dtypes,
)


def cholesky(a, /, *, upper=False):
    """Lower triangular L with L @ L^H == a (or the upper one); LinAlgError unless positive definite."""
    a = prepared(a)
    check_square(a)
    dtype, _ = result_dtypes("cholesky_up" if upper else "cholesky_lo", a)
    found = []
    for matrix in matrices(a):
        lower = _lower(conjugate_transposed(matrix) if upper else matrix)
        found.append(conjugate_transposed(lower) if upper else lower)
    return as_array(found, a.shape[:-2], a.shape[-2:], dtype)


def _lower(matrix):
    n = len(matrix)
    lower = [[0.0] * n for _ in range(n)]
    for j in range(n):
        head = lower[j][:j]
        square = matrix[j][j].real - sum(abs(value) ** 2 for value in head)
        if not square > 0:
            raise LinAlgError("Matrix is not positive definite")
        lower[j][j] = pivot = sqrt(square)
        conjugated = [value.conjugate() for value in head]
        for i in range(j + 1, n):
            done = sum(x * y for x, y in zip(lower[i], conjugated))
            lower[i][j] = (matrix[i][j] - done) / pivot
    return lower
