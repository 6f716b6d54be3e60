"""Bars and histograms."""

import numpy as np

from .._color_values import to_rgba_array
from .._parameters import rcParams
from .._values import is_texts, values
from ..container import BarContainer, SilentList
from ..patches import Polygon, Rectangle

__all__ = ["Bars"]


class Bars:
    """Methods of axes for bars."""

    def bar(self, x, height, width=0.8, bottom=None, *, align="center", data=None, **options):
        """Bars upwards, their middles (or with align='edge' their left edges) at x."""
        if data is not None:
            x, height = (data[each] if isinstance(each, str) and each in data else each for each in (x, height))
        places, base = self.xaxis.numbers(x), 0 if bottom is None else bottom
        return self._bars(places, values(height), values(width), values(base), align, True, options)

    def barh(self, y, width, height=0.8, left=None, *, align="center", data=None, **options):
        """Bars to the right, their middles (or with align='edge' their lower edges) at y."""
        if data is not None:
            y, width = (data[each] if isinstance(each, str) and each in data else each for each in (y, width))
        places, base = self.yaxis.numbers(y), 0 if left is None else left
        return self._bars(places, values(width), values(height), values(base), align, False, options)

    def _bars(self, places, lengths, thickness, base, align, upright, options):
        if align not in ("center", "edge"):
            raise ValueError(f"{align!r} is not a valid value for align. Did you mean one of: 'center', 'edge'?")
        names = ("x", "height", "width", "bottom") if upright else ("y", "width", "height", "left")
        parts = _together(dict(zip(names, (places, lengths, thickness, base))))
        errors = {name: options.pop(name) for name in ("xerr", "yerr", "error_kw", "ecolor", "capsize") if name in options}
        looks, label, names_of = self._bar_looks(len(parts[0]), options)
        patches = []
        for at, (place, length, wide, start) in enumerate(zip(*parts)):
            edge = place - wide / 2 if align == "center" else place
            box = (edge, start, wide, length) if upright else (start, edge, length, wide)
            patch = Rectangle(box[:2], *box[2:], **looks[at])
            patch._sticks = ([], [float(start)]) if upright else ([float(start)], [])
            if names_of is not None:
                patch.set_label(names_of[at])
            patches.append(self._add(patch))
        container = BarContainer(patches, None, datavalues=np.array(parts[1]), orientation="vertical" if upright else "horizontal", label=label)
        self._bar_errors(container, parts, align, upright, errors)
        self._containers.append(container)
        return container

    def _bar_looks(self, count, options):
        """Properties for each bar, and the label of all or the labels of each."""
        color, edge = options.pop("color", None), options.pop("edgecolor", None)
        label, widths = options.pop("label", ""), options.pop("linewidth", options.pop("lw", None))
        hatch = options.pop("hatch", None)
        options.pop("log", None) and self.set_yscale("log")
        options.pop("tick_label", None)
        face = options.pop("facecolor", color)
        face = self._next_color("patch") if face is None else face
        faces, edges = _each(face, count), _each(edge, count) if edge is not None else [None] * count
        widths = list(widths) if isinstance(widths, (list, tuple, np.ndarray)) else [widths] * count
        hatches = list(hatch) if isinstance(hatch, (list, tuple)) else [hatch] * count
        looks = [
            {"facecolor": faces[i % len(faces)], "edgecolor": edges[i % len(edges)], "linewidth": widths[i % len(widths)],
             "hatch": hatches[i % len(hatches)], **options}
            for i in range(count)
        ]  # fmt: skip
        if isinstance(label, str) or not hasattr(label, "__len__"):
            return looks, label, None
        if len(label) != count:
            raise ValueError(f"number of labels ({len(label)}) does not match number of bars ({count}).")
        return looks, "_nolegend_", list(label)

    def _bar_errors(self, container, parts, align, upright, errors):
        sizes = errors.get("yerr") if upright else errors.get("xerr")
        if sizes is None:
            return
        places = [place if align == "center" else place + wide / 2 for place, _, wide, _ in zip(*parts)]
        ends = [start + length for _, length, _, start in zip(*parts)]
        look = {"fmt": "none", "ecolor": errors.get("ecolor", "k"), "capsize": errors.get("capsize", 0.0), **(errors.get("error_kw") or {})}
        x, y = (places, ends) if upright else (ends, places)
        container.errorbar = self.errorbar(x, y, **{"yerr" if upright else "xerr": sizes}, **look)

    def bar_label(self, container, labels=None, *, fmt="%g", label_type="edge", padding=0, **options):
        """Writes the values of bars at their ends or in their middles."""
        if label_type not in ("edge", "center"):
            raise ValueError(f"{label_type!r} is not a valid value for label_type. Did you mean one of: 'edge', 'center'?")
        upright, made = container.orientation == "vertical", []
        for at, patch in enumerate(container.patches):
            value = float(container.datavalues[at])
            text = labels[at] if labels is not None else _formatted(fmt, value)
            x, y, width, height = patch._box
            share = 1.0 if label_type == "edge" else 0.5
            where = (x + width / 2, y + height * share) if upright else (x + width * share, y + height / 2)
            place = {"ha": "center", "va": "bottom" if label_type == "edge" else "center"}
            place = place if upright else {"ha": "left" if label_type == "edge" else "center", "va": "center"}
            made.append(self.annotate(text, where, **{**place, **options}))
        return made

    def hist(
        self, x, bins=None, *, range=None, density=False, weights=None, cumulative=False, bottom=None, histtype="bar",
        align="mid", orientation="vertical", rwidth=None, log=False, color=None, label=None, stacked=False, data=None,
        **options,
    ):  # fmt: skip
        """Counts of numbers in bins, as bars; gives counts, edges and bars (lists of them for several data sets)."""
        sets = _data_sets(x, self.xaxis)
        bins = rcParams["hist.bins"] if bins is None else bins
        joined = np.concatenate(sets) if sets else np.array([])
        edges = np.histogram_bin_edges(joined, bins, range, weights if len(sets) == 1 else None)
        weights = [None] * len(sets) if weights is None else [values(each) for each in (weights if len(sets) > 1 else [weights])]
        counts = [np.histogram(each, edges, weights=weight)[0].astype(float) for each, weight in zip(sets, weights)]
        counts = _as_wanted(counts, np.diff(edges), density, cumulative, stacked)
        if log:
            (self.set_yscale if orientation == "vertical" else self.set_xscale)("log")
        colors = [None] * len(sets) if color is None else [color] if len(sets) == 1 else list(color)
        labels = [label] * len(sets) if label is None or isinstance(label, str) else list(label)
        looks = [{"color": self._next_color("line") if each is None else each, **options} for each in colors]
        draw = self._hist_bars if histtype.startswith("bar") else self._hist_steps
        parts = draw(counts, edges, looks, labels, orientation == "vertical", rwidth, stacked or histtype == "barstacked", histtype)
        return (counts[0], edges, parts[0]) if len(sets) == 1 else (np.array(counts), edges, SilentList(parts))

    def _hist_bars(self, counts, edges, looks, labels, upright, rwidth, stacked, histtype):
        several, widths = len(counts), np.diff(edges)
        share = (0.8 if several > 1 and not stacked else 1.0) if rwidth is None else min(max(rwidth, 0), 1)
        each = share if stacked or several == 1 else share / several
        parts, floor = [], np.zeros(len(widths))
        for at, (heights, look) in enumerate(zip(counts, looks)):
            shift = 0 if stacked else (at - (several - 1) / 2) * each
            middles = edges[:-1] + widths * (0.5 + shift)
            tall = heights - floor if stacked else heights
            base = floor if stacked else None
            if labels[at] is not None:
                look["label"] = labels[at]
            method = self.bar if upright else self.barh
            parts.append(method(middles, tall, widths * each, base, **look))
            floor = heights if stacked else floor
        return parts

    def _hist_steps(self, counts, edges, looks, labels, upright, rwidth, stacked, histtype):
        parts = []
        for at, (heights, look) in enumerate(zip(counts, looks)):
            x, y = np.repeat(edges, 2), np.concatenate([[0.0], np.repeat(heights, 2), [0.0]])
            corners = np.array([x, y] if upright else [y, x]).T
            color = look.pop("color")
            paint = {"facecolor": color} if histtype == "stepfilled" else {"edgecolor": color, "fill": False}
            patch = self._add(Polygon(corners, **{**paint, **look}))
            if labels[at] is not None:
                patch.set_label(labels[at])
            parts.append([patch])
        return parts


