"""Arrays as pictures and meshes."""

import numpy as np

from .._choices import check_choice
from .._parameters import rcParams
from .._values import values
from ..collections import QuadMesh
from ..colors import Normalize
from ..image import AxesImage
from ..ticker import MaxNLocator

__all__ = ["Pictures"]

_SMOOTHINGS = (
    "antialiased", "auto", "nearest", "bilinear", "bicubic", "spline16", "spline36", "hanning", "hamming", "hermite",
    "kaiser", "quadric", "catrom", "gaussian", "bessel", "mitchell", "sinc", "lanczos", "blackman", "none",
)  # fmt: skip


class Pictures:
    """Methods of axes for pictures."""

    def imshow(
        self, X, cmap=None, norm=None, *, aspect=None, interpolation=None, alpha=None, vmin=None, vmax=None,
        colorizer=None, origin=None, extent=None, interpolation_stage=None, filternorm=True, filterrad=4.0,
        resample=None, url=None, data=None, **options,
    ):  # fmt: skip
        """An array as a picture: numbers by a colour map, or colours along the last axis."""
        aspect = rcParams["image.aspect"] if aspect is None else aspect
        if interpolation is not None:
            check_choice("interpolation", interpolation, _SMOOTHINGS)
        if origin is not None:
            check_choice("origin", origin, ("upper", "lower"))
        image = AxesImage(
            _numbers(X), norm=norm or Normalize(vmin, vmax), cmap=cmap, extent=extent,
            origin=rcParams["image.origin"] if origin is None else origin, alpha=alpha,
            interpolation=rcParams["image.interpolation"] if interpolation is None else interpolation, **options,
        )  # fmt: skip
        if aspect is not None:
            self.set_aspect(aspect)
        self._add(image)
        left, right, bottom, top = image.get_extent()
        if len(self._children) == 1 or self.yaxis.shared.limits is None:
            self.yaxis.shared.upside_down = bottom > top
            self.xaxis.shared.upside_down = left > right
        return image

    def matshow(self, Z, **options):
        """An array as a picture with ticks above."""
        self.xaxis.tick_top()
        made = self.imshow(Z, **{"origin": "upper", "interpolation": "nearest", "aspect": "equal", **options})
        for axis in (self.xaxis, self.yaxis):
            axis.set_major_locator(MaxNLocator(nbins=9, steps=[1, 2, 5, 10], integer=True))
        return made

    def spy(self, Z, precision=0, **options):
        """Where an array is not zero."""
        return self.matshow((np.abs(values(Z)) > precision).astype(float), **{"cmap": "binary", **options})

    def pcolormesh(
        self, *args, alpha=None, norm=None, cmap=None, vmin=None, vmax=None, colorizer=None, shading=None,
        antialiased=False, data=None, **options,
    ):  # fmt: skip
        """An array as cells between lines."""
        if len(args) not in (1, 3):
            raise TypeError(f"pcolormesh() takes 1 or 3 positional arguments but {len(args)} were given")
        C = values(args[-1])
        x, y = (np.arange(C.shape[1] + 1), np.arange(C.shape[0] + 1)) if len(args) == 1 else (values(each) for each in args[:2])
        x, y = x[0] if x.ndim == 2 else x, y[:, 0] if y.ndim == 2 else y
        x, y = _lines_between(x.astype(float), C.shape[1]), _lines_between(y.astype(float), C.shape[0])
        options = {name: value for name, value in options.items() if name not in ("rasterized",)}
        mesh = QuadMesh(x, y, C, norm=norm or Normalize(vmin, vmax), cmap=cmap, alpha=alpha, **options)
        return self._add(mesh)

    pcolor = pcolormesh

    def hist2d(self, x, y, bins=10, *, range=None, density=False, weights=None, cmin=None, cmax=None, data=None, **options):
        """Counts of pairs in cells; gives counts, both edges and the mesh."""
        x, y = values(x).astype(float), values(y).astype(float)
        counts, across, up = np.histogram2d(x, y, bins=bins, range=range, density=density, weights=weights)
        return counts, across, up, self.pcolormesh(across, up, counts.T, **options)

    def hexbin(self, x, y, C=None, *, gridsize=100, **options):
        """Counts of pairs in cells, which are drawn as squares."""
        size = gridsize if isinstance(gridsize, int) else gridsize[0]
        kept = {name: value for name, value in options.items() if name in ("cmap", "alpha", "vmin", "vmax", "norm")}
        return self.hist2d(x, y, bins=size, **kept)[3]


def _numbers(X):
    if hasattr(X, "convert"):
        X = X.convert("RGB") if getattr(X, "mode", "") not in ("L", "RGB", "RGBA") else X
    return np.asarray(X)


def _lines_between(places, cells):
    """The lines between cells: as given, or halfway between the middles."""
    if len(places) == cells + 1:
        return places
    if len(places) != cells:
        raise TypeError(f"Dimensions of C ({cells}) should be one smaller than X or Y ({len(places)}), or the same")
    if cells == 1:
        return np.array([places[0] - 0.5, places[0] + 0.5])
    middles = (places[1:] + places[:-1]) / 2
    return np.concatenate([[places[0] - (middles[0] - places[0])], middles, [places[-1] + (places[-1] - middles[-1])]])
