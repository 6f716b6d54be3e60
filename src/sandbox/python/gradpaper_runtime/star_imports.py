"""Names that `from MODULE import *` would have brought, had we them: their NameError is our fault, not the program's."""

import ast
import sys

from ._not_supported import NotSupported


def explained(error, source):
    """The exception that a program has raised; NotSupported for a NameError about what a star import does not bring here."""
    if type(error) is not NameError or not error.name:
        return error
    for module in _starred(source):
        absent = _absent(sys.modules.get(module), error.name)
        if absent is not None:
            absent.__context__, absent.__suppress_context__ = error, True
            return absent.with_traceback(error.__traceback__)
    return error


def _starred(source):
    """The modules all of whose names the program imports."""
    try:
        tree = ast.parse(source)
    except SyntaxError:  # cells of a notebook, some of which may be no Python
        return []
    return [
        node.module
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module and node.names[0].name == "*"
    ]


def _absent(module, name):
    try:
        getattr(module, name, None)
    except NotSupported as absent:
        return absent
    return None
