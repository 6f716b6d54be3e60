"""Differences, slopes and areas of sampled functions, running totals and interpolation."""

from bisect import bisect_right

from . import _dtypes as dt
from ._broadcast import axis_index, axis_tuple
from ._coerce import asarray
from ._join import concatenate
from ._make import empty
from ._ndarray import result
from ._reductions import cumprod, cumsum
from ._shape import broadcast_to
from ._storage import pack
from ._umath import not_equal, subtract

__all__ = [
    "diff", "ediff1d", "gradient", "trapezoid", "cumulative_sum", "cumulative_prod", "interp",
    "unwrap",
]  # fmt: skip

_NONE = object()


def _cut(ndim, axis, *bounds):
    return (slice(None),) * axis + (slice(*bounds),) + (slice(None),) * (ndim - 1 - axis)


def diff(a, n=1, axis=-1, prepend=_NONE, append=_NONE):
    """Differences of neighbours along an axis, taken n times."""
    if n == 0:
        return a
    if n < 0:
        raise ValueError(f"order must be non-negative but got {n!r}")
    a = asarray(a)
    if not a.ndim:
        raise ValueError("diff requires input that is at least one dimensional")
    axis = axis_index(axis, a.ndim)
    parts = [_edge(x, a, axis) if x is not _NONE else None for x in (prepend, append)]
    joined = [p for p in (parts[0], a, parts[1]) if p is not None]
    a = concatenate(joined, axis) if len(joined) > 1 else a
    take_away = not_equal if a.dtype.kind == "b" else subtract
    for _ in range(n):
        a = take_away(a[_cut(a.ndim, axis, 1, None)], a[_cut(a.ndim, axis, None, -1)])
    return a


def _edge(x, a, axis):
    x = asarray(x)
    if x.ndim:
        return x
    return broadcast_to(x, a.shape[:axis] + (1,) + a.shape[axis + 1 :])


def ediff1d(ary, to_end=None, to_begin=None):
    """Differences of neighbours of the flattened array, with numbers before and after."""
    a = asarray(ary).ravel()
    parts = [asarray(to_begin).ravel().astype(a.dtype)] if to_begin is not None else []
    parts.append(subtract(a[1:], a[:-1]))
    if to_end is not None:
        parts.append(asarray(to_end).ravel().astype(a.dtype))
    return concatenate(parts)


def trapezoid(y, x=None, dx=1.0, axis=-1):
    """Area below samples along an axis, by straight lines."""
    y = asarray(y)
    axis = axis_index(axis, y.ndim)
    if x is None:
        d = dx
    else:
        x = asarray(x)
        d = diff(x, axis=0 if x.ndim == 1 else axis)
        if x.ndim == 1:
            d = d.reshape((1,) * axis + (-1,) + (1,) * (y.ndim - 1 - axis))
    ends = y[_cut(y.ndim, axis, 1, None)] + y[_cut(y.ndim, axis, None, -1)]
    return asarray(d * ends / 2.0).sum(axis=axis)


def _cumulative(running, x, axis, dtype, out, initial, start):
    x = asarray(x)
    if x.ndim == 0:
        x = x.reshape(1)
    if axis is None:
        if x.ndim > 1:
            raise ValueError("For arrays which have more than one dimension ``axis`` argument is "
                             "required.")  # fmt: skip
        axis = 0
    axis = axis_index(axis, x.ndim)
    found = running(x, axis, dtype)
    if initial:
        first = broadcast_to(start, x.shape[:axis] + (1,) + x.shape[axis + 1 :])
        found = concatenate([first.astype(found.dtype), found], axis)
    if out is not None:
        out[...] = found
        return out
    return found


def cumulative_sum(x, /, *, axis=None, dtype=None, out=None, include_initial=False):
    """Running sums along an axis, on demand beginning with 0."""
    return _cumulative(cumsum, x, axis, dtype, out, include_initial, 0)


def cumulative_prod(x, /, *, axis=None, dtype=None, out=None, include_initial=False):
    """Running products along an axis, on demand beginning with 1."""
    return _cumulative(cumprod, x, axis, dtype, out, include_initial, 1)


def gradient(f, *varargs, axis=None, edge_order=1):
    """Slopes along axes: central inside, one-sided of order 1 or 2 at the edges."""
    f = asarray(f)
    axes = axis_tuple(axis, f.ndim) if not isinstance(axis, tuple) else \
        tuple(axis_index(x, f.ndim) for x in axis)  # fmt: skip
    steps = _steps(f, varargs, axes)
    if edge_order > 2:
        raise ValueError("'edge_order' greater than 2 not supported")
    f = f.astype(float) if f.dtype.kind not in "fc" else f
    found = []
    for one, step in zip(axes, steps):
        if f.shape[one] < edge_order + 1:
            raise ValueError("Shape of array too small to calculate a numerical gradient, at "
                             "least (edge_order + 1) elements are required.")  # fmt: skip
        moved = f.swapaxes(0, one)
        slopes = _slopes(moved, _column(step, f.ndim), edge_order)
        found.append(slopes.swapaxes(0, one))
    return found[0] if len(axes) == 1 else tuple(found)


