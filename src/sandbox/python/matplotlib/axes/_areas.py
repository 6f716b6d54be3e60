"""Areas: between lines, polygons, pies."""

import math

import numpy as np

from .._values import values
from ..collections import FillBetweenPolyCollection
from ..container import PieContainer
from ..patches import Polygon, Wedge

__all__ = ["Areas"]


class Areas:
    """Methods of axes for areas."""

    def fill_between(self, x, y1, y2=0, where=None, interpolate=False, step=None, *, data=None, **options):
        """The area between two lines over x."""
        return self._fill("x", self.xaxis.numbers(x), y1, y2, where, step, options)

    def fill_betweenx(self, y, x1, x2=0, where=None, step=None, interpolate=False, *, data=None, **options):
        """The area between two lines beside y."""
        return self._fill("y", self.yaxis.numbers(y), x1, x2, where, step, options)

    def _fill(self, letter, along, one, two, where, step, options):
        along, sides = along.astype(float).ravel(), []
        for at, each in enumerate((one, two), 1):
            side = values(each).astype(float)
            side = np.full(along.shape, float(side)) if side.ndim == 0 else side.ravel()
            if side.size != along.size:
                other = f"{'y' if letter == 'x' else 'x'}{at}"
                raise ValueError(f"{letter!r} has size {along.size}, but {other!r} has an unequal size of {side.size}")
            sides.append(side)
        polygons = [_band(letter, along[part], sides[0][part], sides[1][part], step) for part in _runs(along, where)]
        if not any(name in options for name in ("color", "facecolor", "facecolors", "fc")):
            options["facecolor"] = self._next_color("patch")
        made = FillBetweenPolyCollection(polygons, **options)
        return self._add(made)

    def fill(self, *args, data=None, **options):
        """Closed lines, filled."""
        from ._points import _columns, _groups
        from .._format_strings import parse

        made = []
        for x, y, fmt in _groups(list(args)):
            x, y = _columns(self, x, y)
            color = options.pop("color", None) or (parse(fmt)[2] if fmt else None) or self._next_color("patch")
            for at in range(y.shape[1]):
                points = np.array([x[:, at % x.shape[1]], y[:, at]]).T
                made.append(self._add(Polygon(points, **{"facecolor": color, **options})))
        return made

    def stackplot(self, x, *args, labels=(), colors=None, baseline="zero", data=None, **options):
        """Areas on top of each other."""
        layers = np.atleast_2d(np.array([values(each).astype(float) for each in args]) if len(args) > 1 else values(args[0]))
        tops = np.cumsum(layers.astype(float), axis=0)
        made, floor = [], np.zeros(tops.shape[1])
        for at in range(len(tops)):
            color = colors[at % len(colors)] if colors else self._next_color()
            name = {"label": labels[at]} if at < len(labels) else {}
            made.append(self.fill_between(x, floor, tops[at], facecolor=color, **name, **options))
            floor = tops[at]
        return made

    def pie(
        self, x, *, explode=None, labels=None, colors=None, wedge_labels=None, wedge_label_distance=0.6, rotate_wedge_labels=False,
        autopct=None, pctdistance=0.6, shadow=False, labeldistance=1.1, startangle=0, radius=1, counterclock=True,
        wedgeprops=None, textprops=None, center=(0, 0), frame=False, rotatelabels=False, normalize=True, hatch=None, data=None,
    ):  # fmt: skip
        """Parts of a circle; ValueError for negative numbers, and for labels of another number."""
        sizes = values(x).astype(float).ravel()
        if (sizes < 0).any():
            raise ValueError("Wedge sizes 'x' must be non negative values")
        total = sizes.sum()
        if total == 0:
            raise ValueError("All wedge sizes are zero")
        for name, each in (("explode", explode), ("label", labels)):
            if each is not None and len(each) != len(sizes):
                raise ValueError(f"'{name}' must be of length 'x'")
        shares = (sizes / total if normalize else sizes).tolist()
        wedges, names, percents, turn = [], [], [], startangle / 360
        for at, share in enumerate(shares):
            end = turn + share if counterclock else turn - share
            middle = 2 * math.pi * (turn + end) / 2
            out = 0 if explode is None else explode[at]
            x0, y0 = center[0] + out * math.cos(middle), center[1] + out * math.sin(middle)
            color = colors[at % len(colors)] if colors is not None else self._next_color("patch")
            wedge = Wedge((x0, y0), radius, 360 * min(turn, end), 360 * max(turn, end), **{"facecolor": color, **(wedgeprops or {})})
            wedges.append(self._add(wedge))
            where = (math.cos(middle), math.sin(middle), x0, y0, radius)
            name = "" if labels is None else str(labels[at])
            wedge.set_label(name or f"_wedge{at}")
            if labeldistance is not None:
                names.append(self._pie_text(name, where, labeldistance, textprops, True))
            if autopct is not None:
                text = autopct(100.0 * share) if callable(autopct) else autopct % (100.0 * share)
                percents.append(self._pie_text(text, where, pctdistance, textprops, False))
            turn = end
        return self._pie_frame(frame, center, radius, wedges, sizes, names, percents, autopct)

    def _pie_text(self, text, where, distance, look, outside):
        across, up, x0, y0, radius = where
        x, y = x0 + distance * radius * across, y0 + distance * radius * up
        side = ("left" if across > 0 else "right") if outside else "center"
        return self.text(x, y, text, **{"ha": side, "va": "center", **(look or {})})

    def _pie_frame(self, frame, center, radius, wedges, sizes, names, percents, autopct):
        if not frame:
            self._shown = False
            wide = 1.25 * radius
            self.set_xlim(center[0] - wide, center[0] + wide)
            self.set_ylim(center[1] - wide, center[1] + wide)
        self.set_aspect("equal")
        texts = [names] if autopct is None else [names, percents]
        return PieContainer(wedges, sizes, texts)


def _runs(along, where):
    """Parts of the points that are next to each other where the condition holds."""
    if where is None:
        return [slice(0, along.size)]
    wanted, parts, start = np.asarray(where).ravel().tolist(), [], None
    for at, each in enumerate([*wanted, False]):
        if each and start is None:
            start = at
        elif not each and start is not None:
            parts.append(slice(start, at))
            start = None
    return parts


def _band(letter, along, one, two, step):
    if step is not None:
        along, one, two = _stepped(along, one, two, step)
    there = np.array([along, one] if letter == "x" else [one, along]).T
    back = np.array([along[::-1], two[::-1]] if letter == "x" else [two[::-1], along[::-1]]).T
    return np.concatenate([there, back])


def _stepped(along, one, two, step):
    if step == "mid":
        middles = (along[1:] + along[:-1]) / 2
        edges = np.concatenate([along[:1], np.repeat(middles, 2), along[-1:]])
        return edges, np.repeat(one, 2), np.repeat(two, 2)
    double = np.repeat(along, 2)
    if step == "pre":
        return double[:-1], np.repeat(one, 2)[1:], np.repeat(two, 2)[1:]
    return double[1:], np.repeat(one, 2)[:-1], np.repeat(two, 2)[:-1]
