"""The two axes of a plot: limits, scale, ticks and label."""

import math

import numpy as np

from ._artist import Artist
from ._choices import check_choice
from ._nice import linear_ticks, log_ticks, number_texts
from ._shared_axis import Shared
from ._ticks import LinkedText, Tick, XTick, YTick
from ._values import is_texts, number, values
from .text import Text
from .ticker import FixedFormatter, FixedLocator, FuncFormatter, NullLocator, StrMethodFormatter

__all__ = ["Axis", "XAxis", "XTick", "YAxis", "YTick"]

_SCALES = ("linear", "log", "symlog", "logit", "asinh", "function", "functionlog", "mercator")


class Axis(Artist):
    """An axis in x or in y."""

    _properties = {"label_text": "", "ticks_position": "default", "label_position": "default", "inverted": False,
                   "tick_params": None, "zorder": 2.5, "label_coords": None, "units": None}  # fmt: skip
    _tick = Tick

    def __init__(self, axes, letter, shared=None):
        super().__init__()
        self.axes, self.axis_name = axes, letter
        self.shared = shared or Shared(letter)
        self.shared.members.append(axes)
        self.label = Text(0.5, 0, "") if letter == "x" else Text(0, 0.5, "", rotation=90.0)
        self.grid_on, self.grid_look, self.texts, self.tick_look = None, {}, {}, {}

    def numbers(self, data):
        """Data as numbers: texts get the numbers of their categories."""
        if not is_texts(data):
            return values(data)
        items = [data] if isinstance(data, str) else np.asarray(data).ravel().tolist()
        known = self.shared.categories
        return np.array([known.setdefault(str(each), len(known)) for each in items])

    def ticks(self):
        """The places of the ticks."""
        shared = self.shared
        if shared.locator is not None:
            return shared.locator.tick_values(*sorted(float(each) for each in shared.ends()))
        if shared.categories:
            return [float(each) for each in shared.categories.values()]
        low, high = sorted(float(each) for each in shared.ends())
        return log_ticks(low, high) if shared.scale == "log" else linear_ticks(low, high, self._intervals())

    def _intervals(self):
        size = self.axes._size()[0 if self.axis_name == "x" else 1] * 72 / 10
        return max(1, min(9, math.floor(size / (3 if self.axis_name == "x" else 2))))

    def tick_texts(self):
        """The texts of the ticks as far as the program has said what they are, or None."""
        shared = self.shared
        if shared.formatter is not None:
            return [str(each) for each in shared.formatter.format_ticks(self.ticks())]
        return list(shared.categories) if shared.categories and shared.locator is None else None

    def get_label(self):
        """The label."""
        return self.label

    def get_label_text(self):
        """The text of the label."""
        return self.label.get_text()

    def set_label_text(self, label, fontdict=None, **options):
        """Changes the text of the label."""
        self.label.set(text=label, **(fontdict or {}), **options)
        return self.label

    def set_ticks(self, ticks, labels=None, *, minor=False, **options):
        """Ticks at these places, with these texts; ValueError for another number of texts."""
        if not minor:
            places = [float(each) for each in self.numbers(ticks).ravel().tolist()]
            self.shared.locator = FixedLocator(places) if places else NullLocator()
            if places and self.shared.limits is None:
                low, high = self.shared.ends()
                if min(places) < min(low, high) or max(places) > max(low, high):
                    wide = min(low, high, *places), max(low, high, *places)
                    self.shared.limits = wide if low <= high else wide[::-1]
        if labels is not None:
            return self.set_ticklabels(labels, minor=minor, **options)
        return self.get_major_ticks()

    def set_ticklabels(self, labels, *, minor=False, fontdict=None, **options):
        """Texts of the ticks; ValueError for another number of texts than ticks."""
        texts = [each.get_text() if isinstance(each, Text) else str(each) for each in labels]
        if isinstance(self.shared.locator, FixedLocator) and len(self.shared.locator.locs) != len(texts) and texts:
            raise ValueError(
                f"The number of FixedLocator locations ({len(self.shared.locator.locs)}), usually from a call to "
                f"set_ticks, does not match the number of labels ({len(texts)})."
            )
        self.shared.formatter = FixedFormatter(texts)
        self.texts |= {**(fontdict or {}), **options}
        Text(**self.texts)
        return self.get_ticklabels()

    def get_ticklabels(self, minor=False, which=None):
        """The texts of the ticks."""
        texts = self.tick_texts() or number_texts(self.ticks())
        return [self._text(place, text) for place, text in zip(self.ticks(), texts)]

    def _text(self, place, text):
        place = int(place) if float(place).is_integer() and isinstance(self.shared.locator, FixedLocator) else place
        made = Text(place, 0, text, **self.texts) if self.axis_name == "x" else Text(0, place, text, **self.texts)
        return LinkedText(made, self.texts)

    def get_majorticklabels(self):
        """The texts of the ticks."""
        return self.get_ticklabels()

    def get_ticklocs(self, *, minor=False):
        """The places of the ticks."""
        places = self.ticks()
        fixed = isinstance(self.shared.locator, FixedLocator) or (self.shared.locator is None and self.shared.categories)
        whole = fixed and all(each.is_integer() for each in places)
        return np.array(places, dtype=np.int64 if whole else float) if places else np.array([], dtype=float)

    get_majorticklocs = get_ticklocs

    def get_major_ticks(self, numticks=None):
        """The ticks."""
        return [self._tick(place, text) for place, text in zip(self.ticks(), self.get_ticklabels())]

    def set_major_locator(self, locator):
        """The rule for the places of the ticks."""
        self.shared.locator = locator

    def get_major_locator(self):
        """The rule for the places of the ticks."""
        return self.shared.locator

    def set_minor_locator(self, locator):
        """Small ticks are not drawn."""

    def set_minor_formatter(self, formatter):
        """Small ticks are not drawn."""

    def minorticks_on(self):
        """Small ticks are not drawn."""

    def minorticks_off(self):
        """Small ticks are not drawn."""

    def set_major_formatter(self, formatter):
        """The rule for the texts of the ticks: a formatter, a format or a function."""
        if isinstance(formatter, str):
            formatter = StrMethodFormatter(formatter)
        self.shared.formatter = formatter if hasattr(formatter, "format_ticks") else FuncFormatter(formatter)

    def get_major_formatter(self):
        """The rule for the texts of the ticks."""
        return self.shared.formatter

    def grid(self, visible=None, which="major", **options):
        """Shows or hides the lines at the ticks."""
        self.grid_on = (not self.grid_on if visible is None and not options else True) if visible is None else bool(visible)
        self.grid_look |= options

    def set_tick_params(self, which="major", reset=False, **options):
        """How ticks and their texts look."""
        self.tick_look |= options

    def set_inverted(self, inverted):
        """Turns the axis round."""
        low, high = sorted(self.shared.ends())
        if self.shared.limits is not None:
            self.shared.limits = (high, low) if inverted else (low, high)
        self.shared.upside_down = bool(inverted)

    def get_inverted(self):
        """Whether the axis is turned round."""
        left, right = self.shared.ends()
        return bool(left > right)

    def tick_top(self):
        """Ticks above."""
        self._values["ticks_position"] = "top"

    def tick_bottom(self):
        """Ticks below."""
        self._values["ticks_position"] = "bottom"

    def tick_left(self):
        """Ticks at the left."""
        self._values["ticks_position"] = "left"

    def tick_right(self):
        """Ticks at the right."""
        self._values["ticks_position"] = "right"

    def get_scale(self):
        """The name of the scale."""
        return self.shared.scale

    def _set_scale(self, value):
        check_choice("scale", value, _SCALES)
        self.shared.scale = value

    def __str__(self):
        left, bottom = self.axes._corner()
        return f"{type(self).__name__}({left},{bottom})"

    def _record(self):
        ends, texts = self.shared.ends(), self.tick_texts()
        look = self.tick_look
        hidden = look.get("labelbottom" if self.axis_name == "x" else "labelleft") in (False, "off")
        ticks = self.ticks() if self.shared.locator is not None or self.shared.categories else None
        return {
            "label": self.label._look(), "limits": [number(each) for each in ends], "scale": self.shared.scale,
            "ticks": None if ticks is None else [number(each) for each in ticks], "texts": texts,
            "rotation": Text(**self.texts).get_rotation() or float(look.get("labelrotation", look.get("rotation", 0)) or 0),
            "size": Text(**self.texts).get_fontsize() if "fontsize" in self.texts or "size" in self.texts else look.get("labelsize"),
            "grid": self.grid_on, "visible": bool(self._get("visible")), "textless": bool(hidden),
            "dates": False, "side": self._get("ticks_position"),
        }  # fmt: skip


class XAxis(Axis):
    """The axis in x."""

    _tick = XTick


class YAxis(Axis):
    """The axis in y."""

    _tick = YTick


for _class in (Tick, XTick, YTick):
    _class.__module__ = __name__
