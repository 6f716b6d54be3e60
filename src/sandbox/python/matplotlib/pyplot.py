"""The functions that most programs plot with: they work on a current figure and its current axes.

Figures are recorded and drawn by gradpaper; what is plotted after `show` is drawn as a figure of its own.
"""

import contextlib

from gradpaper_runtime.absent import answer as _answer

from . import _manager, _records, rcParams, rcParamsDefault, style  # noqa: F401
from ._forward import METHODS as _METHODS, forwarded as _forwarded
from ._parameters import rc, rc_context, rcdefaults  # noqa: F401
from ._cycles import cycler  # noqa: F401
from .artist import Artist, getp, setp  # noqa: F401
from .axes import Axes  # noqa: F401
from .cm import get_cmap  # noqa: F401
from . import cm  # noqa: F401
from .colors import Normalize  # noqa: F401
from .figure import NO_MAPPABLE as _NO_MAPPABLE, Figure, place_of as _place_of  # noqa: F401
from .gridspec import GridSpec, SubplotSpec  # noqa: F401
from .image import imread, imsave  # noqa: F401
from .lines import Line2D  # noqa: F401
from .patches import Circle, Polygon, Rectangle  # noqa: F401
from .text import Annotation, Text  # noqa: F401
from .ticker import (  # noqa: F401
    AutoLocator, FixedFormatter, FixedLocator, FormatStrFormatter, Formatter, FuncFormatter, LinearLocator, Locator,
    LogLocator, MaxNLocator, MultipleLocator, NullFormatter, NullLocator, ScalarFormatter,
)  # fmt: skip

for _name, _method in _METHODS.items():
    globals()[_name] = _forwarded(_name, _method)


# -- figures
def figure(num=None, figsize=None, dpi=None, *, facecolor=None, edgecolor=None, frameon=True, FigureClass=Figure, clear=False, **kwargs):
    """A new figure, or the one of a number or name; it becomes the current one."""
    if isinstance(num, Figure):
        _manager.activate(num)
        return num
    found = None if num is None else _manager.find(num)
    if found is None:
        return _manager.new(num, figsize=figsize, dpi=dpi, facecolor=facecolor, edgecolor=edgecolor, frameon=frameon, **kwargs)
    _manager.activate(found)
    if clear:
        found.clear()
    return found


def gcf():
    """The current figure."""
    return _manager.current()


def gca():
    """The current axes."""
    return gcf().gca()


def sca(ax):
    """Makes axes the current ones."""
    if ax.figure.number is not None:
        _manager.activate(ax.figure)
    ax.figure.sca(ax)


def clf():
    """Empties the current figure."""
    gcf().clear()


def close(fig=None):
    """Forgets the current figure, one by number, name or itself, or with 'all' all of them."""
    if fig == "all" and isinstance(fig, str):
        _manager.close_all()
        return
    found = (gcf() if _manager.has_current() else None) if fig is None else fig if isinstance(fig, Figure) else _manager.find(fig)
    if fig is not None and not isinstance(fig, (Figure, int, str)):
        raise TypeError(f"close() argument must be a Figure, an int, a string, or None, not {type(fig)}")
    if found is not None:
        _manager.close(found)


def get_fignums():
    """Numbers of the open figures."""
    return [each.number for each in _manager.open_figures()]


def get_figlabels():
    """Names of the open figures."""
    return [each._values.get("label", "") for each in _manager.open_figures()]


def fignum_exists(num):
    """Whether a figure is open."""
    return _manager.find(num) is not None


def show(*args, **kwargs):
    """The open figures are drawn when the program has ended; what is plotted next into them is drawn apart."""
    _manager.show()


def savefig(fname, *args, **kwargs):
    """Writes the current figure as SVG, whatever the name ends in."""
    return gcf().savefig(fname, *args, **kwargs)


def _recorded():
    """All figures as they were shown or saved, as plain data."""
    return _records.all_records(_manager.open_figures())


def _forget():
    """Starts anew, for another program."""
    _manager.close_all()
    _records.reset()
    rcdefaults()


# -- axes
def subplot(*args, **kwargs):
    """Axes in a grid: `subplot(rows, columns, number)`, `subplot(221)`; those that are there already are taken again."""
    fig = gcf()
    if len(args) == 1 and isinstance(args[0], Axes):
        sca(args[0])
        return args[0]
    place = _place_of(fig, args)
    for each in fig.axes:
        if each.get_subplotspec() == place and each._twin is None and not kwargs.get("projection") and not kwargs.get("polar"):
            fig.sca(each)
            each.set(**{name: value for name, value in kwargs.items() if name not in ("sharex", "sharey", "projection", "polar")})
            return each
    return fig.add_subplot(place, **kwargs)


def subplots(
    nrows=1, ncols=1, *, sharex=False, sharey=False, squeeze=True, width_ratios=None, height_ratios=None, subplot_kw=None,
    gridspec_kw=None, **fig_kw,
):  # fmt: skip
    """A new figure with axes in a grid: (figure, axes) or (figure, array of axes)."""
    fig = figure(**fig_kw)
    return fig, fig.subplots(
        nrows, ncols, sharex=sharex, sharey=sharey, squeeze=squeeze, width_ratios=width_ratios,
        height_ratios=height_ratios, subplot_kw=subplot_kw, gridspec_kw=gridspec_kw,
    )  # fmt: skip


def subplot_mosaic(mosaic, **kwargs):
    """A new figure with axes in places that a picture of letters names: (figure, dictionary)."""
    own = {name: kwargs.pop(name) for name in ("sharex", "sharey", "empty_sentinel", "width_ratios", "height_ratios") if name in kwargs}
    fig = figure(**kwargs)
    return fig, fig.subplot_mosaic(mosaic, **own)


