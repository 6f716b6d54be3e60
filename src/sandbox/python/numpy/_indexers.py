"""Objects that are indexed to make arrays or indices, and iteration over indices."""

from itertools import product

from ._coerce import array, asarray
from ._join import concatenate, result_type
from ._make import arange, linspace
from . import _dtypes as dt

__all__ = ["r_", "c_", "s_", "index_exp", "mgrid", "ogrid", "ix_", "ndindex", "ndenumerate",
           "unravel_index", "ravel_multi_index"]  # fmt: skip


class _Concatenator:
    """What is indexed is joined: slices are ranges, a text gives axis, least ndim and place."""

    def __init__(self, axis, ndmin=1, place=-1):
        self._settings = (axis, ndmin, place)

    def __getitem__(self, key):
        axis, ndmin, place = self._settings
        parts, numbers = [], []
        for i, item in enumerate(key if isinstance(key, tuple) else (key,)):
            if isinstance(item, str):
                if i:
                    raise ValueError("special directives must be the first entry.")
                axis, ndmin, place = _directive(item, (axis, ndmin, place))
                continue
            parts.append(_part(item, ndmin, place))
            numbers.append(not isinstance(item, slice) and asarray(item).ndim == 0)
        return concatenate(_cast(parts, numbers, key), axis)

    def __len__(self):
        return 0


def _directive(text, settings):
    if text in ("r", "c"):
        from gradpaper_runtime import not_supported

        raise not_supported(f"numpy.r_['{text}', ...]")
    try:
        numbers = [int(x) for x in text.split(",")]
    except ValueError:
        raise ValueError("unknown special directive") from None
    return tuple(numbers) + settings[len(numbers) :]


def _part(item, ndmin, place):
    if isinstance(item, slice):
        line = _range(item)
        return array(line, ndmin=ndmin) if ndmin <= 1 else _deepened(line, ndmin, place)
    found = asarray(item)
    return found if found.ndim >= ndmin else _deepened(found, ndmin, place)


def _deepened(a, ndmin, place):
    """New axes of length 1 around the array's own, which begin at `place`."""
    extra = ndmin - a.ndim
    lead = place if place >= 0 else place + extra + 1
    lead = max(0, min(lead, extra))
    return a.reshape((1,) * lead + a.shape + (1,) * (extra - lead))


def _cast(parts, numbers, key):
    """All parts in one dtype; bare Python numbers give way to arrays."""
    items = [k for k in (key if isinstance(key, tuple) else (key,)) if not isinstance(k, str)]
    kinds = [
        item if number and type(item) in (int, float, complex) else part
        for item, part, number in zip(items, parts, numbers)
    ]
    found = result_type(*kinds)
    return [p.astype(found, copy=False) for p in parts]


def _range(item):
    start = 0 if item.start is None else item.start
    step = 1 if item.step is None else item.step
    if isinstance(step, complex):
        return linspace(start, item.stop, int(abs(step)))
    return arange(start, item.stop, step)


class _Grid:
    """Slices give the coordinates of a grid, dense or open; an imaginary step counts points."""

    def __init__(self, sparse):
        self._sparse = sparse

    def __getitem__(self, key):
        if isinstance(key, slice):
            return _range(key)
        lines = [_range(item) for item in key]
        found = result_type(*lines) if lines else dt.INT64
        from ._creation import meshgrid
        from ._join import stack

        grids = meshgrid(*(line.astype(found) for line in lines), indexing="ij",
                         sparse=self._sparse)  # fmt: skip
        return grids if self._sparse else stack(grids)


class _IndexExpression:
    """The index itself, as slices and tuples."""

    def __init__(self, tuples):
        self._tuples = tuples

    def __getitem__(self, key):
        return (key,) if self._tuples and not isinstance(key, tuple) else key


r_, c_ = _Concatenator(0), _Concatenator(-1, 2, 0)
mgrid, ogrid = _Grid(False), _Grid(True)
s_, index_exp = _IndexExpression(False), _IndexExpression(True)


def ix_(*args):
    """Vectors shaped so that indexing with all of them picks their grid; masks become places."""
    out = []
    for i, x in enumerate(args):
        x = asarray(x)
        if x.ndim != 1:
            raise ValueError("Cross index must be 1 dimensional")
        x = x.astype(int) if x.size == 0 else x
        x = x.nonzero()[0] if x.dtype.kind == "b" else x
        out.append(x.reshape((1,) * i + (-1,) + (1,) * (len(args) - 1 - i)))
    return tuple(out)


class ndindex:
    """Iterator over the index tuples of a shape in C order."""

    def __init__(self, *shape):
        if len(shape) == 1 and hasattr(shape[0], "__iter__"):
            shape = tuple(shape[0])
        if any(n < 0 for n in shape):
            raise ValueError("negative dimensions are not allowed")
        self._places = product(*map(range, shape))

    def __iter__(self):
        return self

    def __next__(self):
        return next(self._places)


class ndenumerate:
    """Iterator over pairs of index tuple and element."""

    def __init__(self, arr):
        a = asarray(arr)
        self._pairs = zip(ndindex(a.shape), a.ravel())

    def __iter__(self):
        return self

    def __next__(self):
        return next(self._pairs)


def unravel_index(indices, shape, order="C"):
    """Index tuples of an array of a shape from places in the flattened array."""
    places = asarray(indices)
    if places.size and places.dtype.kind not in "iu":
        raise TypeError("only int indices permitted")
    shape = (shape,) if isinstance(shape, int) else tuple(shape)
    size = 1
    for n in shape:
        size *= n
    for place in places._values():
        if not 0 <= place < size:
            raise ValueError(f"index {place} is out of bounds for array with size {size}")
    out, rest = [], places
    for n in shape if order == "F" else reversed(shape):
        out.append(asarray(rest % n)[()])
        rest = rest // n
    return tuple(out if order == "F" else reversed(out))


def ravel_multi_index(multi_index, dims, mode="raise", order="C"):
    """Places in the flattened array from one index array per axis."""
    columns = [asarray(x) for x in multi_index]
    modes = [mode] * len(dims) if isinstance(mode, str) else mode
    if len(columns) != len(dims):
        raise ValueError(f"parameter multi_index must be a sequence of length {len(dims)}")
    total, step = 0, 1
    axes = list(zip(columns, dims, modes))
    for column, n, how in axes if order == "F" else reversed(axes):
        if how == "raise" and column.size and not ((column >= 0) & (column < n)).all():
            raise ValueError("invalid entry in coordinates array")
        column = column.clip(0, n - 1) if how == "clip" else column % n if how == "wrap" else column
        total, step = column * step + total, step * n
    return asarray(total)[()]


for _class in (ndindex, ndenumerate):
    _class.__module__ = "numpy"
