"""The settings that programs read and change: `rcParams`."""

import contextlib

from ._choices import no_choice
from ._cycles import cycler
from ._named_colors import TABLEAU_COLORS
from ._parameter_names import NAMES

_COLORS = [tuple(int(each[at : at + 2], 16) / 255 for at in (1, 3, 5)) for each in TABLEAU_COLORS.values()]
_DEFAULTS = {
    "animation.embed_limit": 20.0, "animation.html": "none", "axes.axisbelow": "line", "axes.edgecolor": "black",
    "axes.facecolor": "white", "axes.formatter.limits": [-5, 6], "axes.formatter.useoffset": True, "axes.grid": False,
    "axes.grid.axis": "both", "axes.grid.which": "major", "axes.labelcolor": "black", "axes.labelpad": 4.0,
    "axes.labelsize": "medium", "axes.labelweight": "normal", "axes.linewidth": 0.8,
    "axes.prop_cycle": cycler("color", _COLORS), "axes.spines.bottom": True, "axes.spines.left": True,
    "axes.spines.right": True, "axes.spines.top": True, "axes.titlecolor": "auto", "axes.titlelocation": "center",
    "axes.titlepad": 6.0, "axes.titlesize": "large", "axes.titleweight": "normal", "axes.unicode_minus": True,
    "axes.xmargin": 0.05, "axes.ymargin": 0.05, "backend": "agg", "boxplot.showmeans": False, "errorbar.capsize": 0.0,
    "figure.autolayout": False, "figure.constrained_layout.use": False, "figure.dpi": 100.0, "figure.edgecolor": "white",
    "figure.facecolor": "white", "figure.figsize": [6.4, 4.8], "figure.max_open_warning": 20,
    "figure.subplot.bottom": 0.11, "figure.subplot.hspace": 0.2, "figure.subplot.left": 0.125,
    "figure.subplot.right": 0.9, "figure.subplot.top": 0.88, "figure.subplot.wspace": 0.2,
    "figure.titlesize": "large", "figure.titleweight": "normal", "font.family": ["sans-serif"], "font.monospace": [],
    "font.sans-serif": ["DejaVu Sans", "Arial"], "font.serif": ["DejaVu Serif"], "font.size": 10.0,
    "font.style": "normal", "font.weight": "normal", "grid.alpha": 1.0, "grid.color": "#b0b0b0",
    "grid.linestyle": "-", "grid.linewidth": 0.8, "hist.bins": 10, "image.aspect": "equal", "image.cmap": "viridis",
    "image.interpolation": "auto", "image.origin": "upper", "legend.edgecolor": "0.8", "legend.facecolor": "inherit",
    "legend.fontsize": "medium", "legend.frameon": True, "legend.loc": "best", "legend.title_fontsize": None,
    "lines.color": "C0", "lines.linestyle": "-", "lines.linewidth": 1.5, "lines.marker": "None",
    "lines.markersize": 6.0, "mathtext.fontset": "dejavusans", "patch.edgecolor": "black", "patch.facecolor": "C0",
    "patch.linewidth": 1.0, "pdf.fonttype": 3, "ps.fonttype": 3, "savefig.bbox": None, "savefig.dpi": "figure",
    "savefig.facecolor": "auto", "savefig.format": "png", "savefig.transparent": False, "scatter.marker": "o",
    "svg.fonttype": "path", "text.color": "black", "text.usetex": False, "toolbar": "toolbar2",
    "xtick.bottom": True, "xtick.color": "black", "xtick.direction": "out", "xtick.labelsize": "medium",
    "xtick.major.size": 3.5, "xtick.minor.visible": False, "xtick.top": False, "ytick.color": "black",
    "ytick.direction": "out", "ytick.labelsize": "medium", "ytick.left": True, "ytick.major.size": 3.5,
    "ytick.minor.visible": False, "ytick.right": False,
}  # fmt: skip


class RcParams(dict):
    """The settings; KeyError for names that there are not."""

    def __setitem__(self, key, value):
        if key not in _DEFAULTS and key not in NAMES:
            raise KeyError(no_choice("rcParam", key, sorted({*_DEFAULTS, *NAMES})))
        super().__setitem__(key, _checked(key, value))

    def update(self, *args, **kwargs):
        """Sets several."""
        for key, value in dict(*args, **kwargs).items():
            self[key] = value

    def copy(self):
        """A copy."""
        made = RcParams()
        for key, value in self.items():
            dict.__setitem__(made, key, value)
        return made

    def find_all(self, pattern):
        """Those whose names match a pattern."""
        import re

        return {key: value for key, value in self.items() if re.search(pattern, key)}


def _checked(key, value):
    if key == "figure.figsize":
        if isinstance(value, str) or not hasattr(value, "__len__"):
            raise ValueError(f"Key {key}: Could not convert {value!r} to float")
        return [float(each) for each in value]
    if key == "font.family" and isinstance(value, str):
        return [value]
    if isinstance(_DEFAULTS.get(key), float) and isinstance(value, (int, float)) and not isinstance(value, bool):
        return float(value)
    return value


rcParams = RcParams()
rcParams.update(_DEFAULTS)
rcParamsDefault = rcParams.copy()
rcParamsOrig = rcParams.copy()

_GROUPS = {"lw": "linewidth", "ls": "linestyle", "c": "color", "fc": "facecolor", "ec": "edgecolor", "aa": "antialiased"}


def rc(group, **kwargs):
    """Sets the settings of a group, as `rc('lines', linewidth=2)`."""
    for each in [group] if isinstance(group, str) else group:
        for name, value in kwargs.items():
            key = f"{each}.{_GROUPS.get(name, name)}"
            if key not in _DEFAULTS and key not in NAMES:
                raise KeyError(f'Unrecognized key "{key}" for group "{each}" and name "{name}"')
            rcParams[key] = value


def rcdefaults():
    """Brings all settings back to what they were at the start."""
    rcParams.update(_DEFAULTS)


@contextlib.contextmanager
def rc_context(rc=None, fname=None):
    """Settings for the block of a `with` statement."""
    before = rcParams.copy()
    try:
        rcParams.update(rc or {})
        yield
    finally:
        for key, value in before.items():
            dict.__setitem__(rcParams, key, value)
