"""Linear algebra beyond products."""

import numpy as np

from gradpaper_runtime.errors import InvalidArgumentError

from ._arithmetic import divide, multiply
from ._convert import convert, is_symbolic, type_of
from ._elementwise import abs as absolute
from ._elementwise import sqrt, square
from ._inverse import inverse
from ._reducing import reduce_max, reduce_min, reduce_sum
from ._run import finish, numbers, plain, run


def _local(function, kinds=None):
    """A function of matrices that NumPy computes."""

    def compute(input, *arguments, name=None, **keywords):
        x = convert(input)
        dtype = type_of(x)
        try:
            others = [numbers(convert(each, dtype)) for each in arguments]
            return finish(function(numbers(x), *others, **keywords), dtype)
        except np.linalg.LinAlgError as error:
            raise InvalidArgumentError(f"Input is not invertible. [Op:MatrixInverse] name: ({error})") from error

    return compute


def _solve(matrix, rhs, adjoint=False):
    return np.linalg.solve(matrix.T if adjoint else matrix, rhs)


inv = _local(inverse)
det = _local(np.linalg.det)
pinv = _local(np.linalg.pinv)
cholesky = _local(np.linalg.cholesky)
solve = _local(_solve)
eigvalsh = _local(np.linalg.eigvalsh)


def svd(tensor, full_matrices=False, compute_uv=True, name=None):
    """Singular values, left and right vectors."""
    x = convert(tensor)
    if not compute_uv:
        return finish(np.linalg.svd(numbers(x), compute_uv=False), type_of(x))
    left, values, right = np.linalg.svd(numbers(x), full_matrices=full_matrices)
    return tuple(finish([values, left, np.swapaxes(right, -1, -2)], type_of(x)))


def eigh(tensor, name=None):
    """Values and vectors of a symmetric matrix."""
    x = convert(tensor)
    return tuple(finish(list(np.linalg.eigh(numbers(x))), type_of(x)))


def qr(input, full_matrices=False, name=None):
    """An orthogonal and a triangular matrix whose product it is."""
    x = convert(input)
    return tuple(finish(list(np.linalg.qr(numbers(x))), type_of(x)))


def lstsq(matrix, rhs, l2_regularizer=0.0, fast=True, name=None):
    """The best solution of a system with too many equations."""
    x = convert(matrix)
    return finish(np.linalg.lstsq(numbers(x), numbers(convert(rhs)), rcond=None)[0], type_of(x))


def norm(tensor, ord="euclidean", axis=None, keepdims=None, name=None):
    """The length of a vector or of all numbers, by several measures."""
    x = convert(tensor)
    along, keep = plain(axis) if axis is not None else None, bool(keepdims)
    if ord in ("euclidean", "fro", 2):
        return sqrt(reduce_sum(square(x), along, keep))
    if ord == 1:
        return reduce_sum(absolute(x), along, keep)
    if ord == np.inf:
        return reduce_max(absolute(x), along, keep)
    if ord == -np.inf:
        return reduce_min(absolute(x), along, keep)
    if isinstance(ord, (int, float)):
        return reduce_sum(absolute(x) ** ord, along, keep) ** (1.0 / ord)
    raise ValueError(f"`ord` must be a supported vector norm, got {ord!r}")


def diag(diagonal, name="diag", k=0, **_keywords):
    """A matrix with these numbers on its diagonal."""
    return _shaped("diag", diagonal, lambda array: _diagonal_matrix(array, k), k)


def _diagonal_matrix(array, k):
    size = array.shape[-1] + (k if k > 0 else -k)
    matrix = np.zeros((*array.shape[:-1], size, size), dtype=array.dtype)
    for place in range(array.shape[-1]):
        matrix[..., place + max(-k, 0), place + max(k, 0)] = array[..., place]
    return matrix


def diag_part(input, name="diag_part", k=0, **_keywords):
    """The numbers on the diagonal of a matrix."""
    return _shaped("diagonal", input, lambda array: _diagonal(array, k), k)


def _diagonal(array, k):
    count = min(array.shape[-2] - max(-k, 0), array.shape[-1] - max(k, 0))
    return np.stack([array[..., place + max(-k, 0), place + max(k, 0)] for place in range(count)], axis=-1)


def _shaped(path, value, local, k):
    x = convert(value)
    return run(path, [x], local, None if is_symbolic(x) else type_of(x), [k])


def trace(x, name=None):
    """The sum of the diagonal."""
    return reduce_sum(diag_part(x), -1)


def band_part(input, num_lower, num_upper, name=None):
    """A matrix with zeros outside of a band around the diagonal; -1 keeps that side."""
    x = convert(input)
    rows, columns = (np.arange(size) for size in tuple(x.shape)[-2:])
    below, above = rows[:, np.newaxis] - columns, columns - rows[:, np.newaxis]
    keep = ((num_lower < 0) | (below <= num_lower)) & ((num_upper < 0) | (above <= num_upper))
    return multiply(x, np.broadcast_to(keep, tuple(x.shape)).astype("float32" if is_symbolic(x) else type_of(x)))


def cross(a, b, name=None):
    """The product of two vectors of three numbers that is orthogonal to both."""
    x, y = convert(a), convert(b)
    from ._joining import stack, unstack

    (a1, a2, a3), (b1, b2, b3) = unstack(x, 3, -1), unstack(y, 3, -1)
    return stack([a2 * b3 - a3 * b2, a3 * b1 - a1 * b3, a1 * b2 - a2 * b1], -1)


def l2_normalize(x, axis=None, epsilon=1e-12, name=None):
    """The numbers divided by their length."""
    from ._arithmetic import maximum
    from ._elementwise import rsqrt

    tensor = convert(x)
    return tensor * rsqrt(maximum(reduce_sum(square(tensor), axis, True), epsilon))


def normalize(tensor, ord="euclidean", axis=None, name=None):
    """The numbers divided by their norm, and the norm."""
    length = norm(tensor, ord, axis, True)
    return divide(convert(tensor), length), length


def global_norm(t_list, name=None):
    """The length of all tensors taken together."""
    total = None
    for each in t_list:
        if each is not None:
            part = reduce_sum(square(each))
            total = part if total is None else total + part
    return sqrt(total)


def clip_by_norm(t, clip_norm, axes=None, name=None):
    """A tensor shortened to a length, if it is longer."""
    from ._arithmetic import maximum

    x = convert(t)
    return x * clip_norm / maximum(norm(x, axis=axes, keepdims=axes is not None), clip_norm)


def clip_by_global_norm(t_list, clip_norm, use_norm=None, name=None):
    """Tensors shortened together to a length, if they are longer, and their length."""
    from ._arithmetic import maximum

    length = global_norm(t_list) if use_norm is None else use_norm
    scale = clip_norm / maximum(length, clip_norm)
    return [None if each is None else each * scale for each in t_list], length
