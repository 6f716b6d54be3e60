"""Quantiles and percentiles by all thirteen methods."""

from ._broadcast import axis_tuple
from ._coerce import asarray
from ._ndarray import new
from ._selecting import take_along_axis
from ._select import take, where
from ._shape import broadcast_to, moveaxis
from ._sorting import searchsorted
from ._storage import pack
from ._umath import ceil, floor, isnan

__all__ = ["quantile", "percentile"]

# The numbers alpha and beta of the continuous methods.
_CONTINUOUS = {
    "interpolated_inverted_cdf": (0, 1), "hazen": (0.5, 0.5), "weibull": (0, 0),
    "linear": (1, 1), "median_unbiased": (1 / 3.0, 1 / 3.0), "normal_unbiased": (3 / 8.0, 3 / 8.0),
}  # fmt: skip
_METHODS = (
    "inverted_cdf", "averaged_inverted_cdf", "closest_observation", "interpolated_inverted_cdf",
    "hazen", "weibull", "linear", "median_unbiased", "normal_unbiased", "lower", "higher",
    "midpoint", "nearest",
)  # fmt: skip


def quantile(a, q, axis=None, out=None, overwrite_input=False, method="linear", keepdims=False, *,
             weights=None):  # fmt: skip
    """The q-th quantiles (0 to 1) of the elements, of all or along axes."""
    return _checked(a, q, asarray(q), axis, out, method, keepdims, weights,
                    "Quantiles must be in the range [0, 1]")  # fmt: skip


def percentile(a, q, axis=None, out=None, overwrite_input=False, method="linear", keepdims=False,
               *, weights=None):  # fmt: skip
    """The q-th percentiles (0 to 100) of the elements, of all or along axes."""
    a = asarray(a)
    hundred = a.dtype._wrap(100.0) if a.dtype.kind == "f" else 100
    return _checked(a, q, asarray(asarray(q) / hundred), axis, out, method, keepdims, weights,
                    "Percentiles must be in the range [0, 100]")  # fmt: skip


def _checked(a, given, q, axis, out, method, keepdims, weights, message):
    a = asarray(a)
    if a.dtype.kind == "c":
        raise TypeError("a must be an array of real numbers")
    if any(not 0.0 <= v <= 1.0 for v in q._values()):
        raise ValueError(message)
    if weights is not None and method != "inverted_cdf":
        raise ValueError(f"Only method 'inverted_cdf' supports weights. Got: {method}.")
    axes = axis_tuple(axis, a.ndim)
    lines = lines_first(a, axes)
    if weights is None:
        found = of_sorted(_sorted(lines), q, method, type(given) in (int, float))
    else:
        found = _weighted(lines, _weight_lines(a, asarray(weights), axes), q)
    if keepdims:
        kept = tuple(1 if i in axes else n for i, n in enumerate(a.shape))
        found = asarray(found).reshape(q.shape + kept)
    if out is not None:
        out[...] = found
        return out
    return found


def lines_first(a, axes):
    """The array with the given axes merged into the first."""
    rest = tuple(n for i, n in enumerate(a.shape) if i not in axes)
    moved = moveaxis(a, axes, range(len(axes)))
    return moved.reshape((-1,) + rest) if a.size else moved.reshape((a.size,) + rest)


def _sorted(lines):
    found = lines.copy()
    found.sort(axis=0)
    return found


def of_sorted(line, q, method, weak=True):
    """Quantiles of an array sorted along its first axis; shape q.shape + the rest."""
    n = line.shape[0]
    places = _places(n, q, method)
    if places.dtype.kind in "iu":
        found = take(line, places, axis=0)
    else:
        found = _between(line, places, n, method, weak and not q.ndim)
    if line.dtype.kind in "fmM" and n:
        spoiled = isnan(line[-1])
        if asarray(spoiled).any():
            found = where(spoiled, line[-1], found)[()]
    return found


