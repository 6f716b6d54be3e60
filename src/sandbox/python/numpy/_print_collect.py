"""The elements of an array that its printed form shows, as nested lists of Python values."""


def shown(array, edge, raw=False):
    """Nested lists of the elements; of axes longer than twice `edge` only the ends (0: all).

    `raw` keeps the array's own scalars instead of Python values.
    """
    raw = raw or array.dtype.kind in "mM"
    if not array.shape:
        return array[()] if raw else array.tolist()
    if raw:
        return _scalars(array, edge)
    return array.tolist() if not edge else _ends(array, edge)


def _ends(array, edge):
    if len(array.shape) > 1:
        return [_ends(array[index], edge) for index in _indices(array.shape[0], edge)]
    if array.shape[0] <= 2 * edge:
        return array.tolist()
    return array[:edge].tolist() + array[-edge:].tolist()


def _scalars(array, edge):
    indices = _indices(array.shape[0], edge)
    if len(array.shape) == 1:
        return [array[index] for index in indices]
    return [_scalars(array[index], edge) for index in indices]


def _indices(length, edge):
    if not edge or length <= 2 * edge:
        return range(length)
    return [*range(edge), *range(length - edge, length)]


def flattened(nested, depth):
    """All values of lists nested `depth` deep, in order."""
    for _ in range(depth - 1):
        nested = [value for part in nested for value in part]
    return nested if depth else [nested]


def mapped(function, nested, depth):
    """The nested lists with every value replaced by `function` of it."""
    if depth == 0:
        return function(nested)
    if depth == 1:
        return [function(value) for value in nested]
    return [mapped(function, part, depth - 1) for part in nested]
