"""Functions of arrays of text."""

from numpy import _dtypes as dt
from numpy._coerce import asarray
from numpy._ndarray import new
from numpy._storage import pack
from numpy._texts import aligned, made, predicate, same_width, search, spread, stripping, texts
from numpy._umath import (
    add as _add_numbers, equal, greater, greater_equal, less, less_equal, not_equal,
)  # fmt: skip

__all__ = [
    "add", "capitalize", "center", "count", "decode", "encode", "endswith", "equal",
    "expandtabs", "find", "greater", "greater_equal", "index", "isalnum", "isalpha", "isdecimal",
    "isdigit", "islower", "isnumeric", "isspace", "istitle", "isupper", "less", "less_equal",
    "ljust", "lower", "lstrip", "mod", "multiply", "not_equal", "partition", "replace", "rfind",
    "rindex", "rjust", "rpartition", "rstrip", "slice", "startswith", "str_len", "strip",
    "swapcase", "title", "translate", "upper", "zfill",
]  # fmt: skip

upper, lower, capitalize = map(same_width, ("upper", "lower", "capitalize"))
title, swapcase = map(same_width, ("title", "swapcase"))
strip, lstrip, rstrip = map(stripping, ("strip", "lstrip", "rstrip"))
isalpha, isdigit, isupper, islower = map(predicate, ("isalpha", "isdigit", "isupper", "islower"))
isspace, isalnum, istitle = map(predicate, ("isspace", "isalnum", "istitle"))
isnumeric, isdecimal = map(predicate, ("isnumeric", "isdecimal"))
find, rfind, index, rindex = (search(n, dt.INT64) for n in ("find", "rfind", "index", "rindex"))
count = search("count", dt.INT64)
startswith, endswith = (search(n, dt.BOOL) for n in ("startswith", "endswith"))
center, ljust, rjust = map(aligned, ("center", "ljust", "rjust"))


def add(x1, x2):
    """Texts joined in pairs."""
    first, second = asarray(x1), asarray(x2)
    if first.dtype.kind not in "US":
        return _add_numbers(x1, x2)
    shape, columns = spread(first, second)
    width = first.dtype.itemsize + second.dtype.itemsize
    d = dt.text(width // 4) if first.dtype.kind == "U" else dt.byte_text(width)
    return made([a + b for a, b in zip(*columns)], shape, d)[()]


def multiply(a, i):
    """Each text repeated."""
    a = texts(a)
    shape, columns = spread(a, asarray(i))
    return made([v * max(n, 0) for v, n in zip(*columns)], shape, a.dtype.kind)


def mod(a, values):
    """Each text as a format of the values."""
    a, values = texts(a), asarray(values)
    shape, columns = spread(a, asarray(values, object))
    return made([v % x for v, x in zip(*columns)], shape, a.dtype.kind)


def zfill(a, width):
    """Numbers in texts filled up with zeros."""
    a = texts(a)
    shape, columns = spread(a, asarray(width))
    return made([v.zfill(w) for v, w in zip(*columns)], shape, a.dtype.kind)


def replace(a, old, new, count=-1):
    """Each text with one part replaced by another."""
    a = texts(a)
    shape, columns = spread(a, texts(old), texts(new), asarray(count))
    return made([v.replace(*parts) for v, *parts in zip(*columns)], shape, a.dtype.kind)


def expandtabs(a, tabsize=8):
    """Each text with spaces for tabs."""
    a = texts(a)
    return made([v.expandtabs(tabsize) for v in a._values()], a.shape, a.dtype.kind)


def translate(a, table, deletechars=None):
    """Each text with its signs exchanged by a table."""
    a = texts(a)
    return new(pack([v.translate(table) for v in a._values()], a.dtype), a.shape, a.dtype)


def slice(a, start=None, stop=None, step=None):
    """A slice of each text; with one number the text up to it."""
    a = texts(a)
    if stop is None and step is None:
        start, stop = None, start
    values = [v[start:stop:step] for v in a._values()]
    return new(pack(values, a.dtype), a.shape, a.dtype)


def str_len(a):
    """Numbers of signs."""
    a = texts(a)
    return new(pack(map(len, a._values()), dt.INT64), a.shape, dt.INT64)[()]


def encode(a, encoding=None, errors=None):
    """Texts as bytes."""
    a = texts(a)
    values = [v.encode(encoding or "utf-8", errors or "strict") for v in a._values()]
    return made(values, a.shape, "S")


def decode(a, encoding=None, errors=None):
    """Bytes as texts."""
    a = texts(a)
    values = [v.decode(encoding or "utf-8", errors or "strict") for v in a._values()]
    return made(values, a.shape, "U")


def _parted(name, a, sep):
    a = texts(a)
    shape, columns = spread(a, texts(sep))
    rows = [getattr(v, name)(s) for v, s in zip(*columns)]
    return tuple(made(list(part), shape, a.dtype.kind) for part in zip(*rows))


def partition(a, sep):
    """Each text before, at and after the first separator."""
    return _parted("partition", a, sep)


def rpartition(a, sep):
    """Each text before, at and after the last separator."""
    return _parted("rpartition", a, sep)
