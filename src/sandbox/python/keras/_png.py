"""Pictures as PNG files: the bytes of a file from rows of numbers, and back."""

import struct
import zlib

from gradpaper_runtime import not_supported

_signature = b"\x89PNG\r\n\x1a\n"
# Channels by the kind of colours; 3 is a number in a table of colours.
_channels = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}
_kinds = {1: 0, 3: 2, 4: 6}


def is_png(data):
    """Whether bytes begin as a PNG file does."""
    return data.startswith(_signature)


def encode(values):
    """The bytes of a file for whole numbers from 0 to 255 in the shape (rows, columns, channels); 1, 3 or 4 channels."""
    rows, columns, channels = values.shape
    width, data = columns * channels, values.astype("uint8").tobytes()
    lines = b"".join(b"\x00" + data[at : at + width] for at in range(0, rows * width, width))
    head = struct.pack(">IIBBBBB", columns, rows, 8, _kinds[channels], 0, 0, 0)
    parts = ((b"IHDR", head), (b"IDAT", zlib.compress(lines)), (b"IEND", b""))
    return _signature + b"".join(_part(name, body) for name, body in parts)


def _part(name, body):
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


def decode(data):
    """The numbers of a file in the shape (rows, columns, channels). Raises NotSupported for rarer kinds of PNG."""
    import numpy

    parts = _parts(data)
    columns, rows, depth, kind, _, _, interlaced = struct.unpack(">IIBBBBB", parts[b"IHDR"])
    if depth != 8 or interlaced:
        raise not_supported("PNG files with other than 8 bits a channel, or interlaced")
    lines = _unfiltered(zlib.decompress(parts[b"IDAT"]), rows, columns * _channels[kind], _channels[kind])
    values = numpy.frombuffer(bytes(lines), dtype="uint8").reshape(rows, columns, _channels[kind])
    if kind == 3:
        return numpy.frombuffer(parts[b"PLTE"], dtype="uint8").reshape(-1, 3)[values[:, :, 0]]
    return values[:, :, :1] if kind == 4 else values


def _parts(data):
    found, at = {}, len(_signature)
    while at < len(data):
        (size,) = struct.unpack(">I", data[at : at + 4])
        name = data[at + 4 : at + 8]
        found[name] = found.get(name, b"") + data[at + 8 : at + 8 + size]
        at += 12 + size
    return found


def _unfiltered(data, rows, width, step):
    """The bytes of all lines: each is written as its difference to what lies left of it, or above."""
    whole, above = bytearray(), bytearray(width)
    for row in range(rows):
        start = row * (width + 1)
        line = bytearray(data[start + 1 : start + 1 + width])
        _filters[data[start]](line, above, step)
        whole += line
        above = line
    return whole


def _left(line, _above, step):
    for at in range(step, len(line)):
        line[at] = (line[at] + line[at - step]) & 255


def _up(line, above, _step):
    for at, value in enumerate(above):
        line[at] = (line[at] + value) & 255


def _mean(line, above, step):
    for at, value in enumerate(above):
        before = line[at - step] if at >= step else 0
        line[at] = (line[at] + (before + value) // 2) & 255


def _nearest(line, above, step):
    for at, value in enumerate(above):
        before, corner = (line[at - step], above[at - step]) if at >= step else (0, 0)
        line[at] = (line[at] + _closest(before, value, corner)) & 255


def _closest(left, up, corner):
    """Whichever of the three neighbours is closest to left + up - corner."""
    to_left, to_up, to_corner = abs(up - corner), abs(left - corner), abs(left + up - 2 * corner)
    if to_left <= to_up and to_left <= to_corner:
        return left
    return up if to_up <= to_corner else corner


_filters = {0: lambda _line, _above, _step: None, 1: _left, 2: _up, 3: _mean, 4: _nearest}
