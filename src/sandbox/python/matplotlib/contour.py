"""Lines and bands of equal height."""

import numpy as np

from ._color_values import to_hex, written
from ._values import number
from .collections import Collection
from .image import cells, most_cells

__all__ = ["QuadContourSet", "contour_pieces"]


class QuadContourSet(Collection):
    """The lines, or the bands between them, of heights over a grid."""

    def __init__(self, x, y, z, levels, filled, *, colors=None, **options):
        self._x, self._y, self._z, self.filled = x, y, z, filled
        self.levels, self.colors = levels, colors
        super().__init__(**options)
        self.set_array(levels)

    def _extent(self):
        return self._x, self._y

    def _sticky(self):
        return [float(self._x.min()), float(self._x.max())], [float(self._y.min()), float(self._y.max())]

    def _shades(self, places):
        """A colour for each band or line, as rows of numbers."""
        if self.colors is not None:
            from ._color_values import to_rgba_array

            given = to_rgba_array(self.colors, self._get("alpha"))
            return [given[at % len(given)] for at in range(len(places))]
        return [self.to_rgba(each, alpha=self._get("alpha")) for each in places]

    def _mark(self):
        return self._bands() if self.filled else self._lines()

    def _bands(self):
        levels = np.asarray(self.levels, dtype=float)
        steps = [max(1, -(-length // most_cells)) for length in self._z.shape]
        x, y, z = _refined(self._x[:: steps[1]], self._y[:: steps[0]], self._z[:: steps[0], :: steps[1]])
        shades = np.array([*self._shades((levels[:-1] + levels[1:]) / 2), (0.0, 0.0, 0.0, 0.0)])
        band = np.searchsorted(levels, z, side="right") - 1
        band = np.where(z == levels[-1], len(levels) - 2, band)
        outside = (band < 0) | (band > len(levels) - 2) | ~np.isfinite(z)
        band = np.where(outside, len(shades) - 1, band)
        return {
            "kind": "image", **cells(shades[band], 2 * most_cells), "across": _edges(x), "up": _edges(y), "bands": True,
        }  # fmt: skip

    def _lines(self):
        lines = []
        for level, shade in zip(self.levels, self._shades(self.levels)):
            pieces = contour_pieces(self._x, self._y, self._z, float(level))
            color = written(self.colors) if isinstance(self.colors, str) else to_hex(shade, keep_alpha=float(shade[3]) < 1)
            lines.append({"color": color, "segments": [[[number(a), number(b)] for a, b in each] for each in pieces]})
        width = self._get("linewidths")
        width = 1.5 if width is None or isinstance(width, (list, tuple)) else float(width)
        return {"kind": "contours", "lines": lines, "width": width}


def _refined(x, y, z):
    """The grid with heights between its own, on straight lines, so that edges of bands look smooth."""
    factor = min(4, 2 * most_cells // max(z.shape))
    if factor < 2 or min(z.shape) < 2:
        return x, y, z
    (up, down), (left, right) = (_shares(length, factor) for length in z.shape)
    tall = z[up[0]] * up[1][:, None] + z[down[0]] * down[1][:, None]
    wide = tall[:, left[0]] * left[1] + tall[:, right[0]] * right[1]
    return x[left[0]] * left[1] + x[right[0]] * right[1], y[up[0]] * up[1] + y[down[0]] * down[1], wide


def _shares(length, factor):
    """For places between rows: the row before with its share, and the one behind."""
    at = np.linspace(0, length - 1, (length - 1) * factor + 1)
    before = np.minimum(at.astype(int), length - 2)
    share = at - before
    return (before, 1 - share), (before + 1, share)


def _edges(places):
    """Lines halfway between the places, the first and last place themselves at the ends."""
    middles = ((places[1:] + places[:-1]) / 2).tolist()
    return [number(each) for each in [float(places[0]), *middles, float(places[-1])]]


def contour_pieces(x, y, z, level):
    """Pieces of the lines of a height: in each cell of the grid straight from edge to edge."""
    steps = [max(1, -(-length // most_cells)) for length in z.shape]
    x, y = x[:: steps[1]].tolist(), y[:: steps[0]].tolist()
    rows, pieces = z[:: steps[0], :: steps[1]].tolist(), []
    for at in range(len(y) - 1):
        below, above = rows[at], rows[at + 1]
        for to in range(len(x) - 1):
            corners = (below[to], below[to + 1], above[to + 1], above[to])
            high = [each > level for each in corners]
            if any(high) and not all(high):
                box = ((x[to], y[at]), (x[to + 1], y[at]), (x[to + 1], y[at + 1]), (x[to], y[at + 1]))
                points = [_crossing(box, corners, side, level) for side in range(4) if high[side] != high[(side + 1) % 4]]
                pieces += [points[each : each + 2] for each in range(0, len(points) - 1, 2)]
    return pieces


def _crossing(box, corners, side, level):
    one, two = side, (side + 1) % 4
    share = (level - corners[one]) / (corners[two] - corners[one])
    return tuple(a + (b - a) * share for a, b in zip(box[one], box[two]))
