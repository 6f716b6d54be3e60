"""Functions of arrays of text, element by element."""

from . import _dtypes as dt
from ._broadcast import common_shape
from ._coerce import asarray
from ._ndarray import new
from ._storage import pack


def texts(a):
    """The object as an array of text; TypeError for others."""
    found = asarray(a)
    if found.dtype.kind not in "US":
        raise TypeError("string operation on non-string array")
    return found


def made(values, shape, d):
    """An array of text of a dtype, or wide enough for the values where only a kind is given."""
    if isinstance(d, str):
        wide = max(map(len, values), default=0) or 1
        d = dt.text(wide) if d == "U" else dt.byte_text(wide)
    return new(pack(values, d), shape, d)


def spread(*arrays):
    """The common shape, and the storage values of all arrays in it."""
    shape = common_shape([a.shape for a in arrays])
    return shape, [a._spread(shape) for a in arrays]


def same_width(name):
    """A function that calls a method of each text and keeps the dtype."""

    def function(a, *args):
        a = texts(a)
        values = [getattr(v, name)(*args) for v in a._values()]
        return new(pack(values, a.dtype), a.shape, a.dtype)

    return _named(function, name, f"str.{name} of each text.")


def predicate(name):
    """A function that asks a method of each text."""

    def function(a):
        a = texts(a)
        values = [int(getattr(v, name)()) for v in a._values()]
        return new(pack(values, dt.BOOL), a.shape, dt.BOOL)[()]

    return _named(function, name, f"str.{name} of each text.")


def search(name, d):
    """A function that looks for a text in each text."""

    def function(a, sub, start=0, end=None):
        a, sub = texts(a), texts(sub)
        shape, columns = spread(a, sub)
        last = () if end is None else (end,)
        found = [getattr(v, name)(s, start, *last) for v, s in zip(*columns)]
        return new(pack(map(int, found), d), shape, d)[()]

    return _named(function, name, f"str.{name} of each text.")


def aligned(name):
    """A function that fills each text up to a width."""

    def function(a, width, fillchar=" "):
        a, width = texts(a), asarray(width)
        shape, (values, widths) = spread(a, width)
        return made([getattr(v, name)(w, fillchar) for v, w in zip(values, widths)], shape,
                    a.dtype.kind)  # fmt: skip

    return _named(function, name, f"str.{name} of each text.")


def to_objects(name):
    """A function that takes each text apart into a list."""

    def function(a, *args, **keywords):
        a = texts(a)
        return new([getattr(v, name)(*args, **keywords) for v in a._values()], a.shape, dt.OBJECT)

    return _named(function, name, f"str.{name} of each text, as lists.")


def _named(function, name, doc):
    function.__name__ = function.__qualname__ = name
    function.__doc__ = doc
    return function


def stripping(name):
    """A function that cuts signs off the ends of each text."""

    def function(a, chars=None):
        a = texts(a)
        values = [getattr(v, name)(chars) for v in a._values()]
        return new(pack(values, a.dtype), a.shape, a.dtype)

    return _named(function, name, f"str.{name} of each text.")