def _places(n, q, method):
    """Places in the sorted line: whole numbers, or floats between which elements are mixed."""
    if method not in _METHODS:
        raise ValueError(f"{method!r} is not a valid method. Use one of: "
                         f"{dict.fromkeys(_METHODS).keys()}")  # fmt: skip
    if method == "linear":
        return asarray((n - 1) * q)
    if method in _CONTINUOUS:
        alpha, beta = _CONTINUOUS[method]
        return asarray(n * q + (alpha + q * (1 - alpha - beta)) - 1)
    return asarray(_DISCRETE[method](n, q))


def _whole(x):
    return asarray(x).astype(int)


def _inverted(n, q):
    place = asarray(n * q - 1)
    low = asarray(floor(place))
    return _whole(where(place == low, low, low + 1)).clip(0, None)


def _closest(n, q):
    place = asarray(n * q - 1 - 0.5)
    low = asarray(floor(place))
    return _whole(where((place == low) & (low % 2 == 1), low, low + 1)).clip(0, None)


_DISCRETE = {
    "inverted_cdf": _inverted,
    "averaged_inverted_cdf": lambda n, q: n * q - 1,
    "closest_observation": _closest,
    "lower": lambda n, q: _whole(floor((n - 1) * q)),
    "higher": lambda n, q: _whole(ceil((n - 1) * q)),
    "midpoint": lambda n, q: 0.5 * (floor((n - 1) * q) + ceil((n - 1) * q)),
    "nearest": lambda n, q: _whole(asarray((n - 1) * q).round()),
}


def _between(line, places, n, method, weak):
    low = asarray(floor(places))
    part = asarray(places - where((places >= n - 1), -1, where(places < 0, 0, low)))
    if method == "averaged_inverted_cdf":
        part = where(part == 0, 0.5, 1.0)
    elif method == "midpoint":
        part = where(places % 1 == 0, 0.0, 0.5)
    part = asarray(part).astype(places.dtype)
    before, after = (line[_whole(x).clip(0, max(n - 1, 0))] for x in (low, low + 1))
    if weak:
        return mixed(before, after, float(part))
    return mixed(before, after, part.reshape(places.shape + (1,) * (line.ndim - 1)))


def mixed(a, b, t):
    """a and b mixed by the part t, exact at both ends."""
    step = b - a
    low, high = a + step * t, b - step * (1 - t)
    return where(asarray(t) >= 0.5, high, low)[()]


def _weight_lines(a, weights, axes):
    if a.shape != weights.shape:
        if len(axes) == a.ndim:
            raise TypeError("Axis must be specified when shapes of a and weights differ.")
        if weights.shape != tuple(a.shape[i] for i in axes):
            raise ValueError("Shape of weights must be consistent with shape of a along specified "
                             "axis.")  # fmt: skip
        shape = tuple(n if i in axes else 1 for i, n in enumerate(a.shape))
        weights = broadcast_to(weights.reshape(shape), a.shape)
    if (weights < 0).any():
        raise ValueError("Weights must be non-negative.")
    return lines_first(weights, axes)


def _weighted(lines, weights, q):
    order = lines.argsort(axis=0)
    lines = take_along_axis(lines, order, 0)
    shares = take_along_axis(weights, order, 0).cumsum(axis=0, dtype=float)
    shares = shares / shares[-1]
    if isnan(shares[-1]).any():
        raise ValueError("Weights included NaN, inf or were all zero.")
    n = lines.shape[0]
    columns, parts = lines.reshape(n, -1), shares.reshape(n, -1)
    out = []
    for k in range(columns.shape[1]):
        part = where(parts[:, k] == 0, -1.0, parts[:, k])
        found = columns[:, k][asarray(searchsorted(part, q)).clip(0, n - 1)]
        out += asarray(found).ravel()._values()
    made = new(pack(out, lines.dtype), (columns.shape[1], q.size), lines.dtype)
    return made.T.reshape(q.shape + lines.shape[1:])[()]
