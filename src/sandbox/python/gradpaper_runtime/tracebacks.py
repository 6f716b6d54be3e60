"""Exceptions as Python prints them, with the lines of the program only."""

import sys
import traceback

from . import files
from ._not_supported import NotSupported

_longest = 200_000


def describe(error, file):
    """What the protocol tells about an exception that the program did not catch."""
    first = traceback.TracebackException.from_exception(error, compact=True)
    keep_program(first, file)
    return {
        "type": _qualified_name(type(error)),
        "message": _clipped(_message(error)),
        "line": _line(error, first, file),
        "traceback": _clipped("".join(first.format())),
        "unsupported": _unsupported(error),
    }


def _clipped(text):
    """A text of a length that can be sent and read."""
    return text if len(text) <= _longest else f"{text[: _longest // 2]}\n...\n{text[-_longest // 2 :]}"


def describe_exit(end):
    """`exit()` ends a program well, whatever its code; a text is printed as Python does."""
    if end.code is not None and not isinstance(end.code, int):
        print(end.code, file=sys.stderr)


def keep_program(told, file):
    """Leaves of a TracebackException, and of those that it came from or holds, the lines of the program `file` only."""
    waiting = [told]
    while waiting:
        each = waiting.pop()
        each.stack = traceback.StackSummary.from_list(
            [frame for frame in each.stack if is_of_program(frame.filename, file)]
        )
        waiting.extend(other for other in (each.__cause__, each.__context__) if other is not None)
        waiting.extend(each.exceptions or ())


def is_of_program(name, file):
    """Whether the program has written the code of a file of that name: its own, one that it made, or a text for `exec`."""
    return name in (file, "<string>") or name.startswith(f"{files.home}/")


def _qualified_name(kind):
    return kind.__qualname__ if kind.__module__ in ("builtins", "__main__") else f"{kind.__module__}.{kind.__qualname__}"


def _message(error):
    if isinstance(error, SyntaxError):
        return str(error.msg)
    try:
        return str(error)
    except Exception:  # the program's own __str__ fails
        return "<exception str() failed>"


def _line(error, told, file):
    if isinstance(error, SyntaxError) and error.filename == file:
        return error.lineno
    lines = [frame.lineno for frame in told.stack if frame.filename == file]
    return lines[-1] if lines else None


def _unsupported(error):
    """The name that is not carried, where that is the cause, also behind other exceptions."""
    seen = set()
    while error is not None and id(error) not in seen:
        if isinstance(error, NotSupported):
            return error.name
        seen.add(id(error))
        error = error.__cause__ or error.__context__
    return None
