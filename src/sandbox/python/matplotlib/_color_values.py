"""Colours in all the ways that programs write them, as tuples of red, green, blue and opacity."""

import re

import numpy as np

from ._named_colors import BASE_COLORS, CSS4_COLORS, TABLEAU_COLORS

__all__ = ["is_color_like", "same_color", "to_hex", "to_rgb", "to_rgba", "to_rgba_array"]


def to_rgba(c, alpha=None):
    """(red, green, blue, opacity) of a colour, each from 0 to 1; ValueError for what is none."""
    if isinstance(c, tuple) and len(c) == 2 and not isinstance(c[1], str) and not isinstance(c[0], (int, float)):
        c, alpha = c[0], c[1] if alpha is None else alpha
    rgba = _from_text(c) if isinstance(c, str) else _from_numbers(c)
    if alpha is not None and not (isinstance(c, str) and c.lower() == "none"):
        if not 0 <= alpha <= 1:
            raise ValueError("'alpha' must be between 0 and 1, inclusive")
        rgba = (*rgba[:3], alpha)
    return rgba


def _from_text(text):
    if text.lower() == "none":
        return (0.0, 0.0, 0.0, 0.0)
    if re.fullmatch(r"C[0-9]+", text):
        return (*to_rgba(_cycle()[int(text[1:]) % len(_cycle())])[:3], 1)
    if text in BASE_COLORS:
        return (*BASE_COLORS[text], 1)
    named = CSS4_COLORS.get(text.lower()) or TABLEAU_COLORS.get(text.lower())
    digits = named or text
    if re.fullmatch(r"#[0-9a-fA-F]{3,4}", digits):
        digits = "#" + "".join(each * 2 for each in digits[1:])
    if re.fullmatch(r"#([0-9a-fA-F]{6}|[0-9a-fA-F]{8})", digits):
        parts = [int(digits[at : at + 2], 16) / 255 for at in range(1, len(digits), 2)]
        return tuple(parts) if len(parts) == 4 else (*parts, 1 if named else 1.0)
    return _gray(text)


def _gray(text):
    try:
        level = float(text)
    except ValueError:
        raise ValueError(f"Invalid RGBA argument: {text!r}") from None
    if not 0 <= level <= 1:
        raise ValueError(f"Invalid string grayscale value {text!r}. Value must be within 0-1 range")
    return (level, level, level, 1.0)


def _from_numbers(c):
    if isinstance(c, np.ndarray) and c.ndim == 2 and c.shape[0] == 1:
        c = c.reshape(-1)
    if not hasattr(c, "__len__") or not all(isinstance(each, (int, float, np.number)) for each in c):
        raise ValueError(f"Invalid RGBA argument: {c!r}")
    if len(c) not in (3, 4):
        raise ValueError("RGBA sequence should have length 3 or 4")
    parts = tuple(float(each) for each in c)
    if any(each < 0 or each > 1 for each in parts):
        raise ValueError("RGBA values should be within 0-1 range")
    return parts if len(parts) == 4 else (*parts, 1.0)


def _cycle():
    from . import rcParams

    return rcParams["axes.prop_cycle"].by_key().get("color", ["k"])


def to_rgb(c):
    """(red, green, blue) of a colour."""
    return to_rgba(c)[:3]


def to_hex(c, keep_alpha=False):
    """`#rrggbb` of a colour, or with opacity `#rrggbbaa`."""
    parts = to_rgba(c)[: 4 if keep_alpha else 3]
    return "#" + "".join(f"{round(float(each) * 255):02x}" for each in parts)


def to_rgba_array(c, alpha=None):
    """An array with a row for each colour."""
    if isinstance(c, str) and c.lower() == "none":
        return np.zeros((0, 4))
    if isinstance(c, str) or (is_color_like(c) and not isinstance(c, list)):
        return np.array([to_rgba(c, alpha)], dtype=float)
    return np.array([to_rgba(each, alpha) for each in c], dtype=float).reshape(-1, 4)


def is_color_like(c):
    """Whether the value is a colour."""
    try:
        to_rgba(c)
    except (TypeError, ValueError):
        return False
    return True


def same_color(c1, c2):
    """Whether two values are the same colour."""
    return to_rgba(c1) == to_rgba(c2)


def checked(c, name="color"):
    """The colour; ValueError with matplotlib's list of what is accepted."""
    if not is_color_like(c):
        raise ValueError(
            f"{c!r} is not a valid value for {name}: supported inputs are (r, g, b) and (r, g, b, a) 0-1 float "
            "tuples; '#rrggbb', '#rrggbbaa', '#rgb', '#rgba' strings; named color strings; string reprs of 0-1 floats "
            "for grayscale values; 'C0', 'C1', ... strings for colors of the color cycle; and pairs combining one of "
            "the above with an alpha value"
        )
    return c


def written(c, alpha=None):
    """A colour as the record writes it: `#rrggbb`, with opacity `#rrggbbaa`, or None for no colour."""
    if c is None:
        return None
    rgba = to_rgba(c, alpha)
    if rgba[3] == 0:
        return None
    return to_hex(rgba, keep_alpha=rgba[3] < 1)
