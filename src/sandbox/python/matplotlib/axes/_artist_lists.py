"""Lists of the artists of one kind in axes."""

from collections.abc import Sequence

from ..collections import Collection
from ..image import AxesImage
from ..lines import Line2D
from ..patches import Patch
from ..text import Text

__all__ = ["LISTS", "ArtistList"]


class ArtistList(Sequence):
    """The artists of one kind in axes."""

    def __init__(self, axes, name, kind):
        self._axes, self._name, self._kind = axes, name, kind

    def _all(self):
        return [each for each in self._axes._children if isinstance(each, self._kind)]

    def __getitem__(self, key):
        return self._all()[key]

    def __len__(self):
        return len(self._all())

    def __add__(self, other):
        return self._all() + list(other)

    def __radd__(self, other):
        return list(other) + self._all()

    def __repr__(self):
        return f"<Axes.ArtistList of {len(self)} {self._name}>"


LISTS = {"lines": Line2D, "patches": Patch, "texts": Text, "images": AxesImage, "collections": Collection}
