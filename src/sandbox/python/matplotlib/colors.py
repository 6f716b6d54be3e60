"""Colours, colour maps and the scales that bring numbers to them."""

import math

import numpy as np

from ._color_values import is_color_like, same_color, to_hex, to_rgb, to_rgba, to_rgba_array
from ._named_colors import BASE_COLORS, CSS4_COLORS, TABLEAU_COLORS

__all__ = [
    "BASE_COLORS", "BoundaryNorm", "CSS4_COLORS", "Colormap", "LinearSegmentedColormap", "ListedColormap", "LogNorm",
    "NoNorm", "Normalize", "TABLEAU_COLORS", "TwoSlopeNorm", "hsv_to_rgb", "is_color_like", "rgb_to_hsv", "same_color",
    "to_hex", "to_rgb", "to_rgba", "to_rgba_array",
]  # fmt: skip


class Normalize:
    """Brings numbers from vmin..vmax to 0..1."""

    def __init__(self, vmin=None, vmax=None, clip=False):
        self.vmin = None if vmin is None else float(vmin)
        self.vmax = None if vmax is None else float(vmax)
        self.clip = clip

    def autoscale_None(self, A):
        """Takes the ends that are not set from the data."""
        known = _finite(A)
        if known:
            self.vmin = min(known) if self.vmin is None else self.vmin
            self.vmax = max(known) if self.vmax is None else self.vmax

    def autoscale(self, A):
        """Takes both ends from the data."""
        self.vmin = self.vmax = None
        self.autoscale_None(A)

    def scaled(self):
        """Whether both ends are known."""
        return self.vmin is not None and self.vmax is not None

    def __call__(self, value, clip=None):
        single = np.ndim(value) == 0 if not hasattr(value, "ndim") else value.ndim == 0
        data = np.asarray(value, dtype=float)
        if not self.scaled():
            self.autoscale_None(data)
        if self.vmin is not None and self.vmin > self.vmax:
            raise ValueError("minvalue must be less than or equal to maxvalue")
        if self.clip if clip is None else clip:
            data = np.clip(data, self.vmin, self.vmax)
        result = self._scale(data)
        return np.float64(result.reshape(-1)[0]) if single else result

    def _scale(self, data):
        if self.vmin == self.vmax:
            return np.zeros(data.shape)
        return (data - self.vmin) / (self.vmax - self.vmin)

    def inverse(self, value):
        """Numbers for values from 0 to 1."""
        return self.vmin + np.asarray(value) * (self.vmax - self.vmin)


def _finite(A):
    return [each for each in np.asarray(A, dtype=float).ravel().tolist() if math.isfinite(each)]


class NoNorm(Normalize):
    """Leaves numbers as they are."""

    def _scale(self, data):
        return data


class LogNorm(Normalize):
    """Brings numbers to 0..1 by their logarithm."""

    def _scale(self, data):
        low, high = math.log(self.vmin), math.log(self.vmax)
        return (np.log(data) - low) / (high - low)


class TwoSlopeNorm(Normalize):
    """Brings a middle value to 0.5, linearly on both sides."""

    def __init__(self, vcenter, vmin=None, vmax=None):
        super().__init__(vmin, vmax)
        self.vcenter = float(vcenter)

    def _scale(self, data):
        below = 0.5 * (data - self.vmin) / (self.vcenter - self.vmin)
        above = 0.5 + 0.5 * (data - self.vcenter) / (self.vmax - self.vcenter)
        return np.where(data < self.vcenter, below, above)


class BoundaryNorm(Normalize):
    """Numbers of the intervals between boundaries."""

    def __init__(self, boundaries, ncolors, clip=False, *, extend="neither"):
        super().__init__(boundaries[0], boundaries[-1], clip)
        self.boundaries, self.Ncmap = np.asarray(boundaries), ncolors

    def _scale(self, data):
        inside = np.array([(self.boundaries <= each).sum() - 1 for each in data.ravel()]).reshape(data.shape)
        regions = len(self.boundaries) - 1
        return np.clip(inside, 0, regions - 1) / max(regions - 1, 1)


