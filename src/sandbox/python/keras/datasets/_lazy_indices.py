"""Which indices only choose rows or add axes."""

from numpy import ndarray

_few_rows = 64


def kind_of(item):
    """The item if it is no array, which cannot be compared."""
    return item if item is Ellipsis or item is None else type(item)


def shape_with_axes(shape, key):
    """The shape after an index of whole axes, `...` and None; None for any other index."""
    kinds = [kind_of(item) for item in key]
    if kinds.count(Ellipsis) > 1 or any(
        kind is not None and kind is not Ellipsis and (kind is not slice or item != slice(None))
        for kind, item in zip(kinds, key)
    ):
        return None
    missing = len(shape) - kinds.count(slice)
    if missing < 0:
        return None
    if Ellipsis not in kinds:
        kinds.append(Ellipsis)
    lengths, made = iter(shape), []
    for kind in kinds:
        if kind is None:
            made.append(1)
        else:
            made.extend(next(lengths) for _ in range(missing if kind is Ellipsis else 1))
    return tuple(made)


def few_rows(key, length):
    """The numbers of a few rows in an axis of that length; None for any other index."""
    chosen = key.tolist() if isinstance(key, ndarray) and key.ndim == 1 and key.dtype.kind in "iu" else key
    if type(chosen) is not list or not 0 < len(chosen) <= _few_rows or any(type(each) is not int for each in chosen):
        return None
    if any(not -length <= each < length for each in chosen):
        return None
    return chosen
