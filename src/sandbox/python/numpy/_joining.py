"""Putting arrays side by side, taking them apart, and inserting or deleting slices."""

from ._broadcast import axis_index
from ._coerce import asarray
from ._join import concatenate
from ._make import arange, empty, ones
from ._shape import atleast_1d, atleast_2d, atleast_3d, moveaxis

__all__ = [
    "vstack", "row_stack", "hstack", "dstack", "column_stack", "array_split", "split", "hsplit",
    "vsplit", "dsplit", "append", "insert", "delete", "block",
]  # fmt: skip


def _listed(tup):
    if not hasattr(tup, "__getitem__"):
        raise TypeError('arrays to stack must be passed as a "sequence" type such as list or tuple.')
    return list(tup)


def vstack(tup, *, dtype=None, casting="same_kind"):
    """Arrays one below the other; vectors count as rows."""
    return concatenate([atleast_2d(a) for a in _listed(tup)], 0, dtype=dtype, casting=casting)


row_stack = vstack


def hstack(tup, *, dtype=None, casting="same_kind"):
    """Arrays side by side; vectors one after the other."""
    arrays = [atleast_1d(a) for a in _listed(tup)]
    axis = 0 if arrays and arrays[0].ndim == 1 else 1
    return concatenate(arrays, axis, dtype=dtype, casting=casting)


def dstack(tup):
    """Arrays one behind the other along the third axis."""
    return concatenate([atleast_3d(a) for a in _listed(tup)], 2)


def column_stack(tup):
    """Vectors as the columns of a matrix, matrices side by side."""
    arrays = [asarray(a) for a in _listed(tup)]
    return concatenate([a if a.ndim >= 2 else a.reshape(-1, 1) for a in arrays], 1)


def array_split(ary, indices_or_sections, axis=0):
    """Parts along an axis: a number of nearly equal ones, or cut before the given indices."""
    a = asarray(ary)
    axis = axis_index(axis, a.ndim) if a.ndim else axis
    n = a.shape[axis]
    cuts = _cuts(indices_or_sections, n)
    lead = (slice(None),) * axis
    return [a[lead + (slice(i, k),)] for i, k in zip(cuts[:-1], cuts[1:])]


def _cuts(spec, n):
    if hasattr(spec, "__len__") and getattr(spec, "shape", True) != ():
        return [0] + [int(i) for i in spec] + [n]
    sections = int(spec)
    if sections <= 0:
        raise ValueError("number sections must be larger than 0.")
    each, extra = divmod(n, sections)
    cuts = [0]
    for i in range(sections):
        cuts.append(cuts[-1] + each + (i < extra))
    return cuts


def split(ary, indices_or_sections, axis=0):
    """As array_split; ValueError unless a number of parts divides the axis."""
    if not hasattr(indices_or_sections, "__len__"):
        if asarray(ary).shape[axis] % indices_or_sections:
            raise ValueError("array split does not result in an equal division")
    return array_split(ary, indices_or_sections, axis)


def hsplit(ary, indices_or_sections):
    """Parts side by side (of a vector along its only axis)."""
    a = asarray(ary)
    if a.ndim == 0:
        raise ValueError("hsplit only works on arrays of 1 or more dimensions")
    return split(a, indices_or_sections, 1 if a.ndim > 1 else 0)


def vsplit(ary, indices_or_sections):
    """Parts one below the other."""
    if asarray(ary).ndim < 2:
        raise ValueError("vsplit only works on arrays of 2 or more dimensions")
    return split(ary, indices_or_sections, 0)


def dsplit(ary, indices_or_sections):
    """Parts along the third axis."""
    if asarray(ary).ndim < 3:
        raise ValueError("dsplit only works on arrays of 3 or more dimensions")
    return split(ary, indices_or_sections, 2)


def append(arr, values, axis=None):
    """Values after the array's own along an axis; without one both are flattened."""
    arr, values = asarray(arr), asarray(values)
    if axis is None:
        arr, values, axis = arr.ravel(), values.ravel(), 0
    if arr.ndim and not values.ndim:
        raise ValueError(
            "all the input arrays must have same number of dimensions, but the array at index 0 "
            f"has {arr.ndim} dimension(s) and the array at index 1 has 0 dimension(s)"
        )
    return concatenate((arr, values), axis)


def _along(arr, axis):
    """The array and the axis; without an axis the array is flattened."""
    arr = asarray(arr)
    if axis is None:
        return arr.ravel(), 0
    return arr, axis_index(axis, arr.ndim)


def _out_of_bounds(i, axis, n):
    return IndexError(f"index {i} is out of bounds for axis {axis} with size {n}")


