"""What all things in a figure have in common: properties with `set_...` and `get_...`, a label, a place in their axes."""

from gradpaper_runtime.absent import withhold

from ._lacking_members import MEMBERS

_COMMON = {
    "agg_filter": None, "alpha": None, "animated": False, "clip_box": None, "clip_on": True, "clip_path": None,
    "gid": None, "in_layout": True, "label": "", "mouseover": False, "path_effects": [], "picker": None,
    "rasterized": False, "sketch_params": None, "snap": None, "transform": None, "url": None, "visible": True,
    "zorder": 0,
}  # fmt: skip


class Artist:
    """Base of lines, patches, texts, axes and figures.

    A class names its properties with their defaults in `_properties`, and other names for them in `_aliases`;
    `set_NAME` and `get_NAME` exist for all of them.
    """

    _properties, _aliases = {}, {}
    axes = figure = None

    def __init__(self, **properties):
        self._values = {}
        self.set(**properties)

    def __init_subclass__(cls, **keywords):
        super().__init_subclass__(**keywords)
        withhold(cls, f"{cls.__module__}.{cls.__name__}", MEMBERS.get(cls.__name__, ""))

    def set(self, **properties):
        """Sets properties; AttributeError for those that the class does not have."""
        for name in properties:
            if self._full_name(name) is None:
                raise AttributeError(f"{type(self).__name__}.set() got an unexpected keyword argument {name!r}")
        return [getattr(self, f"set_{name}")(value) for name, value in properties.items()]

    update = set

    @classmethod
    def _full_name(cls, name):
        name = cls._aliases.get(name, name)
        known = name in cls._properties or name in _COMMON or hasattr(cls, f"set_{name}")
        return name if known else None

    def _get(self, name):
        if name in self._values:
            return self._values[name]
        return self._properties[name] if name in self._properties else _COMMON[name]

    def _set(self, name, value):
        self._values[name] = value

    def __getattr__(self, name):
        kind, _, rest = name.partition("_")
        full = self._full_name(rest) if kind in ("set", "get") and rest else None
        if full is None or "_values" not in vars(self):
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
        if hasattr(type(self), f"{kind}_{full}"):
            return getattr(self, f"{kind}_{full}")
        if kind == "get":
            return lambda: self._get(full)
        return lambda value, *_rest, **_options: self._set(full, value)

    @property
    def zorder(self):
        """Its place in the order of drawing."""
        return self._get("zorder")

    @zorder.setter
    def zorder(self, level):
        self._set("zorder", level)

    def get_figure(self, root=False):
        """The figure, or None."""
        return self.figure

    def get_children(self):
        """The artists that it is made of."""
        return []

    def remove(self):
        """Takes the artist out of its axes, or out of its figure."""
        owner = self.axes if self.axes is not None else self.figure
        owner._forget(self)

    def _mark(self):
        """What the record of the figure says about the artist, or None."""
        return None

    def _extent(self):
        """The values it covers in x and in y, as two lists."""
        return [], []

    def _sticky(self):
        """Values in x and in y that the limits do not go past with their margin."""
        return [], []


withhold(Artist, "matplotlib.artist.Artist", MEMBERS["Artist"])
