"""The looks, as far as the record of a figure shows them: colours, paper and grid."""

import contextlib

from .._cycles import cycler
from .._parameters import rc_context, rcdefaults, rcParams

__all__ = ["available", "context", "library", "use"]


def _look(colors=None, paper="white", grid=False, ink="black", **more):
    settings = {"axes.facecolor": paper, "axes.grid": grid, **more}
    if ink != "black":
        settings |= {"text.color": ink, "axes.labelcolor": ink, "axes.edgecolor": ink, "xtick.color": ink, "ytick.color": ink}
    if colors:
        settings["axes.prop_cycle"] = cycler("color", [f"#{each}" for each in colors.split()])
    return settings


_DEEP = "4C72B0 55A868 C44E52 8172B2 CCB974 64B5CD"
_BARE = {"axes.spines.top": False, "axes.spines.right": False}
library = {
    "Solarize_Light2": _look("268BD2 2AA198 859900 B58900 CB4B16 DC322F D33682 6C71C4", "#eee8d5", True),
    "bmh": _look("348ABD A60628 7A68A6 467821 D55E00 CC79A7 56B4E9 009E73 F0E442 0072B2", "#eeeeee", True),
    "classic": _look("0000FF 008000 FF0000 00BFBF BF00BF BFBF00 000000"),
    "dark_background": _look(
        "8dd3c7 feffb3 bfbbd9 fa8174 81b1d2 fdb462 b3de69 bc82bd ccebc4 ffed6f", "black", ink="white",
        **{"figure.facecolor": "black", "grid.color": "white"},
    ),
    "fast": {},
    "fivethirtyeight": _look("008fd5 fc4f30 e5ae38 6d904f 8b8b8b 810f7c", "#f0f0f0", True, **{"lines.linewidth": 4.0}),
    "ggplot": _look("E24A33 348ABD 988ED5 777777 FBC15E 8EBA42 FFB5B8", "#E5E5E5", True, **{"grid.color": "white"}),
    "grayscale": _look("000000 666666 999999 b3b3b3", **{"image.cmap": "gray"}),
    "petroff10": _look("3f90da ffa90e bd1f01 94a4a2 832db6 a96b59 e76300 b9ac70 717581 92dadd"),
    "petroff6": _look("5790fc f89c20 e42536 964a8b 9c9ca1 7a21dd"),
    "petroff8": _look("1845fb ff5e02 c91f16 c849a9 adad7d 86c8dd 578dff 656364"),
    "seaborn-v0_8": _look(_DEEP, "#EAEAF2", True, **{"grid.color": "white"}),
    "seaborn-v0_8-bright": _look("003FFF 03ED3A E8000B 8A2BE2 FFC400 00D7FF"),
    "seaborn-v0_8-colorblind": _look("0072B2 009E73 D55E00 CC79A7 F0E442 56B4E9"),
    "seaborn-v0_8-dark": _look(None, "#EAEAF2"),
    "seaborn-v0_8-dark-palette": _look("001C7F 017517 8C0900 7600A1 B8860B 006374"),
    "seaborn-v0_8-darkgrid": _look(None, "#EAEAF2", True, **{"grid.color": "white"}),
    "seaborn-v0_8-deep": _look(_DEEP),
    "seaborn-v0_8-muted": _look("4878CF 6ACC65 D65F5F B47CC7 C4AD66 77BEDB"),
    "seaborn-v0_8-notebook": {},
    "seaborn-v0_8-paper": {},
    "seaborn-v0_8-pastel": _look("92C6FF 97F0AA FF9F9A D0BBFF FFFEA3 B0E0E6"),
    "seaborn-v0_8-poster": {},
    "seaborn-v0_8-talk": {},
    "seaborn-v0_8-ticks": {},
    "seaborn-v0_8-white": _look(None, "white", **_BARE),
    "seaborn-v0_8-whitegrid": _look(None, "white", True),
    "tableau-colorblind10": _look("006BA4 FF800E ABABAB 595959 5F9ED1 C85200 898989 A2C8EC FFBC79 CFCFCF"),
}
available = sorted(library)


def use(style):
    """Takes the settings of a look, of several in turn, or of a dictionary; OSError for unknown names."""
    for each in [style] if isinstance(style, (str, dict)) else style:
        if isinstance(each, dict):
            rcParams.update(each)
        elif each == "default":
            rcdefaults()
        elif each in library:
            rcParams.update(library[each])
        else:
            raise OSError(
                f"{each!r} is not a valid package style, path of style file, URL of style file, or library style name "
                "(library styles are listed in `style.available`)"
            )


@contextlib.contextmanager
def context(style, after_reset=False):
    """A look for the block of a `with` statement."""
    with rc_context():
        if after_reset:
            rcdefaults()
        use(style)
        yield
