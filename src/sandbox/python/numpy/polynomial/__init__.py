"""Polynomials with coefficients from the lowest power; the other series are not carried."""

from gradpaper_runtime import not_supported

from numpy.polynomial import polynomial
from numpy.polynomial._class import Polynomial

__all__ = ["Polynomial", "polynomial"]
_OTHERS = ("Chebyshev", "Legendre", "Laguerre", "Hermite", "HermiteE", "chebyshev", "legendre",
           "laguerre", "hermite", "hermite_e", "polyutils", "set_default_printstyle")  # fmt: skip


def __getattr__(name):
    if name in _OTHERS:
        raise not_supported(f"numpy.polynomial.{name}")
    raise AttributeError(f"module 'numpy.polynomial' has no attribute {name!r}")
