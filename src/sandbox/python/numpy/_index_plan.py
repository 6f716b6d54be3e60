"""Where the elements lie that integer and boolean arrays select, alone or mixed with slices."""

from itertools import compress

from ._broadcast import broadcast_two, show_shape
from ._indexing import basic, fill_ellipsis
from ._ndarray import ndarray, new
from ._storage import contiguous_strides


class Plan:
    """Where the selected elements lie.

    offsets: place of each point of the broadcast index arrays, in C order;
    points: the shape of those arrays together; rest, rest_strides: the axes that slices left;
    at: position of the points' axes among the result's axes.
    """

    __slots__ = ("offsets", "points", "rest", "rest_strides", "at")

    def result_shape(self):
        """The shape of what is selected."""
        return self.rest[: self.at] + self.points + self.rest[self.at :]


def is_whole_mask(a, items):
    """Whether the only index is a mask of the array's own shape."""
    mask = items[0]
    if len(items) != 1 or not isinstance(mask, ndarray):
        return False
    return mask._dtype.kind == "b" and mask._shape == a._shape


def plan_of(a, items):
    """The plan of an index with arrays among its items."""
    items = fill_ellipsis(items, len(a._shape))
    kept, arrays = _split_masks(a, items)
    axes = [k for k in kept if not getattr(k, "alone", False)]
    offset, shape, strides = basic(a, [slice(None) if isinstance(k, _Index) else k for k in axes])
    places = _places(kept)
    plan = Plan()
    plan.points = _points_shape([k.array for k in arrays])
    plan.offsets = _offsets(offset, arrays, plan.points, [strides[p] for p in places])
    free = [i for i in range(len(shape)) if i not in places]
    plan.rest = tuple(shape[i] for i in free)
    plan.rest_strides = tuple(strides[i] for i in free)
    adjacent = _adjacent(kept)
    plan.at = sum(i < places[0] for i in free) if adjacent and places else 0
    return plan


class _Index:
    """One index array, the axis it indexes and that axis' length."""

    __slots__ = ("array", "axis", "length", "alone")

    def __init__(self, array, axis, length, alone=False):
        self.array, self.axis, self.length, self.alone = array, axis, length, alone

    def checked(self):
        """The array with values checked and made non-negative."""
        return _non_negative(self.array, self.axis, self.length)


def _non_negative(array, axis, length):
    values = array._values()
    if not len(values):
        return array
    low, high = min(values), max(values)
    if low < -length or high >= length:
        bad = next(v for v in values if not -length <= v < length)
        raise IndexError(f"index {bad} is out of bounds for axis {axis} with size {length}")
    if low >= 0:
        return array
    return new([v + length if v < 0 else v for v in values], array._shape, array._dtype)


def _split_masks(a, items):
    """Items with every array (and, beside arrays, every integer) as an `_Index`."""
    kept, axis = [], 0
    for k in items:
        if isinstance(k, ndarray) and k._dtype.kind == "b":
            found = _mask_items(a, k, axis)
            axis += k.ndim
        elif isinstance(k, ndarray):
            found = [_Index(k, axis, a._shape[axis])]
            axis += 1
        elif type(k) is int:
            found = [_Index(new([k], (), None), axis, a._shape[axis])]
            axis += 1
        else:
            found = [k]
            axis += k is not None
        kept += found
    return kept, [k for k in kept if isinstance(k, _Index)]


def _mask_items(a, mask, axis):
    if not mask._shape:
        count = 1 if mask._values()[0] else 0
        return [None, _Index(new([0] * count, (count,), None), axis, 1, alone=True)]
    for i, (n, m) in enumerate(zip(mask._shape, a._shape[axis:])):
        if n != m:
            raise IndexError(
                f"boolean index did not match indexed array along axis {axis + i}; size of axis "
                f"is {m} but size of corresponding boolean axis is {n}"
            )
    return [
        _Index(new(line, (len(line),), None), axis + i, a._shape[axis + i])
        for i, line in enumerate(true_places(mask))
    ]


def true_places(mask):
    """One list of indices per axis: where the (boolean storage) array is not zero."""
    values = mask._values()
    flat = list(compress(range(len(values)), values))
    if len(mask._shape) == 1:
        return [flat]
    steps = contiguous_strides(mask._shape)
    return [[i // step % n for i in flat] for step, n in zip(steps, mask._shape)]


def _places(kept):
    """Axis of the basic view for each index array (a 0-d mask uses the new axis before it)."""
    places, axis = [], 0
    for k in kept:
        if isinstance(k, _Index) and k.alone:
            places.append(axis - 1)
            continue
        if isinstance(k, _Index):
            places.append(axis)
        axis += 1
    return places


def _adjacent(kept):
    marks = [
        isinstance(k, _Index)
        for i, k in enumerate(kept)
        if not (k is None and i + 1 < len(kept) and getattr(kept[i + 1], "alone", False))
    ]
    first, last = marks.index(True), len(marks) - 1 - marks[::-1].index(True)
    return all(marks[first : last + 1])


def _points_shape(arrays):
    found = ()
    for one in arrays:
        found = broadcast_two(found, one._shape)
        if found is None:
            listed = " ".join(show_shape(x._shape) for x in arrays if x._shape)
            raise IndexError(
                "shape mismatch: indexing arrays could not be broadcast together with shapes "
                f"{listed} "
            )
    return found


def _offsets(offset, arrays, points, strides):
    if 0 in points:
        return []
    total = None
    for one, stride in zip(arrays, strides):
        values = one.checked()._spread(points)
        if total is None:
            total = [offset + v * stride for v in values]
        else:
            total = [t + v * stride for t, v in zip(total, values)]
    return total
