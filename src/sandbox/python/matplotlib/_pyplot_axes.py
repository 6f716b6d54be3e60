"""Functions of pyplot for axes: their places, limits and ticks."""

from ._places import place_of
from ._pyplot_figures import figure, gca, gcf, sca
from .axes import Axes
from .gridspec import GridSpec
from .text import Text

__all__ = [
    "axes", "box", "delaxes", "figlegend", "figtext", "locator_params", "subplot", "subplot2grid", "subplot_mosaic",
    "subplots", "subplots_adjust", "suptitle", "tight_layout", "xlim", "xticks", "ylim", "yticks",
]  # fmt: skip


def subplot(*args, **kwargs):
    """Axes in a grid: `subplot(rows, columns, number)`, `subplot(221)`; those that are there already are taken again."""
    fig = gcf()
    if len(args) == 1 and isinstance(args[0], Axes):
        sca(args[0])
        return args[0]
    place = place_of(fig, args)
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
    gca().locator_params(axis, tight, **kwargs)
