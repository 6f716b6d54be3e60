"""Linear algebra: solving, inverting and decomposing matrices.

The decompositions follow LAPACK's methods, so that signs and order of their parts agree with it.
"""

from gradpaper_runtime import not_supported

from ._cholesky import cholesky
from ._eigen import eig, eigvals
from ._lu import det, inv, slogdet, solve
from ._matrices import LinAlgError
from ._norms import cond, matrix_norm, matrix_rank, norm, vector_norm
from ._qr import qr
from ._solutions import lstsq, matrix_power, multi_dot, pinv, tensorinv, tensorsolve
from ._svd import svd, svdvals
from ._tridiagonal import eigh, eigvalsh

# Functions of the package itself that this module offers too, imported when first asked for.
_OF_NUMPY = ("cross", "diagonal", "matmul", "matrix_transpose", "outer", "tensordot", "trace", "vecdot")


def __getattr__(name):
    if name in _OF_NUMPY:
        import numpy

        return getattr(numpy, name)
    if name in ("linalg", "lapack_lite", "test"):
        raise not_supported(f"numpy.linalg.{name}")
    raise AttributeError(f"module 'numpy.linalg' has no attribute '{name}'")
