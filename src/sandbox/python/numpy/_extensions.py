"""Names that other modules of the package add to it, and the answer to names there are not."""

from importlib import import_module
from importlib.util import find_spec

from gradpaper_runtime import not_supported
from gradpaper_runtime.absent import install as _install_absent

from ._known_names import NAMES
from ._removed_names import farewell

# Modules whose public names (`__all__`) belong to `numpy` itself.
_FAMILIES = (
    "_print", "_creation", "_shaping", "_joining", "_selecting", "_sorting", "_sets",
    "_statistics", "_products", "_polynomials", "_windows", "_text_files", "_files", "_indexers",
    "_functional", "_testing_values", "_bits", "_datetime", "_records", "_diagonals",
    "_quantiles", "_histograms", "_differences", "_nan_functions", "_padding", "_convolution",
    "_einsum", "_vectorize", "_number_checks", "_iteration", "_types", "_genfromtxt",
    "_matrix", "_calendar",
)  # fmt: skip
# Modules that are attributes of `numpy`, imported when first asked for.
_SUBMODULES = ("random", "linalg", "fft", "testing", "ma", "char", "strings", "lib",
               "typing", "polynomial", "exceptions", "emath", "version")  # fmt: skip
# Modules that are not carried.
_ABSENT = ("core", "ctypeslib", "dtypes", "f2py", "matlib", "matrixlib", "rec")
# What a name of an earlier version stands for: `old_name(name)`, None for one that never was.
old_name = None


def load(names):
    """Add the public names of the family modules that exist to the package's names."""
    _install_absent("numpy", _ABSENT)
    for family in _FAMILIES:
        if find_spec(f"numpy.{family}") is None:
            continue
        module = import_module(f"numpy.{family}")
        for name in getattr(module, "__all__", ()):
            names[name] = getattr(module, name)


def missing(name):
    """A submodule; otherwise AttributeError as NumPy's, or NotSupported for what NumPy has."""
    if name in _SUBMODULES and find_spec(f"numpy.{name}") is not None:
        return import_module(f"numpy.{name}")
    if name.startswith("__"):
        raise AttributeError(f"module 'numpy' has no attribute {name!r}")
    found = None if old_name is None else old_name(name)
    if found is not None:
        return found
    gone = farewell(name)
    if gone is not None:
        raise AttributeError(gone)
    if name in NAMES or name in _ABSENT:
        raise not_supported(f"numpy.{name}")
    raise AttributeError(f"module 'numpy' has no attribute {name!r}")
