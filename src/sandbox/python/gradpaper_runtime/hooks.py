"""Exceptions that Python tells of while the program runs: without the lines of our modules."""

import sys
import traceback

from . import tracebacks


_walk = traceback._walk_tb_with_full_positions


def install(file):
    """Lets tracebacks pass over our modules, and tells of exceptions that nobody can catch in the program `file`."""
    traceback._walk_tb_with_full_positions = _walk_past_ours
    sys.unraisablehook = lambda ignored: _tell(ignored, file)


def _walk_past_ours(tb):
    ours = sys._getframe().f_code.co_filename.removesuffix("gradpaper_runtime/hooks.py")
    return (place for place in _walk(tb) if not place[0].f_code.co_filename.startswith(ours))


def _tell(ignored, file):
    said = ignored.err_msg or "Exception ignored in"
    about = "" if ignored.object is None else f": {ignored.object!r}"
    told = traceback.TracebackException(ignored.exc_type, ignored.exc_value, ignored.exc_traceback)
    tracebacks.keep_program(told, file)
    print(f"{said}{about}{':' if about == '' else ''}", file=sys.stderr)
    print("".join(told.format(chain=False)), end="", file=sys.stderr)
