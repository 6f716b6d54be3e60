"""Takes away what would end the process or hang it: the rest is left to the walls around the process."""

import asyncio
import builtins
import io
import os
import sys
import time

from . import error_numbers, strangers, threads
from ._not_supported import not_supported


def install(stdin):
    """Prepares Python for a program whose standard input is the text `stdin`."""
    sys.stdin = io.StringIO(stdin)
    builtins.input = _input
    os.system = _refuse("os.system")
    os.popen = _refuse("os.popen")
    time.sleep = _sleep
    asyncio.run = _run_coroutine
    sys.executable = "/usr/bin/python3"
    error_numbers.install()
    strangers.install()
    threads.install()


def _input(prompt=""):
    """As Python's: the prompt is printed, a line of standard input comes back."""
    sys.stdout.write(str(prompt))
    sys.stdout.flush()
    line = sys.stdin.readline()
    if line == "":
        raise EOFError("EOF when reading a line")
    return line.rstrip("\n")


def _refuse(name):
    def refuse(*_args, **_keywords):
        raise PermissionError(1, f"{name} is not allowed in the sandbox")

    return refuse


def _run_coroutine(main, **_options):
    main.close()
    raise not_supported("asyncio.run")


def _sleep(seconds):
    """Time passes at once: waiting changes no result."""
    if seconds < 0:
        raise ValueError("sleep length must be non-negative")
