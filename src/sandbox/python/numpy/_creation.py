"""New arrays with a pattern: unit matrices, grids, spacings and what functions and iterators give."""

import math
from itertools import islice
from operator import index

from ._coerce import array, asarray
from ._dtypes import dtype as make_dtype
from ._join import result_type, stack
from ._make import arange, linspace, ordered, zeros
from ._shape import broadcast_to
from ._umath import log10, power, sign

__all__ = [
    "eye", "identity", "fromfunction", "fromiter", "logspace", "geomspace", "meshgrid", "indices",
    "asarray_chkfinite", "require",
]  # fmt: skip


def eye(N, M=None, k=0, dtype=float, order="C", *, device=None, like=None):
    """Matrix (N, M) with ones on the k-th diagonal."""
    rows = index(N)
    columns, k = (rows if M is None else index(M)), index(k)
    out = zeros((rows, columns), dtype)
    for i in range(max(0, -k), min(rows, columns - k)):
        out[i, i + k] = 1
    return ordered(out, order)


def identity(n, dtype=None, *, like=None):
    """Unit matrix (n, n)."""
    return eye(n, dtype=float if dtype is None else dtype)


def fromfunction(function, shape, *, dtype=float, like=None, **keywords):
    """What the function gives for the index arrays of a shape."""
    return function(*indices(shape, dtype=dtype), **keywords)


def fromiter(iter, dtype, count=-1, *, like=None):
    """One-dimensional array of the items of an iterator; ValueError if there are too few."""
    items = list(iter if count < 0 else islice(iter, count))
    if count > len(items):
        raise ValueError(f"iterator too short: Expected {count} but iterator had only "
                         f"{len(items)} items.")  # fmt: skip
    return array(items, dtype=dtype).reshape(len(items))


def logspace(start, stop, num=50, endpoint=True, base=10.0, dtype=None, axis=0):
    """Numbers base**x for evenly spaced x."""
    exponents = linspace(start, stop, num=num, endpoint=endpoint, axis=axis)
    found = power(base, exponents)
    return found if dtype is None else found.astype(dtype, copy=False)


def geomspace(start, stop, num=50, endpoint=True, dtype=None, axis=0):
    """Numbers from start to stop with a constant quotient; ValueError if one is zero."""
    start, stop = asarray(start), asarray(stop)
    if (start == 0).any() or (stop == 0).any():
        raise ValueError("Geometric sequence cannot include zero")
    wanted = result_type(start, stop, "f8") if dtype is None else make_dtype(dtype)
    inside = wanted if wanted.kind in "fc" else make_dtype(float)
    first, last = start.astype(inside), stop.astype(inside)
    turn = sign(first)
    first, last = asarray(first / turn), asarray(last / turn)
    out = logspace(log10(first), log10(last), num=num, endpoint=endpoint)
    if num > 0:
        out[0] = first
        if num > 1 and endpoint:
            out[-1] = last
    return _turned(out * turn, wanted, axis)


def _turned(out, wanted, axis):
    from ._shape import moveaxis

    out = asarray(out) if axis == 0 else moveaxis(out, 0, axis)
    return out.astype(wanted, copy=False)


def meshgrid(*xi, copy=True, sparse=False, indexing="xy"):
    """Coordinate arrays of a grid, a tuple; indexing 'xy' has the first vector along columns."""
    if indexing not in ("xy", "ij"):
        raise ValueError("Valid values for `indexing` are 'xy' and 'ij'.")
    ndim, out = len(xi), []
    for i, x in enumerate(map(asarray, xi)):
        place = 1 - i if indexing == "xy" and ndim > 1 and i < 2 else i
        out.append(x.reshape((1,) * place + (-1,) + (1,) * (ndim - 1 - place)))
    if not sparse:
        shape = tuple(max(a.shape[k] if a.shape[k] != 1 else 1 for a in out) for k in range(ndim))
        shape = _grid_shape(out, shape)
        out = [broadcast_to(a, shape) for a in out]
    return tuple(a.copy() for a in out) if copy else tuple(out)


def _grid_shape(arrays, shape):
    return tuple(0 if any(a.shape[k] == 0 for a in arrays) else n for k, n in enumerate(shape))


def indices(dimensions, dtype=int, sparse=False):
    """The indices of a grid: an array (ndim, …), or with sparse=True a tuple of open arrays."""
    shape = tuple(dimensions)
    lines = []
    for i, n in enumerate(shape):
        line = arange(n, dtype=dtype)
        lines.append(line.reshape((1,) * i + (n,) + (1,) * (len(shape) - 1 - i)))
    if sparse:
        return tuple(lines)
    if not lines:
        return zeros((0,), dtype)
    return stack([broadcast_to(a, shape) for a in lines])


def asarray_chkfinite(a, dtype=None, order=None):
    """As asarray; ValueError where an element is nan or infinite."""
    found = asarray(a, dtype, order)
    if found._dtype.kind == "f" and not all(map(math.isfinite, found._values())):
        raise ValueError("array must not contain infs or NaNs")
    return found


def require(a, dtype=None, requirements=None, *, like=None):
    """The object as an array of a dtype; requirements 'F' and 'C' choose the memory order."""
    wanted = {r[0].upper() for r in ([requirements] if isinstance(requirements, str)
                                     else requirements or ())}  # fmt: skip
    if {"C", "F"} <= wanted:
        raise ValueError("Cannot specify both \"C\" and \"F\" order")
    found = asarray(a, dtype)
    if "F" in wanted and not found.flags.f_contiguous:
        return found.copy(order="F")
    if "O" in wanted and found.base is not None or "W" in wanted and not found._writeable:
        return found.copy()
    return found if "C" not in wanted or found.flags.c_contiguous else found.copy()
