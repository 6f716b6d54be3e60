"""genfromtxt: tables in text files with names, missing values and columns of several types."""

import warnings

from ._coerce import array
from ._dtypes import dtype as make_dtype
from ._text_rows import cells_of, open_lines, uncommented

__all__ = ["genfromtxt"]


class ConversionWarning(UserWarning):
    """Rows of a text file were left out."""


def genfromtxt(fname, dtype=float, comments="#", delimiter=None, skip_header=0, skip_footer=0,
               converters=None, missing_values=None, filling_values=None, usecols=None,
               names=None, excludelist=None, deletechars=None, replace_space="_",
               autostrip=False, case_sensitive=True, defaultfmt="f%i", unpack=None,
               usemask=False, loose=True, invalid_raise=True, max_rows=None, encoding=None, *,
               ndmin=0, like=None):  # fmt: skip
    """The array of a text file; what is missing or no number becomes nan or a filling value.

    dtype=None finds the type of each column; names=True takes the first row for names.
    """
    if skip_footer and max_rows:
        raise ValueError("The keywords 'skip_footer' and 'max_rows' can not be specified at the "
                         "same time.")  # fmt: skip
    lines = open_lines(fname, encoding)[skip_header:]
    title = _title(lines, comments, delimiter) if names is True else None
    rows = _rows(lines, comments, delimiter, skip_header)
    rows = rows[:-skip_footer] if skip_footer else rows[:max_rows]
    if not rows:
        warnings.warn(f'genfromtxt: Empty input file: "{fname}"', stacklevel=2)
        return array([], dtype=dtype or float)
    rows = _of_one_width(rows, title, usecols, invalid_raise)
    names = _names(names, title, replace_space)
    columns = _chosen(usecols, len(rows[0]), names)
    if names and len(names) > len(columns):
        names = [names[c] for c in columns]
    table = [[row[c].strip() for row in rows] for c in columns]
    settings = (missing_values, filling_values, converters or {})
    return _made(table, columns, names, dtype, settings, defaultfmt, bool(unpack), ndmin)


def _title(lines, comments, delimiter):
    """The cells of the first line, which may be a comment."""
    while lines:
        line = lines.pop(0).strip()
        if comments and line.startswith(comments):
            line = line[len(comments) :]
        if line.strip():
            return [cell.strip() for cell in cells_of(line.strip(), delimiter)]
    return []


def _rows(lines, comments, delimiter, skipped):
    """(line number, cells) of the lines that are not empty."""
    rows = []
    for i, line in enumerate(lines, skipped + 1):
        line = uncommented(line.rstrip("\r\n"), comments)
        if line.strip():
            rows.append((i, _cells(line, delimiter)))
    return rows


def _cells(line, delimiter):
    if isinstance(delimiter, int):
        return [line[i : i + delimiter] for i in range(0, len(line), delimiter)]
    return cells_of(line if delimiter is not None else line.strip(), delimiter)


def _of_one_width(rows, title, usecols, invalid_raise):
    width = len(title) if title else len(rows[0][1])
    if usecols is not None:
        return [cells for _, cells in rows]
    wrong = [(i, len(cells)) for i, cells in rows if len(cells) != width]
    if wrong:
        text = "Some errors were detected !\n" + "\n".join(
            f"    Line #{i} (got {n} columns instead of {width})" for i, n in wrong
        )
        if invalid_raise:
            raise ValueError(text)
        warnings.warn(text, ConversionWarning, stacklevel=3)
    return [cells for _, cells in rows if len(cells) == width]


def _names(names, title, space):
    if names is None or names is False:
        return None
    if names is True:
        found = title
    else:
        found = names.split(",") if isinstance(names, str) else list(names)
    cleaned = []
    for name in found:
        name = "".join(c for c in name.strip() if c.isalnum() or c in "_ ").replace(" ", space)
        cleaned.append(name or f"f{len(cleaned)}")
    return cleaned


def _chosen(usecols, width, names):
    if usecols is None:
        return list(range(width))
    if isinstance(usecols, str):
        usecols = [name.strip() for name in usecols.split(",")]
    listed = list(usecols) if hasattr(usecols, "__iter__") else [usecols]
    found = [names.index(c) if isinstance(c, str) else c for c in listed]
    return [c + width if c < 0 else c for c in found]


def _made(table, columns, names, dtype, settings, form, unpack, ndmin):
    d = None if dtype is None else make_dtype(dtype)
    if d is not None and d.names is not None:
        kinds, names = [field for _, field in d._fields], list(d.names)
    else:
        kinds = [d] * len(table)
    found = [_column(cells, c, i, kind, settings, names)
             for i, (cells, c, kind) in enumerate(zip(table, columns, kinds))]  # fmt: skip
    types = {column.dtype.str for column in found}
    if names is None and (len(types) == 1 or d is not None):
        return _plain(found, unpack, ndmin)
    names = names or [form % i for i in range(len(found))]
    fields = [(name, column.dtype.str) for name, column in zip(names, found)]
    records = array(list(zip(*(column.tolist() for column in found))), dtype=fields)
    if unpack:
        return [records[name] for name in names]
    return records if len(records) > 1 else records.reshape(())


def _plain(columns, unpack, ndmin):
    from ._join import stack

    matrix = stack(columns, axis=1)
    found = matrix.squeeze() if matrix.ndim > ndmin else matrix
    if found.ndim < ndmin:
        found = found.reshape((1,) * (ndmin - found.ndim) + found.shape)
    return found.T if unpack else found


def _column(cells, place, i, kind, settings, names):
    missing, filling, converters = settings
    name = names[i] if names else None
    convert = converters.get(place, converters.get(name))
    if convert is not None:
        return array([convert(cell) for cell in cells])
    gone = {""} | _texts(missing, place, name)
    fill = _setting(filling, place, name, i)
    if kind is None:
        return _guessed(cells, gone, fill)
    if kind.kind in "US":
        return array(cells, dtype=kind)
    default = {"f": float("nan"), "c": complex("nan"), "b": False}.get(kind.kind, -1)
    fill = default if fill is None else fill
    read = _READERS[kind.kind]
    return array([fill if cell in gone else _number(read, cell, fill) for cell in cells], dtype=kind)


def _texts(missing, place, name):
    found = missing
    if isinstance(missing, dict):
        found = missing.get(place, missing.get(name, ""))
    if isinstance(found, str):
        return set(found.split(",")) | {found}
    return set(map(str, found or ()))


def _setting(values, place, name, i):
    if isinstance(values, dict):
        return values.get(place, values.get(name))
    if isinstance(values, (list, tuple)):
        return values[i] if i < len(values) else None
    return values


def _number(read, cell, fill):
    try:
        return read(cell)
    except ValueError:
        return fill


def _truth(text):
    try:
        return {"TRUE": True, "FALSE": False}[text.upper()]
    except KeyError:
        raise ValueError(text) from None


_READERS = {"f": float, "i": int, "u": int, "c": complex, "b": _truth}


def _guessed(cells, gone, fill):
    """The column in the first of bool, int, float, complex and text that holds all cells."""
    for read, default in ((_truth, False), (int, -1), (float, float("nan")),
                          (complex, complex("nan"))):  # fmt: skip
        default = default if fill is None else fill
        try:
            return array([default if cell in gone else read(cell) for cell in cells])
        except ValueError:
            continue
    return array(cells)
