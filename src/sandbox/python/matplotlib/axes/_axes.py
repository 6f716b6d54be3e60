"""The class Axes, put together of its parts."""

from ._areas import Areas
from ._bars import Bars
from ._base import AxesBase
from ._errors import Errors
from ._fields import Fields
from ._notes import Notes
from ._pictures import Pictures
from ._points import Points
from ._spreads import Spreads

__all__ = ["Axes"]


class Axes(Points, Bars, Errors, Areas, Pictures, Fields, Spreads, Notes, AxesBase):
    """A plot of a figure: ways of plotting, title, labels, limits, ticks, legend."""

    def __init__(self, figure, place, **options):
        super().__init__(figure, place, **options)


def _name_methods(kinds):
    """Messages about wrong arguments name the class Axes, whatever part a method stands in."""
    for kind in kinds:
        for name, value in vars(kind).items():
            if callable(value) and hasattr(value, "__qualname__") and not name.startswith("__"):
                value.__qualname__ = f"Axes.{name}"


_name_methods(Axes.__mro__[1:-2])