def delete(arr, obj, axis=None):
    """The array without the slices at an index, a slice, a list of indices or a mask."""
    arr, axis = _along(arr, axis)
    n = arr.shape[axis]
    kept = ones(n, bool)
    if isinstance(obj, slice):
        kept[obj] = False
    else:
        kept[_places_to_drop(obj, axis, n)] = False
    return arr[(slice(None),) * axis + (kept,)]


def _places_to_drop(obj, axis, n):
    places = asarray(obj)
    if places.dtype.kind == "b":
        if places.shape != (n,):
            raise ValueError("boolean array argument obj to delete must be one dimensional and "
                             f"match the axis length of {n}")  # fmt: skip
        return places
    if places.size == 0 and not hasattr(obj, "_shape"):
        places = places.astype(int)
    for i in places.ravel().tolist():
        if not -n <= i < n:
            raise _out_of_bounds(i, axis, n)
    return places


def insert(arr, obj, values, axis=None):
    """The array with values before the given indices (of the array as it was)."""
    arr, axis = _along(arr, axis)
    n = arr.shape[axis]
    places = _places_to_fill(obj, n)
    if places.size == 1 and not (places.ndim and places.dtype.kind == "b"):
        return _insert_one(arr, obj, int(places.ravel()[0]), values, axis)
    places = [i + n if i < 0 else i for i in places.ravel().tolist()]
    for i in places:
        if not 0 <= i <= n:
            raise _out_of_bounds(i, axis, n + len(places))
    order = sorted(range(len(places)), key=places.__getitem__)
    targets = [0] * len(places)
    for rank, i in enumerate(order):
        targets[i] = places[i] + rank
    return _merged(arr, axis, targets, asarray(values))


def _places_to_fill(obj, n):
    if isinstance(obj, slice):
        return arange(*obj.indices(n))
    places = asarray(obj)
    if places.dtype.kind == "b":
        return places.nonzero()[0] if places.ndim else places.astype(int)
    return places.astype(int) if places.size == 0 else places


def _insert_one(arr, obj, place, values, axis):
    n = arr.shape[axis]
    if not -n <= place <= n:
        raise _out_of_bounds(getattr(obj, "tolist", lambda: obj)(), axis, n)
    place += n if place < 0 else 0
    values = asarray(values)
    values = values.reshape((1,) * (arr.ndim - values.ndim) + values.shape)
    if not hasattr(obj, "__len__") or getattr(obj, "shape", None) == ():
        values = moveaxis(values, 0, axis)
    count = values.shape[axis]
    lead = (slice(None),) * axis
    out = empty(arr.shape[:axis] + (n + count,) + arr.shape[axis + 1 :], arr.dtype)
    out[lead + (slice(place, place + count),)] = values.astype(arr.dtype)
    out[lead + (slice(0, place),)] = arr[lead + (slice(0, place),)]
    out[lead + (slice(place + count, None),)] = arr[lead + (slice(place, None),)]
    return out


def _merged(arr, axis, targets, values):
    """The array with `values` at the places `targets` of the result."""
    n = arr.shape[axis] + len(targets)
    lead = (slice(None),) * axis
    kept = ones(n, bool)
    kept[asarray(targets, int)] = False
    out = empty(arr.shape[:axis] + (n,) + arr.shape[axis + 1 :], arr.dtype)
    out[lead + (asarray(targets, int),)] = values.astype(arr.dtype)
    out[lead + (kept,)] = arr
    return out


def block(arrays):
    """An array put together from nested lists of blocks; the innermost lie side by side."""
    path, ndim = _deepest(arrays, ())
    return _joined_blocks(arrays, 0, len(path), max(len(path), ndim)).copy()


def _deepest(arrays, path):
    """The path of indices to the first block, and the most axes that a block has."""
    if isinstance(arrays, tuple):
        raise TypeError(
            f"{_place(path)} is a tuple. Only lists can be used to arrange blocks, and np.block "
            "does not allow implicit conversion from tuple to ndarray."
        )
    if not isinstance(arrays, list):
        return path, asarray(arrays).ndim
    if not arrays:
        raise ValueError(f"List at {_place(path)} cannot be empty")
    found = [_deepest(x, (*path, i)) for i, x in enumerate(arrays)]
    first = found[0][0]
    for other, _ in found:
        if len(other) != len(first):
            raise ValueError(
                f"List depths are mismatched. First element was at depth {len(first)}, but there "
                f"is an element at depth {len(other)} ({_place(other)})"
            )
    return first, max(ndim for _, ndim in found)


def _place(path):
    return "arrays" + "".join(f"[{i}]" for i in path)


def _joined_blocks(arrays, level, depth, ndim):
    if level == depth:
        a = asarray(arrays)
        return a.reshape((1,) * (ndim - a.ndim) + a.shape)
    parts = [_joined_blocks(x, level + 1, depth, ndim) for x in arrays]
    return concatenate(parts, level - depth)
