"""Shuffling in place, along the first axis."""

from ._bounded import multiplied


def shuffle_items(items, count, below):
    """Swap every item from the last down with one at or before it; `below(i)` gives 0 to i."""
    for i in range(count - 1, 0, -1):
        j = below(i)
        items[i], items[j] = items[j], items[i]


def masked_below(source):
    """A function of i that gives a number from 0 to i by masking."""
    next32, next64 = source.next32, source.next64

    def below(i):
        mask, word = (1 << i.bit_length()) - 1, next32 if i <= 0xFFFFFFFF else next64
        while (value := word() & mask) > i:
            pass
        return value

    return below


def multiplied_below(source):
    """A function of i that gives a number from 0 to i by multiplication."""
    return lambda i: multiplied(source, i, 64)()


def shuffle(x, below, axis=0):
    """Shuffle a list, another mutable sequence, or an array along `axis`."""
    if not hasattr(x, "dtype"):
        _check_sequence(x)
        shuffle_items(x, len(x), below)
        return
    if not x.shape:
        raise TypeError("len() of unsized object")
    order = list(range(x.shape[axis]))
    shuffle_items(order, len(order), below)
    if x.size:
        x[...] = x.take(order, axis=axis)


def _check_sequence(x):
    count = len(x)
    if not hasattr(x, "__setitem__") and count:
        raise TypeError(f"'{type(x).__name__}' object does not support item assignment")
