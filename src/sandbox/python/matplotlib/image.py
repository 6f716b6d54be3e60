"""Pictures: arrays of numbers or colours as cells."""

import os

import numpy as np

from gradpaper_runtime import not_supported
from gradpaper_runtime.absent import answer

from ._artist import Artist
from ._values import number
from .cm import ScalarMappable

__all__ = ["AxesImage", "imread", "imsave"]

most_cells = 128


class AxesImage(ScalarMappable, Artist):
    """A picture in axes: numbers by a colour map, or colours."""

    _properties = {
        "data": None, "extent": None, "filternorm": True, "filterrad": 4.0, "interpolation": "auto",
        "interpolation_stage": "auto", "resample": True, "zorder": 0,
    }  # fmt: skip

    def __init__(self, A, *, norm=None, cmap=None, origin="upper", extent=None, **properties):
        ScalarMappable.__init__(self, norm, cmap)
        self.origin = origin
        Artist.__init__(self, **properties)
        self.set_data(A)
        self._values["extent"] = extent

    def set_data(self, A):
        """The picture; TypeError for other shapes than (m, n), (m, n, 3) and (m, n, 4)."""
        data = np.asarray(A)
        if data.dtype.kind not in "biuf":
            raise TypeError(f"Image data of dtype {data.dtype} cannot be converted to float")
        if data.ndim == 3 and data.shape[2] == 1:
            data = data[:, :, 0]
        if not (data.ndim == 2 or (data.ndim == 3 and data.shape[2] in (3, 4))):
            raise TypeError(f"Invalid shape {data.shape} for image data")
        self._A = data
        if data.ndim == 2:
            self.norm.autoscale_None(data)

    def get_size(self):
        """(rows, columns)."""
        return self._A.shape[:2]

    def get_extent(self):
        """[left, right, bottom, top] in data coordinates."""
        if self._values["extent"] is not None:
            return self._values["extent"]
        rows, columns = self._A.shape[:2]
        low, high = (rows - 0.5, -0.5) if self.origin == "upper" else (-0.5, rows - 0.5)
        return [-0.5, columns - 0.5, low, high]

    def set_extent(self, extent, **_options):
        """Where the picture lies."""
        self._values["extent"] = extent

    def _extent(self):
        left, right, bottom, top = self.get_extent()
        return [left, right], [bottom, top]

    def _sticky(self):
        return self._extent()

    def __str__(self):
        return f"AxesImage(shape={self._A.shape})"

    def _mark(self):
        alpha = self._get("alpha")
        alpha = alpha if isinstance(alpha, (int, float)) else None
        shown = thinned(self._A)
        colors = self.to_rgba(shown, alpha=alpha) if self._A.ndim == 2 else _as_colors(shown, alpha)
        return {
            "kind": "image", **cells(colors), "shape": list(self._A.shape), "origin": self.origin,
            "extent": [number(each) for each in self.get_extent()],
            "smooth": self._get("interpolation") not in ("auto", "none", "nearest", None),
        }  # fmt: skip


def thinned(A, most=most_cells):
    """The picture with at most `most` rows and columns."""
    steps = [max(1, -(-length // most)) for length in A.shape[:2]]
    return A[:: steps[0], :: steps[1]]


def _as_colors(A, alpha):
    data = A.astype(float) / 255 if A.dtype.kind in "iu" else A.astype(float)
    data = np.clip(data, 0, 1)
    if data.shape[2] == 3:
        data = np.concatenate([data, np.ones((*data.shape[:2], 1))], axis=2)
    if alpha is not None:
        data = np.concatenate([data[:, :, :3], np.full((*data.shape[:2], 1), float(alpha))], axis=2)
    return data


def cells(colors, most=most_cells):
    """The cells for the record: eight hexadecimal digits each, row by row, equal ones written once with their number."""
    numbers = (np.clip(thinned(colors, most), 0, 1) * 255 + 0.5).astype(np.int64)
    runs = []
    for row in numbers.tolist():
        line, last, count = [], None, 0
        for red, green, blue, opacity in row:
            if opacity == 255:
                text = f"{red:02x}{green:02x}{blue:02x}"
            else:
                text = f"{red:02x}{green:02x}{blue:02x}{opacity:02x}"
            if text == last:
                count += 1
                continue
            if last is not None:
                line.append([last, count])
            last, count = text, 1
        if last is not None:
            line.append([last, count])
        runs.append(line)
    return {"rows": numbers.shape[0], "columns": numbers.shape[1], "runs": runs}


def imread(fname, format=None):
    """Pictures in files are not read; FileNotFoundError for files that there are not."""
    if isinstance(fname, (str, os.PathLike)) and not os.path.exists(fname):
        raise FileNotFoundError(2, "No such file or directory", str(fname))
    raise not_supported("matplotlib.image.imread")


def imsave(fname, arr, **_options):
    """Pictures are not written."""
    raise not_supported("matplotlib.image.imsave")


__getattr__ = answer(
    "matplotlib.image",
    ("Affine2D", "BESSEL", "BICUBIC", "BILINEAR", "BLACKMAN", "Bbox", "BboxBase", "BboxImage", "BboxTransform",
     "BboxTransformTo", "CATROM", "FigureCanvasBase", "FigureImage", "GAUSSIAN", "HAMMING", "HANNING", "HERMITE",
     "IdentityTransform", "KAISER", "LANCZOS", "MITCHELL", "NEAREST", "NonUniformImage", "PcolorImage", "QUADRIC",
     "SINC", "SPLINE16", "SPLINE36", "TransformedBbox", "calculate_rms_and_diff", "composite_images",
     "interpolations_names", "pil_to_array", "resample", "thumbnail"),
)  # fmt: skip
