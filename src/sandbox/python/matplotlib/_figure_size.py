"""Size and edges of figures."""

import numpy as np

__all__ = ["FigureSize"]


class FigureSize:
    """The part of figures that knows their width, height and edges."""

    def get_size_inches(self):
        """Width and height in inches."""
        return np.array(self._size)

    def set_size_inches(self, w, h=None, forward=True):
        """Changes width and height."""
        self._size = [float(each) for each in (w if h is None else (w, h))]

    def get_figwidth(self):
        """The width in inches."""
        return self._size[0]

    def get_figheight(self):
        """The height in inches."""
        return self._size[1]

    def set_figwidth(self, val, forward=True):
        """Changes the width."""
        self._size[0] = float(val)

    def set_figheight(self, val, forward=True):
        """Changes the height."""
        self._size[1] = float(val)

    def set_dpi(self, val):
        """Changes the dots per inch."""
        self.dpi = float(val)

    def get_dpi(self):
        """The dots per inch."""
        return self.dpi

    def tight_layout(self, *, pad=1.08, h_pad=None, w_pad=None, rect=None):
        """Does nothing: gradpaper leaves room for all texts."""

    def subplots_adjust(self, left=None, bottom=None, right=None, top=None, wspace=None, hspace=None):
        """Changes edges and gaps of the grid."""
        given = {"left": left, "bottom": bottom, "right": right, "top": top, "wspace": wspace, "hspace": hspace}
        self._adjusted |= {name: value for name, value in given.items() if value is not None}

    def autofmt_xdate(self, **_options):
        """Turns the texts of the ticks in x."""
        for each in self._axes:
            each.xaxis.texts["rotation"] = 30
