"""Products over axes: tensordot, kron, cross and the products of stacks of vectors."""

import warnings
from operator import index

from ._broadcast import axis_index
from ._coerce import asarray
from ._linear import dot, matmul
from ._shape import moveaxis
from ._umath import multiply

__all__ = ["tensordot", "kron", "cross", "vecdot", "matvec", "vecmat"]


def tensordot(a, b, axes=2):
    """Sum of products over the last axes of a and the first of b, or over listed pairs of axes."""
    a, b = asarray(a), asarray(b)
    first, second = _summed_axes(axes)
    first, second = ([x + n if x < 0 else x for x in xs]
                     for xs, n in ((first, a.ndim), (second, b.ndim)))  # fmt: skip
    if len(first) != len(second) or any(
        a.shape[i] != b.shape[k] for i, k in zip(first, second)
    ):
        raise ValueError("shape-mismatch for sum")
    left = [i for i in range(a.ndim) if i not in first]
    right = [i for i in range(b.ndim) if i not in second]
    size = 1
    for i in first:
        size *= a.shape[i]
    rows = a.transpose(left + first).reshape(_rest(a, left), size)
    columns = b.transpose(second + right).reshape(size, _rest(b, right))
    shape = tuple(a.shape[i] for i in left) + tuple(b.shape[i] for i in right)
    return dot(rows, columns).reshape(shape)


def _rest(a, axes):
    size = 1
    for i in axes:
        size *= a.shape[i]
    return size


def _summed_axes(axes):
    try:
        first, second = axes
    except TypeError:
        n = index(axes)
        return list(range(-n, 0)), list(range(n))
    return tuple(list(x) if hasattr(x, "__iter__") else [x] for x in (first, second))


def kron(a, b):
    """Blocks of b, one for each element of a and multiplied by it."""
    a, b = asarray(a), asarray(b)
    if not a.ndim or not b.ndim:
        return multiply(a, b)
    ndim = max(a.ndim, b.ndim)
    a, b = (x.reshape((1,) * (ndim - x.ndim) + x.shape) for x in (a, b))
    left = tuple(n for m in a.shape for n in (m, 1))
    right = tuple(n for m in b.shape for n in (1, m))
    shape = tuple(n * m for n, m in zip(a.shape, b.shape))
    return multiply(a.reshape(left), b.reshape(right)).reshape(shape)


def cross(a, b, axisa=-1, axisb=-1, axisc=-1, axis=None):
    """Cross products of vectors of three components."""
    if axis is not None:
        axisa = axisb = axisc = axis
    a, b = asarray(a), asarray(b)
    if not a.ndim or not b.ndim:
        raise ValueError("At least one array has zero dimension")
    a = moveaxis(a, axis_index(axisa, a.ndim, "axisa"), -1)
    b = moveaxis(b, axis_index(axisb, b.ndim, "axisb"), -1)
    _check_components(a.shape[-1], b.shape[-1])
    from ._join import stack

    first, second = (_components(x) for x in (a, b))
    parts = [asarray(p) for p in _crossed(first, second)]
    if a.shape[-1] == b.shape[-1] == 2:
        return parts[2][()]
    return moveaxis(stack(parts, -1), -1, axisc)


def _components(x):
    """The three components; a missing third one is zero."""
    found = [x[..., i] for i in range(x.shape[-1])]
    return found if len(found) == 3 else [*found, found[0] * 0]


def _crossed(a, b):
    (a0, a1, a2), (b0, b1, b2) = a, b
    return a1 * b2 - a2 * b1, a2 * b0 - a0 * b2, a0 * b1 - a1 * b0


def _check_components(n, m):
    if n not in (2, 3) or m not in (2, 3):
        raise ValueError(
            "incompatible dimensions for cross product\n(dimension must be 2 or 3)"
        )
    if 2 in (n, m):
        warnings.warn(
            "Arrays of 2-dimensional vectors are deprecated. Use arrays of 3-dimensional vectors "
            "instead. (deprecated in NumPy 2.0)", DeprecationWarning, stacklevel=3,
        )  # fmt: skip


def vecdot(x1, x2, /, *, axis=-1):
    """Sums of products of the vectors along an axis, the first conjugated."""
    x1, x2 = asarray(x1), asarray(x2)
    first = moveaxis(x1, axis, -1) if x1.ndim else x1
    second = moveaxis(x2, axis, -1) if x2.ndim else x2
    first = first.conj() if first.dtype.kind == "c" else first
    return matmul(first[..., None, :], second[..., :, None])[..., 0, 0][()]


def matvec(x1, x2, /):
    """Products of stacks of matrices and vectors."""
    return matmul(asarray(x1), asarray(x2)[..., :, None])[..., 0]


def vecmat(x1, x2, /):
    """Products of stacks of vectors (conjugated) and matrices."""
    x1 = asarray(x1)
    return matmul((x1.conj() if x1.dtype.kind == "c" else x1)[..., None, :], x2)[..., 0, :]
