"""Places of axes in rows and columns."""

from gradpaper_runtime.absent import answer

__all__ = ["GridSpec", "GridSpecFromSubplotSpec", "SubplotSpec"]


class GridSpec:
    """Rows and columns of a figure, with their relative sizes."""

    def __init__(
        self, nrows, ncols, figure=None, left=None, bottom=None, right=None, top=None, wspace=None, hspace=None,
        width_ratios=None, height_ratios=None,
    ):  # fmt: skip
        for name, count in (("rows", nrows), ("columns", ncols)):
            if not isinstance(count, int) and not hasattr(count, "__index__") or count <= 0:
                raise ValueError(f"Number of {name} must be a positive integer, not {count!r}")
        for name, ratios, count in (("width", width_ratios, ncols), ("height", height_ratios, nrows)):
            if ratios is not None and len(ratios) != count:
                what = "columns" if name == "width" else "rows"
                raise ValueError(f"Expected the given number of {name} ratios to match the number of {what} of the grid")
        self.nrows, self.ncols, self.figure = int(nrows), int(ncols), figure
        self.width_ratios = [1] * self.ncols if width_ratios is None else list(width_ratios)
        self.height_ratios = [1] * self.nrows if height_ratios is None else list(height_ratios)
        self._given = {"left": left, "bottom": bottom, "right": right, "top": top, "wspace": wspace, "hspace": hspace}
        self._outer = None

    def get_geometry(self):
        """(rows, columns)."""
        return self.nrows, self.ncols

    def update(self, **kwargs):
        """Changes the edges and gaps."""
        self._given.update(kwargs)

    def tight_layout(self, figure, **_options):
        """Does nothing: gradpaper leaves room for all texts."""

    def subplots(self, **options):
        """Axes in all places."""
        from .figure import axes_in_grid

        return axes_in_grid(self.figure, self, **options)

    def __getitem__(self, key):
        if isinstance(key, tuple):
            if len(key) != 2:
                raise ValueError("Unrecognized subplot spec")
            return SubplotSpec(self, _span(key[0], self.nrows, 0), _span(key[1], self.ncols, 1))
        first, last = _span(key, self.nrows * self.ncols, None)
        rows = first // self.ncols, last // self.ncols
        columns = sorted((first % self.ncols, last % self.ncols))
        return SubplotSpec(self, rows, tuple(columns))

    def box(self, rows, columns):
        """(left, bottom, width, height) of places, as matplotlib lays them out without regard to texts."""
        room = self._edges()
        across = _parts(room["left"], room["right"], self.width_ratios, room["wspace"])
        down = _parts(1 - room["top"], 1 - room["bottom"], self.height_ratios, room["hspace"])
        left, right = across[columns[0]][0], across[columns[1]][1]
        top, bottom = 1 - down[rows[0]][0], 1 - down[rows[1]][1]
        return left, bottom, right - left, top - bottom

    def _edges(self):
        from ._parameters import rcParams

        if self._outer is not None:
            left, bottom, width, height = self._outer.box()
            base = {"left": left, "right": left + width, "bottom": bottom, "top": bottom + height, "wspace": 0.2, "hspace": 0.2}
        else:
            base = {name: rcParams[f"figure.subplot.{name}"] for name in self._given}
            base |= getattr(self.figure, "_adjusted", {})
        return {name: base[name] if value is None else value for name, value in self._given.items()}

    def __repr__(self):
        return f"GridSpec({self.nrows}, {self.ncols})"


def _parts(start, end, ratios, gap):
    """From where to where the parts reach, with gaps that are shares of the mean part."""
    count = len(ratios)
    size = (end - start) / (count + gap * (count - 1))
    scale, parts, at = size * count / sum(ratios), [], start
    for each in ratios:
        parts.append((at, at + each * scale))
        at += each * scale + gap * size
    return parts


def _span(key, size, axis):
    if isinstance(key, slice):
        start, stop, _ = key.indices(size)
        if stop > start:
            return start, stop - 1
        raise IndexError("GridSpec slice would result in no space allocated for subplot")
    at = key + size if key < 0 else key
    if 0 <= at < size:
        return at, at
    if axis is not None:
        raise IndexError(f"index {key} is out of bounds for axis {axis} with size {size}")
    raise IndexError(f"index {key} is out of bounds for GridSpec with size {size}")


class GridSpecFromSubplotSpec(GridSpec):
    """Rows and columns inside a place of another grid."""

    def __init__(self, nrows, ncols, subplot_spec, wspace=None, hspace=None, height_ratios=None, width_ratios=None):
        super().__init__(nrows, ncols, wspace=wspace, hspace=hspace, width_ratios=width_ratios, height_ratios=height_ratios)
        self._outer, self.figure = subplot_spec, subplot_spec.grid.figure


class SubplotSpec:
    """A place in a grid, over one or several rows and columns."""

    def __init__(self, grid, rows, columns):
        self.grid, self.rows, self.columns = grid, rows, columns

    @property
    def rowspan(self):
        """The rows."""
        return range(self.rows[0], self.rows[1] + 1)

    @property
    def colspan(self):
        """The columns."""
        return range(self.columns[0], self.columns[1] + 1)

    def get_gridspec(self):
        """The grid."""
        return self.grid

    def get_geometry(self):
        """(rows and columns of the grid, number of the first cell, number of the last one)."""
        across = self.grid.ncols
        first, last = self.rows[0] * across + self.columns[0], self.rows[1] * across + self.columns[1]
        return self.grid.nrows, across, first, last

    def subgridspec(self, nrows, ncols, **options):
        """A grid inside the place."""
        return GridSpecFromSubplotSpec(nrows, ncols, self, **options)

    def is_first_row(self):
        """Whether it is in the first row."""
        return self.rows[0] == 0

    def is_last_row(self):
        """Whether it is in the last row."""
        return self.rows[1] == self.grid.nrows - 1

    def is_first_col(self):
        """Whether it is in the first column."""
        return self.columns[0] == 0

    def is_last_col(self):
        """Whether it is in the last column."""
        return self.columns[1] == self.grid.ncols - 1

    def box(self):
        """(left, bottom, width, height)."""
        return self.grid.box(self.rows, self.columns)

    def __eq__(self, other):
        same = isinstance(other, SubplotSpec) and self.grid.get_geometry() == other.grid.get_geometry()
        return same and (self.rows, self.columns, self.grid._outer) == (other.rows, other.columns, other.grid._outer)

    __hash__ = object.__hash__

    def __repr__(self):
        (r0, r1), (c0, c1) = self.rows, self.columns
        return f"{self.grid!r}[{r0}:{r1 + 1}, {c0}:{c1 + 1}]"


__getattr__ = answer(
    "matplotlib.gridspec",
    ("Bbox", "GridSpecBase", "SubplotParams"),
)  # fmt: skip
