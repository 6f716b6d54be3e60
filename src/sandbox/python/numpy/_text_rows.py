"""Lines of text files and the cells in them."""

import csv
import os


def open_lines(source, encoding):
    """The lines of a path, an open file, or an iterable of lines; FileNotFoundError by name."""
    if isinstance(source, (str, os.PathLike)):
        name = os.fspath(source)
        if not os.path.exists(name):
            raise FileNotFoundError(f"{name} not found.")
        encoding = None if encoding == "bytes" else encoding
        with _opened(name, encoding) as file:
            return file.read().splitlines()
    return [line.decode("latin1") if isinstance(line, bytes) else line for line in source]


def _opened(name, encoding):
    if name.endswith((".gz", ".bz2", ".xz")):
        import importlib

        module = importlib.import_module({"gz": "gzip", "z2": "bz2", "xz": "lzma"}[name[-2:]])
        return module.open(name, "rt", encoding=encoding)
    return open(name, encoding=encoding)


def uncommented(line, comments):
    """The line up to the first comment sign (one text or several)."""
    if comments is None:
        return line
    for sign in [comments] if isinstance(comments, (str, bytes)) else comments:
        sign = sign.decode() if isinstance(sign, bytes) else sign
        line = line.split(sign, 1)[0]
    return line


def cells_of(line, delimiter, quotechar=None):
    """The cells of a line between delimiters, or between any white space."""
    if quotechar:
        return next(csv.reader([line], delimiter=delimiter or " ", quotechar=quotechar))
    return line.split() if delimiter is None else line.split(delimiter)
