"""Products of vectors and matrices: matmul, dot and their relatives."""

from functools import reduce
from operator import add, mul

from ._broadcast import common_shape
from ._casting import adapt
from ._coerce import asarray
from ._core_exceptions import no_loop
from ._dtypes import FLOAT64
from ._kernels import matmul as kernel_matmul
from ._small_products import rounded_once, small_product
from ._ndarray import new
from ._promotion import promote
from ._storage import pack, size_of

# Products of single numbers from which the host's kernel is faster.
_KERNEL_FROM = 64
# Products of single numbers up to which they are summed without rounding in between.
_FUSED_TO = 512
_SIGNATURE = "(n?,k),(k,m?)->(n?,m?)"


def matmul(x1, x2, /, out=None, *, casting="same_kind", order="K", dtype=None, subok=True):
    """Matrix product; more axes broadcast, vectors count as a row or a column."""
    a, b = asarray(x1), asarray(x2)
    if out is None and dtype is None and len(a._shape) == 2 == len(b._shape):
        if a._shape[1] == b._shape[0] and a._dtype.kind not in "US":
            return _product(a, b)
    if dtype is not None:
        a, b = a.astype(dtype), b.astype(dtype)
    _check_matmul(a, b)
    left = a.reshape((1,) + a.shape) if a.ndim == 1 else a
    right = b.reshape(b.shape + (1,)) if b.ndim == 1 else b
    found = _stacked(left, right)
    shape = found.shape
    if b.ndim == 1:
        shape = shape[:-1]
    if a.ndim == 1:
        shape = shape[:-1] if b.ndim == 1 else shape[:-2] + shape[-1:]
    return _delivered(found.reshape(shape), out)


def _delivered(found, out):
    if out is not None:
        out[...] = found
        return out
    return found if found.ndim else found[()]


def _check_matmul(a, b):
    for i, x in enumerate((a, b)):
        if x.ndim == 0:
            raise ValueError(
                f"matmul: Input operand {i} does not have enough dimensions (has 0, gufunc core "
                f"with signature {_SIGNATURE} requires 1)"
            )
    k, m = a.shape[-1], b.shape[0 if b.ndim == 1 else -2]
    if k != m:
        raise ValueError(
            "matmul: Input operand 1 has a mismatch in its core dimension 0, with gufunc "
            f"signature {_SIGNATURE} (size {m} is different from {k})"
        )
    if a.dtype.kind in "US" or b.dtype.kind in "US":
        raise no_loop("matmul", (a.dtype, b.dtype))


def _stacked(a, b):
    """Products of all matrices of two stacks."""
    if a.ndim == 2 and b.ndim == 2:
        return _product(a, b)
    lead = common_shape([a.shape[:-2], b.shape[:-2]])
    from ._shape import broadcast_to

    lefts = broadcast_to(a, lead + a.shape[-2:]).reshape((-1,) + a.shape[-2:])
    rights = broadcast_to(b, lead + b.shape[-2:]).reshape((-1,) + b.shape[-2:])
    target = promote(a.dtype, b.dtype)
    out = pack((), target)
    for i in range(size_of(lead)):
        out.extend(_product(lefts[i], rights[i])._values())
    return new(out, lead + (a.shape[-2], b.shape[-1]), target)


def _product(a, b):
    d = a._dtype if a._dtype is b._dtype is FLOAT64 else promote(a._dtype, b._dtype)
    (n, k), m = a._shape, b._shape[1]
    if n * k * m >= _KERNEL_FROM and d.char in "df":
        left, right = (adapt(x._values(), x._dtype, d) for x in (a, b))
        found = kernel_matmul(left, right, (n, k, m), d)
        if found is not None:
            return new(found, (n, m), d)
    lines, others = _vectors(a, 0, d), _vectors(b, 1, d)
    if d is FLOAT64 and n * k * m <= _FUSED_TO:
        values = small_product(lines, others)
    else:
        inner = rounded_once if d.kind == "f" and n * k * m <= _FUSED_TO else _inner
        values = [inner(x, y, d) for x in lines for y in others]
    return new(_stored(values, d), (n, m), d)


def _vectors(a, axis, d):
    """The rows (axis 0) or the columns (axis 1) of a matrix, as lists of storage values of dtype d."""
    count, length = a._shape[axis], a._shape[1 - axis]
    step, stride = a._strides[axis], a._strides[1 - axis]
    if a._dtype is d and stride > 0:
        values, starts = a._buffer, range(a._offset, a._offset + count * step, step or 1)
        if len(starts) == count:
            return [list(values[i : i + length * stride : stride]) for i in starts]
    values = adapt((a.T if axis else a)._values(), a._dtype, d)
    return [list(values[i * length : (i + 1) * length]) for i in range(count)]


def _inner(x, y, d):
    if d.kind == "b":
        return 1 if any(map(mul, x, y)) else 0
    if d.kind == "O" and x:
        return reduce(add, map(mul, x, y))
    return reduce(add, map(mul, x, y), d._zero)


def _stored(values, d):
    if d.kind in "iu":
        from ._casting import wrap_integers

        return wrap_integers(values, d)
    return pack(values, d)


def dot(a, b, out=None):
    """Inner product of vectors, product of matrices; sums over the last axis of a and one of b."""
    a, b = asarray(a), asarray(b)
    if not a.ndim or not b.ndim:
        return a * b if a.ndim or b.ndim else a[()] * b[()]
    _check_dot(a, b)
    if b.ndim <= 2 and a.ndim <= 2:
        return matmul(a, b, out)
    k = a.shape[-1]
    axis = 0 if b.ndim == 1 else b.ndim - 2
    right = b.swapaxes(axis, 0).reshape(k, -1) if b.ndim == 1 else _leading(b, axis)
    rest = b.shape[:axis] + b.shape[axis + 1 :]
    found = matmul(a.reshape(-1, k), right.reshape(k, -1)).reshape(a.shape[:-1] + rest)
    return _delivered(found, out)


def _leading(b, axis):
    from ._shape import moveaxis

    return moveaxis(b, axis, 0)


def _check_dot(a, b):
    axis = 0 if b.ndim == 1 else b.ndim - 2
    if a.shape[-1] != b.shape[axis]:
        raise ValueError(
            f"shapes {_listed(a)} and {_listed(b)} not aligned: {a.shape[-1]} (dim {a.ndim - 1}) "
            f"!= {b.shape[axis]} (dim {axis})"
        )


def _listed(a):
    from ._broadcast import show_shape

    return show_shape(a.shape)


def vdot(a, b, /):
    """Inner product of the flattened arrays, the first conjugated."""
    a, b = asarray(a).ravel(), asarray(b).ravel()
    return dot(a.conj() if a.dtype.kind == "c" else a, b)


def inner(a, b, /):
    """Sum of products over the last axes."""
    a, b = asarray(a), asarray(b)
    if not a.ndim or not b.ndim:
        return a * b
    if a.shape[-1] != b.shape[-1]:
        _check_dot(a, b if b.ndim == 1 else b.swapaxes(-1, -2))
    right = b if b.ndim == 1 else _leading(b, b.ndim - 1)
    k = a.shape[-1]
    found = matmul(a.reshape(-1, k), right.reshape(k, -1))
    return _delivered(found.reshape(a.shape[:-1] + b.shape[:-1]), None)


def outer(a, b, out=None):
    """Products of all pairs of elements of two flattened arrays."""
    from ._umath import multiply

    a, b = asarray(a).ravel(), asarray(b).ravel()
    return multiply(a.reshape(-1, 1), b.reshape(1, -1), out=out)