def _steps(f, varargs, axes):
    if not varargs:
        return [1.0] * len(axes)
    if len(varargs) == 1 and asarray(varargs[0]).ndim == 0:
        return list(varargs) * len(axes)
    if len(varargs) != len(axes):
        raise TypeError("invalid number of arguments")
    return [_spacing(asarray(v), f.shape[one], v) for v, one in zip(varargs, axes)]


def _spacing(v, length, given):
    if not v.ndim:
        return given
    if v.ndim != 1:
        raise ValueError("distances must be either scalars or 1d")
    if len(v) != length:
        raise ValueError("when 1d, distances must match the length of the corresponding dimension")
    steps = diff(v.astype(float) if v.dtype.kind in "iu" else v)
    return steps[0] if (steps == steps[0]).all() else steps


def _column(step, ndim):
    return step.reshape((-1,) + (1,) * (ndim - 1)) if hasattr(step, "reshape") and \
        getattr(step, "ndim", 0) else step  # fmt: skip


def _slopes(f, h, edge_order):
    out = empty(f.shape, f.dtype)
    even = not getattr(h, "ndim", 0)
    if even:
        out[1:-1] = (f[2:] - f[:-2]) / (2.0 * h)
    else:
        a, b = h[:-1], h[1:]
        out[1:-1] = (-b / (a * (a + b))) * f[:-2] + ((b - a) / (a * b)) * f[1:-1] + \
            (a / (b * (a + b))) * f[2:]  # fmt: skip
    first, last = (h, h) if even else (h[0], h[-1])
    if edge_order == 1:
        out[0], out[-1] = (f[1] - f[0]) / first, (f[-1] - f[-2]) / last
        return out
    second, last_but_one = (h, h) if even else (h[1], h[-2])
    a, b, c = _edge_weights(first, second, even)
    out[0] = a * f[0] + b * f[1] + c * f[2]
    a, b, c = _edge_weights(last, last_but_one, even)
    out[-1] = -c * f[-3] + -b * f[-2] + -a * f[-1]
    return out


def _edge_weights(a, b, even):
    """Weights of the three values nearest to an edge, whose distances are a and b."""
    if even:
        return -1.5 / a, 2.0 / a, -0.5 / a
    return -(2.0 * a + b) / (a * (a + b)), (a + b) / (a * b), -a / (b * (a + b))


def interp(x, xp, fp, left=None, right=None, period=None):
    """Values at x of the lines through the points (xp, fp), which must rise in xp."""
    x, xp, fp = asarray(x), asarray(xp, float).ravel(), asarray(fp).ravel()
    if len(xp) != len(fp):
        raise ValueError("fp and xp are not of the same length.")
    if not len(xp):
        raise ValueError("array of sample points is empty")
    if period is not None:
        x, xp, fp = _wrapped(x, xp, fp, period)
        left = right = None
    knots, heights = xp.tolist(), fp.astype(complex if fp.dtype.kind == "c" else float).tolist()
    ends = (heights[0] if left is None else left, heights[-1] if right is None else right)
    found = [_interpolated(v, knots, heights, ends) for v in x.astype(float)._values()]
    d = dt.COMPLEX128 if fp.dtype.kind == "c" else dt.FLOAT64
    return result(pack(found, d), x.shape, d)


def _wrapped(x, xp, fp, period):
    if period == 0:
        raise ValueError("period must be a non-zero value")
    period = abs(period)
    x, xp = x.astype(float) % period, xp % period
    order = xp.argsort()
    xp, fp = xp[order], fp[order]
    return (asarray(x), concatenate((xp[-1:] - period, xp, xp[0:1] + period)),
            concatenate((fp[-1:], fp, fp[0:1])))  # fmt: skip


def _interpolated(v, knots, heights, ends):
    if v != v:
        return v
    if v < knots[0]:
        return ends[0]
    if v > knots[-1]:
        return ends[1]
    i = bisect_right(knots, v) - 1
    if i == len(knots) - 1 or knots[i] == v:
        return heights[i]
    slope = (heights[i + 1] - heights[i]) / (knots[i + 1] - knots[i])
    return slope * (v - knots[i]) + heights[i]


def unwrap(p, discont=None, axis=-1, *, period=6.283185307179586):
    """Angles made continuous by adding whole periods where neighbours differ too much."""
    from ._select import where

    p = asarray(p)
    d = diff(p, axis=axis)
    half = period / 2
    discont = half if discont is None else discont
    turned = (d - -half) % period + -half
    turned = where((turned == -half) & (d > 0), half, turned)
    correction = where(abs(d) < discont, 0, turned - d)
    up = p.astype(float) if p.dtype.kind in "biu" else p.copy()
    axis = axis_index(axis, p.ndim)
    up[_cut(p.ndim, axis, 1, None)] = p[_cut(p.ndim, axis, 1, None)] + correction.cumsum(axis)
    return up
