"""Reads a table of expressions from standard input and prints what each gives, as a list in JSON.

The same file runs in the sandbox, and under the real libraries when answers are recorded:

    python evaluate.py < numpy/expressions.json
"""

import ast
import json
import sys
import warnings

import numpy as np

warnings.simplefilter("ignore")


def with_options(write, array, **options):
    """What `repr` or `str` gives under options of printing."""
    with np.printoptions(**options):
        return write(array)


def told(value):
    """A result as text: arrays with their dtype and shape, also those in lists and tuples."""
    if isinstance(value, np.ndarray):
        return f"{value!r} {value.dtype} {value.shape}"
    if isinstance(value, (tuple, list)):
        return f"{type(value).__name__}({'; '.join(map(told, value))})"
    return repr(value)


def answer(setup, line):
    """What the last expression of a line gives, or the exception's class and text."""
    names = {"np": np, "P": with_options, "sys": sys}
    exec(setup, names)
    *before, last = ast.parse(line).body
    try:
        with np.errstate(all="ignore"):
            exec(compile(ast.Module(before, []), "line", "exec"), names)
            return told(eval(compile(ast.Expression(last.value), "line", "eval"), names))
    except Exception as error:
        return f"!{type(error).__name__}: {error}"


table = json.load(sys.stdin)
setup = compile("\n".join(table["setup"]), "setup", "exec")
print(json.dumps([answer(setup, line) for line, _ in table["rows"]]))
