"""Filled shapes: rectangles, circles, polygons and parts of circles."""

import math

import numpy as np

from gradpaper_runtime.absent import answer

from ._artist import Artist
from ._color_values import checked, written
from ._parameters import rcParams
from ._values import number
from .transforms import Bbox

__all__ = ["Circle", "Ellipse", "Patch", "Polygon", "Rectangle", "Wedge"]


class Patch(Artist):
    """Base of filled shapes, and an entry of a legend by itself."""

    _properties = {
        "antialiased": True, "capstyle": "butt", "edgecolor": None, "facecolor": None, "fill": True, "hatch": None,
        "hatch_linewidth": 1.0, "hatchcolor": None, "joinstyle": "miter", "linestyle": "-", "linewidth": None,
        "zorder": 1,
    }  # fmt: skip
    _aliases = {"aa": "antialiased", "ec": "edgecolor", "fc": "facecolor", "ls": "linestyle", "lw": "linewidth"}

    def set_color(self, c):
        """The colour of area and edge."""
        self.set_facecolor(c)
        self.set_edgecolor(c)

    def set_facecolor(self, color):
        """The colour of the area."""
        self._values["facecolor"] = None if color is None else checked(color)

    def set_edgecolor(self, color):
        """The colour of the edge."""
        self._values["edgecolor"] = None if color is None else checked(color)

    def get_facecolor(self):
        """The colour of the area as (red, green, blue, opacity)."""
        from .colors import to_rgba

        return to_rgba(self._face() or "none", self._get("alpha"))

    def _face(self):
        if not self._get("fill"):
            return None
        return rcParams["patch.facecolor"] if self._get("facecolor") is None else self._get("facecolor")

    def _look(self):
        """Colours and width for the record."""
        alpha = self._get("alpha")
        width = self._get("linewidth")
        return {
            "color": written(self._face(), alpha), "edge": written(self._get("edgecolor"), alpha),
            "width": rcParams["patch.linewidth"] if width is None else width, "style": self._get("linestyle"),
            "hatch": self._get("hatch"),
        }  # fmt: skip

    def _outline(self):
        return []

    def _extent(self):
        points = self._outline()
        return [x for x, _ in points], [y for _, y in points]

    def _mark(self):
        points = self._outline()
        if not points:
            return None
        x, y = ([number(each[at]) for each in points] for at in (0, 1))
        return {"kind": "polygon", "x": x, "y": y, **self._look()}


class Rectangle(Patch):
    """A rectangle from its lower left corner."""

    def __init__(self, xy, width, height, *, angle=0.0, rotation_point="xy", **properties):
        self._box = [*xy, width, height]
        self.angle, self._sticks = angle, ([], [])
        super().__init__(**properties)

    def get_x(self):
        """The left edge."""
        return self._plain(0)

    def get_y(self):
        """The lower edge."""
        return self._plain(1)

    def get_width(self):
        """The width."""
        return self._plain(2)

    def get_height(self):
        """The height."""
        return self._plain(3)

    def _plain(self, at):
        return self._box[at]

    def get_xy(self):
        """The lower left corner."""
        return self.get_x(), self.get_y()

    def set_xy(self, xy):
        """Moves the lower left corner."""
        self._box[:2] = xy

    xy = property(get_xy, set_xy)

    def get_bbox(self):
        """The box."""
        return Bbox.from_bounds(*self._box)

    def get_center(self):
        """The middle."""
        x, y, width, height = self._box
        return np.array([x + width / 2, y + height / 2])

    def set_x(self, x):
        """Moves the left edge."""
        self._box[0] = x

    def set_y(self, y):
        """Moves the lower edge."""
        self._box[1] = y

    def set_width(self, w):
        """Changes the width."""
        self._box[2] = w

    def set_height(self, h):
        """Changes the height."""
        self._box[3] = h

    def _outline(self):
        x, y, width, height = (float(each) for each in self._box)
        corners = [(0, 0), (width, 0), (width, height), (0, height)]
        c, s = math.cos(math.radians(self.angle)), math.sin(math.radians(self.angle))
        return [(x + a * c - b * s, y + a * s + b * c) for a, b in corners]

    def _sticky(self):
        return self._sticks

    def __str__(self):
        x, y, width, height = self._box
        return f"Rectangle(xy=({x:g}, {y:g}), width={width:g}, height={height:g}, angle={self.angle:g})"


