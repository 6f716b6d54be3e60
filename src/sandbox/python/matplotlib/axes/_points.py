"""Lines and points."""

import numpy as np

from .._color_values import checked, is_color_like, to_rgba, to_rgba_array
from .._format_strings import parse
from .._parameters import rcParams
from .._values import is_texts
from ..collections import PathCollection
from ..lines import Line2D

__all__ = ["Points"]


class Points:
    """Methods of axes for lines and points."""

    def plot(self, *args, scalex=True, scaley=True, data=None, **options):
        """Lines: `plot(y)`, `plot(x, y)`, `plot(x, y, 'ro--', x2, y2, ...)`; gives the list of lines.

        ValueError for lengths that differ and for formats that are none; TypeError for `axes`, which the method names itself.
        """
        if "axes" in options:
            raise TypeError("_process_plot_var_args.__call__() got multiple values for argument 'axes'")
        if data is not None:
            args = tuple(data[each] if isinstance(each, str) and each in data else each for each in args)
        lines = []
        for x, y, fmt in _groups(list(args)):
            lines += self._lines_of(x, y, fmt, options)
        return lines

    def _lines_of(self, x, y, fmt, options):
        style, marker, color = parse(fmt) if fmt is not None else (None, None, None)
        x, y = _columns(self, x, y)
        count = max(x.shape[1], y.shape[1])
        if x.shape[1] > 1 and y.shape[1] > 1 and x.shape[1] != y.shape[1]:
            raise ValueError(f"x has {x.shape[1]} columns but y has {y.shape[1]} columns")
        labels = _labels(options.get("label"), count)
        made = []
        for at in range(count):
            look = {"linestyle": style, "marker": marker, "color": color}
            look = {name: value for name, value in look.items() if value is not None}
            look |= {name: value for name, value in options.items() if name != "label"}
            if look.get("color", look.get("c")) is None:
                look.pop("c", None)
                look["color"] = self._next_color()
            if labels[at] is not None:
                look["label"] = labels[at]
            made.append(self._add(Line2D(x[:, at % x.shape[1]], y[:, at % y.shape[1]], **look)))
        return made

    def loglog(self, *args, **options):
        """Lines with logarithmic scales in both directions."""
        self.set_xscale("log")
        self.set_yscale("log")
        return self.plot(*args, **_without_scales(options))

    def semilogx(self, *args, **options):
        """Lines with a logarithmic scale in x."""
        self.set_xscale("log")
        return self.plot(*args, **_without_scales(options))

    def semilogy(self, *args, **options):
        """Lines with a logarithmic scale in y."""
        self.set_yscale("log")
        return self.plot(*args, **_without_scales(options))

    def step(self, x, y, *args, where="pre", **options):
        """Lines in steps."""
        if where not in ("pre", "post", "mid"):
            raise ValueError(f"{where!r} is not a valid value for where. Did you mean one of: 'pre', 'post', 'mid'?")
        return self.plot(x, y, *args, drawstyle=f"steps-{where}", **options)

    def scatter(
        self, x, y, s=None, c=None, *, marker=None, cmap=None, norm=None, vmin=None, vmax=None, alpha=None,
        linewidths=None, edgecolors=None, colorizer=None, plotnonfinite=False, data=None, **options,
    ):  # fmt: skip
        """Points with sizes and colours of their own; ValueError for lengths that differ."""
        if data is not None:
            x, y, s, c = (data[each] if isinstance(each, str) and each in data else each for each in (x, y, s, c))
        x, y = self.xaxis.numbers(x).ravel(), self.yaxis.numbers(y).ravel()
        if x.size != y.size:
            raise ValueError("x and y must be the same size")
        sizes = np.asarray(rcParams["lines.markersize"] ** 2 if s is None else s, dtype=float).ravel()
        if len(sizes) not in (1, x.size):
            raise ValueError("s must be a scalar, or float array-like with the same size as x and y")
        numbers, colors = self._scatter_colors(c, options.pop("color", None), x.size)
        made = PathCollection(
            x, y, sizes, rcParams["scatter.marker"] if marker is None else marker, norm=norm, cmap=cmap,
            facecolors=colors, alpha=alpha, linewidths=linewidths, edgecolors=edgecolors or "face", **options,
        )  # fmt: skip
        if numbers is not None:
            made.set_array(numbers)
            made.set_clim(vmin, vmax)
            made.norm.autoscale_None(numbers)
        return self._add(made)

    def _scatter_colors(self, c, color, size):
        """Numbers for the colour map, or colours."""
        if c is None:
            return None, self._next_color("patch") if color is None else checked(color) if isinstance(color, str) else color
        if isinstance(c, str):
            if not is_color_like(c) and c != "none":
                raise ValueError(f"'c' argument must be a color, a sequence of colors, or a sequence of numbers, not {c!r}")
            return None, c
        numbers = None if is_texts(c) else np.asarray(c)
        if numbers is not None and numbers.dtype.kind in "biuf" and (numbers.size == size and numbers.shape not in ((1, 3), (1, 4))):
            return numbers.ravel().astype(float), None
        if numbers is not None and numbers.ndim == 1 and numbers.dtype.kind in "biuf" and not is_color_like(c):
            raise ValueError(f"'c' argument has {numbers.size} elements, which is inconsistent with 'x' and 'y' with size {size}.")
        colors = [to_rgba(c)] if is_color_like(c) else [tuple(row) for row in to_rgba_array(c).tolist()]
        if len(colors) not in (1, size):
            raise ValueError(f"'c' argument has {len(colors)} elements, which is inconsistent with 'x' and 'y' with size {size}.")
        return None, colors


def _without_scales(options):
    return {name: value for name, value in options.items() if name not in ("base", "nonpositive", "subs")}


def _groups(args):
    """The arguments of `plot` in groups of x, y and format; x is None where it is not given."""
    while args:
        group, args = args[:2], args[2:]
        if args and isinstance(args[0], str):
            group.append(args.pop(0))
        if any(each is None for each in group):
            raise ValueError("x, y, and format string must not be None")
        if len(group) == 3:
            yield tuple(group)
        elif len(group) == 2 and isinstance(group[1], str) and not isinstance(group[0], str):
            yield None, group[0], group[1]
        elif len(group) == 2:
            yield group[0], group[1], None
        else:
            yield None, group[0], None


def _columns(axes, x, y):
    """Both as matrices with a line in each column."""
    y = axes.yaxis.numbers(y)
    y = y.reshape(1) if y.ndim == 0 else y
    x = np.arange(y.shape[0], dtype=float) if x is None else axes.xaxis.numbers(x)
    x = x.reshape(1) if x.ndim == 0 else x
    if x.shape[0] != y.shape[0]:
        raise ValueError(f"x and y must have same first dimension, but have shapes {x.shape} and {y.shape}")
    if x.ndim > 2 or y.ndim > 2:
        raise ValueError(f"x and y can be no greater than 2D, but have shapes {x.shape} and {y.shape}")
    return x.reshape(-1, 1) if x.ndim == 1 else x, y.reshape(-1, 1) if y.ndim == 1 else y


def _labels(label, count):
    if label is None or isinstance(label, str) or not hasattr(label, "__len__"):
        return [label] * count
    if len(label) != count:
        raise ValueError(
            f"label must be scalar or have the same length as the input data, but found {len(label)} for {count} datasets."
        )
    return list(label)
