"""Making arrays longer at both ends of each axis."""

from operator import index

from ._coerce import asarray
from ._join import concatenate
from ._make import full, linspace
from ._select import take, where
from ._shape import broadcast_to, moveaxis
from ._statistics import median

__all__ = ["pad"]

_KEYWORDS = {
    "empty": (), "edge": (), "wrap": (), "constant": ("constant_values",),
    "linear_ramp": ("end_values",), "maximum": ("stat_length",), "mean": ("stat_length",),
    "median": ("stat_length",), "minimum": ("stat_length",), "reflect": ("reflect_type",),
    "symmetric": ("reflect_type",),
}  # fmt: skip
_STATISTICS = ("maximum", "mean", "median", "minimum")


def pad(array, pad_width, mode="constant", **kwargs):
    """The array with (before, after) more elements along each axis, filled by a mode.

    Modes: constant, edge, linear_ramp, maximum, mean, median, minimum, reflect, symmetric, wrap,
    empty, or a function(vector, widths, axis, keywords) that fills the vector in place.
    """
    a = asarray(array)
    widths = _widths(pad_width, a.ndim)
    if callable(mode):
        return _by_function(a, widths, mode, kwargs)
    if mode not in _KEYWORDS:
        raise ValueError(f"mode '{mode}' is not supported")
    unknown = set(kwargs) - set(_KEYWORDS[mode])
    if unknown:
        raise ValueError(f"unsupported keyword arguments for mode '{mode}': {unknown}")
    out = a.copy()
    settings = _settings(mode, kwargs, a.ndim)
    for axis, (before, after) in enumerate(widths):
        if a.shape[axis] == 0 and mode not in ("constant", "empty") and before + after:
            raise ValueError(f"can't extend empty axis {axis} using modes other than 'constant' "
                             "or 'empty'")  # fmt: skip
        if before or after:
            out = _PADDERS.get(mode, _padded_by_places)(
                out, axis, before, after, settings[axis], mode
            )
    return out


def _widths(pad_width, ndim):
    if isinstance(pad_width, dict):
        pairs = [(0, 0)] * ndim
        for axis, width in pad_width.items():
            pairs[axis] = (width, width) if isinstance(width, int) else tuple(width)
        pad_width = pairs
    found = asarray(pad_width)
    if found.dtype.kind not in "iu":
        raise TypeError("`pad_width` must be of integral type.")
    if (found < 0).any():
        raise ValueError("index can't contain negative values")
    return [tuple(map(index, pair)) for pair in broadcast_to(found, (ndim, 2)).tolist()]


def _settings(mode, kwargs, ndim):
    """One setting per axis: a pair of values, or the type of reflection."""
    names = _KEYWORDS[mode]
    if not names:
        return [None] * ndim
    value = kwargs.get(names[0], {"constant_values": 0, "end_values": 0}.get(names[0]))
    if mode in ("reflect", "symmetric"):
        return [value or "even"] * ndim
    if value is None:
        return [(None, None)] * ndim
    pairs = broadcast_to(asarray(value), (ndim, 2))
    return [(pair[0], pair[1]) for pair in pairs]


def _lead(axis, *bounds):
    return (slice(None),) * axis + (slice(*bounds),)


def _block(a, axis, length, value):
    return full(a.shape[:axis] + (length,) + a.shape[axis + 1 :], value, a.dtype)


def _constant(a, axis, before, after, values, mode):
    parts = [_block(a, axis, n, v) for n, v in zip((before, after), values)]
    return concatenate([parts[0], a, parts[1]], axis)


def _empty(a, axis, before, after, settings, mode):
    return _constant(a, axis, before, after, (0, 0), mode)


def _ramp(a, axis, before, after, ends, mode):
    edges = (a[_lead(axis, 0, 1)], a[_lead(axis, a.shape[axis] - 1, None)])
    parts = []
    for edge, end, width in zip(edges, ends, (before, after)):
        line = linspace(end, edge.squeeze(axis), width, endpoint=False, dtype=a.dtype, axis=axis)
        parts.append(line)
    turned = parts[1][_lead(axis, None, None, -1)]
    return concatenate([parts[0], a, turned], axis)


def _statistic(a, axis, before, after, lengths, mode):
    n, parts = a.shape[axis], []
    for width, length, left in zip((before, after), lengths, (True, False)):
        length = n if length is None else min(int(length), n)
        if not length:
            raise ValueError("stat_length of 0 yields no value for padding")
        piece = a[_lead(axis, 0, length) if left else _lead(axis, n - length, None)]
        value = _value(piece, axis, mode)
        if a.dtype.kind in "iu" and value.dtype.kind == "f":
            value = value.round()
        shape = a.shape[:axis] + (width,) + a.shape[axis + 1 :]
        parts.append(broadcast_to(value.astype(a.dtype), shape))
    return concatenate([parts[0], a, parts[1]], axis)


def _value(piece, axis, mode):
    if mode == "median":
        return median(piece, axis=axis, keepdims=True)
    name = {"maximum": "max", "minimum": "min"}.get(mode, mode)
    return getattr(piece, name)(axis=axis, keepdims=True)


def _padded_by_places(a, axis, before, after, kind, mode):
    """Modes that repeat elements: edge, wrap, reflect and symmetric."""
    n = a.shape[axis]
    places = range(-before, n + after)
    if mode == "edge":
        return take(a, [min(max(p, 0), n - 1) for p in places], axis)
    if mode == "wrap":
        return take(a, [p % n for p in places], axis)
    period = max(2 * (n - 1), 1) if mode == "reflect" else 2 * n
    mirror = period if mode == "reflect" else period - 1
    rests = [p % period for p in places]
    found = take(a, [r if r < n else mirror - r for r in rests], axis)
    if kind == "odd":
        return _odd(a, axis, found, places, rests, period)
    return found


def _odd(a, axis, found, places, rests, period):
    """Reflected values turned about the edges, so that lines go on beyond them."""
    n = a.shape[axis]
    first, last = a[_lead(axis, 0, 1)], a[_lead(axis, n - 1, None)]
    shape = (1,) * axis + (-1,) + (1,) * (a.ndim - 1 - axis)
    times = asarray([p // period for p in places]).reshape(shape)
    mirrored = asarray([r >= n for r in rests]).reshape(shape)
    out = where(mirrored, 2 * last - found, found) + 2 * times * (last - first)
    return out.astype(a.dtype)


def _by_function(a, widths, function, kwargs):
    out = a
    for axis, (before, after) in enumerate(widths):
        out = _constant(out, axis, before, after, (0, 0), "constant")
    for axis, pair in enumerate(widths):
        moved = moveaxis(out, axis, -1)
        lines = moved.reshape(-1, moved.shape[-1]).copy()
        for line in lines:
            function(line, pair, axis, kwargs)
        moved[...] = lines.reshape(moved.shape)
    return out


_PADDERS = {"constant": _constant, "empty": _empty, "linear_ramp": _ramp} | dict.fromkeys(
    _STATISTICS, _statistic
)
