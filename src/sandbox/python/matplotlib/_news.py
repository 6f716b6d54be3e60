"""What a program has plotted into a figure since it was last shown.

A figure stays the current one after `show`, as without a window in matplotlib. But who looks at it sees a new figure for
what is plotted next, as in a notebook: the record of a figure leaves out what has been shown before.
"""

import contextlib

__all__ = ["has_news", "note_shown", "only_news"]


def note_shown(figure):
    """Remembers what the figure shows."""
    figure._before = (figure.get_suptitle(), {each: _state(each) for each in figure._axes})


def _state(axes):
    texts = [each.get_text() for each in _texts(axes)]
    shared = [each.shared for each in (axes.xaxis, axes.yaxis)]
    settings = [(each.limits, each.locator, each.formatter, each.scale, each.upside_down) for each in shared]
    look = (axes._get("aspect"), axes.xaxis._get("ticks_position"))
    return list(axes._children), texts, settings, axes._legend, list(axes._colorbars), look


def _texts(axes):
    return [*axes.titles.values(), axes.xaxis.label, axes.yaxis.label]


def _new_children(axes, before):
    if axes not in before:
        return list(axes._children)
    return [each for each in axes._children if not any(each is old for old in before[axes][0])]


def has_news(figure):
    """Whether anything has been plotted since the figure was shown, if it was."""
    return figure._before is not None and any(_new_children(each, figure._before[1]) for each in figure._axes)


@contextlib.contextmanager
def only_news(figure):
    """For the block of a `with` statement the figure holds only what is new; gives the axes with news."""
    title, before = figure._before
    undo, shown = [], [each for each in figure._axes if _new_children(each, before)]

    def change(thing, name, value):
        undo.append((thing, name, getattr(thing, name)))
        setattr(thing, name, value)

    if title and figure.get_suptitle() == title:
        change(figure, "_suptitle", None)
    for axes in figure._axes:
        if axes in before:
            _leave_out(axes, before[axes], _new_children(axes, before), change)
    try:
        yield shown
    finally:
        for thing, name, value in reversed(undo):
            setattr(thing, name, value)


def _leave_out(axes, state, new, change):
    _old, texts, settings, legend, bars, look = state
    change(axes, "_children", new)
    for each, text in zip(_texts(axes), texts):
        if text and each.get_text() == text:
            change(each, "_values", {**each._values, "text": ""})
    for axis, values in zip((axes.xaxis, axes.yaxis), settings):
        names = ("limits", "locator", "formatter", "scale", "upside_down")
        for name, value, start in zip(names, values, (None, None, None, "linear", False)):
            if value is not start and getattr(axis.shared, name) is value:
                change(axis.shared, name, start)
    for thing, name, value, start in ((axes, "aspect", look[0], "auto"), (axes.xaxis, "ticks_position", look[1], "default")):
        if value != start and thing._get(name) == value and not any(hasattr(each, "origin") for each in new):
            change(thing, "_values", {**thing._values, name: start})
    if legend is not None and axes._legend is legend:
        change(axes, "_legend", None)
    change(axes, "_colorbars", [each for each in axes._colorbars if each not in bars])
