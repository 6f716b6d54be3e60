"""Checks of how things are to look."""

__all__ = ["check_grid"]

_GRID = {
    "color", "c", "linestyle", "ls", "linewidth", "lw", "alpha", "zorder", "dashes", "antialiased", "aa", "marker",
    "markersize", "clip_on", "visible", "label", "snap", "animated", "dash_capstyle", "solid_capstyle", "gid",
}  # fmt: skip


def check_grid(options):
    """ValueError for properties that lines of a grid do not have."""
    for name in options:
        if name not in _GRID:
            raise ValueError(f"keyword grid_{name} is not recognized")
