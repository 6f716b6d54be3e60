"""Where axes stand in a figure: places in grids, and axes in all places of one."""

import numpy as np

from gradpaper_runtime import not_supported

from .gridspec import GridSpec, SubplotSpec

__all__ = ["axes_in_grid", "check_projection", "place_of"]


def check_projection(options):
    """Takes `projection` and `polar` out of options; NotSupported for all but plain axes."""
    projection = options.pop("projection", None) or ("polar" if options.pop("polar", False) else None)
    if projection not in (None, "rectilinear"):
        raise not_supported(f"matplotlib projection {projection!r}")


def place_of(figure, args):
    """The place in a grid that the arguments of `subplot` name; ValueError for places that there are not."""
    if not args:
        args = (1, 1, 1)
    if len(args) == 1:
        if isinstance(args[0], SubplotSpec):
            return args[0]
        digits = str(args[0])
        if not isinstance(args[0], (int, np.integer)) or not 100 <= args[0] <= 999:
            raise ValueError(f"Single argument to subplot must be a three-digit integer, not {args[0]!r}")
        args = tuple(int(each) for each in digits)
    if len(args) != 3:
        raise TypeError(f"subplot() takes 1 or 3 positional arguments but {len(args)} were given")
    rows, columns, number = args
    grid = GridSpec(rows, columns, figure=figure)
    first, last = number if isinstance(number, (tuple, list)) else (number, number)
    total = rows * columns
    if not all(isinstance(each, (int, np.integer)) and 1 <= each <= total for each in (first, last)):
        raise ValueError(f"num must be an integer with 1 <= num <= {total}, not {number!r}")
    return grid[int(first) - 1] if first == last else SubplotSpec(
        grid, ((first - 1) // columns, (last - 1) // columns), tuple(sorted(((first - 1) % columns, (last - 1) % columns))),
    )  # fmt: skip


def axes_in_grid(figure, grid, *, sharex=False, sharey=False, squeeze=True, subplot_kw=None):
    """Axes in all places of a grid, as an array without axes of length 1 unless `squeeze` is False."""
    rows, columns = grid.get_geometry()
    made = np.empty((rows, columns), dtype=object)
    modes = {name: {True: "all", False: "none"}.get(each, each) for name, each in (("sharex", sharex), ("sharey", sharey))}
    for row in range(rows):
        for column in range(columns):
            with_whom = {name: _partner(made, mode, row, column) for name, mode in modes.items()}
            made[row, column] = figure.add_subplot(grid[row, column], **with_whom, **(subplot_kw or {}))
    _hide_inner(made, modes)
    if not squeeze:
        return made
    return made[0, 0] if made.size == 1 else made.reshape(-1) if 1 in made.shape else made


def _partner(made, mode, row, column):
    if mode == "none" or (row, column) == (0, 0):
        return None
    if mode == "all":
        return made[0, 0]
    if mode == "row":
        return made[row, 0] if column else None
    return made[0, column] if row else None


def _hide_inner(made, modes):
    rows, columns = made.shape
    for row in range(rows):
        for column in range(columns):
            if modes["sharex"] in ("all", "col") and row < rows - 1:
                made[row, column].xaxis.set_tick_params(labelbottom=False)
            if modes["sharey"] in ("all", "row") and column > 0:
                made[row, column].yaxis.set_tick_params(labelleft=False)
