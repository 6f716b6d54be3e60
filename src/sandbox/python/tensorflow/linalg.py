"""`tf.linalg`."""

from ._creation import eye
from ._elementwise import log
from ._known_names import unknown
from ._linear import (
    band_part,
    cholesky,
    cross,
    det,
    diag,
    diag_part,
    eigh,
    eigvalsh,
    global_norm,
    inv,
    l2_normalize,
    lstsq,
    norm,
    normalize,
    pinv,
    qr,
    solve,
    svd,
    trace,
)
from ._products import einsum, matmul, matvec, tensordot
from ._shaping import transpose

tensor_diag = diag
tensor_diag_part = diag_part


def matrix_transpose(a, name="matrix_transpose", conjugate=False):
    """Rows for columns."""
    count = len(tuple(a.shape)) if hasattr(a, "shape") else 2
    return transpose(a, [*range(count - 2), count - 1, count - 2])


def logdet(matrix, name=None):
    """The logarithm of the determinant."""
    return log(det(matrix))


def __getattr__(name):
    return unknown("tensorflow.linalg", name)


__all__ = [
    "band_part", "cholesky", "cross", "det", "diag", "diag_part", "eigh", "eigvalsh", "einsum", "eye", "global_norm",
    "inv", "l2_normalize", "logdet", "lstsq", "matmul", "matrix_transpose", "matvec", "norm", "normalize", "pinv", "qr",
    "solve", "svd", "tensor_diag", "tensor_diag_part", "tensordot", "trace",
]  # fmt: skip
