"""Eigenvalues of symmetric (Hermitian) matrices: reduction to three diagonals, then QL or QR."""

from math import copysign, hypot, sqrt

from ._matrices import (
    LinAlgError, as_array, check_square, conjugate_transposed, identity, matrices, prepared,
    result_dtypes, vector_array,
)
from ._qr import orthogonal
from ._reflections import reflector
from ._results import EighResult
from ._rotations import DIVIDED, EPSILON, TINY, rotate, rotation, symmetric_pair


def eigh(a, UPLO="L"):
    """EighResult(eigenvalues, eigenvectors) of a symmetric matrix, the eigenvalues ascending.

    Only the lower triangle is read, or the upper one with UPLO='U'. The vectors are columns.
    """
    a = prepared(a)
    dtype, real = result_dtypes("eigh_lo", a)
    found = _all(a, UPLO)
    lead, n = a.shape[:-2], a.shape[-1]
    return EighResult(vector_array([values for values, _ in found], lead, (n,), real),
                      as_array([vectors for _, vectors in found], lead, (n, n), dtype))


def eigvalsh(a, UPLO="L"):
    """Eigenvalues of a symmetric matrix, ascending."""
    a = prepared(a)
    _, real = result_dtypes("eigvalsh_lo", a)
    found = _all(a, UPLO)
    return vector_array([values for values, _ in found], a.shape[:-2], a.shape[-1:], real)


def _all(a, uplo):
    uplo = uplo.upper()
    if uplo not in ("L", "U"):
        raise ValueError("UPLO argument must be 'L' or 'U'")
    check_square(a)
    return [eigen_symmetric(conjugate_transposed(m) if uplo == "U" else m) for m in matrices(a)]


def eigen_symmetric(matrix):
    """Eigenvalues (ascending) and the matrix of their vectors as columns."""
    diagonal, side, basis = _three_diagonals(matrix)
    columns, links = identity(len(matrix)), list(side)
    Iteration(diagonal, side, columns).run()
    if len(matrix) > DIVIDED:
        _sign_as_divided(columns, links)
    order = _ascending(diagonal, columns)
    if len(matrix) < 2:
        return order, identity(len(matrix))
    rows = [[sum(q * c for q, c in zip(row, column)) for column in columns] for row in basis]
    return order, rows


def _sign_as_divided(columns, side):
    """Signs of LAPACK's division into halves: what links them is negative in every vector."""
    right = len(columns) // 2
    sign = copysign(1.0, side[right - 1])
    for i, column in enumerate(columns):
        if column[right - 1] + sign * column[right] > 0.0:
            columns[i] = [-x for x in column]


def _ascending(diagonal, columns):
    """Sort by exchanging with the smallest that follows, as the vectors' order needs it."""
    for i in range(len(diagonal) - 1):
        k = min(range(i, len(diagonal)), key=diagonal.__getitem__)
        if diagonal[k] < diagonal[i]:
            diagonal[i], diagonal[k] = diagonal[k], diagonal[i]
            columns[i], columns[k] = columns[k], columns[i]
    return diagonal


def _three_diagonals(matrix):
    """Diagonal, side diagonal and the orthogonal matrix of the reduction."""
    n = len(matrix)
    rows = [list(row) for row in matrix]
    for i in range(n):
        rows[i][i] = rows[i][i].real
        for j in range(i):
            rows[j][i] = rows[i][j].conjugate()
    side, found = [], []
    for k in range(n - 1):
        end, factor, direction = reflector([row[k] for row in rows[k + 1 :]])
        side.append(end)
        found.append((factor, direction))
        if factor:
            _reflect_both(rows, k + 1, factor, direction)
    basis = orthogonal(found, n - 1, n - 1) if n > 1 else []
    full = [[1.0] + [0.0] * (n - 1)] + [[0.0] + row for row in basis] if n else []
    return [rows[i][i].real for i in range(n)], side, full


def _reflect_both(rows, start, factor, v):
    """Apply a reflection from both sides to the block from `start` on."""
    block = rows[start:]
    w = [factor * sum(a * b for a, b in zip(row[start:], v)) for row in block]
    half = -0.5 * factor * sum(x.conjugate() * y for x, y in zip(w, v))
    w = [x + half * y for x, y in zip(w, v)]
    v_bar, w_bar = [x.conjugate() for x in v], [x.conjugate() for x in w]
    for i, row in enumerate(block):
        for j in range(len(v)):
            row[start + j] -= v[i] * w_bar[j] + w[i] * v_bar[j]


class Iteration:
    """Implicit QL or QR steps on a diagonal `d` and side diagonal `e`; `columns` are turned along."""

    def __init__(self, d, e, columns):
        self.d, self.e, self.columns = d, e, columns
        self.left = 30 * len(d)

    def run(self):
        """Bring the side diagonal to zero; LinAlgError if it does not go."""
        start, n = 0, len(self.d)
        while start < n:
            if start:
                self.e[start - 1] = 0.0
            end = start
            while end < n - 1 and not self._splits(end):
                end += 1
            self._block(start, end)
            # A block that was left early is looked at again.
            start = end + 1
        if any(self.e):
            raise LinAlgError("Eigenvalues did not converge")

    def _splits(self, i):
        small = abs(self.e[i]) <= sqrt(abs(self.d[i])) * sqrt(abs(self.d[i + 1])) * EPSILON
        if small:
            self.e[i] = 0.0
        return small

    def _negligible(self, i):
        """Whether the side element between i and i + 1 is next to nothing."""
        e, d = self.e[i], self.d
        return e * e <= (EPSILON * EPSILON * abs(d[i])) * abs(d[i + 1]) + TINY

    def _block(self, start, end):
        """Work from the end with the smaller diagonal element towards the other."""
        if abs(self.d[end]) < abs(self.d[start]):
            at, last, step = end, start, -1
        else:
            at, last, step = start, end, 1
        while (last - at) * step >= 0:
            m = at
            while m != last and not self._negligible(min(m, m + step)):
                m += step
            if m != last:
                self.e[min(m, m + step)] = 0.0
            if m == at:
                at += step
            elif m == at + step:
                self._pair(min(at, m))
                at += 2 * step
            elif self.left:
                self.left -= 1
                self._sweep(at, m, step)
            else:
                return

    def _pair(self, i):
        d, e = self.d, self.e
        d[i], d[i + 1], c, s = symmetric_pair(d[i], e[i], d[i + 1])
        e[i] = 0.0
        rotate(self.columns, i, i + 1, c, s)

    def _sweep(self, at, m, step):
        """One step with a shift: the element at `at` becomes an eigenvalue."""
        d, e = self.d, self.e
        near = min(at, at + step)
        p = d[at]
        g = (d[at + step] - p) / (2.0 * e[near])
        g = d[m] - p + e[near] / (g + copysign(hypot(g, 1.0), g))
        s, c, p = 1.0, 1.0, 0.0
        turns, previous = [], None
        for i in range(m, at, -step):
            between = min(i, i - step)
            f, b = s * e[between], c * e[between]
            c, s, r = rotation(g, f)
            if previous is not None:
                e[previous] = r
            g = d[i] - p
            r = (d[i - step] - g) * s + 2.0 * c * b
            p = s * r
            d[i] = g + p
            g = c * r - b
            turns.append((between, c, -s if step > 0 else s))
            previous = between
        for i, c, s in turns:
            rotate(self.columns, i, i + 1, c, s)
        d[at] -= p
        e[near] = g