class Polygon(Patch):
    """A closed line of points, filled."""

    def __init__(self, xy, *, closed=True, **properties):
        self._xy = np.asarray(xy, dtype=float)
        super().__init__(**properties)

    def get_xy(self):
        """The points as rows, the first one again at the end."""
        return np.concatenate([self._xy, self._xy[:1]])

    def _outline(self):
        return [tuple(row) for row in self._xy.tolist()]

    def __str__(self):
        return f"Polygon{len(self._xy) + 1}(({self._xy[0][0]:g}, {self._xy[0][1]:g}) ...)"


class Ellipse(Patch):
    """An ellipse by its middle, width and height."""

    def __init__(self, xy, width, height, *, angle=0, **properties):
        self.center, self.width, self.height, self.angle = tuple(xy), width, height, angle
        super().__init__(**properties)

    def _outline(self):
        turn, points = math.radians(self.angle), []
        for at in range(72):
            a, b = (math.cos(at * math.pi / 36) * self.width / 2, math.sin(at * math.pi / 36) * self.height / 2)
            x = self.center[0] + a * math.cos(turn) - b * math.sin(turn)
            points.append((float(x), float(self.center[1] + a * math.sin(turn) + b * math.cos(turn))))
        return points

    def __str__(self):
        x, y = self.center
        return f"Ellipse(xy=({x}, {y}), width={self.width}, height={self.height}, angle={self.angle})"


class Circle(Ellipse):
    """A circle by its middle and radius."""

    def __init__(self, xy, radius=5, **properties):
        super().__init__(xy, radius * 2, radius * 2, **properties)
        self.radius = radius

    def get_radius(self):
        """The radius."""
        return self.radius

    def __str__(self):
        return f"Circle(xy=({self.center[0]:g}, {self.center[1]:g}), radius={self.radius:g})"


class Wedge(Patch):
    """A part of a circle between two angles in degrees."""

    def __init__(self, center, r, theta1, theta2, *, width=None, **properties):
        self.center, self.r, self.theta1, self.theta2, self.width = center, r, theta1, theta2, width
        super().__init__(**properties)

    def _outline(self):
        steps = max(2, math.ceil(abs(self.theta2 - self.theta1) / 5))
        angles = [math.radians(self.theta1 + (self.theta2 - self.theta1) * at / steps) for at in range(steps + 1)]
        inner = self.r - self.width if self.width is not None else 0
        outer = [self._point(self.r, each) for each in angles]
        return outer + ([self._point(inner, each) for each in reversed(angles)] if inner else [self._point(0, 0)])

    def _point(self, radius, angle):
        return float(self.center[0] + radius * math.cos(angle)), float(self.center[1] + radius * math.sin(angle))

    def __str__(self):
        x, y = self.center
        return f"Wedge(center=({x:g}, {y:g}), r={self.r:g}, theta1={self.theta1:g}, theta2={self.theta2:g}, width={self.width})"


__getattr__ = answer(
    "matplotlib.patches",
    ("Affine2D", "Annulus", "Arc", "Arrow", "ArrowStyle", "bbox_artist", "BoxStyle", "CapStyle", "CirclePolygon",
     "ConnectionPatch", "ConnectionStyle", "draw_bbox", "FancyArrow", "FancyArrowPatch", "FancyBboxPatch",
     "get_cos_sin", "get_intersection", "get_parallels", "inside_circle", "JoinStyle", "make_wedged_bezier2",
     "NonIntersectingPathException", "Path", "PathPatch", "RegularPolygon", "Shadow",
     "split_bezier_intersecting_with_closedpath", "split_path_inout", "StepPatch"),
)  # fmt: skip
