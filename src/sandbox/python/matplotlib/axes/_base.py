"""What axes hold and show, apart from the ways of plotting."""

from .._artist import Artist
from ..axis import XAxis, YAxis
from ..legend import Legend
from ..spines import Spines
from ..text import Text
from ..ticker import MaxNLocator
from ..transforms import Transform
from ._artist_lists import LISTS, ArtistList
from ._axes_record import AxesRecord
from ._limits import AxesLimits
from ._placing import Placing
from ._titling import Titling

__all__ = ["AxesBase"]


class AxesBase(AxesLimits, Placing, Titling, AxesRecord, Artist):
    """Axes without the ways of plotting: artists, title, labels, limits, ticks, legend."""

    _properties = {
        "adjustable": "box", "anchor": "C", "aspect": "auto", "axes_locator": None, "axisbelow": "line",
        "box_aspect": None, "facecolor": "white", "forward_navigation_events": "auto", "frame_on": True,
        "in_layout": True, "mouseover_set": None, "navigate": True, "position": None, "prop_cycle": None,
        "rasterization_zorder": None, "subplotspec": None, "title": "", "xbound": None, "xlabel": "", "xlim": None,
        "xmargin": 0.05, "xscale": "linear", "xticklabels": None, "xticks": None, "ybound": None, "ylabel": "",
        "ylim": None, "ymargin": 0.05, "yscale": "linear", "yticklabels": None, "yticks": None,
    }  # fmt: skip
    _aliases = {"fc": "facecolor"}
    name = "rectilinear"

    def __init__(self, figure, place, *, sharex=None, sharey=None, **properties):
        from .._parameters import rcParams

        self._values = {}
        self.figure, self._place, self._number = figure, place, 0
        self._children, self._legend, self._shown = [], None, True
        self._twin, self._colorbars, self._containers = None, [], []
        self.spines, self.transAxes, self.transData = Spines(), Transform(True), Transform(False)
        self.titles = {loc: Text(x, 1.0, "", ha=loc) for loc, x in (("left", 0.0), ("center", 0.5), ("right", 1.0))}
        self.xaxis = XAxis(self, "x", sharex.xaxis.shared if sharex is not None else None)
        self.yaxis = YAxis(self, "y", sharey.yaxis.shared if sharey is not None else None)
        if rcParams["axes.grid"]:
            self.grid(True)
        for side in self.spines:
            self.spines[side].set_visible(rcParams[f"axes.spines.{side}"])
        self.set_facecolor(rcParams["axes.facecolor"])
        self.set(**properties)
        self._turn = {"line": 0, "patch": 0}

    def __getattr__(self, name):
        if name in LISTS:
            return ArtistList(self, name, LISTS[name])
        return super().__getattr__(name)

    # -- artists
    def _add(self, artist):
        artist.axes, artist.figure = self, self.figure
        if not artist._get("label") and not isinstance(artist, Text):
            artist._values["label"] = f"_child{len(self._children)}"
        self._children.append(artist)
        self.figure._current_image = artist if hasattr(artist, "cmap") else self.figure._current_image
        return artist

    def _forget(self, artist):
        if artist not in self._children:
            raise ValueError("list.remove(x): x not in list")
        self._children.remove(artist)

    def add_line(self, line):
        """Adds a line."""
        return self._add(line)

    def add_patch(self, p):
        """Adds a patch."""
        return self._add(p)

    def add_artist(self, a):
        """Adds an artist; a legend besides the axes' own is kept as it is."""
        return a if isinstance(a, Legend) else self._add(a)

    def add_collection(self, collection, autolim=True):
        """Adds a collection."""
        return self._add(collection)

    @property
    def containers(self):
        """Groups of artists made by bar, errorbar and stem."""
        return self._containers

    def get_children(self):
        """All artists, then frame, axes and titles."""
        return [*self._children, *self.spines.values(), self.xaxis, self.yaxis, *self.titles.values()]

    def get_lines(self):
        """The lines."""
        return list(self.lines)

    def get_images(self):
        """The pictures."""
        return list(self.images)

    def has_data(self):
        """Whether anything has been plotted."""
        return any(not isinstance(each, Text) for each in self._children)

    def _next_color(self, kind="line"):
        from .._parameters import rcParams

        cycle = self._get("prop_cycle") or rcParams["axes.prop_cycle"]
        colors = cycle.by_key().get("color", ["C0"])
        self._turn[kind] += 1
        return colors[(self._turn[kind] - 1) % len(colors)]

    def set_prop_cycle(self, *args, **kwargs):
        """The colours that lines get in turn."""
        from .._cycles import cycler

        self._values["prop_cycle"] = cycler(*args, **kwargs) if args != (None,) else None
        self._turn = {"line": 0, "patch": 0}

    def cla(self):
        """Takes away all that has been plotted, with titles, limits and ticks."""
        place, figure, shared = self._place, self.figure, (self.xaxis.shared, self.yaxis.shared)
        for each in shared:
            each.members.remove(self)
        number, twin = self._number, self._twin
        AxesBase.__init__(self, figure, place)
        self._number, self._twin = number, twin

    clear = cla

    def remove(self):
        """Takes the axes out of their figure."""
        self.figure.delaxes(self)

    # -- the look as a whole
    def get_xaxis(self):
        """The axis in x."""
        return self.xaxis

    def get_yaxis(self):
        """The axis in y."""
        return self.yaxis

    def get_figure(self, root=False):
        """The figure."""
        return self.figure

    def grid(self, visible=None, which="major", axis="both", **options):
        """Shows or hides the lines at the ticks."""
        from ._look import check_grid

        check_grid(options)
        for name, each in (("x", self.xaxis), ("y", self.yaxis)):
            if axis in (name, "both"):
                each.grid(visible, which, **options)

    def set_axis_off(self):
        """Hides frame, ticks and labels."""
        self._shown = False

    def set_axis_on(self):
        """Shows frame, ticks and labels."""
        self._shown = True

    def tick_params(self, axis="both", **options):
        """How ticks and their texts look."""
        for name, each in (("x", self.xaxis), ("y", self.yaxis)):
            if axis in (name, "both"):
                each.set_tick_params(**options)

    def minorticks_on(self):
        """Small ticks are not drawn."""

    def minorticks_off(self):
        """Small ticks are not drawn."""

    def locator_params(self, axis="both", tight=None, **options):
        """How many ticks there are at most."""
        for name, each in (("x", self.xaxis), ("y", self.yaxis)):
            if axis in (name, "both"):
                each.set_major_locator(MaxNLocator(**{"nbins": 9, "steps": [1, 2, 2.5, 5, 10], **options}))

    def ticklabel_format(self, **_options):
        """Has no effect on the record."""

    def label_outer(self, remove_inner_ticks=False):
        """Keeps labels and ticks only at the outer edge of the grid."""
        place = self.get_subplotspec()
        if place is not None and not place.is_last_row():
            self.set_xlabel("")
            self.xaxis.set_tick_params(labelbottom=False)
        if place is not None and not place.is_first_col():
            self.set_ylabel("")
            self.yaxis.set_tick_params(labelleft=False)

    def set_aspect(self, aspect, adjustable=None, anchor=None, share=False):
        """`auto`, `equal`, or height over width of a unit; ValueError for others."""
        if isinstance(aspect, str) and aspect not in ("auto", "equal"):
            raise ValueError(f"aspect must be 'auto', 'equal', or a positive number, not {aspect!r}")
        self._values["aspect"] = aspect

    def get_aspect(self):
        """`auto`, or height over width of a unit."""
        aspect = self._get("aspect")
        return 1.0 if aspect == "equal" else aspect

    def set_facecolor(self, color):
        """The colour of the paper."""
        self._values["facecolor"] = color

    def __repr__(self):
        parts = [f"label={self._get('label')!r}"] if self._get("label") else []
        titles = {loc: each.get_text() for loc, each in self.titles.items() if each.get_text()}
        parts += [f"title={titles}"] if titles else []
        for name in ("x", "y"):
            text = getattr(self, f"get_{name}label")()
            parts += [f"{name}label={text!r}"] if text else []
        return f"<{type(self).__name__}: {', '.join(parts)}>"

    def __str__(self):
        left, bottom, width, height = self.get_position().bounds
        return f"{type(self).__name__}({left:g},{bottom:g};{width:g}x{height:g})"
