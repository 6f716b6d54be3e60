"""Runs one program, from the message that brings it to the one that tells how it ended."""

import atexit
import os
import sys
import types

from IPython.display import display

from . import channel, examination, files, guards, hooks, lines, output, randomness, source_facts, sources, tracebacks
from .programs import reset as forget_programs
from .star_imports import explained

protocol_version = 1


def serve():
    """Says that Python is ready, waits for the program and runs it."""
    import _gradpaper_host as host

    channel.connect(host)
    output.connect(lambda stream, text: channel.send({"type": "print", "stream": stream, "text": text}))
    _rehearse()
    channel.send({"type": "ready", "version": protocol_version, "python": sys.version.split()[0]})
    start = channel.receive()
    _prepare(start)
    source = channel.body(start["source"]["at"], start["source"]["bytes"])
    file, cells = start["file"], start["cells"]
    if start["facts"]:
        # Before anything of the program runs: nobody else can have said it.
        channel.send({"type": "source", "facts": source_facts.read(source, file, cells)})
    leave, os._exit = os._exit, lambda status: (_tell_end(start, None), leave(status))
    if start["examine"]:
        names = _main(file, cells)
        _tell_end(start, _run_in(names, source, file, cells))
        os._exit = leave
        examination.serve(names, file, source)
    else:
        _tell_end(start, _run(source, file, cells))


def _tell_end(start, raised):
    output.flush()
    kept, buffers = files.collect() if start["keep"] else ([], [])
    figures = _figures() if start["plots"] else []
    channel.send_with_buffers({"type": "ended", "raised": raised, "figures": figures, "files": kept}, buffers)


def _rehearse():
    """Does once what every program waits for: the host compiles code when it is first used, which takes most of the time."""
    randomness.start_from(0)
    guards.install("")
    files.install([], channel.body)
    compile(b"", "", "exec")


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


def _run(source, file, cells=()):
    """Runs the program, given as bytes, to its end; gives what it raised, or None. `cells`: see `sources.pieces`."""
    names = _main(file, cells)
    raised = _run_in(names, source, file, cells)
    _let_go(names)
    return raised


def _main(file, cells):
    """The names of a new module `__main__`."""
    module = types.ModuleType("__main__")
    module.__file__ = file
    sys.modules["__main__"] = module
    if cells:
        module.display = display
        sys.displayhook = _show
    return vars(module)


def _run_in(names, source, file, cells):
    hooks.install(file)
    lines.follow(file)
    raised = _raised_by(source, sources.pieces(source, file, cells), file, names)
    atexit._run_exitfuncs()
    return raised


def _raised_by(source, pieces, file, names):
    try:
        for code in pieces:
            exec(code, names)
        channel.settle()
    except SystemExit as end:
        return tracebacks.describe_exit(end)
    except BaseException as error:
        return tracebacks.describe(explained(error, source), file)
    return None


def _show(value):
    """Shows what a cell gives: beside what the program prints, since a notebook keeps both apart."""
    if value is not None:
        print(repr(value), file=sys.stderr)


def _let_go(names):
    """Lets go of the program's objects, as Python does at its end: their `__del__` may have something to say."""
    for name in [each for each in names if not each.startswith("__")]:
        names[name] = None
