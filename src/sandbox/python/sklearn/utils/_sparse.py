"""Matrices of which mostly zeros are expected, as one-hot encoders return them."""

import numpy as np

__all__ = ["SparseRows"]


class SparseRows:
    """Has the interface of SciPy's compressed rows as far as programs use it: shape, printing, `toarray`."""

    ndim, format = 2, "csr"

    def __init__(self, dense):
        self._dense = np.asarray(dense)
        self.shape, self.dtype = self._dense.shape, self._dense.dtype
        self.nnz = self.size = int(np.count_nonzero(self._dense))

    def toarray(self):
        """The matrix as an array."""
        return self._dense.copy()

    todense = toarray

    @property
    def data(self):
        """The elements that are not zero, row by row."""
        return self._dense[np.nonzero(self._dense)]

    @property
    def T(self):
        """Transposed."""
        return SparseRows(self._dense.T)

    def astype(self, dtype):
        """With another dtype."""
        return SparseRows(self._dense.astype(dtype))

    def sum(self, axis=None):
        """Sums along an axis."""
        return self._dense.sum(axis=axis)

    def __getitem__(self, index):
        part = self._dense[index]
        return SparseRows(part) if isinstance(part, np.ndarray) and part.ndim == 2 else part

    def __len__(self):
        raise TypeError("sparse array length is ambiguous; use getnnz() or shape[0] etc.")

    def __repr__(self):
        return (
            f"<Compressed Sparse Row sparse matrix of dtype '{self.dtype}'\n"
            f"\twith {self.nnz} stored elements and shape {self.shape}>"
        )

    def __str__(self):
        rows, columns = (each.tolist() for each in np.nonzero(self._dense))
        lines = [f"  {(row, column)}\t{self._dense[row, column]}" for row, column in zip(rows, columns)]
        return f"{self!r}\n  Coords\tValues\n" + "\n".join(lines)
