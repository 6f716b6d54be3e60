"""Tables of numbers as text files: savetxt and loadtxt."""

import os
import warnings

from ._coerce import array, asarray
from ._dtypes import dtype as make_dtype
from ._text_rows import cells_of, open_lines, uncommented

__all__ = ["savetxt", "loadtxt"]


def savetxt(fname, X, fmt="%.18e", delimiter=" ", newline="\n", header="", footer="",
            comments="# ", encoding=None):  # fmt: skip
    """Write a vector or matrix as text, one row a line."""
    X = asarray(X)
    if X.ndim == 0 or X.ndim > 2:
        raise ValueError(f"Expected 1D or 2D array, got {X.ndim}D array instead")
    rows, width = _table(X)
    form = _row_format(fmt, width, delimiter, X.dtype.kind == "c")
    out = []
    if header:
        out.append(comments + header.replace("\n", "\n" + comments) + newline)
    out += [_written(form, row, X.dtype) + newline for row in rows]
    if footer:
        out.append(comments + footer.replace("\n", "\n" + comments) + newline)
    _write(fname, "".join(out), encoding)


def _table(X):
    if X.dtype.names is not None:
        return [tuple(r) for r in X.tolist()], len(X.dtype.names)
    rows = [(v,) for v in X.tolist()] if X.ndim == 1 else [tuple(r) for r in X.tolist()]
    if X.dtype.kind == "c":
        rows = [tuple(part for v in row for part in (v.real, v.imag)) for row in rows]
    return rows, 1 if X.ndim == 1 else X.shape[1]


def _row_format(fmt, width, delimiter, is_complex):
    if isinstance(fmt, (list, tuple)):
        if len(fmt) != width:
            raise AttributeError(f"fmt has wrong shape.  {fmt}")
        return delimiter.join(fmt)
    if not isinstance(fmt, str):
        raise ValueError(f"invalid fmt: {fmt!r}")
    count = fmt.count("%")
    if count == 1:
        return delimiter.join([f" ({fmt}+{fmt}j)" if is_complex else fmt] * width)
    if count != (2 * width if is_complex else width):
        raise ValueError(f"fmt has wrong number of % formats:  {fmt}")
    return fmt


def _written(form, row, d):
    try:
        found = form % row
    except TypeError:
        raise TypeError(f"Mismatch between array dtype ('{d}') and format specifier ('{form}')"
                        ) from None  # fmt: skip
    return found.replace("+-", "-") if d.kind == "c" else found


def _write(fname, text, encoding):
    if not hasattr(fname, "write"):
        if str(fname).endswith(".gz"):
            import gzip

            with gzip.open(fname, "wt", encoding=encoding or "latin1") as file:
                file.write(text)
            return
        with open(os.fspath(fname), "w", encoding=encoding or "latin1", newline="") as file:
            file.write(text)
        return
    try:
        fname.write(text)
    except TypeError:
        fname.write(text.encode(encoding or "latin1"))


def loadtxt(fname, dtype=float, comments="#", delimiter=None, converters=None, skiprows=0,
            usecols=None, unpack=False, ndmin=0, encoding=None, max_rows=None, *, quotechar=None,
            like=None):  # fmt: skip
    """The array of the numbers (or texts) in a file, one row a line.

    ValueError where a text is no number or the number of columns changes.
    """
    if ndmin not in (0, 1, 2):
        raise ValueError(f"Illegal value of ndmin keyword: {ndmin}")
    d = make_dtype(dtype)
    rows = _rows(open_lines(fname, encoding), comments, delimiter, skiprows, max_rows, quotechar)
    if not rows:
        warnings.warn(f'loadtxt: input contained no data: "{fname}"', UserWarning, stacklevel=2)
    fields = d.names is not None
    columns = _columns(usecols, len(rows[0]) if rows else 1)
    _check_widths(rows, columns, usecols)
    readers = _readers(d, converters, columns)
    table = [
        [_read(reader, row[c], i, c) for reader, c in zip(readers, columns)]
        for i, row in enumerate(rows)
    ]
    if fields:
        found = array([tuple(r) for r in table], dtype=d)
        return [found[name] for name in d.names] if unpack else _shaped(found, ndmin)
    found = _shaped(array(table, dtype=d).reshape(len(rows), len(columns)), ndmin)
    if not rows:
        found = found.reshape((0, 1) if ndmin == 2 else (0,))
    return found.T if unpack else found


def _rows(lines, comments, delimiter, skiprows, max_rows, quotechar):
    rows = []
    for i, line in enumerate(lines):
        if i < skiprows:
            continue
        if max_rows is not None and len(rows) >= max_rows:
            break
        line = uncommented(line.rstrip("\r\n"), comments)
        if line.strip():
            rows.append(cells_of(line, delimiter, quotechar))
    return rows


def _columns(usecols, width):
    if usecols is None:
        return list(range(width))
    return [int(c) for c in usecols] if hasattr(usecols, "__iter__") else [int(usecols)]


def _check_widths(rows, columns, usecols):
    for i, row in enumerate(rows, 1):
        if usecols is None and len(row) != len(rows[0]):
            raise ValueError(
                f"the number of columns changed from {len(rows[0])} to {len(row)} at row {i}; "
                "use `usecols` to select a subset and avoid this error"
            )
        for c in columns:
            if not -len(row) <= c < len(row):
                raise ValueError(f"invalid column index {c} at row {i} with {len(row)} columns")


def _readers(d, converters, columns):
    """(function, dtype) for each column."""
    kinds = [field for _, field in d._fields] if d.names is not None else [d] * len(columns)
    given = converters if isinstance(converters, dict) else {}
    if callable(converters):
        given = dict.fromkeys(columns, converters)
    return [(given.get(c), kind) for c, kind in zip(columns, kinds)]


def _read(reader, text, i, c):
    convert, d = reader
    if convert is not None:
        return convert(text)
    try:
        return _CASTS.get(d.kind, str)(text.strip() if d.kind not in "US" else text)
    except ValueError:
        raise ValueError(
            f"could not convert string {text!r} to {d.name} at row {i}, column {c + 1}."
        ) from None


_CASTS = {"f": float, "i": int, "u": int, "b": lambda text: bool(int(text)), "c": complex}


def _shaped(found, ndmin):
    if found.ndim > ndmin:
        found = found.squeeze()
    if found.ndim < ndmin:
        found = found.reshape((1,) * ndmin if not found.ndim else
                              (-1,) if ndmin == 1 else (-1, 1))  # fmt: skip
    return found
