"""Texts in a figure."""

from ._artist import Artist
from ._color_values import checked, written
from ._values import number

__all__ = ["Annotation", "Text"]

_SIZES = {"xx-small": 5.79, "x-small": 6.94, "small": 8.33, "medium": 10.0, "large": 12.0, "x-large": 14.4, "xx-large": 17.28}


class Text(Artist):
    """A text at a place, in data or axes coordinates."""

    _properties = {
        "antialiased": True, "backgroundcolor": None, "bbox": None, "color": "black", "fontfamily": ["sans-serif"],
        "fontproperties": None, "fontsize": 10.0, "fontstretch": "normal", "fontstyle": "normal",
        "fontvariant": "normal", "fontweight": "normal", "horizontalalignment": "left", "linespacing": 1.2,
        "language": None, "math_fontfamily": "dejavusans", "multialignment": None, "parse_math": True, "position": None,
        "rotation": 0.0, "rotation_mode": "default", "text": "", "transform_rotates_text": False, "usetex": False,
        "verticalalignment": "baseline", "wrap": False, "x": 0, "y": 0, "zorder": 3, "fontfeatures": None,
    }  # fmt: skip
    _aliases = {
        "ha": "horizontalalignment", "va": "verticalalignment", "ma": "multialignment", "size": "fontsize",
        "weight": "fontweight", "style": "fontstyle", "family": "fontfamily", "name": "fontfamily",
        "fontname": "fontfamily", "stretch": "fontstretch", "variant": "fontvariant",
        "font": "fontproperties", "font_properties": "fontproperties", "c": "color",
    }  # fmt: skip

    def __init__(self, x=0, y=0, text="", **properties):
        self._axes_coordinates = False
        super().__init__(x=x, y=y, text=text, **properties)

    def set_text(self, s):
        """The text, made of whatever is given."""
        self._values["text"] = "" if s is None else str(s)

    def set_color(self, color):
        """The colour; ValueError for what is none."""
        self._values["color"] = checked(color)

    def get_position(self):
        """(x, y)."""
        return self._get("x"), self._get("y")

    def set_position(self, xy):
        """Moves it."""
        self.set_x(xy[0])
        self.set_y(xy[1])

    def set_transform(self, t):
        """Data coordinates, or those of the axes for `ax.transAxes`."""
        self._axes_coordinates = getattr(t, "_of_axes", False)
        self._values["transform"] = t

    def get_rotation(self):
        """Degrees."""
        return _degrees(self._get("rotation"))

    def get_fontsize(self):
        """Points."""
        return _points(self._get("fontsize"))

    def __repr__(self):
        return f"Text({self._get('x')}, {self._get('y')}, {self._get('text')!r})"

    def _look(self):
        """How it is written, for the record."""
        box = self._get("bbox") or {}
        paper = box.get("facecolor", box.get("fc", "C0" if box else None)) if isinstance(box, dict) else None
        return {
            "text": self._get("text"), "color": written(self._get("color"), self._get("alpha")),
            "size": self.get_fontsize(), "bold": self._get("fontweight") in ("bold", "heavy", "black", 700, 800, 900),
            "italic": self._get("fontstyle") in ("italic", "oblique"), "rotation": self.get_rotation(),
            "across": self._get("horizontalalignment"), "up": self._get("verticalalignment"),
            "paper": written(paper, box.get("alpha")) if paper is not None else None,
        }  # fmt: skip

    def _mark(self):
        if not self._get("text"):
            return None
        place = "axes" if self._axes_coordinates else "data"
        return {"kind": "text", "x": number(self._get("x")), "y": number(self._get("y")), "place": place, **self._look()}


class Annotation(Text):
    """A text with an arrow to a point."""

    def __init__(self, text, xy, xytext=None, *, textcoords=None, xycoords="data", arrowprops=None, **properties):
        where = xy if xytext is None else xytext
        self.xy, self.xyann, self.arrowprops = xy, where, arrowprops
        coords = xycoords if textcoords is None else textcoords
        self._offset = coords if isinstance(coords, str) else "data"
        super().__init__(where[0], where[1], text, **properties)
        self._axes_coordinates = self._offset == "axes fraction"

    def __str__(self):
        return f"Annotation({self.xy[0]:g}, {self.xy[1]:g}, {self._get('text')!r})"

    def _mark(self):
        made = super()._mark()
        if made is None and self.arrowprops is None:
            return None
        made = made or {"kind": "text", "x": 0, "y": 0, "place": "data", **self._look()}
        if self._offset in ("offset points", "offset pixels"):
            made |= {"x": number(self.xy[0]), "y": number(self.xy[1]), "shift": [number(each) for each in self.xyann]}
        if self.arrowprops is not None:
            color = self.arrowprops.get("color", self.arrowprops.get("facecolor", "black"))
            made["arrow"] = {"x": number(self.xy[0]), "y": number(self.xy[1]), "color": written(color)}
        return made


def _degrees(rotation):
    if rotation in (None, "horizontal"):
        return 0.0
    return 90.0 if rotation == "vertical" else float(rotation)


def _points(size):
    from ._parameters import rcParams

    if size is None:
        return rcParams["font.size"]
    if isinstance(size, str):
        if size not in _SIZES:
            return 10.0 if size in ("larger", "smaller") else float(size)
        return _SIZES[size] * rcParams["font.size"] / 10.0
    return float(size)
