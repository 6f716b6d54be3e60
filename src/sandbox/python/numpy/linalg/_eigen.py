"""Eigenvalues and eigenvectors of general matrices."""

from math import hypot

from gradpaper_runtime import not_supported

from .._dtypes import COMPLEX64, COMPLEX128
from ._hessenberg import Balanced, hessenberg
from ._matrices import (
    as_array, check_finite, check_square, matrices, prepared, result_dtypes, vector_array,
)
from ._results import EigResult
from ._rotations import rotation
from ._schur import Schur


def eig(a):
    """EigResult(eigenvalues, eigenvectors) of a real square matrix, the vectors as columns.

    Both are complex if an eigenvalue is.
    """
    found, lead, n, dtype = _all(a)
    values = vector_array([values for values, _ in found], lead, (n,), dtype)
    return EigResult(values, as_array([vectors for _, vectors in found], lead, (n, n), dtype))


def eigvals(a):
    """Eigenvalues of a real square matrix."""
    found, lead, n, dtype = _all(a)
    return vector_array([values for values, _ in found], lead, (n,), dtype)


def _all(a):
    a = prepared(a)
    check_square(a)
    check_finite(a)
    dtype, _ = result_dtypes("eig", a)
    if dtype.kind == "c":
        raise not_supported("numpy.linalg.eig of complex matrices")
    found = [_one(matrix) for matrix in matrices(a)]
    if any(type(value) is complex and value.imag for values, _ in found for value in values):
        dtype = COMPLEX64 if dtype.itemsize == 4 else COMPLEX128
    else:
        found = [_real(*pair) for pair in found]
    return found, a.shape[:-2], a.shape[-1], dtype


def _real(values, vectors):
    return [v.real for v in values], [[v.real for v in row] for row in vectors]


def _one(matrix):
    """Eigenvalues and rows of the matrix of vectors."""
    if not matrix:
        return [], []
    balanced = Balanced(matrix)
    basis = hessenberg(balanced.rows, balanced.low, balanced.high)
    schur = Schur(balanced.rows, basis, balanced.low, balanced.high)
    schur.run()
    vectors = _vectors(balanced.rows, basis, schur.values)
    rows = [list(row) for row in zip(*vectors)]
    balanced.undo(rows)
    columns = [_normed(list(column)) for column in zip(*rows)]
    # The second of two conjugate values has the conjugate vector.
    for i, (_, turn) in enumerate(schur.values):
        if turn < 0.0:
            columns[i] = [value.conjugate() for value in columns[i - 1]]
    values = [complex(*value) if value[1] else value[0] for value in schur.values]
    return values, [list(row) for row in zip(*columns)]


def _vectors(rows, basis, values):
    """One vector per eigenvalue, from the triangular form and its basis."""
    found = []
    for i, (real, turn) in enumerate(values):
        if turn < 0.0:
            found.append(found[-1])
            continue
        x = _pair_start(rows, i, turn) if turn else [1.0]
        x = _back_substituted(rows, values, i, complex(real, turn) if turn else real, x)
        found.append([sum(b * v for b, v in zip(row, x)) for row in basis])
    return found


def _pair_start(rows, i, turn):
    """The two lowest parts of the vector of a complex pair."""
    if abs(rows[i][i + 1]) >= abs(rows[i + 1][i]):
        return [1.0 + 0j, 1j * (turn / rows[i][i + 1])]
    return [-turn / rows[i + 1][i] + 0j, 1j]


def _back_substituted(rows, values, i, value, x):
    """The parts above those in `x`, which begin at index `i`."""
    x = [0.0] * i + x
    end = len(x)
    smallest = max(2.0**-52 * (abs(value.real) + abs(value.imag)), 1e-292)
    k = i - 1
    while k >= 0:
        right = -sum(rows[k][j] * x[j] for j in range(k + 1, end))
        if values[k][1]:
            above = -sum(rows[k - 1][j] * x[j] for j in range(k + 1, end))
            x[k - 1], x[k] = _solve_pair(rows, k - 1, value, above, right)
            k -= 2
            continue
        pivot = rows[k][k] - value
        x[k] = right / (pivot if abs(pivot) > smallest else smallest)
        k -= 1
    return x


def _solve_pair(rows, k, value, first, second):
    a, b = rows[k][k] - value, rows[k][k + 1]
    c, d = rows[k + 1][k], rows[k + 1][k + 1] - value
    det = a * d - b * c
    return (first * d - b * second) / det, (a * second - first * c) / det


def _normed(column):
    """The vector of length one; of a complex one the largest part is made real."""
    length = hypot(*(part for value in column for part in (value.real, value.imag)))
    column = [value / length for value in column]
    if not any(type(value) is complex for value in column):
        return column
    sizes = [abs(value) ** 2 for value in column]
    k = sizes.index(max(sizes))
    c, s, _ = rotation(column[k].real, column[k].imag)
    turned = [value * complex(c, -s) for value in column]
    turned[k] = complex(turned[k].real, 0.0)
    return turned
