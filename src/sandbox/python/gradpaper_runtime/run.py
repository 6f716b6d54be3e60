"""Runs one program, from the message that brings it to the one that tells how it ended."""

import linecache
import sys
import types
from importlib.util import decode_source

from . import channel, files, guards, output, randomness, tracebacks
from .programs import reset as forget_programs
from .star_imports import explained

protocol_version = 1


def serve():
    """Says that Python is ready, waits for the program and runs it."""
    import _gradpaper_host as host

    channel.connect(host)
    output.connect(lambda stream, text: channel.send({"type": "print", "stream": stream, "text": text}))
    channel.send({"type": "ready", "version": protocol_version, "python": sys.version.split()[0]})
    start = channel.receive()
    _prepare(start)
    source = channel.body(start["source"]["at"], start["source"]["bytes"])
    raised = _run(source, start["file"])
    output.flush()
    kept, buffers = files.collect() if start["keep"] else ([], [])
    figures = _figures() if start["plots"] else []
    channel.send_with_buffers({"type": "ended", "raised": raised, "figures": figures, "files": kept}, buffers)


def _figures():
    """What the program has plotted: records of JSON's kinds of values."""
    pyplot = sys.modules.get("matplotlib.pyplot")
    return [] if pyplot is None else pyplot._recorded()


def _prepare(start):
    forget_programs()
    randomness.start_from(start["seed"])
    guards.install(start["stdin"])
    files.install(start["files"], channel.body)
    sys.stdout = output.Printer("stdout")
    sys.stderr = output.Printer("stderr")
    sys.argv = [start["file"]]


def _run(source, file):
    """Runs the program, given as bytes; gives what it raised, or None."""
    module = types.ModuleType("__main__")
    module.__file__ = file
    sys.modules["__main__"] = module
    try:
        _remember_lines(source, file)
        exec(compile(source, file, "exec"), vars(module))
        channel.settle()
    except SystemExit as end:
        return tracebacks.describe_exit(end)
    except BaseException as error:
        return tracebacks.describe(explained(error, source), file)
    return None


def _remember_lines(source, file):
    """Keeps the program's lines for tracebacks; what cannot be read is told by `compile`."""
    try:
        lines = decode_source(source).splitlines(keepends=True)
    except (SyntaxError, UnicodeDecodeError):
        return
    linecache.cache[file] = (len(source), None, lines, file)
