"""Axes: the plots of a figure."""

from ._axes import Axes

__all__ = ["Axes"]
