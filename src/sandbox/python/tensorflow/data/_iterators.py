"""Passes over data sets."""

from gradpaper_runtime import programs
from gradpaper_runtime.errors import OutOfRangeError

from . import _elements as elements


class Iterator:
    """One pass over a data set."""

    def __init__(self, items, dataset):
        self._items = iter(items)
        self._dataset = dataset

    @property
    def element_spec(self):
        """Shapes and types of an element."""
        return self._dataset.element_spec

    def __iter__(self):
        return self

    def __next__(self):
        return next(self._items)

    def get_next(self):
        """The next element. Raises OutOfRangeError at the end."""
        try:
            return next(self._items)
        except StopIteration:
            raise OutOfRangeError("End of sequence [Op:IteratorGetNext] name: ") from None

    def _to_wire(self, _buffers, _place):
        return {
            "kind": "program",
            "id": programs.number_of(self),
            "name": "OwnedIterator",
            "parameters": None,
            "methods": ["__next__"],
        }


class NumpyIterator:
    """One pass over a data set, with arrays in place of tensors."""

    def __init__(self, items):
        self._items = iter(items)

    def __iter__(self):
        return self

    def __next__(self):
        return elements.as_numpy(next(self._items))

    next = __next__
