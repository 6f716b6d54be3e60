"""Figures: their axes, their title, and the record of all of it."""

import os

import numpy as np

from gradpaper_runtime import not_supported

from . import _news, _records
from ._artist import Artist
from ._color_values import written
from ._figure_size import FigureSize
from ._parameters import rcParams
from ._places import axes_in_grid, check_projection, place_of
from .axes import Axes
from .colorbar import Colorbar
from .gridspec import GridSpec, SubplotSpec
from .legend import Legend
from .text import Text

__all__ = ["Figure"]

FORMATS = ("avif", "eps", "gif", "jpeg", "jpg", "pdf", "pgf", "png", "ps", "raw", "rgba", "svg", "svgz", "tif", "tiff", "webp")


class Figure(FigureSize, Artist):
    """A figure with its axes."""

    _properties = {
        "canvas": None, "constrained_layout": None, "dpi": 100.0, "edgecolor": "white", "facecolor": "white",
        "figheight": 4.8, "figwidth": 6.4, "frameon": True, "layout_engine": None, "linewidth": 0.0,
        "size_inches": None, "tight_layout": None, "constrained_layout_pads": None,
    }  # fmt: skip

    def __init__(
        self, figsize=None, dpi=None, *, facecolor=None, edgecolor=None, linewidth=0.0, frameon=None, subplotpars=None,
        tight_layout=None, constrained_layout=None, layout=None, **properties,
    ):  # fmt: skip
        super().__init__()
        self.number, self._axes, self._active, self._suptitle = None, [], [], None
        self._current_image, self._adjusted, self._texts, self._legend = None, {}, [], None
        self._bars, self.files, self._before = [], [], None
        self.dpi = float(rcParams["figure.dpi"] if dpi is None else dpi)
        size = rcParams["figure.figsize"] if figsize is None else figsize
        if not np.isfinite(np.asarray(size, dtype=float)).all() or (np.asarray(size) < 0).any():
            raise ValueError(f"figure size must be positive finite not {size}")
        self._size = [float(each) for each in size]
        self._values["facecolor"] = rcParams["figure.facecolor"] if facecolor is None else facecolor
        self.set(**properties)
        self.canvas, self.subplotpars = _Canvas(self), None

    # -- axes
    @property
    def axes(self):
        """The axes, in the order in which they were made."""
        return list(self._axes)

    def get_axes(self):
        """The axes, in the order in which they were made."""
        return list(self._axes)

    def add_subplot(self, *args, **options):
        """Axes in a grid: `(rows, columns, number)`, a number such as 221, or a place of a GridSpec."""
        if len(args) == 1 and isinstance(args[0], Axes):
            return self._add_axes(args[0])
        check_projection(options)
        return self._add_axes(Axes(self, place_of(self, args), **options))

    def add_axes(self, rect, **options):
        """Axes in a box (left, bottom, width, height), in shares of the figure."""
        if isinstance(rect, Axes):
            return self._add_axes(rect)
        check_projection(options)
        if len(rect) != 4 or not np.isfinite(np.asarray(rect, dtype=float)).all():
            raise ValueError(f"all entries in rect must be finite not {tuple(rect)}")
        return self._add_axes(Axes(self, tuple(float(each) for each in rect), **options))

    def _add_axes(self, axes):
        if axes not in self._axes:
            self._axes.append(axes)
            axes.figure = self
        self.sca(axes)
        return axes

    def add_gridspec(self, nrows=1, ncols=1, **options):
        """A grid of this figure."""
        return GridSpec(nrows, ncols, figure=self, **options)

    def subplots(self, nrows=1, ncols=1, *, sharex=False, sharey=False, squeeze=True, width_ratios=None, height_ratios=None, subplot_kw=None, gridspec_kw=None):
        """Axes in all places of a grid: one, or an array of them."""
        grid = GridSpec(nrows, ncols, figure=self, **{"width_ratios": width_ratios, "height_ratios": height_ratios, **(gridspec_kw or {})})
        return axes_in_grid(self, grid, sharex=sharex, sharey=sharey, squeeze=squeeze, subplot_kw=subplot_kw)

    def subplot_mosaic(self, mosaic, *, sharex=False, sharey=False, empty_sentinel=".", width_ratios=None, height_ratios=None, **_options):
        """Axes in places that a picture of letters names; gives a dictionary."""
        rows = [list(line) for line in mosaic.replace(";", "\n").split()] if isinstance(mosaic, str) else [list(line) for line in mosaic]
        grid, made = GridSpec(len(rows), len(rows[0]), figure=self, width_ratios=width_ratios, height_ratios=height_ratios), {}
        for name in dict.fromkeys(each for line in rows for each in line if each != empty_sentinel):
            places = [(row, column) for row, line in enumerate(rows) for column, each in enumerate(line) if each == name]
            across, down = [column for _, column in places], [row for row, _ in places]
            first = next(iter(made.values()), None)
            spec = SubplotSpec(grid, (min(down), max(down)), (min(across), max(across)))
            made[name] = self.add_subplot(spec, label=str(name), sharex=first if sharex else None, sharey=first if sharey else None)
        return made

    def delaxes(self, ax):
        """Takes axes away."""
        self._axes.remove(ax)
        self._active = [each for each in self._active if each is not ax]
        for each in (ax.xaxis, ax.yaxis):
            if ax in each.shared.members:
                each.shared.members.remove(ax)

    def sca(self, a):
        """Makes axes the current ones."""
        self._active = [each for each in self._active if each is not a] + [a]
        return a

    def gca(self):
        """The current axes, made if there are none."""
        return self._active[-1] if self._active else self.add_subplot()

    # -- texts
    def suptitle(self, t, **options):
        """The title above all axes."""
        self._suptitle = self._suptitle or Text(0.5, 0.98, "", ha="center", va="top")
        self._suptitle.set(text=t, **{name: value for name, value in options.items() if name not in ("x", "y")})
        return self._suptitle

    def get_suptitle(self):
        """The text of the title above all axes."""
        return "" if self._suptitle is None else self._suptitle.get_text()

    def supxlabel(self, t, **options):
        """A label below all axes."""
        return self.text(0.5, 0.01, t, **{"ha": "center", **options})

    def supylabel(self, t, **options):
        """A label at the left of all axes."""
        return self.text(0.02, 0.5, t, **{"rotation": "vertical", "va": "center", **options})

    def text(self, x, y, s, fontdict=None, **options):
        """A text at a place in shares of the figure."""
        made = Text(x, y, "", **{**(fontdict or {}), **options})
        made.set_text(s)
        self._texts.append(made)
        return made

    def legend(self, *args, handles=None, labels=None, **options):
        """A legend of all axes."""
        if args and labels is None:
            handles, labels = args if len(args) == 2 else (handles, args[0])
        if handles is None:
            pairs = [pair for each in self._axes for pair in zip(*each.get_legend_handles_labels())]
            handles, names = [each for each, _ in pairs], [name for _, name in pairs]
            labels = names if labels is None else labels
        self._legend = Legend(self, handles, [each.get_label() for each in handles] if labels is None else labels, **options)
        return self._legend

    # -- pictures
    def colorbar(self, mappable, cax=None, ax=None, use_gridspec=True, **options):
        """The scale of colours of a picture, beside its axes."""
        several = list(np.asarray(ax, dtype=object).ravel()) if isinstance(ax, (list, tuple, np.ndarray)) else [ax]
        parent = several[-1] or getattr(mappable, "axes", None) or self.gca()
        if mappable is None:
            raise RuntimeError(NO_MAPPABLE)
        current = self._active[-1] if self._active else None
        if cax is None:
            left, bottom, width, height = parent.get_position().bounds
            cax = self.add_axes((left + width * 0.85, bottom, width * 0.05, height), label="<colorbar>")
        for each in (parent, cax):
            each._colorbars = each._colorbars if each is parent else []
        bar = Colorbar(cax, mappable, **{name: value for name, value in options.items() if name in ("orientation", "label", "ticks")})
        if options.get("location") in ("top", "bottom"):
            bar.orientation = "horizontal"
        parent._colorbars.append(bar)
        self._bars.append(cax)
        if current is not None and current in self._axes:
            self.sca(current)
        return bar

    def clear(self, keep_observers=False):
        """Takes everything away."""
        self._axes, self._active, self._suptitle, self._current_image = [], [], None, None
        self._texts, self._legend, self._bars, self._adjusted, self._before = [], None, [], {}, None

    clf = clear

    def show(self, warn=True):
        """The figure is drawn when the program has ended."""
        _records.keep(self, shown=True)

    def savefig(self, fname, *, transparent=None, **options):
        """Writes the figure: always as SVG, whatever the name ends in. ValueError for unknown endings."""
        kind = options.get("format") or (os.path.splitext(str(fname))[1][1:] if isinstance(fname, (str, os.PathLike)) else "svg")
        if kind and kind.lower() not in FORMATS:
            raise ValueError(f"Format {kind!r} is not supported (supported formats: {', '.join(FORMATS)})")
        _records.write(self, fname)

    # -- the record
    def _has_content(self):
        return bool(self._axes or self._texts or self._suptitle)

    def _record(self):
        """All that is needed to draw the figure, as plain data; without what was shown before if there is more now."""
        if not _news.has_news(self):
            return self._record_of(self._axes)
        with _news.only_news(self) as axes:
            return self._record_of(axes)

    def _record_of(self, axes):
        return {
            "number": self.number, "width": self._size[0], "height": self._size[1], "dpi": self.dpi,
            "paper": written(self._values["facecolor"]),
            "title": None if self._suptitle is None else self._suptitle._look(),
            "axes": [each._record() for each in axes if each._get("visible") and each not in self._bars],
            "texts": [each._mark() for each in self._texts if each.get_text()],
            "legend": None if self._legend is None else self._legend._record(), "files": list(self.files),
        }  # fmt: skip

    def __str__(self):
        return "Figure({:g}x{:g})".format(*(each * self.dpi for each in self._size))

    def __repr__(self):
        width, height = (each * self.dpi for each in self._size)
        return f"<Figure size {width:g}x{height:g} with {len(self._axes)} Axes>"


NO_MAPPABLE = (
    "No mappable was found to use for colorbar creation. First define a mappable such as an image (with imshow) or a "
    "contour set (with contourf)."
)


class _Canvas:
    """What programs ask of the canvas of a figure."""

    def __init__(self, figure):
        self.figure = figure

    def draw(self):
        """Does nothing: figures are drawn when the program has ended."""

    draw_idle = flush_events = draw

    def __getattr__(self, name):
        raise not_supported(f"matplotlib.figure.Figure.canvas.{name}")
