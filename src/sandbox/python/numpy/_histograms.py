"""Counting elements in bins: histograms in one and more dimensions."""

import math
import operator
import warnings

from ._bin_rules import width_of
from ._coerce import asarray
from ._differences import diff
from ._join import concatenate, result_type
from ._make import linspace, zeros
from ._ndarray import new
from ._sorting import bincount, searchsorted
from ._storage import pack
from ._umath import isfinite

__all__ = ["histogram", "histogram_bin_edges", "histogram2d", "histogramdd"]


def histogram(a, bins=10, range=None, density=None, weights=None):
    """(counts, edges) of a number of equal bins, of given edges, or of bins by a named rule."""
    a, weights = _flat(a, weights)
    edges, equal = bin_edges(a, bins, range, weights)
    if equal is not None and (weights is None or weights.dtype.kind in "biufc"):
        counts = _in_equal_bins(a, edges, equal, weights)
    else:
        counts = _in_bins(a, edges, weights)
    if density:
        widths = asarray(diff(edges), float)
        return counts / widths / counts.sum(), edges
    return counts, edges


def histogram_bin_edges(a, bins=10, range=None, weights=None):
    """The edges that histogram would use."""
    a, weights = _flat(a, weights)
    return bin_edges(a, bins, range, weights)[0]


def _flat(a, weights):
    a = asarray(a)
    if a.dtype.kind == "b":
        warnings.warn("Converting input from bool to <class 'numpy.uint8'> for compatibility.",
                      RuntimeWarning, stacklevel=3)  # fmt: skip
        a = a.astype("uint8")
    if weights is not None:
        weights = asarray(weights)
        if weights.shape != a.shape:
            raise ValueError("weights should have the same shape as a.")
        weights = weights.ravel()
    return a.ravel(), weights


def outer_edges(a, span):
    """First and last edge from the given range or the data."""
    if span is not None:
        first, last = span
        if first > last:
            raise ValueError("max must be larger than min in range parameter.")
        if not (isfinite(first) and isfinite(last)):
            raise ValueError(f"supplied range of [{first}, {last}] is not finite")
    elif not a.size:
        first, last = 0, 1
    else:
        first, last = a.min(), a.max()
        if not (isfinite(first) and isfinite(last)):
            raise ValueError(f"autodetected range of [{first}, {last}] is not finite")
    return (first - 0.5, last + 0.5) if first == last else (first, last)


def bin_edges(a, bins, span, weights):
    """The edges, and for equal bins (first, last, number), else None."""
    if isinstance(bins, str):
        if weights is not None:
            raise TypeError("Automated estimation of the number of bins is not supported for "
                            "weighted data")  # fmt: skip
        count, first, last = _count_by_rule(a, bins, span)
    elif asarray(bins).ndim == 0:
        try:
            count = operator.index(bins)
        except TypeError:
            raise TypeError("`bins` must be an integer, a string, or an array") from None
        if count < 1:
            raise ValueError("`bins` must be positive, when an integer")
        first, last = outer_edges(a, span)
    elif asarray(bins).ndim == 1:
        edges = asarray(bins)
        if (edges[:-1] > edges[1:]).any():
            raise ValueError("`bins` must increase monotonically, when an array")
        return edges, None
    else:
        raise ValueError("`bins` must be 1d, when an array")
    return _equal_edges(a, first, last, count), (first, last, count)


def _equal_edges(a, first, last, count):
    kind = result_type(first, last, a)
    edges = linspace(first, last, count + 1, dtype=kind if kind.kind not in "iu" else float)
    if (edges[:-1] >= edges[1:]).any():
        raise ValueError(f"Too many bins for data range. Cannot create {count} finite-sized bins.")
    return edges


def _count_by_rule(a, rule, span):
    first, last = outer_edges(a, span)
    if span is not None:
        a = a[(a >= first) & (a <= last)]
    width = width_of(rule, a, (first, last)) if a.size else 0
    if not width:
        return 1, first, last
    if a.dtype.kind in "iu" and width < 1:
        width = 1
    length = int(last) - int(first) if a.dtype.kind in "iu" else last - first
    return math.ceil(float(length) / float(width)), first, last