def subplot2grid(shape, loc, rowspan=1, colspan=1, fig=None, **kwargs):
    """Axes at a place of a grid, over several rows and columns."""
    fig = gcf() if fig is None else fig
    grid = GridSpec(*shape, figure=fig)
    return fig.add_subplot(grid[loc[0] : loc[0] + rowspan, loc[1] : loc[1] + colspan], **kwargs)


def axes(arg=None, **kwargs):
    """New axes: all of the figure, or a box of it."""
    return gcf().add_subplot(**kwargs) if arg is None else gcf().add_axes(arg, **kwargs)


def delaxes(ax=None):
    """Takes axes away."""
    ax = gca() if ax is None else ax
    ax.remove()


def box(on=None):
    """Shows or hides the frame."""
    ax = gca()
    ax.set_frame_on(not ax.get_frame_on() if on is None else on)


def tight_layout(*, pad=1.08, h_pad=None, w_pad=None, rect=None):
    """Does nothing: gradpaper leaves room for all texts."""
    gcf()


def subplots_adjust(left=None, bottom=None, right=None, top=None, wspace=None, hspace=None):
    """Changes edges and gaps of the grid."""
    gcf().subplots_adjust(left, bottom, right, top, wspace, hspace)


def suptitle(t, **kwargs):
    """The title above all axes."""
    return gcf().suptitle(t, **kwargs)


def figtext(x, y, s, fontdict=None, **kwargs):
    """A text at a place in shares of the figure."""
    return gcf().text(x, y, s, fontdict, **kwargs)


def figlegend(*args, **kwargs):
    """A legend of all axes."""
    return gcf().legend(*args, **kwargs)


# -- limits and ticks
def xlim(*args, **kwargs):
    """The limits in x, changed if any are given."""
    ax = gca()
    return ax.get_xlim() if not args and not kwargs else ax.set_xlim(*args, **kwargs)


def ylim(*args, **kwargs):
    """The limits in y, changed if any are given."""
    ax = gca()
    return ax.get_ylim() if not args and not kwargs else ax.set_ylim(*args, **kwargs)


def _ticks(axis, ticks, labels, minor, options):
    if ticks is None and labels is not None:
        raise TypeError(f"{axis.axis_name}ticks(): Parameter 'labels' can't be set without setting 'ticks'")
    changed = None if ticks is None else axis.set_ticks(ticks, minor=minor)
    if labels is not None:
        texts = axis.set_ticklabels(labels, minor=minor, **options)
    else:
        axis.texts |= options
        Text(**options)
        texts = axis.get_ticklabels()
    return axis.get_ticklocs() if changed is None else changed, texts


def xticks(ticks=None, labels=None, *, minor=False, **kwargs):
    """Places and texts of the ticks in x, changed if any are given."""
    return _ticks(gca().xaxis, ticks, labels, minor, kwargs)


def yticks(ticks=None, labels=None, *, minor=False, **kwargs):
    """Places and texts of the ticks in y, changed if any are given."""
    return _ticks(gca().yaxis, ticks, labels, minor, kwargs)


def locator_params(axis="both", tight=None, **kwargs):
    """How many ticks there are at most."""
    for name, each in (("x", gca().xaxis), ("y", gca().yaxis)):
        if axis in (name, "both"):
            each.set_major_locator(MaxNLocator(**{"nbins": 9, "steps": [1, 2, 2.5, 5, 10], **kwargs}))


# -- pictures and colours
def matshow(A, fignum=None, **kwargs):
    """An array as a picture in a new figure of its shape."""
    if fignum == 0:
        return gca().matshow(A, **kwargs)
    rows, columns = A.shape[:2] if hasattr(A, "shape") else (len(A), len(A[0]))
    fig = figure(fignum, figsize=_figure_size(rows / columns))
    return fig.add_axes((0.15, 0.09, 0.775, 0.775)).matshow(A, **kwargs)


def _figure_size(aspect):
    width, height = rcParams["figure.figsize"]
    width, height = (height / aspect, height) if aspect > 1 else (height, height * aspect)
    return min(max(width, 4.0), 16.0), min(max(height, 2.0), 16.0)


def gci():
    """The current picture, or None."""
    return gcf()._current_image


def sci(im):
    """Makes a picture the current one."""
    gcf()._current_image = im


def colorbar(mappable=None, cax=None, ax=None, **kwargs):
    """The scale of colours of a picture, the current one by default; RuntimeError if there is none."""
    mappable = gci() if mappable is None else mappable
    if mappable is None:
        raise RuntimeError(_NO_MAPPABLE)
    return gcf().colorbar(mappable, cax=cax, ax=ax, **kwargs)


def clim(vmin=None, vmax=None):
    """The ends of the colour scale of the current picture."""
    if gci() is None:
        raise RuntimeError("You must first define an image, e.g., with imshow")
    gci().set_clim(vmin, vmax)


def set_cmap(cmap):
    """The colour map of the current and of later pictures."""
    rcParams["image.cmap"] = get_cmap(cmap).name
    if _manager.has_current() and gci() is not None:
        gci().set_cmap(cmap)


def _colormap_function(name):
    def choose():
        set_cmap(name)

    choose.__name__ = choose.__qualname__ = name
    choose.__doc__ = f"Takes the colour map {name!r} for the current and for later pictures."
    return choose


for _name in ("autumn", "bone", "cool", "copper", "gray", "hot", "hsv", "inferno", "jet", "magma", "nipy_spectral", "pink",
              "plasma", "spring", "summer", "viridis", "winter"):  # fmt: skip
    globals()[_name] = _colormap_function(_name)


def colormaps():
    """Names of the colour maps."""
    return sorted(cm.colormaps)


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