def _formatted(fmt, value):
    if callable(fmt):
        return fmt(value)
    return fmt.format(value) if "{" in fmt else fmt % value


def _each(color, count):
    return [tuple(row) for row in to_rgba_array(color).tolist()] or [(0.0, 0.0, 0.0, 0.0)]


def _together(parts):
    """Lists of the same length; ValueError for arrays that do not go together."""
    size = max((each.size for each in parts.values()), default=0)
    first = None
    for name, each in parts.items():
        if each.size not in (1, size):
            other = next(key for key, value in parts.items() if value.size == size)
            one, two = sorted((name, other), key=list(parts).index)
            raise ValueError(
                f"shape mismatch: objects cannot be broadcast to a single shape.  Mismatch is between {one!r} with "
                f"shape {parts[one].shape} and {two!r} with shape {parts[two].shape}."
            )
        first = each if first is None else first
    if any(each.size == 0 for each in parts.values()):
        return [[] for _ in parts]
    return [(list(each.ravel()) * size)[:size] for each in parts.values()]


def _data_sets(x, axis):
    if is_texts(x):
        return [axis.numbers(x).astype(float)]
    ragged = isinstance(x, (list, tuple)) and len(x) > 0 and all(hasattr(each, "__len__") and not isinstance(each, str) for each in x)
    if ragged:
        return [axis.numbers(each).ravel().astype(float) for each in x]
    data = axis.numbers(x)
    if data.dtype.kind in "biu":
        data = data.astype(float)
    if data.ndim > 2:
        raise ValueError("x must have 2 or fewer dimensions")
    sets = [data[:, at] for at in np.arange(data.shape[1])] if data.ndim == 2 else [data.reshape(-1)]
    return [each[np.isfinite(each)] for each in sets]


def _as_wanted(counts, widths, density, cumulative, stacked):
    if stacked:
        counts = list(np.cumsum(np.array(counts), axis=0))
    if density:
        totals = [counts[-1].sum()] * len(counts) if stacked else [each.sum() for each in counts]
        counts = [each / widths / total for each, total in zip(counts, totals)]
    if cumulative:
        scaled = [each * widths if density else each for each in counts]
        backwards = slice(None, None, -1 if isinstance(cumulative, (int, float)) and cumulative < 0 else 1)
        counts = [np.cumsum(each[backwards])[backwards] for each in scaled]
    return counts