def _in_equal_bins(a, edges, equal, weights):
    first, last, count = equal
    places = _equal_bin_numbers(a, edges.tolist(), float(first), float(last), count)
    if weights is None:
        return bincount([p for p in places if p >= 0] or asarray([], int), minlength=count)
    sums = [0] * count
    for place, weight in zip(places, weights._values()):
        if place >= 0:
            sums[place] += weight
    return new(pack(sums, weights.dtype), (count,), weights.dtype)


def _equal_bin_numbers(a, edges, first, last, count):
    """The bin of each element, -1 for those outside."""
    scale, out = last - first, []
    for value in a._values():
        if not first <= value <= last:
            out.append(-1)
            continue
        place = min(int((value - first) / scale * count), count - 1)
        if value < edges[place]:
            place -= 1
        elif place != count - 1 and value >= edges[place + 1]:
            place += 1
        out.append(place)
    return out


def _in_bins(a, edges, weights):
    """Counts by search in the sorted elements; the last bin has its right edge."""
    order = a.argsort()
    line = a[order]
    places = concatenate((searchsorted(line, edges[:-1], "left"),
                          searchsorted(line, edges[-1:], "right")))  # fmt: skip
    if weights is None:
        return diff(places)
    sums = concatenate((zeros(1, weights.dtype), weights[order].cumsum()))
    return diff(sums[places])


def histogram2d(x, y, bins=10, range=None, density=None, weights=None):
    """(counts, x edges, y edges) of pairs."""
    if len(x) != len(y):
        raise ValueError("x and y must have the same length.")
    if not isinstance(bins, int) and asarray(bins[0]).ndim == 0 and len(bins) not in (1, 2):
        bins = [asarray(bins, float)] * 2
    counts, edges = histogramdd([x, y], bins, range, density, weights)
    return counts, edges[0], edges[1]


def histogramdd(sample, bins=10, range=None, density=None, weights=None):
    """(counts, edges per axis) of points, the rows of an array or given as their coordinates."""
    columns = [asarray(c) for c in (sample.T if hasattr(sample, "shape") else sample)]
    size = len(columns)
    bins = [bins] * size if isinstance(bins, int) or asarray(bins).ndim == 0 else bins
    if len(bins) != size:
        raise ValueError("The dimension of bins must be equal to the dimension of the sample x.")
    spans = [None] * size if range is None else range
    if len(spans) != size:
        raise ValueError("range argument must have one entry per dimension")
    edges = [_axis_edges(c, b, s, i) for i, (c, b, s) in enumerate(zip(columns, bins, spans))]
    counts = _cells(columns, edges, weights)
    if density:
        counts = _densities(counts, edges)
    return counts, edges


def _axis_edges(column, bins, span, i):
    if asarray(bins).ndim == 0:
        if bins < 1:
            raise ValueError(f"`bins[{i}]` must be positive, when an integer")
        first, last = outer_edges(column, span)
        return linspace(first, last, operator.index(bins) + 1)
    edges = asarray(bins)
    if edges.ndim != 1:
        raise ValueError(f"`bins[{i}]` must be a scalar or 1d array")
    if (edges[:-1] > edges[1:]).any():
        raise ValueError(f"`bins[{i}]` must be monotonically increasing, when an array")
    return edges


def _cells(columns, edges, weights):
    shape = tuple(len(e) - 1 for e in edges)
    counts = zeros(shape)
    places = [_axis_places(c, e) for c, e in zip(columns, edges)]
    shares = [1.0] * len(columns[0]) if weights is None else asarray(weights, float).tolist()
    for point, share in zip(zip(*places), shares):
        if all(0 <= p < n for p, n in zip(point, shape)):
            counts[point] += share
    return counts


def _axis_places(column, edges):
    found = (searchsorted(edges, column, side="right") - 1).tolist()
    last = edges[-1]
    return [p - 1 if v == last else p for p, v in zip(found, column)]


def _densities(counts, edges):
    total, ndim = counts.sum(), counts.ndim
    for i, e in enumerate(edges):
        counts = counts / diff(e).reshape((1,) * i + (-1,) + (1,) * (ndim - 1 - i))
    return counts / total
