"""Putting arrays together and repeating them."""

from ._broadcast import axis_index
from ._casting import adapt
from ._coerce import asarray
from ._dtypes import dtype as make_dtype
from ._ndarray import new
from ._promotion import promote, weak_dtype
from ._storage import pack


def common_dtype(arrays):
    """The dtype that holds the elements of all arrays."""
    found = arrays[0]._dtype
    for a in arrays[1:]:
        found = promote(found, a._dtype)
    return found


def result_type(*arrays_and_dtypes):
    """The dtype that a calculation with these operands has."""
    weak, found = [], None
    for x in arrays_and_dtypes:
        if type(x) in (int, float, complex):
            weak.append(x)
            continue
        d = x.dtype if hasattr(x, "dtype") and not isinstance(x, type) else _named_dtype(x)
        found = d if found is None else promote(found, d)
    for x in weak:
        own = make_dtype(type(x))
        found = own if found is None else promote(found, weak_dtype(x, found))
    return found


def _named_dtype(x):
    return make_dtype(x) if isinstance(x, (str, type, make_dtype)) else asarray(x)._dtype


def concatenate(arrays, /, axis=0, out=None, *, dtype=None, casting="same_kind"):
    """Arrays joined along an axis that exists; axis=None joins them flattened."""
    parts = [asarray(a) for a in arrays]
    if not parts:
        raise ValueError("need at least one array to concatenate")
    if axis is None:
        parts, axis = [a.ravel() for a in parts], 0
    if any(a.ndim == 0 for a in parts):
        raise ValueError("zero-dimensional arrays cannot be concatenated")
    axis = axis_index(axis, parts[0].ndim)
    _check_lengths(parts, axis)
    found = common_dtype(parts) if dtype is None else make_dtype(dtype)
    joined = _joined(parts, axis, found)
    if out is not None:
        out[...] = joined
        return out
    return joined


concat = concatenate


def _check_lengths(parts, axis):
    first = parts[0]
    for i, a in enumerate(parts[1:], 1):
        if a.ndim != first.ndim:
            raise ValueError(
                "all the input arrays must have same number of dimensions, but the array at "
                f"index 0 has {first.ndim} dimension(s) and the array at index {i} has "
                f"{a.ndim} dimension(s)"
            )
        for k, (n, m) in enumerate(zip(first._shape, a._shape)):
            if n != m and k != axis:
                raise ValueError(
                    "all the input array dimensions except for the concatenation axis must match "
                    f"exactly, but along dimension {k}, the array at index 0 has size {n} and "
                    f"the array at index {i} has size {m}"
                )


def _joined(parts, axis, found):
    first = parts[0]
    length = sum(a._shape[axis] for a in parts)
    shape = first._shape[:axis] + (length,) + first._shape[axis + 1 :]
    outer = 1
    for n in first._shape[:axis]:
        outer *= n
    columns = [adapt(a._values(), a._dtype, found) for a in parts]
    out = pack((), found)
    if outer == 1:
        for values in columns:
            out.extend(values)
        return new(out, shape, found)
    widths = [len(values) // outer if outer else 0 for values in columns]
    for i in range(outer):
        for values, width in zip(columns, widths):
            out.extend(values[i * width : (i + 1) * width])
    return new(out, shape, found)


def stack(arrays, axis=0, out=None, *, dtype=None, casting="same_kind"):
    """Arrays of one shape joined along a new axis."""
    parts = [asarray(a) for a in arrays]
    if not parts:
        raise ValueError("need at least one array to stack")
    if len({a._shape for a in parts}) != 1:
        raise ValueError("all input arrays must have the same shape")
    axis = axis_index(axis, parts[0].ndim + 1)
    shape = parts[0]._shape
    return concatenate(
        [a.reshape(shape[:axis] + (1,) + shape[axis:]) for a in parts], axis, out, dtype=dtype
    )


def repeat(a, repeats, axis=None):
    """Each element (or slice along an axis) repeated."""
    a, counts = asarray(a), asarray(repeats)
    if axis is None:
        a, axis = a.ravel(), 0
    a = a.reshape(1) if not a.ndim else a
    axis = axis_index(axis, a.ndim)
    n, times = a._shape[axis], counts.ravel().tolist()
    if len(times) == 1:
        times = times * n
    if len(times) != n:
        raise ValueError(
            f"operands could not be broadcast together with shape ({n},) ({len(times)},)"
        )
    if any(t < 0 for t in times):
        raise ValueError("repeats may not contain negative values.")
    return a.take([i for i, t in enumerate(times) for _ in range(t)], axis=axis)


def tile(A, reps):
    """The array laid out `reps` times along each axis."""
    a = asarray(A)
    counts = (reps,) if isinstance(reps, int) or not hasattr(reps, "__iter__") else tuple(reps)
    ndim = max(a.ndim, len(counts))
    counts = (1,) * (ndim - len(counts)) + tuple(int(c) for c in counts)
    out = a.copy().reshape((1,) * (ndim - a.ndim) + a.shape)
    for axis in reversed(range(ndim)):
        if counts[axis] != 1:
            out = concatenate([out] * counts[axis], axis) if counts[axis] else _none_of(out, axis)
    return out


def _none_of(a, axis):
    return a[(slice(None),) * axis + (slice(0, 0),)].copy()
