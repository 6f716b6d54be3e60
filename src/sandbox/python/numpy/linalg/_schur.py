"""The QR method with double shifts: from side-diagonal form to blocks of one or two rows."""

from math import copysign, hypot, sqrt

from ._matrices import LinAlgError
from ._reflections import reflect_columns, reflect_rows, reflector
from ._rotations import EPSILON, TINY

_ULP = 2 * EPSILON
_PATIENCE = 10  # steps without success after which an unusual shift is tried


class Schur:
    """Iterates on `rows` between `low` and `high`; `basis` is multiplied along.

    Afterwards `values` has the eigenvalues as (real, imaginary) by index.
    """

    def __init__(self, rows, basis, low, high):
        self.rows, self.basis, self.low, self.high = rows, basis, low, high
        self.values = [(row[i], 0.0) for i, row in enumerate(rows)]
        self.small = TINY * ((high - low + 1) / _ULP)

    def run(self):
        """Do all steps; LinAlgError if they do not come to an end."""
        end, limit = self.high, 30 * max(10, self.high - self.low + 1)
        waited = 0
        while end >= self.low:
            start = self._start(end)
            if start >= end - 1:
                self._take(start, end)
                end, waited = start - 1, 0
                continue
            waited += 1
            if waited > limit:
                raise LinAlgError("Eigenvalues did not converge")
            self._step(start, end, self._shifts(start, end, waited))

    def _start(self, end):
        rows = self.rows
        for k in range(end, self.low, -1):
            if self._negligible(k):
                rows[k][k - 1] = 0.0
                return k
        return self.low

    def _negligible(self, k):
        rows = self.rows
        side, above = abs(rows[k][k - 1]), abs(rows[k - 1][k])
        if side <= self.small:
            return True
        here, before = rows[k][k], rows[k - 1][k - 1]
        size = abs(before) + abs(here)
        if size == 0.0:
            size += abs(rows[k - 1][k - 2]) if k - 2 >= self.low else 0.0
            size += abs(rows[k + 1][k]) if k + 1 <= self.high else 0.0
        if side > _ULP * size:
            return False
        larger, smaller = max(side, above), min(side, above)
        a, b = max(abs(here), abs(before - here)), min(abs(here), abs(before - here))
        total = a + larger
        return smaller * (larger / total) <= max(self.small, _ULP * (b * (a / total)))

    def _take(self, start, end):
        if start == end:
            self.values[end] = (self.rows[end][end], 0.0)
            return
        rows, i = self.rows, start
        block = rows[i][i], rows[i][i + 1], rows[i + 1][i], rows[i + 1][i + 1]
        (a, b, c, d), cosine, sine = standard_block(*block)
        for j in range(i + 2, len(rows)):
            x, y = rows[i][j], rows[i + 1][j]
            rows[i][j], rows[i + 1][j] = cosine * x + sine * y, cosine * y - sine * x
        for row in rows[:i] + self.basis:
            x, y = row[i], row[i + 1]
            row[i], row[i + 1] = cosine * x + sine * y, cosine * y - sine * x
        rows[i][i], rows[i][i + 1], rows[i + 1][i], rows[i + 1][i + 1] = a, b, c, d
        turn = sqrt(abs(b)) * sqrt(abs(c)) if c else 0.0
        self.values[i], self.values[i + 1] = (a, turn), (d, -turn)

    def _shifts(self, start, end, waited):
        """Two shifts as (real, real, imaginary of the first)."""
        rows = self.rows
        if waited % _PATIENCE == 0:
            at = end if waited % (2 * _PATIENCE) == 0 else start
            s = (abs(rows[end][end - 1]) + abs(rows[end - 1][end - 2]) if at == end
                 else abs(rows[start + 1][start]) + abs(rows[start + 2][start + 1]))
            h11 = h22 = 0.75 * s + rows[at][at]
            h12, h21 = -0.4375 * s, s
        else:
            h11, h12 = rows[end - 1][end - 1], rows[end - 1][end]
            h21, h22 = rows[end][end - 1], rows[end][end]
        s = abs(h11) + abs(h12) + abs(h21) + abs(h22)
        if s == 0.0:
            return 0.0, 0.0, 0.0
        h11, h12, h21, h22 = h11 / s, h12 / s, h21 / s, h22 / s
        middle = (h11 + h22) / 2.0
        det = (h11 - middle) * (h22 - middle) - h12 * h21
        root = sqrt(abs(det))
        if det >= 0.0:
            return middle * s, middle * s, root * s
        first, second = middle + root, middle - root
        nearer = first if abs(first - h22) <= abs(second - h22) else second
        return nearer * s, nearer * s, 0.0

    def _step(self, start, end, shifts):
        m, v = self._beginning(start, end, shifts)
        rows, n = self.rows, len(self.rows)
        for k in range(m, end):
            size = min(3, end - k + 1)
            if k > m:
                v = [rows[k + i][k - 1] for i in range(size)]
            first, factor, direction = reflector(v[:size])
            if k > m:
                rows[k][k - 1] = first
                for i in range(1, size):
                    rows[k + i][k - 1] = 0.0
            elif m > start:
                rows[k][k - 1] *= 1.0 - factor
            reflect_rows(rows, factor, direction, k, range(k, n))
            reflect_columns(rows[: min(k + 3, end) + 1], factor, direction, k)
            reflect_columns(self.basis, factor, direction, k)

    def _beginning(self, start, end, shifts):
        """Row at which the step may begin, and the first column of what it does."""
        rows, (r1, r2, turn) = self.rows, shifts
        for m in range(end - 2, start - 1, -1):
            a, side = rows[m][m], rows[m + 1][m]
            s = abs(a - r2) + turn + abs(side)
            side /= s
            v = [side * rows[m][m + 1] + (a - r1) * ((a - r2) / s) + turn * (turn / s),
                 side * (a + rows[m + 1][m + 1] - r1 - r2),
                 side * rows[m + 2][m + 1]]
            total = sum(map(abs, v))
            v = [value / total for value in v]
            if m == start:
                break
            around = abs(rows[m - 1][m - 1]) + abs(a) + abs(rows[m + 1][m + 1])
            if abs(rows[m][m - 1]) * (abs(v[1]) + abs(v[2])) <= _ULP * abs(v[0]) * around:
                break
        return m, v


