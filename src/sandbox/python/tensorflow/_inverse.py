"""The inverse of small matrices of 32-bit numbers, rounded at each step as TensorFlow rounds: the last digits then agree."""

import numpy as np

# Above this the order costs too much time, and TensorFlow works in blocks.
_largest = 8
_round = np.float32


def inverse(matrices):
    """The inverse of a matrix, or of each of several. Raises LinAlgError for one that has none."""
    if matrices.dtype.name != "float32" or matrices.shape[-1] > _largest:
        return np.linalg.inv(matrices)
    if matrices.ndim > 2:
        return np.stack([inverse(each) for each in matrices])
    return np.array(_inverse(matrices.tolist()), dtype="float32")


def _inverse(rows):
    order = _factor(rows)
    columns = [_solved(rows, [_round(place == at) for place in order]) for at in range(len(rows))]
    return [list(row) for row in zip(*columns)]


def _factor(rows):
    """Triangular factors in place; gives the order of the rows."""
    size = len(rows)
    rows[:] = [[_round(each) for each in row] for row in rows]
    order = list(range(size))
    for j in range(size):
        pivot = max(range(j, size), key=lambda i: abs(rows[i][j]))
        if rows[pivot][j] == 0:
            raise np.linalg.LinAlgError("Singular matrix")
        rows[j], rows[pivot] = rows[pivot], rows[j]
        order[j], order[pivot] = order[pivot], order[j]
        for row in rows[j + 1 :]:
            row[j] = row[j] / rows[j][j]
            for k in range(j + 1, size):
                row[k] = row[k] - row[j] * rows[j][k]
    return order


def _solved(rows, found):
    """The column whose product with the factors is `found`: from the first row down, then from the last one up."""
    size = len(rows)
    for i in range(size):
        for k in range(i):
            found[i] = found[i] - rows[i][k] * found[k]
    for i in reversed(range(size)):
        for k in reversed(range(i + 1, size)):
            found[i] = found[i] - rows[i][k] * found[k]
        found[i] = found[i] * (_round(1) / rows[i][i])
    return found
