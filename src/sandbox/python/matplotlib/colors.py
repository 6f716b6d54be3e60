"""Colours, colour maps and the scales that bring numbers to them."""

import numpy as np

from gradpaper_runtime.absent import answer

from ._color_values import is_color_like, same_color, to_hex, to_rgb, to_rgba, to_rgba_array
from ._colormaps import Colormap, LinearSegmentedColormap, ListedColormap
from ._named_colors import BASE_COLORS, CSS4_COLORS, TABLEAU_COLORS
from ._norms import BoundaryNorm, LogNorm, NoNorm, Normalize, TwoSlopeNorm

__all__ = [
    "BASE_COLORS", "BoundaryNorm", "CSS4_COLORS", "Colormap", "LinearSegmentedColormap", "ListedColormap", "LogNorm",
    "NoNorm", "Normalize", "TABLEAU_COLORS", "TwoSlopeNorm", "cnames", "get_named_colors_mapping", "hex2color",
    "hsv_to_rgb", "is_color_like", "rgb2hex", "rgb_to_hsv", "same_color", "to_hex", "to_rgb", "to_rgba", "to_rgba_array",
]  # fmt: skip

for _class in (BoundaryNorm, Colormap, LinearSegmentedColormap, ListedColormap, LogNorm, NoNorm, Normalize, TwoSlopeNorm):
    _class.__module__ = __name__
cnames, rgb2hex, hex2color = CSS4_COLORS, to_hex, to_rgb


def get_named_colors_mapping():
    """All colours with a name: name to value."""
    return BASE_COLORS | TABLEAU_COLORS | CSS4_COLORS


def hsv_to_rgb(hsv):
    """Red, green and blue of hue, saturation and value, along the last axis."""
    import colorsys

    data = np.asarray(hsv, dtype=float)
    rows = data.reshape(-1, 3).tolist()
    return np.array([colorsys.hsv_to_rgb(*row) for row in rows]).reshape(data.shape)


def rgb_to_hsv(arr):
    """Hue, saturation and value of red, green and blue, along the last axis."""
    import colorsys

    data = np.asarray(arr, dtype=float)
    rows = data.reshape(-1, 3).tolist()
    return np.array([colorsys.rgb_to_hsv(*row) for row in rows]).reshape(data.shape)


__getattr__ = answer(
    "matplotlib.colors",
    ("AsinhNorm", "BivarColormap", "BivarColormapFromImage", "CenteredNorm", "ColorConverter",
     "ColorSequenceRegistry", "FuncNorm", "LightSource", "MultiNorm", "MultivarColormap", "Norm", "PowerNorm",
     "SegmentedBivarColormap", "SymLogNorm", "XKCD_COLORS", "colorConverter", "from_levels_and_colors",
     "make_norm_from_scale"),
)  # fmt: skip