def _sign(x):
    return copysign(1.0, x)


def standard_block(a, b, c, d):
    """Turn a 2 x 2 block to standard form: c = 0 (real values), or a = d with b and c opposite.

    Gives the block and the rotation's cosine and sine.
    """
    if c == 0.0:
        return (a, b, c, d), 1.0, 0.0
    if b == 0.0:
        return (d, -c, 0.0, a), 0.0, 1.0
    if a - d == 0.0 and _sign(b) != _sign(c):
        return (a, b, c, d), 1.0, 0.0
    p = 0.5 * (a - d)
    large = max(abs(b), abs(c))
    small = min(abs(b), abs(c)) * _sign(b) * _sign(c)
    scale = max(abs(p), large)
    z = (p / scale) * p + (large / scale) * small
    if z >= 4.0 * _ULP:
        z = p + copysign(sqrt(scale) * sqrt(z), p)
        length = hypot(c, z)
        return (d + z, b - c, 0.0, d - (large / z) * small), z / length, c / length
    return _equal_diagonal(a, b, c, d, p)


def _equal_diagonal(a, b, c, d, p):
    sigma = b + c
    length = hypot(sigma, a - d)
    cosine = sqrt(0.5 * (1.0 + abs(sigma) / length))
    sine = -(p / (length * cosine)) * _sign(sigma)
    aa, bb = a * cosine + b * sine, -a * sine + b * cosine
    cc, dd = c * cosine + d * sine, -c * sine + d * cosine
    a, b = aa * cosine + cc * sine, bb * cosine + dd * sine
    c, d = -aa * sine + cc * cosine, -bb * sine + dd * cosine
    middle = 0.5 * (a + d)
    if c == 0.0:
        return (middle, b, c, middle), cosine, sine
    if b == 0.0:
        return (middle, -c, 0.0, middle), -sine, cosine
    if _sign(b) != _sign(c):
        return (middle, b, c, middle), cosine, sine
    root_b, root_c = sqrt(abs(b)), sqrt(abs(c))
    p = copysign(root_b * root_c, c)
    tau = 1.0 / sqrt(abs(b + c))
    c1, s1 = root_b * tau, root_c * tau
    return ((middle + p, b - c, 0.0, middle - p),
            cosine * c1 - sine * s1, cosine * s1 + sine * c1)
