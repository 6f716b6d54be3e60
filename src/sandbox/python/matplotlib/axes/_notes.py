"""Texts, straight lines across the plot, and legends."""

import numpy as np

from ..collections import LineCollection
from ..container import Container
from ..legend import Legend
from ..lines import Line2D
from ..patches import Rectangle
from ..text import Annotation, Text

__all__ = ["Notes"]


class Rule(Line2D):
    """A straight line across the whole plot."""

    def __init__(self, axis, place, ends, **options):
        self._axis, self._at, self._ends = axis, place, ends
        super().__init__(*((list(ends), [place, place]) if axis == "y" else ([place, place], list(ends))), **options)

    def _extent(self):
        return ([], [self._at]) if self._axis == "y" else ([self._at], [])

    def _mark(self):
        made = super()._mark()
        return {**made, "kind": "rule", "axis": self._axis, "at": made["y" if self._axis == "y" else "x"][0], "from": self._ends[0], "to": self._ends[1]}


Rule.__name__ = Rule.__qualname__ = "Line2D"
Rule.__module__ = "matplotlib.lines"


class Span(Rectangle):
    """A band across the whole plot."""

    def __init__(self, axis, low, high, ends, **options):
        self._axis, self._low, self._high, self._ends = axis, low, high, ends
        across = ends[1] - ends[0]
        super().__init__(
            (ends[0], low) if axis == "y" else (low, ends[0]),
            *((across, high - low) if axis == "y" else (high - low, across)), **options,
        )  # fmt: skip

    def _extent(self):
        ends = [self._low, self._high]
        return ([], ends) if self._axis == "y" else (ends, [])

    def _mark(self):
        return {"kind": "band", "axis": self._axis, "low": self._low, "high": self._high, "from": self._ends[0], "to": self._ends[1], **self._look()}


Span.__name__ = Span.__qualname__ = "Rectangle"
Span.__module__ = "matplotlib.patches"


class Slanted(Line2D):
    """A straight line through a point."""

    def __init__(self, xy1, xy2, slope, **options):
        (x, y) = xy1
        run, rise = (xy2[0] - x, xy2[1] - y) if xy2 is not None else (1.0, slope)
        self._through = [float(each) for each in (x, y, run, rise)]
        super().__init__([x, x + run], [y, y + rise], **options)

    def _extent(self):
        return [], []

    def _mark(self):
        return {**super()._mark(), "kind": "slanted", "through": self._through}


Slanted.__name__ = Slanted.__qualname__ = "AxLine"
Slanted.__module__ = "matplotlib.lines"


