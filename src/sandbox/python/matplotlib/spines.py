"""The frame of axes."""

from collections.abc import MutableMapping

from ._artist import Artist
from ._color_values import checked

__all__ = ["Spine", "Spines"]


class Spine(Artist):
    """One side of the frame."""

    _properties = {"color": "black", "edgecolor": "black", "facecolor": "none", "linestyle": "-", "linewidth": 0.8,
                   "position": None, "bounds": None, "capstyle": None, "zorder": 2.5}  # fmt: skip
    _aliases = {"ec": "edgecolor", "lw": "linewidth", "ls": "linestyle"}

    def set_color(self, c):
        """The colour; ValueError for what is none."""
        self._values["color"] = checked(c)


class Spines(MutableMapping):
    """The sides by name; several at once by a list of names or by `[:]`."""

    def __init__(self):
        self._sides = {name: Spine() for name in ("left", "right", "bottom", "top")}

    def __getitem__(self, key):
        if isinstance(key, (list, slice)):
            return _Several([self._sides[each] for each in (key if isinstance(key, list) else self._sides)])
        return self._sides[key]

    def __setitem__(self, key, value):
        self._sides[key] = value

    def __delitem__(self, key):
        del self._sides[key]

    def __iter__(self):
        return iter(self._sides)

    def __len__(self):
        return len(self._sides)

    def __getattr__(self, name):
        if name in ("left", "right", "bottom", "top"):
            return self._sides[name]
        raise AttributeError(f"'Spines' object does not contain a {name!r} spine")

    __repr__ = object.__repr__


class _Several:
    def __init__(self, sides):
        self._sides = sides

    def __getattr__(self, name):
        return lambda *args, **options: [getattr(each, name)(*args, **options) for each in self._sides]
