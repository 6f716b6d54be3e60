"""Preparing a general matrix for the QR method: balance, then zeros below the side diagonal."""

from math import hypot

from ._reflections import reflect_columns, reflect_rows, reflector


class Balanced:
    """A matrix with its lonely eigenvalues moved to the ends and rows and columns of like size.

    `rows` is the matrix, `low` and `high` the first and last index of what is left to do.
    """

    def __init__(self, matrix):
        self.rows = [list(row) for row in matrix]
        self.low, self.high = 0, len(matrix) - 1
        self.exchanges = {}
        self.scales = [1.0] * len(matrix)
        self._move_rows_down()
        if self.high > 0:
            self._move_columns_left()
            while self._scale():
                pass

    def _exchange(self, i, j):
        self.exchanges[j] = i
        rows = self.rows
        if i != j:
            for row in rows[: self.high + 1]:
                row[i], row[j] = row[j], row[i]
            for k in range(self.low, len(rows)):
                rows[i][k], rows[j][k] = rows[j][k], rows[i][k]

    def _move_rows_down(self):
        again = True
        while again:
            again = False
            # The range is fixed while its end moves, as LAPACK's loop has it.
            for i in range(self.high, -1, -1):
                if any(self.rows[i][j] for j in range(self.high + 1) if j != i):
                    continue
                self._exchange(i, self.high)
                if self.high == 0:
                    return
                again = True
                self.high -= 1

    def _move_columns_left(self):
        again = True
        while again:
            again = False
            for j in range(self.low, self.high + 1):
                if any(self.rows[i][j] for i in range(self.low, self.high + 1) if i != j):
                    continue
                self._exchange(j, self.low)
                again = True
                self.low += 1

    def _scale(self):
        """Bring each row and its column to about one size by powers of two; whether one changed."""
        rows, changed = self.rows, False
        active = range(self.low, self.high + 1)
        for i in active:
            c = hypot(*(rows[k][i] for k in active))
            r = hypot(*(rows[i][k] for k in active))
            factor = _power_of_two(c, r)
            if factor == 1.0:
                continue
            changed = True
            self.scales[i] *= factor
            for k in range(self.low, len(rows)):
                rows[i][k] /= factor
            for row in rows[: self.high + 1]:
                row[i] *= factor
        return changed

    def undo(self, vectors):
        """Turn rows of eigenvectors of the balanced matrix into those of the given one."""
        for i in range(self.low, self.high + 1):
            vectors[i] = [value * self.scales[i] for value in vectors[i]]
        outside = [*range(self.low - 1, -1, -1), *range(self.high + 1, len(vectors))]
        for i in outside:
            k = self.exchanges.get(i, i)
            vectors[i], vectors[k] = vectors[k], vectors[i]


def _power_of_two(c, r):
    """The factor for a column of length `c` whose row has length `r`; 1 if it gains too little."""
    if c == 0.0 or r == 0.0:
        return 1.0
    before, factor = c + r, 1.0
    while c < r / 2.0:
        factor, c, r = factor * 2.0, c * 2.0, r / 2.0
    while c / 2.0 >= r:
        factor, c, r = factor / 2.0, c / 2.0, r * 2.0
    return 1.0 if c + r >= 0.95 * before else factor


def hessenberg(rows, low, high):
    """Make `rows` zero below the side diagonal, in place; gives the orthogonal basis."""
    n, found = len(rows), []
    for k in range(low, high):
        end, factor, direction = reflector([row[k] for row in rows[k + 1 : high + 1]])
        rows[k + 1][k] = end
        for row in rows[k + 2 : high + 1]:
            row[k] = 0.0
        reflect_columns(rows[: high + 1], factor, direction, k + 1)
        reflect_rows(rows, factor, direction, k + 1, range(k + 1, n))
        found.append((k + 1, factor, direction))
    basis = [[1.0 if i == j else 0.0 for j in range(n)] for i in range(n)]
    for start, factor, direction in reversed(found):
        reflect_rows(basis, factor, direction, start, range(start, n))
    return basis
