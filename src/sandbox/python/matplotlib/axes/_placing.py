"""Where axes stand in their figure, and axes in the same place."""

from ..transforms import Bbox

__all__ = ["Placing"]


class Placing:
    """The part of axes that knows their place."""

    def get_subplotspec(self):
        """The place in the grid, or None."""
        return self._place if hasattr(self._place, "grid") else None

    def get_gridspec(self):
        """The grid, or None."""
        place = self.get_subplotspec()
        return place.grid if place is not None else None

    def get_position(self, original=False):
        """The box in the figure."""
        box = self._place.box() if hasattr(self._place, "grid") else self._place
        return Bbox.from_bounds(*box)

    def set_position(self, pos, which="both"):
        """Moves the axes to a box in the figure."""
        self._place = tuple(pos.bounds) if isinstance(pos, Bbox) else tuple(pos)

    def _size(self):
        """Width and height in inches."""
        box, (width, height) = self.get_position(), self.figure.get_size_inches().tolist()
        return float(box.width) * width, float(box.height) * height

    def _corner(self):
        box, (width, height) = self.get_position(), self.figure.get_size_inches().tolist()
        return float(box.x0) * width * self.figure.dpi, float(box.y0) * height * self.figure.dpi

    def twinx(self, **_options):
        """Axes in the same place with an axis of their own at the right."""
        other = self.figure._add_axes(type(self)(self.figure, self._place, sharex=self))
        other._twin = "x", self
        return other

    def twiny(self, **_options):
        """Axes in the same place with an axis of their own above."""
        other = self.figure._add_axes(type(self)(self.figure, self._place, sharey=self))
        other._twin = "y", self
        return other
