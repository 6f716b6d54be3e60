"""A program's bytes as code, with the errors that Python shows for a file: `compile` knows neither the file nor its lines."""

import ast
import io
import linecache
import re
from importlib.util import decode_source

_DECLARED = re.compile(rb"^(?:[ \t\f]*(?:#[^\r\n]*)?(?:\r\n|\r|\n))?[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)")


def pieces(source, file, cells=()):
    """The code of the bytes `source`, piece by piece. SyntaxError as Python tells it for a file of the name `file`.

    A notebook is UTF-8, and `cells` are the lines, from 1, with which its cells begin: one that is no Python stops only those
    behind it, and what the last expression of a cell gives is shown.
    """
    _remember_lines(source, file)
    try:
        if cells:
            yield from _cells(source.decode().split("\n"), file, cells)
        else:
            yield compile(source, file, "exec")
    except SyntaxError as error:
        _complete(error, source, file)
        raise


def trees(source, file, cells=()):
    """The program as Python's parser reads it: one tree, or one for each cell. Raises SyntaxError for what is no Python."""
    if not cells:
        yield ast.parse(source, file)
        return
    for lines, start in _each_cell(source.decode().split("\n"), cells):
        yield _parsed(lines, start, file)


def _each_cell(lines, starts):
    for start, end in zip(starts, [*starts[1:], len(lines)]):
        yield lines[start - 1 : end - 1], start


def _cells(lines, file, starts):
    for cell, start in _each_cell(lines, starts):
        yield from _cell(cell, start, file)


def _parsed(lines, start, file):
    """A cell, whose lines keep the numbers that they have in the program."""
    return ast.parse("\n" * (start - 1) + "\n".join(lines), file)


def _cell(lines, start, file):
    """The code of a cell."""
    tree = _parsed(lines, start, file)
    shown = tree.body[-1:] if _shows(tree.body, lines, start) else []
    del tree.body[len(tree.body) - len(shown) :]
    yield compile(tree, file, "exec")
    if shown:
        yield compile(ast.Interactive(shown), file, "single")


def _shows(body, lines, start):
    """Whether a cell ends with an expression, and no semicolon keeps it quiet."""
    if not body or not isinstance(body[-1], ast.Expr):
        return False
    last = body[-1]
    behind = lines[last.end_lineno - start].encode()[last.end_col_offset :]
    return not behind.lstrip().startswith(b";")


def _remember_lines(source, file):
    """Keeps the program's lines for tracebacks; what cannot be read is told by `compile`."""
    try:
        lines = io.StringIO(decode_source(source)).readlines()
    except (SyntaxError, UnicodeDecodeError):
        return
    linecache.cache[file] = (len(source), None, lines, file)


def _complete(error, source, file):
    if error.lineno == 0:
        _name_encoding(error, source)
    elif error.lineno is None:
        _find_null(error, source, file)
    elif error.msg.startswith("Non-UTF-8 code"):
        _name_file(error, source, file)
    elif error.text is None:
        error.text = linecache.getline(file, error.lineno) or None


def _name_encoding(error, source):
    """An encoding that does not exist, or in which the file is not."""
    declared = _DECLARED.match(source)
    if declared is not None:
        error.msg = f"encoding problem: {declared[1].decode()}"
    error.filename = error.lineno = None


def _find_null(error, source, file):
    before = _lines(source[: source.find(0)])
    error.msg = "source code cannot contain null bytes"
    error.filename, error.lineno, error.text = file, len(before), before[-1].decode(errors="replace")


def _name_file(error, source, file):
    """A byte that is no UTF-8: Python names the file, or, where UTF-8 was declared, the place in the line."""
    if _DECLARED.match(source) is None:
        error.msg = error.msg.replace(" on line", f" in file {file} on line", 1)
        return
    try:
        (_lines(source)[error.lineno - 1] + b"\n").decode()
    except UnicodeDecodeError as wrong:
        error.msg, error.offset = f"(unicode error) {wrong}", None


def _lines(source):
    return re.split(rb"\r\n|\r|\n", source)
