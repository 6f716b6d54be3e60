"""Points with errors, and stems."""

import numpy as np

from .._format_strings import parse
from .._values import values
from ..collections import LineCollection
from ..container import ErrorbarContainer, StemContainer
from ..lines import Line2D

__all__ = ["Errors"]


class Errors:
    """Methods of axes for points with errors."""

    def errorbar(
        self, x, y, yerr=None, xerr=None, fmt="", *, ecolor=None, elinewidth=None, capsize=None, barsabove=False,
        lolims=False, uplims=False, xlolims=False, xuplims=False, errorevery=1, capthick=None, data=None, **options,
    ):  # fmt: skip
        """A line with bars for errors; ValueError for errors of another number than the points."""
        x, y = (np.atleast_1d(axis.numbers(each)).astype(float) for axis, each in ((self.xaxis, x), (self.yaxis, y)))
        if len(x) != len(y):
            raise ValueError("'x' and 'y' must have the same size")
        color = options.pop("color", options.pop("c", None))
        color = color or (parse(fmt)[2] if fmt and fmt != "none" else None) or self._next_color()
        label = options.pop("label", None)
        line = None
        if fmt != "none":
            line = self._lines_of(x, y, fmt or None, {**options, "color": color})[0]
            line.set_label("_nolegend_")
        width = 1.5 if elinewidth is None else elinewidth
        caps, bars = [], []
        for name, sizes in (("xerr", xerr), ("yerr", yerr)):
            if sizes is not None:
                low, high = _ends(name, sizes, x if name == "xerr" else y)
                pieces = [[(a, q), (b, q)] if name == "xerr" else [(p, a), (p, b)] for p, q, a, b in zip(x, y, low, high)]
                bars.append(self._add(LineCollection(pieces, colors=ecolor or color, linewidths=width)))
                caps += self._caps(name, x, y, low, high, ecolor or color, capsize)
        container = ErrorbarContainer((line, tuple(caps), tuple(bars)), has_xerr=xerr is not None, has_yerr=yerr is not None, label=label)
        self._containers.append(container)
        return container

    def _caps(self, name, x, y, low, high, color, capsize):
        if not capsize:
            return []
        marker = "|" if name == "xerr" else "_"
        ends = [(low, y), (high, y)] if name == "xerr" else [(x, low), (x, high)]
        look = {"linestyle": "None", "marker": marker, "markersize": 2 * capsize, "color": color, "label": "_nolegend_"}
        return [self._add(Line2D(a, b, **look)) for a, b in ends]

    def stem(self, *args, linefmt=None, markerfmt=None, basefmt=None, bottom=0, label=None, orientation="vertical", data=None):
        """Markers on stems from a base line."""
        x, y = (np.arange(len(args[0])), args[0]) if len(args) == 1 else args[:2]
        x, y = self.xaxis.numbers(x).astype(float), values(y).astype(float)
        color = (parse(linefmt)[2] if linefmt else None) or "C0"
        stems = self._add(LineCollection([[(a, bottom), (a, b)] for a, b in zip(x, y)], colors=color))
        marks = self._lines_of(x, y, markerfmt or "o", {"linestyle": "None", "color": color, "label": "_nolegend_"})[0]
        ends = [float(x.min()), float(x.max())] if x.size else [0.0, 0.0]
        base = self._lines_of(ends, [bottom, bottom], basefmt or "C3-", {"label": "_nolegend_"})[0]
        container = StemContainer((marks, stems, base), label=label)
        self._containers.append(container)
        return container


def _ends(name, sizes, data):
    sizes = values(sizes).astype(float)
    if sizes.ndim == 0:
        sizes = np.full(data.shape, float(sizes))
    if sizes.shape not in (data.shape, (2, *data.shape)):
        raise ValueError(
            f"{name!r} (shape: {sizes.shape}) must be a scalar or a 1D or (2, n) array-like whose shape matches "
            f"{name[0]!r} (shape: {data.shape})"
        )
    if (sizes < 0).any():
        raise ValueError(f"{name!r} must not contain negative values")
    below, above = (sizes, sizes) if sizes.ndim == 1 else (sizes[0], sizes[1])
    return data - below, data + above
