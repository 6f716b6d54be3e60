"""A picture as Pillow's `Image`, as far as programs of Keras meet it."""

import math

from gradpaper_runtime import not_supported

from . import _png

_modes = {1: "L", 3: "RGB", 4: "RGBA"}
_uncarried = (
    "close draft effect_spread entropy filter getbands getbbox getcolors getdata getextrema getpalette histogram "
    "info load paste point putalpha putdata putpalette putpixel quantize reduce remap_palette rotate seek split thumbnail "
    "tobytes transform transpose"
).split()
_supports = {"box": 0.5, "bilinear": 1.0, "bicubic": 2.0}


def _numpy():
    import numpy

    return numpy


class Image:
    """A picture: `size` is (columns, rows), `mode` says what its channels are."""

    __module__ = "PIL.Image"

    def __init__(self, values, mode=None, format=None):  # noqa: A002 - Pillow's name
        self._values = values
        self.mode = mode or _modes[values.shape[2]]
        self.format = format

    @property
    def size(self):
        """Columns and rows."""
        return (self.width, self.height)

    @property
    def width(self):
        """How many columns it has."""
        return self._values.shape[1]

    @property
    def height(self):
        """How many rows it has."""
        return self._values.shape[0]

    def __array__(self, dtype=None, copy=None):
        values = self._values[:, :, 0] if self._values.shape[2] == 1 else self._values
        return values.copy() if dtype is None else values.astype(dtype)

    def convert(self, mode):
        """In another mode: `L`, `RGB` or `RGBA`. Raises NotSupported for others."""
        if mode == self.mode:
            return Image(self._values, mode, self.format)
        if mode not in ("L", "RGB", "RGBA"):
            raise not_supported(f"PIL.Image.convert({mode!r})")
        return Image(_converted(self._values, mode), mode)

    def crop(self, box):
        """The part between left, top, right and bottom."""
        left, top, right, bottom = box
        return Image(self._values[top:bottom, left:right], self.mode)

    def resize(self, size, resample="bicubic", box=None):
        """In another size (columns, rows). Raises NotSupported for rarer ways."""
        part = self if box is None else self.crop(box)
        columns, rows = size
        if resample == "nearest":
            values = part._values[_cells(part.height, rows)][:, _cells(part.width, columns)]
        elif resample in _supports:
            across = _resampled(part._values, columns, 1, resample)
            values = _resampled(across, rows, 0, resample)
        else:
            raise not_supported(f"pictures resized with {resample!r}")
        return Image(values, self.mode)

    def getpixel(self, place):
        """The channels at (column, row): one number, or a tuple."""
        found = self._values[place[1], place[0]].tolist()
        return found[0] if len(found) == 1 else tuple(found)

    def copy(self):
        """Another one like it."""
        return Image(self._values.copy(), self.mode)

    def save(self, path, format=None):  # noqa: A002 - Pillow's name
        """Writes it to a file. Raises NotSupported for other formats than PNG."""
        ending = (format or str(path).rpartition(".")[2]).lower()
        if ending != "png":
            raise not_supported(f"pictures in the format {ending}")
        with open(path, "wb") as file:
            file.write(_png.encode(self._values))

    def show(self, title=None):
        """Would show it in a window: nobody looks on here."""

    def __getattr__(self, name):
        if name in _uncarried:
            raise not_supported(f"PIL.Image.{name}")
        raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")

    def __repr__(self):
        return f"<PIL.Image.Image image mode={self.mode} size={self.width}x{self.height}>"


def opened(path):
    """The picture in a file. Raises FileNotFoundError; NotSupported for other formats than PNG."""
    with open(path, "rb") as file:
        data = file.read()
    if not _png.is_png(data):
        raise not_supported("pictures in other formats than PNG")
    return Image(_png.decode(data), format="PNG")


def _converted(values, mode):
    numpy = _numpy()
    if mode == "L":
        red, green, blue = (values[:, :, at].astype("int64") for at in (0, 1, 2))
        return ((red * 19595 + green * 38470 + blue * 7471 + 32768) >> 16).astype("uint8")[:, :, numpy.newaxis]
    colours = numpy.repeat(values, 3, axis=2) if values.shape[2] == 1 else values[:, :, :3]
    if mode == "RGB":
        return colours
    return numpy.concatenate([colours, numpy.full((*values.shape[:2], 1), 255, dtype="uint8")], axis=2)


def _cells(given, wanted):
    """The cell that lies where the middle of each new one falls."""
    return _numpy().array([min(int((at + 0.5) * given / wanted), given - 1) for at in range(wanted)])


def _weight(kind, distance):
    far = abs(distance)
    if kind == "box":
        return 1.0 if -0.5 < distance <= 0.5 else 0.0
    if kind == "bilinear":
        return max(1.0 - far, 0.0)
    if far < 1.0:
        return (1.5 * far - 2.5) * far * far + 1.0
    return ((-0.5 * far + 2.5) * far - 4.0) * far + 2.0 if far < 2.0 else 0.0


def _resampled(values, wanted, axis, kind):
    """An axis in another length: each new cell is the weighted mean of those that it covers."""
    numpy = _numpy()
    given = values.shape[axis]
    if given == wanted:
        return values
    weights = numpy.array([_weights(at, given, wanted, kind) for at in range(wanted)])
    mixed = numpy.tensordot(weights, values.astype("float64"), axes=[[1], [axis]])
    mixed = mixed if axis == 0 else numpy.swapaxes(mixed, 0, 1)
    return numpy.clip(numpy.floor(mixed + 0.5), 0, 255).astype("uint8")


def _weights(at, given, wanted, kind):
    scale = given / wanted
    stretch = max(scale, 1.0)
    reach, middle = _supports[kind] * stretch, (at + 0.5) * scale
    first, last = max(int(middle - reach + 0.5), 0), min(int(middle + reach + 0.5), given)
    row = [_weight(kind, (cell - middle + 0.5) / stretch) if first <= cell < last else 0.0 for cell in range(given)]
    total = math.fsum(row)
    return [each / total for each in row]