class Notes:
    """Methods of axes for texts, lines across the plot and legends."""

    def text(self, x, y, s, fontdict=None, **options):
        """A text at a place."""
        for axis, place in ((self.xaxis, x), (self.yaxis, y)):
            if isinstance(place, str):
                axis.numbers(place)
        made = Text(_place(self.xaxis, x), _place(self.yaxis, y), "", **{**(fontdict or {}), **options})
        made.set_text(s)
        return self._add(made)

    def annotate(self, text, xy, xytext=None, xycoords="data", textcoords=None, arrowprops=None, annotation_clip=None, **options):
        """A text with an arrow to a point."""
        xy = (_place(self.xaxis, xy[0]), _place(self.yaxis, xy[1]))
        return self._add(Annotation(text, xy, xytext, textcoords=textcoords, xycoords=xycoords, arrowprops=arrowprops, **options))

    def arrow(self, x, y, dx, dy, **options):
        """An arrow from a point."""
        color = options.get("color", options.get("facecolor", options.get("fc", "C0")))
        return self._add(Annotation("", (x + dx, y + dy), (x, y), arrowprops={"color": color}))

    def axhline(self, y=0, xmin=0, xmax=1, **options):
        """A line across the plot at y."""
        return self._add(Rule("y", _number(self.yaxis, y), (xmin, xmax), **self._colored(options)))

    def axvline(self, x=0, ymin=0, ymax=1, **options):
        """A line up the plot at x."""
        return self._add(Rule("x", _number(self.xaxis, x), (ymin, ymax), **self._colored(options)))

    def _colored(self, options):
        if options.get("color", options.get("c")) is None:
            options["color"] = self._next_color()
        return options

    def axline(self, xy1, xy2=None, *, slope=None, **options):
        """A line through two points, or through one with a slope."""
        if (xy2 is None) == (slope is None):
            raise TypeError("Exactly one of 'xy2' and 'slope' must be given")
        return self._add(Slanted(xy1, xy2, slope, **self._colored(options)))

    def axhspan(self, ymin, ymax, xmin=0, xmax=1, **options):
        """A band across the plot."""
        return self._add(Span("y", _number(self.yaxis, ymin), _number(self.yaxis, ymax), (xmin, xmax), **self._painted(options)))

    def axvspan(self, xmin, xmax, ymin=0, ymax=1, **options):
        """A band up the plot."""
        return self._add(Span("x", _number(self.xaxis, xmin), _number(self.xaxis, xmax), (ymin, ymax), **self._painted(options)))

    def _painted(self, options):
        if not {"color", "facecolor", "fc"} & set(options):
            options["facecolor"] = self._next_color("patch")
        return options

    def hlines(self, y, xmin, xmax, colors=None, linestyles="solid", *, label="", data=None, **options):
        """Lines from xmin to xmax at each y."""
        parts = np.broadcast_arrays(*(np.atleast_1d(np.asarray(each, dtype=float)) for each in (y, xmin, xmax)))
        pieces = [[(low, at), (high, at)] for at, low, high in zip(*(each.tolist() for each in parts))]
        return self._add(LineCollection(pieces, colors=colors or options.pop("color", "C0"), linestyles=linestyles, label=label, **options))

    def vlines(self, x, ymin, ymax, colors=None, linestyles="solid", *, label="", data=None, **options):
        """Lines from ymin to ymax at each x."""
        parts = np.broadcast_arrays(*(np.atleast_1d(np.asarray(each, dtype=float)) for each in (x, ymin, ymax)))
        pieces = [[(at, low), (at, high)] for at, low, high in zip(*(each.tolist() for each in parts))]
        return self._add(LineCollection(pieces, colors=colors or options.pop("color", "C0"), linestyles=linestyles, label=label, **options))

    # -- legends
    def get_legend_handles_labels(self, legend_handler_map=None):
        """Things with labels, and the labels."""
        members = [each for each in (*self._children, *self._containers) if not isinstance(each, Text)]
        inside = {id(part) for each in self._containers for part in _parts(each)}
        named = [each for each in members if _is_name(each.get_label()) and (isinstance(each, Container) or id(each) not in inside or _own(each))]
        return named, [each.get_label() for each in named]

    def legend(self, *args, handles=None, labels=None, **options):
        """Names the things with labels, or those given; gives the legend."""
        handles, labels = self._named(args, handles, labels)
        self._legend = Legend(self, handles, labels, **options)
        return self._legend

    def _named(self, args, handles, labels):
        if len(args) > 2:
            raise TypeError("Too many positional arguments to legend()")
        if len(args) == 2:
            handles, labels = args
        elif len(args) == 1:
            labels = args[0]
        if handles is not None and labels is None:
            handles = list(handles)
            return handles, [each.get_label() for each in handles]
        if labels is None:
            return self.get_legend_handles_labels()
        labels = list(labels)
        if handles is None:
            inside = {id(part) for each in self._containers for part in _parts(each)}
            handles = [each for each in self._children if not isinstance(each, Text) and id(each) not in inside and not hasattr(each, "get_extent")]
            handles += self._containers
        pairs = list(zip(handles, labels))
        return [handle for handle, _ in pairs], [str(label) for _, label in pairs]

    def get_legend(self):
        """The legend, or None."""
        return self._legend

    @property
    def legend_(self):
        """The legend, or None."""
        return self._legend


def _parts(container):
    for each in container:
        yield from each if isinstance(each, tuple) else [each]


def _own(artist):
    return isinstance(artist, Rectangle) and _is_name(artist.get_label())


def _is_name(label):
    return bool(label) and not str(label).startswith("_")


def _number(axis, place):
    return float(axis.numbers(place).reshape(-1)[0])


def _place(axis, place):
    """The place as given if it is a number, else the number of its category or date."""
    if isinstance(place, (int, float, np.generic)):
        return place
    if hasattr(place, "shape") and getattr(place, "size", 2) == 1:
        return place.reshape(-1)[0]
    return _number(axis, place)
