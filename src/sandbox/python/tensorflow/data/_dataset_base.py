"""What a data set is: elements that can be gone through again and again."""

import functools
import itertools
import re

from gradpaper_runtime import programs
from gradpaper_runtime.errors import InvalidArgumentError

from .._convert import convert
from . import _elements as elements
from ._iterators import Iterator, NumpyIterator

INFINITE, UNKNOWN = -1, -2


_places = {
    "_OptionsDataset": "tensorflow.python.data.ops.dataset_ops",
    "_AssertCardinalityDataset": "tensorflow.python.data.experimental.ops.cardinality",
    "_TensorSliceDataset": "tensorflow.python.data.ops.from_tensor_slices_op",
    "_TensorDataset": "tensorflow.python.data.ops.from_tensors_op",
}


@functools.cache
def _class_of(kind, base):
    """The class of data sets of a kind, as TensorFlow names it and its module."""
    words = re.findall("[A-Z][a-z]+", kind.removesuffix("Dataset"))
    operation = "_".join(words).lower().removeprefix("parallel_")
    place = _places.get(kind, f"tensorflow.python.data.ops.{operation}_op")
    return type(kind, (base,), {"__module__": place})


class DatasetBase:
    """A data set. `open_` gives the elements of one pass; `rows` are all of them at once, where they are known."""

    def __new__(cls, kind, *_arguments):
        return object.__new__(_class_of(kind, cls))

    def __init__(self, kind, open_, count, spec=None, rows=None):
        self._open = open_
        self._count = count
        self._spec = spec
        self._rows = rows

    @property
    def element_spec(self):
        """Shapes and types of an element."""
        if self._spec is None:
            first = next(iter(self._open()), None)
            self._spec = (elements.spec_of(first) if first is not None else (),)
        elif callable(self._spec):
            self._spec = (self._spec(),)
        return self._spec[0]

    def cardinality(self, name=None):
        """How many elements a pass has: -1 without end, -2 if it is not known."""
        return convert(self._count, "int64")

    def __len__(self):
        if self._count == INFINITE:
            raise TypeError("The dataset is infinite.")
        if self._count == UNKNOWN:
            raise TypeError("The dataset length is unknown.")
        return self._count

    def __bool__(self):
        return True

    def __iter__(self):
        return Iterator(self._open(), self)

    def as_numpy_iterator(self):
        """The elements with arrays in place of tensors."""
        return NumpyIterator(self._open())

    def get_single_element(self, name=None):
        """The only element. Raises InvalidArgumentError if there are none or more."""
        found = list(itertools.islice(self._open(), 2))
        if len(found) != 1:
            what = "Dataset was empty." if not found else "Dataset had more than one element."
            raise InvalidArgumentError(f"{what} [Op:DatasetToSingleElement] name: ")
        return found[0]

    def _serve(self, name, _positional, _keywords):
        return self._count if name == "cardinality" else iter(self)

    def _to_wire(self, _buffers, _place):
        return {
            "kind": "program",
            "id": programs.number_of(self),
            "name": type(self).__name__,
            "module": type(self).__module__,
            "parameters": None,
            "methods": ["__iter__", "cardinality"],
        }

    def __repr__(self):
        return f"<{type(self).__name__} element_spec={self.element_spec!r}>"
