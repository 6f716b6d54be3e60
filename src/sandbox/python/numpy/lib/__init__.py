"""Parts of NumPy that are asked for by their module: views with any strides, file formats."""

from numpy.lib import stride_tricks

__all__ = ["stride_tricks"]
_OTHERS = ("Arrayterator", "NumpyVersion", "add_docstring", "add_newdoc", "array_utils", "format",
           "introspect", "mixins", "npyio", "recfunctions", "tracemalloc_domain")  # fmt: skip


def __getattr__(name):
    if name == "scimath":
        from numpy import emath

        return emath
    if name in _OTHERS:
        from gradpaper_runtime import not_supported

        raise not_supported(f"numpy.lib.{name}")
    raise AttributeError(f"module 'numpy.lib' has no attribute {name!r}")
