"""Elimination on small real matrices in the very order of operations of the library behind NumPy.

The last digits then agree, and with them whether a matrix of whole numbers counts as singular.
"""

from ._fused import fused

# Above this the order costs too much time, and the library's own order is another.
LARGEST = 8


def factor(rows):
    """Triangular factors in place, column by column; gives the order of rows and whether it is odd."""
    n, order, odd = len(rows), list(range(len(rows))), False
    for j in range(n):
        for i in range(1, n):
            rows[i][j] -= _dot(rows[i], rows, j, min(i, j))
        pivot = max(range(j, n), key=lambda i: abs(rows[i][j]))
        if pivot != j:
            rows[j], rows[pivot] = rows[pivot], rows[j]
            order[j], order[pivot] = order[pivot], order[j]
            odd = not odd
        if rows[j][j] != 0:
            inverse = 1.0 / rows[j][j]
            for row in rows[j + 1 :]:
                row[j] *= inverse
    return order, odd


def _dot(row, rows, j, count):
    total = 0.0
    for k in range(count):
        total = fused(row[k], rows[k][j], total)
    return total


def solve_one(factors, x):
    """Solve in place for one right side."""
    n = len(x)
    for i in range(n):
        for k in range(i):
            x[i] = fused(-factors[i][k], x[k], x[i])
    for i in range(n - 1, -1, -1):
        for k in range(n - 1, i, -1):
            x[i] = fused(-factors[i][k], x[k], x[i])
        x[i] /= factors[i][i]


def solve_block(factors, x):
    """Solve in place for one of several right sides: in blocks of four rows, the rest below."""
    n = len(x)
    blocks = _blocks(n)
    for start, end in blocks:
        _less_known(factors, x, start, end, range(start))
        for i in range(start, end):
            for k in range(i + 1, end):
                x[k] = fused(-factors[k][i], x[i], x[k])
    for start, end in reversed(blocks):
        _less_known(factors, x, start, end, range(end, n))
        for i in range(end - 1, start - 1, -1):
            x[i] *= 1.0 / factors[i][i]
            for k in range(start, i):
                x[k] = fused(-factors[k][i], x[i], x[k])


def _less_known(factors, x, start, end, known):
    """Take what the known parts contribute from the rows of a block."""
    for i in range(start, end) if known else ():
        total = 0.0
        for k in known:
            total = fused(factors[i][k], x[k], total)
        x[i] -= total


def _blocks(n):
    """Stretches of four, then of two and one."""
    found, at, size = [], 0, 4
    while at < n:
        while size > n - at:
            size //= 2
        found.append((at, at + size))
        at += size
    return found
