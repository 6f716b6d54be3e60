"""Shuffling in place, along the first axis."""

from array import array

from .._dtypes import INT64
from .._ndarray import new
from ._bounded import multiplied


def shuffle_items(items, count, source):
    """Swap every item from the last down with one at or before it, chosen by masking words."""
    i = count - 1
    mask = (1 << i.bit_length()) - 1 if i > 0 else 0
    while i > 0:
        # Every swap needs a word at least, so that as many as are left can be drawn at once.
        for word in source.words(i):
            j = word & mask
            if j <= i:
                items[i], items[j] = items[j], items[i]
                i -= 1
                if i <= mask >> 1:
                    mask >>= 1


def mixed_numbers(count, source):
    """An array of the numbers below `count` in random order."""
    order = list(range(count))
    shuffle_items(order, count, source)
    return new(array("q", order), (len(order),), INT64)


def multiplied_below(source):
    """A function of i that gives a number from 0 to i by multiplication."""
    return lambda i: multiplied(source, i, 64)()


def shuffle(x, source, axis=0):
    """Shuffle a list, another mutable sequence, or an array along `axis`."""
    if not hasattr(x, "dtype"):
        _check_sequence(x)
        shuffle_items(x, len(x), source)
        return
    if not x.shape:
        raise TypeError("len() of unsized object")
    order = mixed_numbers(x.shape[axis], source)
    if x.size:
        x[...] = x.take(order, axis=axis)


def _check_sequence(x):
    count = len(x)
    if not hasattr(x, "__setitem__") and count:
        raise TypeError(f"'{type(x).__name__}' object does not support item assignment")
