"""Lines with or without markers."""

import numpy as np

from ._artist import Artist
from ._color_values import checked, written
from ._format_strings import MARKERS
from ._parameters import rcParams
from ._values import flat, values

__all__ = ["Line2D"]

_STYLES = {"solid": "-", "dashed": "--", "dashdot": "-.", "dotted": ":", "": "None", " ": "None", "none": "None"}


class Line2D(Artist):
    """Points joined by a line, marked, or both."""

    _properties = {
        "antialiased": True, "color": None, "dash_capstyle": "butt", "dash_joinstyle": "round", "dashes": None,
        "drawstyle": "default", "fillstyle": "full", "gapcolor": None, "linestyle": "-", "linewidth": 1.5,
        "marker": "None", "markeredgecolor": "auto", "markeredgewidth": 1.0, "markerfacecolor": "auto",
        "markerfacecoloralt": "none", "markersize": 6.0, "markevery": None, "pickradius": 5,
        "solid_capstyle": "projecting", "solid_joinstyle": "round", "xdata": None, "ydata": None, "zorder": 2,
    }  # fmt: skip
    _aliases = {
        "aa": "antialiased", "c": "color", "ds": "drawstyle", "ls": "linestyle", "lw": "linewidth",
        "mec": "markeredgecolor", "mew": "markeredgewidth", "mfc": "markerfacecolor", "ms": "markersize",
    }  # fmt: skip

    def __init__(self, xdata, ydata, **properties):
        self._values = {}
        self.set_data(xdata, ydata)
        settings = {"linewidth": rcParams["lines.linewidth"], "markersize": rcParams["lines.markersize"],
                    "linestyle": rcParams["lines.linestyle"], "marker": rcParams["lines.marker"]}  # fmt: skip
        self._values.update(settings)
        self.set(**properties)

    def set_data(self, *args):
        """The points: two sequences, or one of both."""
        x, y = args if len(args) == 2 else args[0]
        for data in (x, y):
            if not hasattr(data, "__len__") and not hasattr(data, "__iter__"):
                raise RuntimeError(f"{'x' if data is x else 'y'} must be a sequence")
        self.set_xdata(x)
        self.set_ydata(y)

    def set_xdata(self, x):
        """The places in x."""
        self._values["xdata"] = values(x)

    def set_ydata(self, y):
        """The places in y."""
        self._values["ydata"] = values(y)

    def get_data(self, orig=True):
        """Both."""
        return self._values["xdata"], self._values["ydata"]

    def get_xdata(self, orig=True):
        """The places in x."""
        return self._values["xdata"]

    def get_ydata(self, orig=True):
        """The places in y."""
        return self._values["ydata"]

    def get_xydata(self):
        """The points as rows."""
        return np.array([self._values["xdata"], self._values["ydata"]], dtype=float).T

    def set_color(self, color):
        """The colour; ValueError for what is none."""
        self._values["color"] = checked(color)

    def set_linestyle(self, ls):
        """`-`, `--`, `-.`, `:`, their names, or `None`; ValueError for others."""
        if isinstance(ls, str):
            ls = _STYLES.get(ls, ls)
            if ls not in ("-", "--", "-.", ":", "None"):
                raise ValueError(f"{ls!r} is not a valid value for ls.")
        self._values["linestyle"] = "None" if ls is None else "--" if isinstance(ls, tuple) else ls

    def set_linewidth(self, w):
        """The width in points."""
        self._values["linewidth"] = float(w)

    def set_markersize(self, sz):
        """The size of the markers in points."""
        self._values["markersize"] = float(sz)

    def set_marker(self, marker):
        """One of the markers; ValueError for others."""
        known = marker in (None, "None", "none", " ", "") or (isinstance(marker, str) and (marker in MARKERS or marker[0] == "$"))
        if not known and not isinstance(marker, (int, tuple)):
            raise ValueError(f"Unrecognized marker style {marker!r}")
        self._values["marker"] = "None" if marker in (None, "none", " ", "") else marker

    def __str__(self):
        return f"Line2D({self._get('label')})" if self._get("label") else "Line2D()"

    def _extent(self):
        x, y = self._values["xdata"], self._values["ydata"]
        if x.shape != y.shape or {x.dtype.kind, y.dtype.kind} & {"O", "U"}:
            return x, y
        drawn = np.isfinite(x) & np.isfinite(y)
        return (x, y) if drawn.all() else (x[drawn], y[drawn])

    def _mark(self):
        x, y = (flat(each) for each in np.broadcast_arrays(*self.get_data()))
        color, alpha = self._get("color"), self._get("alpha")
        face, edge = self._get("markerfacecolor"), self._get("markeredgecolor")
        return {
            "kind": "line", "x": x, "y": y, "points": int(self._values["ydata"].size),
            "color": written(color, alpha), "width": self._get("linewidth"), "style": self._get("linestyle"),
            "marker": str(self._get("marker")), "size": self._get("markersize"),
            "face": written(color if isinstance(face, str) and face == "auto" else face, alpha),
            "edge": written(color if isinstance(edge, str) and edge == "auto" else edge, alpha),
            "steps": self._get("drawstyle"),
        }  # fmt: skip
