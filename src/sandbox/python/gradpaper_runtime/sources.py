"""A program's bytes as code, with the errors that Python shows for a file: `compile` knows neither the file nor its lines."""

import io
import linecache
import re
from importlib.util import decode_source

_DECLARED = re.compile(rb"^(?:[ \t\f]*(?:#[^\r\n]*)?(?:\r\n|\r|\n))?[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)")


def compiled(source, file):
    """The code of the bytes `source`. SyntaxError as Python tells it for a file of the name `file`."""
    _remember_lines(source, file)
    try:
        return compile(source, file, "exec")
    except SyntaxError as error:
        _complete(error, source, file)
        raise


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
