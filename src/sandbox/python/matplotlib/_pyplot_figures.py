"""Functions of pyplot for figures: making, choosing, showing and closing them."""

from . import _manager
from .figure import Figure

__all__ = [
    "clf", "close", "fignum_exists", "figure", "gca", "gcf", "get_figlabels", "get_fignums", "savefig", "sca", "show",
]  # fmt: skip


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
