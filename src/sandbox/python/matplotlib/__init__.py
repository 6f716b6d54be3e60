"""matplotlib's interface for programs in the sandbox: figures are recorded, and drawn as SVG by gradpaper."""

from importlib import import_module
from types import SimpleNamespace

from gradpaper_runtime import not_supported
from gradpaper_runtime.absent import install as _install_absent

from ._cycles import cycler
from ._parameters import RcParams, rc, rc_context, rcdefaults, rcParams, rcParamsDefault, rcParamsOrig

__version__ = "3.11.2"
__version_info__ = SimpleNamespace(major=3, minor=11, micro=2, releaselevel="final", serial=0)
__all__ = [
    "RcParams", "cycler", "get_backend", "interactive", "is_interactive", "rc", "rcParams", "rcParamsDefault",
    "rcParamsOrig", "rc_context", "rcdefaults", "set_loglevel", "use",
]  # fmt: skip
_CARRIED = (
    "animation", "artist", "axes", "axis", "cm", "collections", "colorbar", "colors", "container", "contour", "figure",
    "gridspec", "image", "legend", "lines", "patches", "pylab", "pyplot", "quiver", "spines", "style", "text",
    "ticker", "transforms",
)  # fmt: skip
_NOT_CARRIED = (
    "afm", "backend_bases", "backend_tools", "backends", "bezier", "bivar_colormaps", "category", "cbook",
    "color_sequences", "colorizer", "dates", "defaultParams", "docstring", "dviread", "ExecutableNotFoundError",
    "font_manager", "ft2font", "get_cachedir", "get_configdir", "get_data_path", "hatch", "inset", "layout_engine",
    "legend_handler", "markers", "mathtext", "matplotlib_fname", "MatplotlibDeprecationWarning", "mlab",
    "multivar_colormaps", "offsetbox", "path", "patheffects", "projections", "rc_file", "rc_file_defaults",
    "rc_params", "rc_params_from_file", "rcsetup", "sanitize_sequence", "sankey", "scale", "sphinxext", "stackplot",
    "streamplot", "table", "testing", "texmanager", "textpath", "tri", "typing", "units", "validate_backend",
    "widgets",
)  # fmt: skip


def use(backend, *, force=True):
    """Notes the backend; figures are recorded whatever it is."""
    rcParams["backend"] = backend


def get_backend(*, auto_select=True):
    """The name of the backend."""
    return rcParams["backend"]


def interactive(b):
    """Does nothing: figures are drawn when the program has ended."""


def is_interactive():
    """False."""
    return False


def set_loglevel(level):
    """Does nothing: nothing is logged."""


def __getattr__(name):
    if name == "colormaps":
        return import_module("matplotlib.cm").colormaps
    if name in _CARRIED:
        return import_module(f"matplotlib.{name}")
    if name in _NOT_CARRIED:
        raise not_supported(f"matplotlib.{name}")
    raise AttributeError(f"module 'matplotlib' has no attribute {name!r}")


_install_absent("matplotlib", _NOT_CARRIED)
