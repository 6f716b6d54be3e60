"""Many similar things drawn as one: points of a scatter plot, areas, segments, meshes."""

import numpy as np

from ._artist import Artist
from ._color_values import to_hex, to_rgba_array, written
from ._values import flat, most_points, number, values
from .cm import ScalarMappable

__all__ = ["Collection", "FillBetweenPolyCollection", "LineCollection", "PathCollection", "PolyCollection", "QuadMesh"]


class Collection(ScalarMappable, Artist):
    """Base of collections."""

    _properties = {
        "antialiaseds": True, "capstyle": None, "edgecolors": None, "facecolors": None, "hatch": None,
        "hatch_linewidth": 1.0, "joinstyle": None, "linestyles": "-", "linewidths": None, "offset_transform": None,
        "offsets": None, "paths": None, "pickradius": 5, "sizes": None, "urls": None, "zorder": 1,
    }  # fmt: skip
    _aliases = {
        "antialiased": "antialiaseds", "aa": "antialiaseds", "color": "color", "ec": "edgecolors",
        "edgecolor": "edgecolors", "fc": "facecolors", "facecolor": "facecolors", "linestyle": "linestyles",
        "ls": "linestyles", "dashes": "linestyles", "linewidth": "linewidths", "lw": "linewidths",
    }  # fmt: skip

    def __init__(self, *, norm=None, cmap=None, **properties):
        ScalarMappable.__init__(self, norm, cmap)
        Artist.__init__(self, **properties)

    def set_color(self, c):
        """The colours of areas and edges."""
        self._values["facecolors"] = self._values["edgecolors"] = c

    def get_facecolor(self):
        """The colours of the areas as rows."""
        face = self._get("facecolors")
        return to_rgba_array("C0" if face is None else face, self._get("alpha"))

    def _colors(self, fallback="C0"):
        """One colour for the record, or a list of them."""
        alpha = self._get("alpha")
        if self.get_array() is not None:
            rows = self.to_rgba(self.get_array().ravel(), alpha=alpha)
            return [to_hex(row, keep_alpha=alpha is not None) for row in rows[:: _step(len(rows))]]
        face = self._get("facecolors")
        face = fallback if face is None else face
        if isinstance(face, str) or (isinstance(face, tuple) and len(face) in (2, 3, 4) and not isinstance(face[0], str)):
            return written(face, alpha)
        many = [written(each, alpha) for each in face]
        return many[0] if len(many) == 1 else many[:: _step(len(many))]


def _step(length):
    return max(1, -(-length // most_points))


class PathCollection(Collection):
    """The points of a scatter plot."""

    def __init__(self, x, y, sizes, marker, **properties):
        self._x, self._y, self.marker = x, y, marker
        super().__init__(**properties)
        self._values["sizes"] = sizes

    def get_offsets(self):
        """The points as rows."""
        return np.array([self._x, self._y], dtype=float).T

    def set_offsets(self, offsets):
        """Moves the points."""
        offsets = np.asarray(offsets, dtype=float).reshape(-1, 2)
        self._x, self._y = offsets[:, 0], offsets[:, 1]

    def legend_elements(self, prop="colors", num="auto", fmt=None, func=None, **properties):
        """Lines and texts for a legend, one for each different number."""
        from .lines import Line2D

        numbers = sorted(set(self.get_array().ravel().tolist()))
        handles = [
            Line2D([0], [0], linestyle="None", marker=self.marker, color=self.to_rgba(each)) for each in numbers
        ]
        return handles, [f"$\\mathdefault{{{each:g}}}$" for each in numbers]

    def _extent(self):
        return self._x, self._y

    def _mark(self):
        sizes = values(self._get("sizes")).ravel()
        edge = self._get("edgecolors")
        return {
            "kind": "points", "x": flat(self._x), "y": flat(self._y), "points": int(np.size(self._x)),
            "color": self._colors(), "size": flat(sizes) if len(sizes) > 1 else float(sizes[0]),
            "marker": str(self.marker),
            "edge": written(edge) if isinstance(edge, str) and edge not in ("face", "none") else None,
        }  # fmt: skip


class PolyCollection(Collection):
    """Filled polygons."""

    def __init__(self, verts, **properties):
        self._polygons = [np.asarray(each, dtype=float) for each in verts]
        super().__init__(**properties)

    def _extent(self):
        parts = [each for each in self._polygons if len(each)]
        if not parts:
            return [], []
        joined = np.concatenate(parts)
        return joined[:, 0], joined[:, 1]

    def _mark(self):
        edge = self._get("edgecolors")
        return {
            "kind": "polygons", "color": self._colors(),
            "edge": written(edge, self._get("alpha")) if isinstance(edge, str) and edge != "face" else None,
            "polygons": [[[number(x), number(y)] for x, y in each.tolist()] for each in self._polygons],
        }  # fmt: skip


class FillBetweenPolyCollection(PolyCollection):
    """The area between two lines."""


class LineCollection(Collection):
    """Separate pieces of lines."""

    def __init__(self, segments, *, colors=None, linewidths=None, linestyles="-", **properties):
        self._segments = [np.asarray(each, dtype=float).reshape(-1, 2) for each in segments]
        super().__init__(linewidths=linewidths, linestyles=linestyles, **properties)
        if colors is not None:
            self.set_color(colors)

    def get_segments(self):
        """The pieces, each as rows of points."""
        return self._segments

    def set_segments(self, segments):
        """Changes the pieces."""
        self._segments = [np.asarray(each, dtype=float).reshape(-1, 2) for each in segments]

    def _extent(self):
        if not self._segments:
            return [], []
        joined = np.concatenate(self._segments)
        return joined[:, 0], joined[:, 1]

    def _mark(self):
        width, style = self._get("linewidths"), self._get("linestyles")
        width = width[0] if isinstance(width, (list, tuple)) else width
        pieces = self._segments[:: _step(len(self._segments))]
        return {
            "kind": "segments", "color": self._colors(), "width": 1.5 if width is None else float(width),
            "style": style if isinstance(style, str) else "-",
            "segments": [[[number(x), number(y)] for x, y in each.tolist()] for each in pieces],
        }  # fmt: skip


class QuadMesh(Collection):
    """Coloured cells between lines across and lines up."""

    def __init__(self, x, y, C, **properties):
        self._x, self._y = np.asarray(x, dtype=float), np.asarray(y, dtype=float)
        super().__init__(**properties)
        self.set_array(C)
        self.norm.autoscale_None(C)

    def _extent(self):
        return self._x, self._y

    def _sticky(self):
        return _ends(self._x), _ends(self._y)

    def _mark(self):
        from .image import cells

        shown = self.to_rgba(self.get_array(), alpha=self._get("alpha"))
        made = cells(shown)
        lines = {"across": _lines(self._x, made["columns"]), "up": _lines(self._y, made["rows"])}
        return {"kind": "image", **made, **lines}


def _lines(places, count):
    """The lines around so many cells, where some cells may have been left out evenly."""
    step = -(-(len(places) - 1) // count)
    return [number(each) for each in [*places[:-1:step].tolist(), float(places[-1])]]


def _ends(data):
    return [float(data.min()), float(data.max())]
