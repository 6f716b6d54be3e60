"""The old place of `IPython.display`."""

from ..display import HTML, SVG, DisplayObject, Image, Javascript, Latex, Markdown, Math, clear_output, display

__all__ = [
    "DisplayObject", "HTML", "Image", "Javascript", "Latex", "Markdown", "Math", "SVG", "clear_output", "display",
]  # fmt: skip
