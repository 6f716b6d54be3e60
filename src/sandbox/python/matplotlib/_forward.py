"""Functions of pyplot that call a method of the current axes."""

import re

from . import _manager

__all__ = ["METHODS", "forwarded"]

# Name in pyplot: method of the axes.
METHODS = {
    name: name for name in (
        "annotate", "arrow", "autoscale", "axhline", "axhspan", "axis", "axline", "axvline", "axvspan", "bar",
        "bar_label", "barh", "boxplot", "cla", "clabel", "contour", "contourf", "errorbar", "fill", "fill_between",
        "fill_betweenx", "grid", "hexbin", "hist", "hist2d", "hlines", "imshow", "legend", "loglog", "margins",
        "minorticks_off", "minorticks_on", "pcolor", "pcolormesh", "pie", "plot", "quiver", "scatter", "semilogx",
        "semilogy", "spy", "stackplot", "stem", "step", "text", "tick_params", "ticklabel_format", "twinx", "twiny",
        "violinplot", "vlines",
    )
} | {"title": "set_title", "xlabel": "set_xlabel", "ylabel": "set_ylabel", "xscale": "set_xscale", "yscale": "set_yscale"}  # fmt: skip


def forwarded(name, method):
    """The function; messages about wrong arguments name it and not the method."""

    def call(*args, **kwargs):
        target = getattr(_manager.current().gca(), method)
        try:
            return target(*args, **kwargs)
        except TypeError as error:
            text = str(error)
            if not re.match(rf"Axes\.{method}\(\)", text):
                raise
            raise TypeError(text.replace(f"Axes.{method}()", f"{name}()", 1)) from None

    call.__name__ = call.__qualname__ = name
    call.__module__ = "matplotlib.pyplot"
    call.__doc__ = f"Calls `{method}` of the current axes."
    return call
