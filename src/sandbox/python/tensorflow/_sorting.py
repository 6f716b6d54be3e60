"""Numbers in order."""

import collections

import numpy as np

from ._convert import convert, is_symbolic, type_of
from ._run import ask, plain, run
from ._tensors import is_here, of_array

TopKV2 = collections.namedtuple("TopKV2", ["values", "indices"])


def _direction(direction):
    if direction not in ("ASCENDING", "DESCENDING"):
        raise ValueError(f"Argument `direction` should be one of 'ASCENDING' or 'DESCENDING'. Received: {direction}")
    return direction == "DESCENDING"


def sort(values, axis=-1, direction="ASCENDING", name=None):
    """The numbers along an axis in ascending or descending order."""
    x = convert(values)
    falling = _direction(direction)
    ordered = run("sort", [x], lambda a: np.sort(a, axis=axis), None if is_symbolic(x) else type_of(x), [axis])
    return _turned(ordered, axis) if falling else ordered


def _turned(x, axis):
    from ._shaping import reverse

    return reverse(x, [axis])


def argsort(values, axis=-1, direction="ASCENDING", stable=False, name=None):
    """The places of the numbers along an axis in order; equal ones keep theirs."""
    x = convert(values)
    falling = _direction(direction)
    array = np.negative(x._numbers().astype("float64")) if falling else x._numbers()
    return of_array(np.argsort(array, axis=axis, kind="stable").astype("int32"), "int32")


def top_k(input, k=1, sorted=True, index_type="int32", name=None):
    """The largest numbers along the last axis and their places."""
    x = convert(input)
    count = plain(k)
    if is_here(x):
        places = np.argsort(np.negative(x._value.astype("float64")), axis=-1, kind="stable")[..., :count]
        values = _along_last(x._value, places)
        return TopKV2(of_array(values, x._dtype), of_array(np.asarray(places, "int32"), "int32"))
    values, places = ask("top_k", [x, count], {"sorted": sorted})
    return TopKV2(values, places)


def _along_last(array, places):
    rows = array.reshape(-1, array.shape[-1])
    picks = places.reshape(-1, places.shape[-1])
    return np.stack([row[pick] for row, pick in zip(rows, picks)]).reshape(places.shape)


def in_top_k(targets, predictions, k, name=None):
    """Whether the prediction for each target is among the `k` largest of its row."""
    rows, wanted = convert(predictions)._numbers(), convert(targets)._numbers()
    hits = [bool((row > row[target]).sum() < plain(k)) for row, target in zip(rows, wanted)]
    return of_array(np.array(hits, dtype=bool))


def searchsorted(sorted_sequence, values, side="left", out_type="int32", name=None):
    """Where numbers would have to go in an ordered row."""
    row = convert(sorted_sequence)._numbers()
    found = np.searchsorted(row, convert(values)._numbers(), side=side)
    return of_array(np.asarray(found).astype("int32"), "int32")
