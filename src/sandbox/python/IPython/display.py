"""What notebooks show: outside of them `display` prints what `repr` gives."""

from gradpaper_runtime.absent import answer

__all__ = [
    "DisplayObject", "HTML", "Image", "Javascript", "Latex", "Markdown", "Math", "SVG", "clear_output", "display",
    "set_matplotlib_formats",
]  # fmt: skip


class DisplayObject:
    """Something to show, with its data."""

    def __init__(self, data=None, url=None, filename=None, metadata=None, **_options):
        self.data, self.url, self.filename, self.metadata = data, url, filename, metadata or {}

    def __repr__(self):
        return f"<IPython.core.display.{type(self).__name__} object>"


class HTML(DisplayObject):
    """A piece of a page."""


class Markdown(DisplayObject):
    """A text in Markdown."""


class Latex(DisplayObject):
    """A text in LaTeX."""


class Math(DisplayObject):
    """A formula."""


class SVG(DisplayObject):
    """A drawing."""


class Image(DisplayObject):
    """A picture."""


class Javascript(DisplayObject):
    """A script, which is not run."""


def display(*objs, **_options):
    """Prints the objects, a line each."""
    for each in objs:
        print(repr(each))


def clear_output(wait=False):
    """Does nothing: what was printed stays."""


def set_matplotlib_formats(*_formats, **_options):
    """Does nothing: figures are drawn as SVG."""


__getattr__ = answer("IPython.display", ("Audio", "Code", "FileLink", "FileLinks", "GeoJSON", "IFrame", "JSON", "Pretty",
                                         "ProgressBar", "ScribdDocument", "TextDisplayObject", "Video", "VimeoVideo",
                                         "YouTubeVideo", "update_display"))  # fmt: skip
