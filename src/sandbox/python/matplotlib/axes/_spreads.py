"""Boxes with whiskers, and violins."""

import numpy as np

from .._values import is_texts, values
from ..collections import FillBetweenPolyCollection, LineCollection
from ..lines import Line2D
from ..patches import Polygon

__all__ = ["Spreads"]


class Spreads:
    """Methods of axes for distributions."""

    def boxplot(
        self, x, *, notch=None, sym=None, orientation="vertical", whis=None, positions=None, widths=None, patch_artist=None,
        showmeans=None, showcaps=None, showbox=None, showfliers=None, boxprops=None, tick_labels=None, flierprops=None,
        medianprops=None, meanprops=None, capprops=None, whiskerprops=None, label=None, vert=None, data=None, **options,
    ):  # fmt: skip
        """Boxes from quartile to quartile with medians, whiskers and points outside; gives a dictionary of lists."""
        unknown = set(options) - {"bootstrap", "usermedians", "conf_intervals", "meanline", "manage_ticks", "autorange", "zorder", "capwidths"}
        if unknown:
            raise TypeError(f"boxplot() got an unexpected keyword argument {sorted(unknown)[0]!r}")
        sets, upright = _sets(x), orientation == "vertical" and vert is not False
        places = list(range(1, len(sets) + 1)) if positions is None else list(positions)
        usual = min(max(0.15 * (max(places) - min(places)), 0.15), 0.5) if places else 0.5
        made = {name: [] for name in ("whiskers", "caps", "boxes", "medians", "fliers", "means")}
        looks = {"whiskers": whiskerprops, "caps": capprops, "boxes": boxprops, "medians": medianprops, "fliers": flierprops, "means": meanprops}
        for at, (place, each) in enumerate(zip(places, sets)):
            wide = usual if widths is None else widths if np.ndim(widths) == 0 else widths[at]
            self._one_box(made, looks, float(place), each, wide, upright, patch_artist, 1.5 if whis is None else whis, showfliers is not False, showmeans)
        self._named_places(places, tick_labels, upright)
        return made

    def _one_box(self, made, looks, place, data, wide, upright, filled, reach, fliers, means):
        low, middle, high = (float(each) for each in np.percentile(data, [25, 50, 75]))
        inside = data[(data >= low - reach * (high - low)) & (data <= high + reach * (high - low))]
        bottom, top = (min(low, float(inside.min())), max(high, float(inside.max()))) if inside.size else (low, high)
        left, right = place - wide / 2, place + wide / 2
        box = [(left, low), (right, low), (right, high), (left, high)]
        made["boxes"].append(self._box(box, upright, filled, looks["boxes"]))
        draw = lambda kind, x, y, **look: made[kind].append(self._drawn(x, y, upright, {**look, **(looks[kind] or {})}))  # noqa: E731
        draw("whiskers", [place, place], [low, bottom], color="k", linewidth=1.0)
        draw("whiskers", [place, place], [high, top], color="k", linewidth=1.0)
        for end in (bottom, top):
            draw("caps", [place - wide / 4, place + wide / 4], [end, end], color="k", linewidth=1.0)
        draw("medians", [left, right], [middle, middle], color="C1", linewidth=1.0)
        if fliers:
            outside = data[(data < bottom) | (data > top)]
            draw("fliers", [place] * len(outside), outside, color="k", linestyle="None", marker="o", markerfacecolor="none")
        if means:
            draw("means", [place], [float(np.mean(data))], color="C2", linestyle="None", marker="^")

    def _box(self, corners, upright, filled, look):
        corners = corners if upright else [(y, x) for x, y in corners]
        if filled:
            return self._add(Polygon(corners, **{"facecolor": "C0", "edgecolor": "k", **(look or {})}))
        x, y = zip(*corners, corners[0])
        return self._add(Line2D(x, y, **{"color": "k", "linewidth": 1.0, **(look or {})}))

    def _drawn(self, x, y, upright, look):
        return self._add(Line2D(x, y, **look) if upright else Line2D(y, x, **look))

    def _named_places(self, places, names, upright):
        axis, limits = (self.xaxis, self.set_xlim) if upright else (self.yaxis, self.set_ylim)
        axis.set_ticks(places, names if names is not None else [str(each) for each in places])
        limits(min(places) - 0.5, max(places) + 0.5)

    def violinplot(
        self, dataset, positions=None, *, vert=None, orientation="vertical", widths=0.5, showmeans=False, showextrema=True,
        showmedians=False, quantiles=None, points=100, bw_method=None, side="both", linecolor=None, facecolor=None, data=None,
    ):  # fmt: skip
        """Shapes as wide as the data are dense; gives a dictionary of their parts."""
        sets, upright = _sets(dataset), orientation == "vertical" and vert is not False
        places = list(range(1, len(sets) + 1)) if positions is None else list(positions)
        color, bodies = self._next_color("patch") if facecolor is None else facecolor, []
        for at, (place, each) in enumerate(zip(places, sets)):
            wide = widths if np.ndim(widths) == 0 else widths[at]
            body = FillBetweenPolyCollection([_violin(float(place), each, wide, points, upright)], facecolor=color, alpha=0.3)
            bodies.append(self._add(body))
        made = {"bodies": bodies}
        ends = {"cmeans": np.mean if showmeans else None, "cmaxes": np.max if showextrema else None,
                "cmins": np.min if showextrema else None, "cmedians": np.median if showmedians else None}  # fmt: skip
        for name, function in ends.items():
            if function is not None:
                levels = [float(function(each)) for each in sets]
                pieces = [[(p - 0.125, v), (p + 0.125, v)] if upright else [(v, p - 0.125), (v, p + 0.125)] for p, v in zip(places, levels)]
                made[name] = self._add(LineCollection(pieces, colors=color))
        if showextrema:
            pieces = [[(p, float(d.min())), (p, float(d.max()))] for p, d in zip(places, sets)]
            pieces = pieces if upright else [[(b, a) for a, b in each] for each in pieces]
            made["cbars"] = self._add(LineCollection(pieces, colors=color))
        return made


def _sets(x):
    if hasattr(x, "ndim") and x.ndim == 2:
        return [values(x)[:, at].astype(float) for at in range(x.shape[1])]
    several = isinstance(x, (list, tuple)) and len(x) > 0 and all(np.ndim(each) > 0 for each in x) and not is_texts(x)
    return [values(each).astype(float).ravel() for each in x] if several else [values(x).astype(float).ravel()]


def _violin(place, data, wide, points, upright):
    spread = float(np.std(data, ddof=1)) if len(data) > 1 else 0.0
    width = (spread or 1.0) * len(data) ** -0.2
    grid = np.linspace(float(data.min()), float(data.max()), points)
    density = np.exp(-0.5 * ((grid.reshape(-1, 1) - data.reshape(1, -1)) / width) ** 2).sum(axis=1)
    half = density / density.max() * wide / 2
    x, y = np.concatenate([place - half, (place + half)[::-1]]), np.concatenate([grid, grid[::-1]])
    return np.array([x, y] if upright else [y, x]).T
