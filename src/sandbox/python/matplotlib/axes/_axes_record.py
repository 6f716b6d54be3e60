"""What the record of a figure says of axes."""

from .._color_values import written
from .._values import number

__all__ = ["AxesRecord"]


class AxesRecord:
    """The part of axes that describes them as plain data."""

    def _record(self):
        """All that is needed to draw the axes, as plain data."""
        place = self.get_subplotspec()
        marks = [self._with_order(each) for each in self._children if each._get("visible")]
        aspect = self.get_aspect()
        return {
            "place": None if place is None else _place_record(place), "box": [number(each) for each in self.get_position().bounds],
            "titles": {loc: each._look() for loc, each in self.titles.items() if each.get_text()},
            "x": self.xaxis._record(), "y": self.yaxis._record(), "shown": self._shown,
            "paper": written(self._get("facecolor")), "aspect": None if aspect == "auto" else float(aspect),
            "frame": [side for side in self.spines if self.spines[side].get_visible()] if self._get("frame_on") else [],
            "twin": None if self._twin is None else self._twin[0], "marks": [each for each in marks if each],
            "legend": None if self._legend is None else self._legend._record(),
            "colorbars": [each._record() for each in self._colorbars],
        }  # fmt: skip

    def _with_order(self, artist):
        made = artist._mark()
        if made is not None:
            label = artist._get("label")
            made["label"] = None if str(label).startswith("_") or not label else str(label)
            made["order"] = artist._get("zorder")
        return made


def _place_record(place):
    outer = place.grid._outer
    return {
        "rows": place.grid.nrows, "columns": place.grid.ncols, "row": list(place.rows), "column": list(place.columns),
        "heights": [number(each) for each in place.grid.height_ratios],
        "widths": [number(each) for each in place.grid.width_ratios],
        "inside": None if outer is None else _place_record(outer),
    }  # fmt: skip