class Colormap:
    """Colours for numbers from 0 to 1, or for whole numbers their place in the map."""

    def __init__(self, name, N=256):
        self.name, self.N = name, int(N)
        self._under = self._over = None
        self._bad = (0.0, 0.0, 0.0, 0.0)
        self._table = None

    def _lines(self):
        raise NotImplementedError("Abstract class only")

    def _rows(self):
        if self._table is None:
            self._table = [tuple(float(each) for each in row) for row in self._lines()]
        return self._table

    def _one(self, value, whole):
        rows = self._rows()
        if value != value:
            return self._bad
        place = int(value) if whole else (self.N - 1 if value == 1 else math.floor(value * self.N))
        if place < 0:
            return self._under or rows[0]
        if place >= self.N:
            return self._over or rows[-1]
        return rows[place]

    def __call__(self, X, alpha=None, bytes=False):
        data = np.asarray(X)
        whole = data.dtype.kind in "iu"
        items = data.ravel().tolist()
        rows = [self._one(each, whole) if each in (0, 1) or math.isfinite(each) or each != each
                else (self._rows()[-1] if each > 0 else self._rows()[0]) for each in items]  # fmt: skip
        if alpha is not None:
            rows = [(*row[:3], float(alpha)) for row in rows]
        if bytes:
            rows = [tuple(int(each * 255) for each in row) for row in rows]
        kind = np.uint8 if bytes else np.float64
        if data.ndim == 0:
            return tuple(kind(each) for each in rows[0])
        return np.array(rows, dtype=kind).reshape(*data.shape, 4)

    def set_bad(self, color="k", alpha=None):
        """The colour for NaN."""
        self._bad = to_rgba(color, alpha)

    def set_under(self, color="k", alpha=None):
        """The colour for numbers below 0."""
        self._under = to_rgba(color, alpha)

    def set_over(self, color="k", alpha=None):
        """The colour for numbers above 1."""
        self._over = to_rgba(color, alpha)

    def copy(self):
        """A copy."""
        import copy

        return copy.copy(self)

    def reversed(self, name=None):
        """The map from its end to its start."""
        name = name or (self.name[:-2] if self.name.endswith("_r") else f"{self.name}_r")
        return ListedColormap(self._rows()[::-1], name=name)

    def resampled(self, lutsize):
        """The map with another number of colours."""
        rows = self._rows()
        places = [round(at * (len(rows) - 1) / max(lutsize - 1, 1)) for at in range(lutsize)]
        return ListedColormap([rows[each] for each in places], name=self.name)

    def __eq__(self, other):
        return isinstance(other, Colormap) and self._rows() == other._rows()

    __hash__ = object.__hash__


class ListedColormap(Colormap):
    """A list of colours, not mixed."""

    def __init__(self, colors, name="unnamed", N=None):
        self.colors = colors
        super().__init__(name, len(colors) if N is None else N)

    def _lines(self):
        return [to_rgba(self.colors[at % len(self.colors)]) for at in range(self.N)]


class LinearSegmentedColormap(Colormap):
    """Colours on straight lines between points."""

    def __init__(self, name, segmentdata, N=256, gamma=1.0):
        self._segmentdata = segmentdata
        super().__init__(name, N)

    def _lines(self):
        grid = [at / max(self.N - 1, 1) for at in range(self.N)]
        names = ("red", "green", "blue")
        columns = [[_on_segments(self._segmentdata[name], x) for x in grid] for name in names]
        columns.append([_on_segments(self._segmentdata["alpha"], x) for x in grid] if "alpha" in self._segmentdata else [1.0] * self.N)
        return list(zip(*columns))

    @staticmethod
    def from_list(name, colors, N=256, gamma=1.0, **_bad):
        """A map through colours, evenly spaced or as (place, colour)."""
        if not isinstance(colors[0], str) and len(colors[0]) == 2 and not is_color_like(colors[0]):
            places, colors = zip(*colors)
        else:
            places = [at / (len(colors) - 1) for at in range(len(colors))]
        rows = [to_rgba(each) for each in colors]
        data = {
            part: [(place, row[at], row[at]) for place, row in zip(places, rows)]
            for at, part in enumerate(("red", "green", "blue", "alpha"))
        }
        return LinearSegmentedColormap(name, data, N, gamma)


def _on_segments(points, x):
    if callable(points):
        return min(max(float(points(x)), 0.0), 1.0)
    if x >= points[-1][0]:
        return points[-1][1]
    for (x0, _, left), (x1, right, _) in zip(points, points[1:]):
        if x0 <= x < x1:
            return left + (right - left) * (x - x0) / (x1 - x0)
    return points[0][2]


def hsv_to_rgb(hsv):
    """Red, green and blue of hue, saturation and value, along the last axis."""
    import colorsys

    data = np.asarray(hsv, dtype=float)
    rows = data.reshape(-1, 3).tolist()
    return np.array([colorsys.hsv_to_rgb(*row) for row in rows]).reshape(data.shape)


def rgb_to_hsv(arr):
    """Hue, saturation and value of red, green and blue, along the last axis."""
    import colorsys

    data = np.asarray(arr, dtype=float)
    rows = data.reshape(-1, 3).tolist()
    return np.array([colorsys.rgb_to_hsv(*row) for row in rows]).reshape(data.shape)
