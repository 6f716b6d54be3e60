"""Colour maps: lists of colours, and colours on straight lines between points."""

import math

import numpy as np

from gradpaper_runtime.absent import withhold

from ._color_values import is_color_like, to_rgba

__all__ = ["Colormap", "LinearSegmentedColormap", "ListedColormap"]


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


withhold(
    Colormap, "matplotlib.colors.Colormap", "get_bad get_over get_under is_gray set_extremes with_alpha with_extremes"
)
