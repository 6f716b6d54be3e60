"""The same bars, whatever shows them."""

from . import tqdm, trange

__all__ = ["tqdm", "trange"]
