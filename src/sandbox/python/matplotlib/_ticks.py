"""Single ticks, and their texts."""

from .lines import Line2D
from .text import Text

__all__ = ["LinkedText", "Tick", "XTick", "YTick"]


class Tick:
    """One tick."""

    def __init__(self, place, label):
        self._place, self.label1, self.label = place, label, label
        self.label2, self.gridline = Text(), Line2D([], [])
        self.tick1line, self.tick2line = Line2D([], []), Line2D([], [])

    def get_loc(self):
        """Its place."""
        return self._place

    def set_visible(self, b):
        """Whether its text is shown."""
        self.label1.set_visible(b)

    def set_pad(self, val):
        """Has no effect on the record."""


class XTick(Tick):
    """A tick of the axis in x."""


class YTick(Tick):
    """A tick of the axis in y."""


class LinkedText(Text):
    """A text of a tick; what is set on it holds for all texts of the axis."""

    def __init__(self, made, shared):
        self._axes_coordinates, self._values, self._shared = False, dict(made._values), shared

    def set(self, **properties):
        """Sets properties of all texts of the ticks."""
        super().set(**properties)
        self._shared |= {name: value for name, value in properties.items() if name in ("rotation", "fontsize", "size", "color", "ha")}

    def set_rotation(self, s):
        """Turns the texts of all ticks."""
        self._values["rotation"] = s
        self._shared["rotation"] = s
