"""Looks of figures by name."""

from ._styles import available, context, library, use

__all__ = ["available", "context", "library", "use"]
