"""Limits, scale, categories and rules for ticks of an axis, which several plots may share."""

import math

import numpy as np

from ._nice import not_empty

__all__ = ["Shared"]


class Shared:
    """What axes that share an axis have in common."""

    def __init__(self, letter):
        self.letter, self.members = letter, []
        self.limits, self.upside_down, self.scale, self.margin = None, False, "linear", None
        self.categories, self.locator, self.formatter = {}, None, None

    def automatic(self):
        """Limits from all data, with margins that stop at the edges of bars and pictures."""
        from ._parameters import rcParams

        at, lows, highs, edges = ("x", "y").index(self.letter), [], [], []
        for axes in self.members:
            for artist in axes._children:
                if artist._get("visible"):
                    edges += artist._sticky()[at]
                    _add_ends(artist._extent()[at], lows, highs, self.scale)
        if not lows:
            return (1.0, 10.0) if self.scale == "log" else (0.0, 1.0)
        low, high = not_empty(min(lows), max(highs))
        margin = rcParams[f"axes.{self.letter}margin"] if self.margin is None else self.margin
        return self._widened(low, high, margin, edges)

    def _widened(self, low, high, margin, edges):
        near = 1e-5 * (high - low)
        floor = max((each for each in edges if each <= low + near), default=-math.inf)
        roof = min((each for each in edges if each >= high - near), default=math.inf)
        if self.scale == "log" and low > 0:
            grow = (math.log10(high) - math.log10(low)) * margin
            return max(10 ** (math.log10(low) - grow), floor), min(10 ** (math.log10(high) + grow), roof)
        grow = (high - low) * margin
        return max(low - grow, floor), min(high + grow, roof)

    def ends(self):
        """(left, right), or (bottom, top)."""
        if self.limits is not None:
            return self.limits
        low, high = self.automatic()
        return (high, low) if self.upside_down else (low, high)


def _add_ends(data, lows, highs, scale):
    if isinstance(data, np.ndarray):
        data = data[np.isfinite(data)] if data.dtype.kind == "f" else data
        if scale == "log":
            data = data[data > 0]
        if data.size:
            lows.append(float(data.min()))
            highs.append(float(data.max()))
        return
    data = [float(each) for each in data if math.isfinite(each) and (scale != "log" or each > 0)]
    if data:
        lows.append(min(data))
        highs.append(max(data))
