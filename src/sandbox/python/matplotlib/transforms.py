"""Coordinate systems and boxes, as far as programs name them."""

import numpy as np

from gradpaper_runtime import not_supported

__all__ = ["Bbox", "Transform"]


class Transform:
    """Stands for the coordinates of data, axes or figure."""

    def __init__(self, of_axes):
        self._of_axes = of_axes

    def __add__(self, other):
        return self


class Bbox:
    """A box by its corners."""

    def __init__(self, points):
        self._points = np.asarray(points, dtype=float)

    @staticmethod
    def from_bounds(x0, y0, width, height):
        """The box of a corner and its size."""
        return Bbox([[x0, y0], [x0 + width, y0 + height]])

    @staticmethod
    def from_extents(*args):
        """The box of left, bottom, right and top."""
        return Bbox(np.array(args, dtype=float).reshape(2, 2))

    def __getattr__(self, name):
        places = {"x0": (0, 0), "y0": (0, 1), "x1": (1, 0), "y1": (1, 1)}
        if name in places:
            return self._points[places[name]]
        raise AttributeError(f"'Bbox' object has no attribute {name!r}")

    @property
    def width(self):
        """From left to right."""
        return self._points[1, 0] - self._points[0, 0]

    @property
    def height(self):
        """From bottom to top."""
        return self._points[1, 1] - self._points[0, 1]

    @property
    def bounds(self):
        """(left, bottom, width, height)."""
        return (self.x0, self.y0, self.width, self.height)

    @property
    def extents(self):
        """Left, bottom, right and top."""
        return self._points.ravel().copy()

    def get_points(self):
        """The corners as rows."""
        return self._points

    def __array__(self, dtype=None, copy=None):
        return self._points

    def __repr__(self):
        return f"Bbox({self._points.tolist()!r})"

    def __str__(self):
        (x0, y0), (x1, y1) = self._points.tolist()
        return f"Bbox(x0={x0}, y0={y0}, x1={x1}, y1={y1})"


def __getattr__(name):
    if name in ("Affine2D", "BboxTransform", "IdentityTransform", "ScaledTranslation", "blended_transform_factory", "offset_copy"):
        raise not_supported(f"matplotlib.transforms.{name}")
    raise AttributeError(f"module 'matplotlib.transforms' has no attribute {name!r}")
