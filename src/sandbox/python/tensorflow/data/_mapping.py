"""Functions of the program on elements; where the function treats each row alike, on many rows at once."""

import random

import numpy as np

from .._structure import flatten, map_structure
from .._tensors import is_here
from ..random import draw_count
from . import _elements as elements
from ._dataset import DatasetV2
from ._rows import MappedRows

# Below so many rows nothing is gained.
_few = 64


def mapped(dataset, function, kind):
    """The function's results for the elements."""

    def change(element):
        return elements.as_element(elements.call(function, element))

    def open_():
        return (change(each) for each in dataset._open())

    made = DatasetV2(kind, open_, dataset._count)
    rows = dataset._rows
    if rows is not None and len(rows) >= _few:
        made._open = _Choice(made, rows, change, open_)
    return made


class _Choice:
    """Opens a mapped data set: the first pass finds out whether many rows can be changed at once."""

    def __init__(self, dataset, rows, change, one_by_one):
        self._dataset, self._rows, self._change, self._one_by_one = dataset, rows, change, one_by_one

    def __call__(self):
        if _treats_rows_alike(self._rows, self._change):
            self._dataset._rows = MappedRows(self._rows, self._change)
            self._dataset._open = self._dataset._rows.open
        else:
            self._dataset._open = self._one_by_one
        return self._dataset._open()


def _treats_rows_alike(rows, change):
    """Whether a block of rows is changed to what its rows are changed to one by one, without a trace."""
    places = list(range(min(len(rows), 5)))
    before = _traces()
    try:
        block = rows_of_changed(rows, change, places)
        single = [change(each) for each in elements.rows_of(_block(rows, places))]
    except Exception:  # whatever the program raises: rows are then changed one by one, and it raises there
        return False
    return before == _traces() and all(_same(one, other) for one, other in zip(block, single))


def _block(rows, places):
    return map_structure(lambda leaf: leaf, elements.picked(rows.element, places))


def rows_of_changed(rows, change, places):
    """The changed rows, changed as one block."""
    block = change(_block(rows, places))
    if any(not is_here(leaf) or leaf._shape[:1] != (len(places),) for leaf in flatten(block)):
        raise ValueError("not row by row")
    return elements.rows_of(block)


def _same(one, other):
    a, b = flatten(one), flatten(other)
    return len(a) == len(b) and all(
        is_here(y) and x._dtype == y._dtype and x._shape == y._shape and bool(np.all(x._value == y._value))
        for x, y in zip(a, b)
    )


def _traces():
    """What shows that a function has drawn random numbers."""
    state = np.random.get_state()
    return (random.getstate(), [str(each) for each in state], draw_count())
