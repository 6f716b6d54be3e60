"""The colour maps by name, and what brings an array to colours."""

import numpy as np

from gradpaper_runtime.absent import answer

from ._choices import no_choice
from ._colormap_points import LINEAR, LISTED
from ._rare_colormap_points import LINEAR as RARE_LINEAR, LISTED as RARE_LISTED, OTHER_NAMES
from .colors import Colormap, LinearSegmentedColormap, ListedColormap, Normalize

__all__ = ["ScalarMappable", "colormaps", "get_cmap"]

_POINTS, _COLORS = LINEAR | RARE_LINEAR, LISTED | RARE_LISTED
# The perceptual maps are lists of colours in matplotlib.
_LISTS = ("viridis", "plasma", "inferno", "magma", "cividis", "twilight", "twilight_shifted", "turbo", "berlin",
          "managua", "vanimo")  # fmt: skip


def _digits(text):
    return [f"#{text[at : at + 6]}" for at in range(0, len(text), 6)]


class ColormapRegistry:
    """The colour maps by name; KeyError for names that there are not."""

    def __init__(self):
        self._made = {}
        self._names = {*_POINTS, *_COLORS, *OTHER_NAMES}
        self._names |= {f"{name}_r" for name in self._names}

    def __getitem__(self, item):
        if item not in self._names:
            raise KeyError(f"{item!r} is not a known colormap name")
        if item not in self._made:
            self._made[item] = self._make(item)
        return self._made[item].copy()

    def _make(self, name):
        if name.endswith("_r"):
            return self[name[:-2]].reversed(name)
        known = OTHER_NAMES.get(name, name)
        if known in _COLORS:
            return ListedColormap(_digits(_COLORS[known]), name=name)
        mixed = LinearSegmentedColormap.from_list(name, _digits(_POINTS[known]))
        return ListedColormap(mixed._rows(), name=name) if known in _LISTS else mixed

    def __iter__(self):
        return iter(sorted(self._names))

    def __len__(self):
        return len(self._names)

    def __contains__(self, item):
        return item in self._names

    def __call__(self):
        return list(self)

    def keys(self):
        """The names."""
        return list(self)

    def register(self, cmap, *, name=None, force=False):
        """Adds a map under its name."""
        name = name or cmap.name
        if name in self._names and not force and name not in self._made:
            raise ValueError(f'A colormap named "{name}" is already registered.')
        self._names.add(name)
        self._made[name] = cmap

    def unregister(self, name):
        """Takes a map away."""
        self._names.discard(name)
        self._made.pop(name, None)

    def get_cmap(self, cmap):
        """The map of a name, a map itself, or the default for None; ValueError for unknown names."""
        from ._parameters import rcParams

        if isinstance(cmap, Colormap):
            return cmap
        name = rcParams["image.cmap"] if cmap is None else cmap
        if not isinstance(name, str):
            raise TypeError(f"get_cmap expects None or an instance of a str or Colormap . you passed {cmap!r} of type {type(cmap)}")
        if name not in self._names:
            raise ValueError(
                f"{no_choice('cmap', name, sorted(self._names))}\nSee `matplotlib.bivar_colormaps()` and "
                "`matplotlib.multivar_colormaps()` for bivariate and multivariate colormaps"
            )
        return self[name]


colormaps = ColormapRegistry()


def get_cmap(name=None, lut=None):
    """The colour map of a name, with another number of colours if one is given."""
    found = colormaps.get_cmap(name)
    return found if lut is None else found.resampled(lut)


class ScalarMappable:
    """An array with a colour map and a scale."""

    def __init__(self, norm=None, cmap=None):
        self.norm = norm if norm is not None else Normalize()
        self.cmap = colormaps.get_cmap(cmap)
        self._A = None

    def set_array(self, A):
        """The array whose numbers get colours."""
        self._A = None if A is None else np.asarray(A)

    def get_array(self):
        """The array."""
        return self._A

    def set_clim(self, vmin=None, vmax=None):
        """The ends of the scale."""
        if vmax is None and hasattr(vmin, "__len__"):
            vmin, vmax = vmin
        self.norm.vmin = self.norm.vmin if vmin is None else float(vmin)
        self.norm.vmax = self.norm.vmax if vmax is None else float(vmax)

    def get_clim(self):
        """The ends of the scale."""
        return self.norm.vmin, self.norm.vmax

    def set_cmap(self, cmap):
        """The colour map."""
        self.cmap = colormaps.get_cmap(cmap)

    def get_cmap(self):
        """The colour map."""
        return self.cmap

    def set_norm(self, norm):
        """The scale."""
        self.norm = norm

    def autoscale(self):
        """Takes the ends of the scale from the array."""
        self.norm.autoscale(self._A)

    def to_rgba(self, x, alpha=None, bytes=False, norm=True):
        """Colours of numbers."""
        return self.cmap(self.norm(x) if norm else x, alpha=alpha, bytes=bytes)


_others = answer(
    "matplotlib.cm",
    ("bivar_cmaps", "cmaps_listed", "datad", "flag", "flag_r", "multivar_cmaps", "prism", "prism_r"),
)  # fmt: skip


def __getattr__(name):
    return colormaps[name] if name in colormaps else _others(name)
