"""Rows of different lengths."""

import numpy as np

from gradpaper_runtime import not_supported
from keras._dtypes import DType
from keras._shapes import TensorShape

from ._convert import convert
from ._numbers import numpy_type
from ._tensors import of_array


class RaggedTensor:
    """A tensor with rows of different lengths, as far as the results of `tf.strings` need it."""

    __module__ = "tensorflow.python.ops.ragged.ragged_tensor"

    def __init__(self, rows, dtype):
        self._rows = rows
        self._dtype = dtype

    @property
    def dtype(self):
        """The type of its numbers."""
        return DType(self._dtype)

    @property
    def shape(self):
        """Its shape; the length of the rows is not known."""
        return TensorShape([len(self._rows), None])

    def to_list(self):
        """Its rows as lists."""
        return [list(row) for row in self._rows]

    def to_tensor(self, default_value=None, name=None, shape=None):
        """A tensor of rows that are filled up to the longest one."""
        filler = default_value if default_value is not None else b"" if self._dtype == "string" else 0
        width = max((len(row) for row in self._rows), default=0)
        rows = [[*row, *[filler] * (width - len(row))] for row in self._rows]
        return convert(rows, self._dtype) if rows else of_array(np.zeros((0, 0), numpy_type(self._dtype)), self._dtype)

    def row_lengths(self, axis=1, name=None):
        """How long the rows are."""
        return convert([len(row) for row in self._rows], "int64")

    def numpy(self):
        """Its rows as an array of arrays."""
        rows = np.empty(len(self._rows), dtype=object)
        for place, row in enumerate(self._rows):
            rows[place] = convert(list(row), self._dtype).numpy()
        return rows

    def __len__(self):
        return len(self._rows)

    def __iter__(self):
        return (convert(list(row), self._dtype) for row in self._rows)

    def __getitem__(self, index):
        if not isinstance(index, int):
            raise not_supported("RaggedTensor[...]")
        return convert(list(self._rows[index]), self._dtype)

    def __repr__(self):
        return f"<tf.RaggedTensor {self.to_list()}>"


def constant(pylist, dtype=None, **_options):
    """Rows given as lists of numbers or texts."""
    rows = [list(row) for row in pylist]
    flat = convert([item for row in rows for item in row], dtype)
    values, begin = flat._numbers().tolist(), 0
    made = []
    for row in rows:
        made.append(values[begin : begin + len(row)])
        begin += len(row)
    return RaggedTensor(made, flat._dtype)
