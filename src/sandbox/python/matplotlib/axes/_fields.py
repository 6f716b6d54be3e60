"""Lines and bands of equal height, and arrows."""

import numpy as np

from .._nice import linear_ticks
from .._values import values
from ..colors import Normalize
from ..contour import QuadContourSet, contour_pieces
from ..quiver import Quiver

__all__ = ["Fields"]


class Fields:
    """Methods of axes for fields of heights and of arrows."""

    def contour(self, *args, **options):
        """Lines of equal height: `contour(Z)`, `contour(X, Y, Z)`, with a number of levels or the levels."""
        return self._contours(args, False, options)

    def contourf(self, *args, **options):
        """Bands between heights."""
        return self._contours(args, True, options)

    def _contours(self, args, filled, options):
        x, y, z, levels = _grid(args, options.pop("levels", None))
        norm = options.pop("norm", None) or Normalize(options.pop("vmin", None), options.pop("vmax", None))
        norm.autoscale_None([levels[0], levels[-1]])
        made = QuadContourSet(
            x, y, z, levels, filled, norm=norm, cmap=options.pop("cmap", None), colors=options.pop("colors", None),
            alpha=options.pop("alpha", None), linewidths=options.pop("linewidths", None),
            linestyles=options.pop("linestyles", "-"),
        )  # fmt: skip
        return self._add(made)

    def clabel(self, CS, levels=None, *, fmt=None, **options):
        """Writes the heights at lines of equal height."""
        made, kept = [], {name: value for name, value in options.items() if name in ("fontsize", "colors")}
        for level in CS.levels if levels is None else levels:
            pieces = contour_pieces(CS._x, CS._y, CS._z, float(level))
            if pieces:
                (x0, y0), (x1, y1) = pieces[len(pieces) // 2]
                text = fmt % level if isinstance(fmt, str) and "%" in fmt else fmt.format(level) if isinstance(fmt, str) else f"{level:g}"
                made.append(self.text((x0 + x1) / 2, (y0 + y1) / 2, text, ha="center", va="center", fontsize=kept.get("fontsize", 8)))
        return made

    def quiver(self, *args, color="k", scale=None, data=None, **options):
        """Arrows: `quiver(U, V)` or `quiver(X, Y, U, V)`."""
        parts = [values(each).astype(float) for each in args[:4]]
        if len(parts) < 4:
            rows, columns = np.atleast_2d(parts[0]).shape
            x, y = np.meshgrid(np.arange(columns), np.arange(rows))
            parts = [x, y, *parts[:2]]
        x, y, u, v = (each.ravel() for each in np.broadcast_arrays(*parts))
        return self._add(Quiver(x, y, u, v, color))


def _grid(args, levels):
    """Lines across and up, the heights, and the levels."""
    if len(args) in (1, 2):
        z, rest = values(args[0]).astype(float), args[1:]
        if z.ndim != 2:
            raise TypeError(f"Input z must be 2D, not {z.ndim}D")
        x, y = np.arange(z.shape[1]), np.arange(z.shape[0])
    else:
        x, y, z, rest = *(values(each).astype(float) for each in args[:3]), args[3:]
        if z.ndim != 2:
            raise TypeError(f"Input z must be 2D, not {z.ndim}D")
        for name, each, length in (("x", x, z.shape[1]), ("y", y, z.shape[0])):
            if each.ndim == 1 and len(each) != length:
                raise TypeError(
                    f"Length of {name} ({len(each)}) must match number of {'columns' if name == 'x' else 'rows'} in z ({length})"
                )
        x, y = x[0] if x.ndim == 2 else x, y[:, 0] if y.ndim == 2 else y
    levels = rest[0] if rest else levels
    if levels is None or np.ndim(levels) == 0:
        return x.astype(float), y.astype(float), z, _levels(z, 7 if levels is None else int(levels))
    return x.astype(float), y.astype(float), z, np.asarray(levels, dtype=float)


def _levels(z, count):
    known = z[np.isfinite(z)]
    low, high = float(known.min()), float(known.max())
    steps = linear_ticks(low, high, count + 1, (1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10), fewest=1)
    inside = [each for each in steps if low < each < high]
    below = [each for each in steps if each <= low][-1:]
    above = [each for each in steps if each >= high][:1]
    return np.array(below + inside + above)
