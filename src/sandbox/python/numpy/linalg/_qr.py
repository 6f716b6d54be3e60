"""QR decomposition by reflections."""

from ._matrices import as_array, check_stacked, matrices, prepared, result_dtypes, vector_array
from ._reflections import reflect_rows, reflector
from ._results import QRResult


def reflections(matrix):
    """The upper factor (with zeros below) and the reflections [(factor, direction), …]."""
    rows = [list(row) for row in matrix]
    m, n = len(rows), len(rows[0]) if rows else 0
    found = []
    for k in range(min(m, n)):
        end, factor, direction = reflector([row[k] for row in rows[k:]])
        reflect_rows(rows, factor.conjugate(), direction, k, range(k + 1, n))
        rows[k][k] = end
        for row in rows[k + 1 :]:
            row[k] = 0.0
        found.append((factor, direction))
    return rows, found


def orthogonal(found, m, columns):
    """The first columns of the product of the reflections."""
    rows = [[1.0 if i == j else 0.0 for j in range(columns)] for i in range(m)]
    for k in range(len(found) - 1, -1, -1):
        reflect_rows(rows, *found[k], k, range(k, columns))
    return rows


def qr(a, mode="reduced"):
    """QRResult(Q, R) with Q @ R == a.

    `mode`: 'reduced' (Q of shape (M, K), K the smaller length), 'complete' (M, M), 'r' (R alone)
    or 'raw' (reflections and their factors as LAPACK keeps them).
    """
    if mode not in ("reduced", "complete", "r", "raw"):
        raise ValueError(f"Unrecognized mode '{mode}'")
    a = prepared(a)
    check_stacked(a)
    dtype, _ = result_dtypes("qr_r_raw", a)
    m, n = a.shape[-2:]
    k, lead = min(m, n), a.shape[:-2]
    pairs = [reflections(matrix) for matrix in matrices(a)]
    if mode == "raw":
        return _raw(pairs, lead, m, n, dtype)
    size = m if mode == "complete" else k
    upper = as_array([rows[:size] for rows, _ in pairs], lead, (size, n), dtype)
    if mode == "r":
        return upper
    return QRResult(as_array([orthogonal(f, m, size) for _, f in pairs], lead, (m, size), dtype), upper)


def _raw(pairs, lead, m, n, dtype):
    for rows, found in pairs:
        for k, (_, direction) in enumerate(found):
            for i, value in enumerate(direction[1:], k + 1):
                rows[i][k] = value
    columns = [[list(column) for column in zip(*rows)] for rows, _ in pairs]
    factors = vector_array([[factor for factor, _ in found] for _, found in pairs],
                           lead, (min(m, n),), dtype)
    return as_array(columns, lead, (n, m), dtype), factors
