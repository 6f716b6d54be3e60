"""Names that other modules of the package add to it, and the answer to names there are not."""

from importlib import import_module
from importlib.util import find_spec

from gradpaper_runtime import not_supported

from ._known_names import NAMES

# Modules whose public names (`__all__`) belong to `numpy` itself.
_FAMILIES = (
    "_print", "_creation", "_shaping", "_joining", "_selecting", "_sorting", "_sets",
    "_statistics", "_products", "_polynomials", "_windows", "_text_files", "_files", "_indexers",
    "_functional", "_testing_values", "_bits", "_datetime", "_records", "_diagonals",
    "_quantiles", "_histograms", "_differences", "_nan_functions", "_padding", "_convolution", "_einsum", "_vectorize",
    "_number_checks", "_iteration", "_types", "_genfromtxt",
)  # fmt: skip
# Modules that are attributes of `numpy`, imported when first asked for.
_SUBMODULES = ("random", "linalg", "fft", "testing", "ma", "char", "strings", "lib",
               "typing", "polynomial", "exceptions", "ctypeslib", "dtypes", "rec", "core", "emath")  # fmt: skip
_OLD_TYPES = ("float", "int", "object", "complex", "str")
_GONE = {
    "float_": "`np.float_` was removed in the NumPy 2.0 release. Use `np.float64` instead.",
    "product": None, "NaN": "`np.NaN` was removed in the NumPy 2.0 release. Use `np.nan` instead.",
    "Inf": "`np.Inf` was removed in the NumPy 2.0 release. Use `np.inf` instead.",
    "infty": "`np.infty` was removed in the NumPy 2.0 release. Use `np.inf` instead.",
    "complex_": "`np.complex_` was removed in the NumPy 2.0 release. Use `np.complex128` instead.",
    "unicode_": "`np.unicode_` was removed in the NumPy 2.0 release. Use `np.str_` instead.",
    "string_": "`np.string_` was removed in the NumPy 2.0 release. Use `np.bytes_` instead.",
    "cumproduct": None, "alltrue": None, "sometrue": None, "in1d": None, "trapz": None,
}  # fmt: skip


# What a name of an earlier version stands for: `old_name(name)`, None for one that never was.
old_name = None


def load(names):
    """Add the public names of the family modules that exist to the package's names."""
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
    if name in _OLD_TYPES:
        raise AttributeError(_old_type(name))
    if name in _GONE:
        raise AttributeError(_GONE[name] or f"module 'numpy' has no attribute {name!r}")
    if name in NAMES:
        raise not_supported(f"numpy.{name}")
    raise AttributeError(f"module 'numpy' has no attribute {name!r}")


def _old_type(name):
    extra = {"float": "`np.float64`", "int": None, "complex": "`np.complex128`"}.get(name)
    text = (
        f"module 'numpy' has no attribute '{name}'.\n`np.{name}` was a deprecated alias for the "
        f"builtin `{name}`. To avoid this error in existing code, use `{name}` by itself. Doing "
        "this will not modify any behavior and is safe. "
    )
    if extra:
        text += f"If you specifically wanted the numpy scalar type, use {extra} here."
    return (
        text + "\nThe aliases was originally deprecated in NumPy 1.20; for more details and "
        "guidance see the original release note at:\n"
        "    https://numpy.org/devdocs/release/1.20.0-notes.html#deprecations"
    )
