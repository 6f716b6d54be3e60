"""Limits, scales and ticks of axes."""

import math

import numpy as np

__all__ = ["AxesLimits"]


class AxesLimits:
    """Methods of axes that read and set limits, scales and ticks."""

    def _ends(self, axis):
        return tuple(np.float64(each) for each in axis.shared.ends())

    def get_xlim(self):
        """(left, right)."""
        return self._ends(self.xaxis)

    def get_ylim(self):
        """(bottom, top)."""
        return self._ends(self.yaxis)

    def set_xlim(self, left=None, right=None, *, emit=True, auto=False, xmin=None, xmax=None):
        """Left and right end; None leaves an end as it is."""
        return _set_ends(self.xaxis, left, right, xmin, xmax, "left", "right")

    def set_ylim(self, bottom=None, top=None, *, emit=True, auto=False, ymin=None, ymax=None):
        """Lower and upper end; None leaves an end as it is."""
        return _set_ends(self.yaxis, bottom, top, ymin, ymax, "bottom", "top")

    def get_xbound(self):
        """The smaller and the larger end."""
        return tuple(sorted(self.get_xlim()))

    def get_ybound(self):
        """The smaller and the larger end."""
        return tuple(sorted(self.get_ylim()))

    def invert_xaxis(self):
        """Turns the axis in x round."""
        self.xaxis.set_inverted(not self.xaxis.get_inverted())

    def invert_yaxis(self):
        """Turns the axis in y round."""
        self.yaxis.set_inverted(not self.yaxis.get_inverted())

    def xaxis_inverted(self):
        """Whether the axis in x is turned round."""
        return self.xaxis.get_inverted()

    def yaxis_inverted(self):
        """Whether the axis in y is turned round."""
        return self.yaxis.get_inverted()

    def set_xscale(self, value, **_options):
        """`linear`, `log`, ...; ValueError for others."""
        self.xaxis._set_scale(value)

    def set_yscale(self, value, **_options):
        """`linear`, `log`, ...; ValueError for others."""
        self.yaxis._set_scale(value)

    def get_xscale(self):
        """The name of the scale in x."""
        return self.xaxis.get_scale()

    def get_yscale(self):
        """The name of the scale in y."""
        return self.yaxis.get_scale()

    def set_xticks(self, ticks, labels=None, *, minor=False, **options):
        """Ticks in x at these places, with these texts."""
        return self.xaxis.set_ticks(ticks, labels, minor=minor, **options)

    def set_yticks(self, ticks, labels=None, *, minor=False, **options):
        """Ticks in y at these places, with these texts."""
        return self.yaxis.set_ticks(ticks, labels, minor=minor, **options)

    def set_xticklabels(self, labels, *, minor=False, fontdict=None, **options):
        """Texts of the ticks in x."""
        return self.xaxis.set_ticklabels(labels, minor=minor, fontdict=fontdict, **options)

    def set_yticklabels(self, labels, *, minor=False, fontdict=None, **options):
        """Texts of the ticks in y."""
        return self.yaxis.set_ticklabels(labels, minor=minor, fontdict=fontdict, **options)

    def get_xticks(self, *, minor=False):
        """Places of the ticks in x."""
        return self.xaxis.get_ticklocs(minor=minor)

    def get_yticks(self, *, minor=False):
        """Places of the ticks in y."""
        return self.yaxis.get_ticklocs(minor=minor)

    def get_xticklabels(self, minor=False, which=None):
        """Texts of the ticks in x."""
        return self.xaxis.get_ticklabels()

    def get_yticklabels(self, minor=False, which=None):
        """Texts of the ticks in y."""
        return self.yaxis.get_ticklabels()

    def margins(self, *margins, x=None, y=None, tight=True):
        """How much wider than the data the automatic limits are."""
        if len(margins) == 1:
            x = y = margins[0]
        elif len(margins) == 2:
            x, y = margins
        elif margins:
            raise TypeError("Must pass a single positional argument for all margins, or one for each margin (x, y).")
        if x is None and y is None:
            return self._margin(self.xaxis), self._margin(self.yaxis)
        if x is not None:
            self.xaxis.shared.margin = x
        if y is not None:
            self.yaxis.shared.margin = y
        return None

    def _margin(self, axis):
        return 0.05 if axis.shared.margin is None else axis.shared.margin

    def autoscale(self, enable=True, axis="both", tight=None):
        """Takes the limits from the data again."""
        for name, each in (("x", self.xaxis), ("y", self.yaxis)):
            if axis in (name, "both") and enable:
                each.shared.limits = None
                each.shared.margin = 0.0 if tight else each.shared.margin

    def autoscale_view(self, **_options):
        """Limits are taken from the data anyway."""

    def relim(self, visible_only=False):
        """Limits are taken from the data anyway."""

    def axis(self, arg=None, /, *, emit=True, **kwargs):
        """`off`, `on`, `equal`, `tight`, `square`, `image`, `auto`, or all four limits; gives the limits."""
        if isinstance(arg, (str, bool)):
            self._axis_by_name({True: "on", False: "off"}.get(arg, arg))
        elif arg is not None:
            if len(arg) != 4:
                raise TypeError("The first argument to axis() must be an iterable of the form [xmin, xmax, ymin, ymax]")
            self.set_xlim(arg[0], arg[1])
            self.set_ylim(arg[2], arg[3])
        if kwargs:
            self.set_xlim(kwargs.get("xmin"), kwargs.get("xmax"))
            self.set_ylim(kwargs.get("ymin"), kwargs.get("ymax"))
        return (*self.get_xlim(), *self.get_ylim())

    def _axis_by_name(self, name):
        if name in ("on", "off"):
            self._shown = name == "on"
        elif name in ("equal", "scaled", "image", "square"):
            self.set_aspect("equal")
            if name == "image":
                self.autoscale(tight=True)
        elif name in ("tight", "auto"):
            self.autoscale(tight=name == "tight")
        else:
            raise ValueError(f"Unrecognized string {name!r} to axis; try 'on' or 'off'")


def _set_ends(axis, low, high, least, most, first, second):
    if high is None and low is not None and np.ndim(low) == 1:
        low, high = low
    if isinstance(low, str) and not axis.shared.categories:
        low, high = low
    for given, other, names in ((low, least, (first, "min")), (high, most, (second, "max"))):
        if given is not None and other is not None:
            letter = axis.axis_name
            raise TypeError(f"Cannot pass both '{names[0]}' and '{letter}{names[1]}'")
    low, high = (least if low is None else low), (most if high is None else high)
    before = axis.shared.ends()
    ends = []
    for value, old in ((low, before[0]), (high, before[1])):
        value = old if value is None else float(axis.numbers(value).reshape(-1)[0])
        if not math.isfinite(value):
            raise ValueError("Axis limits cannot be NaN or Inf")
        ends.append(float(value))
    if ends[0] == ends[1]:
        from .._nice import not_empty

        ends = list(not_empty(ends[0], ends[1]))
    axis.shared.limits = tuple(ends)
    return tuple(ends)
