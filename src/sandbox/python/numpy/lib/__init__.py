"""Parts of NumPy that are asked for by their module: views with any strides, file formats."""

from numpy.lib import stride_tricks

__all__ = ["stride_tricks"]


def __getattr__(name):
    if name == "scimath":
        from numpy import emath

        return emath
    if name in ("npyio", "format", "recfunctions", "mixins"):
        from gradpaper_runtime import not_supported

        raise not_supported(f"numpy.lib.{name}")
    raise AttributeError(f"module 'numpy.lib' has no attribute {name!r}")
