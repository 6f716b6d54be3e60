"""Functions of pyplot for pictures and their colours."""

from . import _manager, cm, rcParams
from ._pyplot_figures import figure, gca, gcf
from .cm import get_cmap
from .figure import NO_MAPPABLE

__all__ = [
    "autumn", "bone", "clim", "colorbar", "colormaps", "cool", "copper", "gci", "gray", "hot", "hsv", "inferno",
    "jet", "magma", "matshow", "nipy_spectral", "pink", "plasma", "sci", "set_cmap", "spring", "summer", "viridis",
    "winter",
]  # fmt: skip


def matshow(A, fignum=None, **kwargs):
    """An array as a picture in a new figure of its shape."""
    if fignum == 0:
        return gca().matshow(A, **kwargs)
    rows, columns = A.shape[:2] if hasattr(A, "shape") else (len(A), len(A[0]))
    fig = figure(fignum, figsize=_figure_size(rows / columns))
    return fig.add_axes((0.15, 0.09, 0.775, 0.775)).matshow(A, **kwargs)


def _figure_size(aspect):
    width, height = rcParams["figure.figsize"]
    width, height = (height / aspect, height) if aspect > 1 else (height, height * aspect)
    return min(max(width, 4.0), 16.0), min(max(height, 2.0), 16.0)


def gci():
    """The current picture, or None."""
    return gcf()._current_image


def sci(im):
    """Makes a picture the current one."""
    gcf()._current_image = im


def colorbar(mappable=None, cax=None, ax=None, **kwargs):
    """The scale of colours of a picture, the current one by default; RuntimeError if there is none."""
    mappable = gci() if mappable is None else mappable
    if mappable is None:
        raise RuntimeError(NO_MAPPABLE)
    return gcf().colorbar(mappable, cax=cax, ax=ax, **kwargs)


def clim(vmin=None, vmax=None):
    """The ends of the colour scale of the current picture."""
    if gci() is None:
        raise RuntimeError("You must first define an image, e.g., with imshow")
    gci().set_clim(vmin, vmax)


def set_cmap(cmap):
    """The colour map of the current and of later pictures."""
    rcParams["image.cmap"] = get_cmap(cmap).name
    if _manager.has_current() and gci() is not None:
        gci().set_cmap(cmap)


def _colormap_function(name):
    def choose():
        set_cmap(name)

    choose.__name__ = choose.__qualname__ = name
    choose.__doc__ = f"Takes the colour map {name!r} for the current and for later pictures."
    return choose


for _name in ("autumn", "bone", "cool", "copper", "gray", "hot", "hsv", "inferno", "jet", "magma", "nipy_spectral", "pink",
              "plasma", "spring", "summer", "viridis", "winter"):  # fmt: skip
    globals()[_name] = _colormap_function(_name)


def colormaps():
    """Names of the colour maps."""
    return sorted(cm.colormaps)
