"""The figures that pyplot knows, and which of them is the current one."""

from . import _records
from .figure import Figure

__all__ = ["activate", "close", "close_all", "current", "find", "has_current", "new", "open_figures", "show"]

_open = {}
_order = []


def open_figures():
    """The open figures by number."""
    return [_open[number] for number in sorted(_open)]


def find(num):
    """The open figure of a number or a name, or None."""
    if isinstance(num, str):
        return next((each for each in _open.values() if each._values.get("label") == num), None)
    return _open.get(num)


def new(num=None, **options):
    """A new figure, under the next number unless one is given."""
    label = num if isinstance(num, str) else None
    number = max(_open, default=0) + 1 if num is None or label else int(num)
    figure = Figure(**options)
    figure.number = number
    if label:
        figure._values["label"] = label
    _open[number] = figure
    activate(figure)
    return figure


def activate(figure):
    """Makes a figure the current one."""
    if figure.number in _order:
        _order.remove(figure.number)
    _order.append(figure.number)
    _open[figure.number] = figure


def current():
    """The current figure, made if there is none."""
    return _open[_order[-1]] if _order else new()


def has_current():
    """Whether there is a figure."""
    return bool(_order)


def close(figure):
    """Forgets a figure."""
    if _open.get(figure.number) is figure:
        del _open[figure.number]
        _order.remove(figure.number)


def close_all():
    """Forgets all figures."""
    _open.clear()
    _order.clear()


def show():
    """Records all open figures."""
    for figure in open_figures():
        _records.keep(figure, shown=True)
