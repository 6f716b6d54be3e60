"""The functions that most programs plot with: they work on a current figure and its current axes.

Figures are recorded and drawn by gradpaper; what is plotted after `show` is drawn as a figure of its own.
"""

import contextlib

from gradpaper_runtime.absent import answer as _answer

from . import (  # noqa: F401
    _manager, _records, interactive, rcParams, rcParamsDefault, rcParamsOrig, set_loglevel, style,
)  # fmt: skip
from ._pyplot_axes import *  # noqa: F403
from ._pyplot_colors import *  # noqa: F403
from ._pyplot_figures import *  # noqa: F403
from ._forward import METHODS as _METHODS, forwarded as _forwarded
from ._parameters import rc, rc_context, rcdefaults  # noqa: F401
from ._cycles import cycler  # noqa: F401
from .artist import Artist, getp, setp  # noqa: F401
from .axes import Axes  # noqa: F401
from .cm import get_cmap  # noqa: F401
from . import cm  # noqa: F401
from .colors import Colormap, Normalize  # noqa: F401
from .figure import Figure  # noqa: F401
from .gridspec import GridSpec, SubplotSpec  # noqa: F401
from .image import imread, imsave  # noqa: F401
from .lines import Line2D  # noqa: F401
from .patches import Circle, Polygon, Rectangle  # noqa: F401
from .text import Annotation, Text  # noqa: F401
from .ticker import (  # noqa: F401
    AutoLocator, FixedFormatter, FixedLocator, FormatStrFormatter, Formatter, FuncFormatter, LinearLocator, Locator,
    LogFormatter, LogLocator, MaxNLocator, MultipleLocator, NullFormatter, NullLocator, ScalarFormatter,
)  # fmt: skip

for _name, _method in _METHODS.items():
    globals()[_name] = _forwarded(_name, _method)


def _recorded():
    """All figures as they were shown or saved, as plain data."""
    return _records.all_records(_manager.open_figures())


def _forget():
    """Starts anew, for another program."""
    _manager.close_all()
    _records.reset()
    rcdefaults()


# -- windows, which there are none of
def ion():
    """Does nothing: there are no windows."""
    return contextlib.ExitStack()


ioff = ion


def isinteractive():
    """False."""
    return False


def draw():
    """Does nothing: figures are drawn when the program has ended."""


def draw_if_interactive():
    """Does nothing: figures are drawn when the program has ended."""


def pause(interval):
    """Does nothing and does not wait."""


def switch_backend(newbackend):
    """Notes the backend; figures are recorded whatever it is."""
    rcParams["backend"] = newbackend


def get_backend():
    """The name of the backend."""
    return rcParams["backend"]


def get(obj, *args, **kwargs):
    """A property of an artist."""
    return getp(obj, *args, **kwargs)


__getattr__ = _answer(
    "matplotlib.pyplot",
    ("acorr", "angle_spectrum", "Arrow", "available_backends", "AxLine", "backend_registry", "BackendFilter", "barbs",
     "broken_barh", "Button", "bxp", "cohere", "color_sequences", "Colorizer", "ColorizingArtist", "connect", "csd",
     "disconnect", "draw_all", "ecdf", "eventplot", "figaspect", "figimage", "FigureBase", "FigureCanvasBase",
     "FigureManagerBase", "findobj", "flag", "get_current_fig_manager", "get_plot_commands", "get_scale_names",
     "ginput", "grouped_bar", "IndexLocator", "install_repl_displayhook", "LogFormatterExponent",
     "LogFormatterMathtext", "magnitude_spectrum", "MouseButton", "new_figure_manager", "phase_spectrum", "pie_label",
     "plot_date", "polar", "PolarAxes", "prism", "psd", "quiverkey", "requested_backend", "rgrids", "Slider",
     "specgram", "stairs", "streamplot", "Subplot", "subplot_tool", "SubplotTool", "table", "thetagrids",
     "TickHelper", "tricontour", "tricontourf", "tripcolor", "triplot", "uninstall_repl_displayhook", "violin",
     "waitforbuttonpress", "Widget", "xcorr", "xkcd"),
)  # fmt: skip
