"""The scale of colours beside a picture."""

import numpy as np

from ._color_values import to_hex
from ._nice import linear_ticks
from ._values import number
from .ticker import FixedFormatter, FixedLocator

__all__ = ["Colorbar"]


class Colorbar:
    """The colours of a picture with their numbers; it belongs to the axes beside it."""

    def __init__(self, ax, mappable=None, *, orientation="vertical", label="", ticks=None, **_options):
        self.ax, self.mappable, self.orientation = ax, mappable, orientation
        self._label, self._locator, self._texts = label or "", None, None
        if ticks is not None:
            self.set_ticks(ticks)

    @property
    def vmin(self):
        """The lower end."""
        return self.mappable.norm.vmin

    @property
    def vmax(self):
        """The upper end."""
        return self.mappable.norm.vmax

    def set_label(self, label, *, loc=None, **options):
        """The text beside it."""
        self._label = label

    def set_ticks(self, ticks, *, labels=None, minor=False, **options):
        """Where numbers are written."""
        self._locator = ticks if hasattr(ticks, "tick_values") else FixedLocator(np.asarray(ticks).ravel().tolist())
        if labels is not None:
            self.set_ticklabels(labels)

    def set_ticklabels(self, ticklabels, *, minor=False, **options):
        """What is written instead of the numbers."""
        self._texts = FixedFormatter([str(each) for each in ticklabels])

    def get_ticks(self, minor=False):
        """Where numbers are written."""
        low, high = self._ends()
        places = self._locator.tick_values(low, high) if self._locator else linear_ticks(low, high)
        return np.array(places)

    def set_alpha(self, alpha):
        """Has no effect on the record."""

    def minorticks_on(self):
        """Small ticks are not drawn."""

    def update_normal(self, mappable=None):
        """Takes the colours of a picture anew."""
        self.mappable = mappable or self.mappable

    def remove(self):
        """Takes it away."""
        self.ax.remove()

    def _ends(self):
        low, high = self.mappable.get_clim()
        return (0.0, 1.0) if low is None else (float(low), float(high))

    def _record(self):
        low, high = self._ends()
        ticks = self.get_ticks().tolist() if self._locator else None
        return {
            "limits": [number(low), number(high)], "label": self._label or self._written_label(),
            "across": self.orientation == "horizontal", "ticks": ticks,
            "texts": self._texts.seq if self._texts else None,
            "colors": [to_hex(self.mappable.cmap(at / 31)) for at in range(32)],
        }  # fmt: skip

    def _written_label(self):
        return self.ax.get_ylabel() or self.ax.get_xlabel()
