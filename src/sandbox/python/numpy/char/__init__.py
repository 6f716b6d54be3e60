"""Functions of arrays of text, under the names of old; results of taking apart are arrays."""

from gradpaper_runtime import not_supported

from numpy import strings as _strings
from numpy._coerce import asarray as _asarray
from numpy._join import stack as _stack
from numpy._texts import made as _made, spread as _spread, texts as _texts, to_objects as _to_objects
from numpy.strings import *

__all__ = [n for n in _strings.__all__ if n != "slice"] + [
    "compare_chararrays", "join", "rsplit", "split", "splitlines",
]  # fmt: skip

split, rsplit, splitlines = map(_to_objects, ("split", "rsplit", "splitlines"))


def partition(a, sep):
    """Each text before, at and after the first separator, along a new last axis."""
    return _stack(_strings.partition(a, sep), -1)


def rpartition(a, sep):
    """Each text before, at and after the last separator, along a new last axis."""
    return _stack(_strings.rpartition(a, sep), -1)


def join(sep, seq):
    """The signs of each text with a separator in between."""
    sep, seq = _texts(sep), _asarray(seq)
    shape, columns = _spread(sep, seq)
    return _made([s.join(v) for s, v in zip(*columns)], shape, "U")


def compare_chararrays(a1, a2, cmp, rstrip):
    """Elementwise comparison by one of the signs <, <=, ==, >=, >, !=."""
    names = {"<": "less", "<=": "less_equal", "==": "equal", ">=": "greater_equal",
             ">": "greater", "!=": "not_equal"}  # fmt: skip
    first, second = ((_strings.rstrip(a) if rstrip else _asarray(a)) for a in (a1, a2))
    return getattr(_strings, names[cmp])(first, second)


def __getattr__(name):
    if name in ("array", "asarray", "chararray"):
        raise not_supported(f"numpy.char.{name}")
    raise AttributeError(f"module 'numpy.char' has no attribute {name!r}")
