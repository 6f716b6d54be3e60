"""Types for annotations: ArrayLike, DTypeLike and NDArray[dtype]."""

from typing import Union

from numpy._dtypes import dtype
from numpy._ndarray import ndarray

__all__ = ["ArrayLike", "DTypeLike", "NBitBase", "NDArray"]

ArrayLike = Union[ndarray, list, tuple, int, float, complex, bool, str, bytes]
DTypeLike = Union[dtype, type, str, None]


class NBitBase:
    """The precision of a number type, in annotations."""


class _NDArray:
    """ndarray as an annotation that may name a dtype: NDArray[np.float64]."""

    def __getitem__(self, item):
        return ndarray

    def __or__(self, other):
        return Union[ndarray, other]

    __ror__ = __or__

    def __repr__(self):
        return "numpy.ndarray[tuple[Any, ...], numpy.dtype[~_ScalarT]]"


NDArray = _NDArray()
