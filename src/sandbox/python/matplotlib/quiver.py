"""Arrows."""

import numpy as np

from ._values import flat
from .collections import Collection

__all__ = ["Quiver"]


class Quiver(Collection):
    """Arrows at points."""

    def __init__(self, x, y, u, v, color):
        self._x, self._y, self.U, self.V = x, y, u, v
        super().__init__()
        self.set_color(color)

    def _extent(self):
        return self._x, self._y

    def _mark(self):
        longest = float(np.sqrt(self.U**2 + self.V**2).max()) if self.U.size else 1.0
        scaled = [flat(each / (longest or 1.0)) for each in (self.U, self.V)]
        return {"kind": "arrows", "x": flat(self._x), "y": flat(self._y), "u": scaled[0], "v": scaled[1], "color": self._colors()}
