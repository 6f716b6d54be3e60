"""Legends."""

from ._artist import Artist
from ._choices import check_choice
from ._color_values import written
from .text import Text

__all__ = ["Legend"]

_PLACES = {
    "best": 0, "upper right": 1, "upper left": 2, "lower left": 3, "lower right": 4, "right": 5, "center left": 6,
    "center right": 7, "lower center": 8, "upper center": 9, "center": 10,
}  # fmt: skip
_OPTIONS = {
    "alignment", "bbox_to_anchor", "bbox_transform", "borderaxespad", "borderpad", "columnspacing", "draggable",
    "edgecolor", "facecolor", "fancybox", "fontsize", "framealpha", "frameon", "handleheight", "handlelength",
    "handler_map", "handletextpad", "labelcolor", "labelspacing", "linewidth", "loc", "markerfirst", "markerscale",
    "mode", "ncol", "ncols", "numpoints", "prop", "reverse", "scatterpoints", "scatteryoffsets", "shadow", "title",
    "title_fontproperties", "title_fontsize",
}  # fmt: skip


class Legend(Artist):
    """Names of the things in axes, with their looks."""

    _properties = {"bbox_to_anchor": None, "title": "", "frame_on": True, "draggable": False, "loc": "best", "ncols": 1, "zorder": 5}

    def __init__(self, parent, handles, labels, *, loc=None, **options):
        super().__init__()
        unknown = [name for name in options if name not in _OPTIONS]
        if unknown:
            raise TypeError(f"Legend.__init__() got an unexpected keyword argument {unknown[0]!r}")
        self.axes, self.figure = parent, getattr(parent, "figure", parent)
        self.legend_handles = list(handles)
        self._texts = [Text(0, 0, each) for each in labels]
        self._values["loc"] = _place("best" if loc is None else loc)
        self._values["ncols"] = options.get("ncols", options.get("ncol", 1))
        self._values["bbox_to_anchor"] = options.get("bbox_to_anchor")
        self._values["frame_on"] = options.get("frameon", True)
        self._title = Text(0, 0, options.get("title"))
        self._size = options.get("fontsize", options.get("prop", {}).get("size") if isinstance(options.get("prop"), dict) else None)

    def get_texts(self):
        """The texts."""
        return self._texts

    def get_lines(self):
        """The lines among the things that are named."""
        from .lines import Line2D

        return [each for each in self.legend_handles if isinstance(each, Line2D)]

    def get_patches(self):
        """The patches among the things that are named."""
        from .patches import Patch

        return [each for each in self.legend_handles if isinstance(each, Patch)]

    def set_title(self, title, prop=None):
        """The text above."""
        self._title.set_text(title)

    def get_title(self):
        """The text above."""
        return self._title

    def get_frame(self):
        """The paper below."""
        from .patches import Rectangle

        return Rectangle((0, 0), 1, 1)

    def __str__(self):
        return "Legend"

    def remove(self):
        """Takes the legend away."""
        self.axes._legend = None

    def _record(self):
        if not self._get("visible"):
            return None
        entries = [
            {"text": text.get_text(), **_look(handle)} for handle, text in zip(self.legend_handles, self._texts)
        ]
        anchor = self._get("bbox_to_anchor")
        return {
            "entries": entries, "place": self._get("loc"), "title": self._title.get_text(), "columns": self._get("ncols"),
            "outside": anchor is not None and len(anchor) >= 2 and (anchor[0] >= 1 or anchor[1] > 1 or anchor[1] < 0),
            "frame": bool(self._get("frame_on")), "size": Text(fontsize=self._size).get_fontsize(),
        }  # fmt: skip


def _place(loc):
    if isinstance(loc, str):
        if not loc.startswith("outside"):
            check_choice("loc", loc, list(_PLACES))
        return loc
    names = {number: name for name, number in _PLACES.items()}
    return names.get(loc, "best") if isinstance(loc, int) else "best"


def _look(handle):
    """What the record says about the look of a thing that is named."""
    handle = _first(handle)
    made = handle._mark() if handle is not None and hasattr(handle, "_mark") else None
    if made is None:
        return {"kind": "area", "color": written("C0")}
    if made["kind"] == "line":
        return {"kind": "line", **{name: made[name] for name in ("color", "width", "style", "marker", "size", "face", "edge")}}
    color = made.get("color")
    color = color[0] if isinstance(color, list) and color else color
    if made["kind"] == "points":
        return {"kind": "points", "color": color, "marker": made["marker"]}
    if made["kind"] == "segments":
        return {"kind": "line", "color": color, "width": made["width"], "style": made["style"], "marker": "None"}
    return {"kind": "area", "color": color, "edge": made.get("edge")}


def _first(handle):
    while isinstance(handle, tuple) and handle:
        handle = handle[0]
    return handle
