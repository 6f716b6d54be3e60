"""Short formats of lines, such as `ro--`: colour, marker and line style."""

from ._color_values import is_color_like
from ._named_colors import BASE_COLORS

__all__ = ["LINE_STYLES", "MARKERS", "parse"]

LINE_STYLES = ("--", "-.", "-", ":")
MARKERS = "." "," "o" "v" "^" "<" ">" "1" "2" "3" "4" "8" "s" "p" "P" "*" "h" "H" "+" "x" "X" "D" "d" "|" "_"


def parse(fmt):
    """(line style, marker, colour) of a format, None for what it does not say; ValueError for what is none."""
    if is_color_like(fmt) and fmt not in MARKERS and not (len(fmt) > 1 and set(fmt) <= set("0123456789")):
        return None, None, fmt
    found = {"linestyle": None, "marker": None, "color": None}
    at = 0
    while at < len(fmt):
        kind, text = _next(fmt, at)
        if kind is None:
            raise ValueError(f"{fmt!r} is not a valid format string (unrecognized character {fmt[at]!r})")
        if found[kind] is not None:
            raise ValueError(f"{fmt!r} is not a valid format string (two {kind} symbols)")
        found[kind] = text
        at += len(text)
    style, marker = found["linestyle"], found["marker"]
    if style is None and marker is not None:
        style = "None"
    if marker is None and style is not None:
        marker = "None"
    return style, marker, found["color"]


def _next(fmt, at):
    if fmt[at : at + 2] in ("--", "-."):
        return "linestyle", fmt[at : at + 2]
    if fmt[at] in "-:":
        return "linestyle", fmt[at]
    if fmt[at] in MARKERS:
        return "marker", fmt[at]
    if fmt[at] in BASE_COLORS:
        return "color", fmt[at]
    if fmt[at] == "C" and fmt[at + 1 : at + 2].isdigit():
        end = at + 2
        while end < len(fmt) and fmt[end].isdigit():
            end += 1
        return "color", fmt[at:end]
    return None, ""
