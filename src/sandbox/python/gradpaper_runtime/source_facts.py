"""What a program's text says, by Python's own parser. Nothing of the program runs for it."""

import ast
import warnings
from importlib.util import decode_source

from .source_constructs import constructs_of
from .source_names import Scope, imported_path, path_of
from .sources import trees

# Beyond it a text is not told of: it was not written by a person.
_most = 20_000
_longest = 500


def read(source, file, cells=()):
    """The facts of the bytes `source`, as the protocol writes them; None where Python cannot read it, or it is too long.

    `cells`: see `sources.pieces`.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            parsed = list(trees(source, file, cells))
            lines = (source.decode() if cells else decode_source(source)).split("\n")
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            return None
    return _Reader(lines).facts(parsed)


class _Reader:
    """Goes through a program in the order in which its names come to stand for something."""

    def __init__(self, lines):
        self._lines = [line.encode() for line in lines]
        self._calls = []
        self._constructs = []
        self._names = {}
        self._waiting = []

    def facts(self, parsed):
        """All facts, in the order of the text."""
        module = Scope()
        later = [(tree, module) for tree in parsed]
        for start in later:
            self._waiting = [start]
            while self._waiting:
                self._take(*self._waiting.pop(), later)
        places = (self._calls, self._constructs)
        if max(map(len, (*places, self._names))) > _most:
            return None
        for each in places:
            each.sort(key=lambda fact: (fact["line"], fact["column"]))
        names = sorted(self._names.items(), key=lambda item: item[1])
        return {
            "calls": self._calls,
            "constructs": self._constructs,
            "names": [{"path": path, "line": line} for (path, line), _place in names],
        }

    def _take(self, node, scope, later):
        """Notes what is to be said of a node; its parts are taken next, the bodies of functions when all else is done."""
        self._note_construct(node)
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            scope.bind_imports(node)
        elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)):
            self._take_function(node, scope, later)
        elif isinstance(node, ast.ClassDef):
            scope.bind(node.name)
            self._follow(Scope(scope, True), node.body)
            self._follow(scope, [*node.decorator_list, *node.bases, *node.keywords])
        elif isinstance(node, _comprehensions):
            self._take_comprehension(node, scope)
        elif isinstance(node, (ast.Name, ast.Attribute)):
            self._take_name(node, scope)
        else:
            self._take_plain(node, scope)

    def _take_plain(self, node, scope):
        if isinstance(node, ast.Call):
            self._note_call(node, scope)
        if isinstance(node, _Bound):
            scope.bind(node.name, node.path)
        elif isinstance(node, ast.ExceptHandler) and node.name:
            scope.bind(node.name)
        self._follow(scope, _parts(node, scope))

    def _follow(self, scope, nodes):
        self._waiting.extend((each, scope) for each in reversed(nodes))

    def _take_function(self, node, scope, later):
        if not isinstance(node, ast.Lambda):
            scope.bind(node.name)
            self._follow(scope, node.decorator_list)
        arguments = node.args
        # Defaults and annotations.
        self._follow(scope, [*ast.iter_child_nodes(arguments), *filter(None, [getattr(node, "returns", None)])])
        inner = Scope(scope.for_functions)
        inner.bind_parameters(arguments)
        body = [node.body] if isinstance(node, ast.Lambda) else node.body
        later.extend((each, inner) for each in body)

    def _take_comprehension(self, node, scope):
        inner = Scope(scope)
        for part in node.generators:
            for each in ast.walk(part.target):
                if isinstance(each, ast.Name):
                    inner.bind(each.id)
        self._follow(inner, list(ast.iter_child_nodes(node)))

    def _take_name(self, node, scope):
        if isinstance(node, ast.Name) and not isinstance(node.ctx, ast.Load):
            scope.bind(node.id)
            return
        self._names.setdefault((path_of(node, scope), node.lineno), (node.lineno, node.col_offset))
        if isinstance(node, ast.Attribute) and imported_path(node, scope) is None:
            self._follow(scope, [node.value])

    def _note_construct(self, node):
        for kind, name in constructs_of(node):
            self._constructs.append({"kind": kind, "name": name, **self._place(node)})

    def _note_call(self, node, scope):
        path = path_of(node.func, scope)
        if path == "":
            return
        self._calls.append(
            {
                "name": path.rpartition(".")[2],
                "path": path,
                **self._place(node),
                "endLine": node.end_lineno,
                "positional": [self._text(each) for each in node.args],
                "keywords": {each.arg or "**": self._text(each.value) for each in node.keywords},
            }
        )

    def _place(self, node):
        before = self._lines[node.lineno - 1][: node.col_offset]
        return {"line": node.lineno, "column": len(before.decode(errors="replace")) + 1}

    def _text(self, node):
        """As it is written."""
        lines = self._lines[node.lineno - 1 : node.end_lineno]
        lines[-1] = lines[-1][: node.end_col_offset]
        lines[0] = lines[0][node.col_offset :]
        text = b"\n".join(lines).decode(errors="replace")
        return text if len(text) <= _longest else f"{text[:_longest]}…"


_comprehensions = (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)


class _Bound(ast.AST):
    """A name that stands for something imported from here on."""

    _fields = ()

    def __init__(self, name, path):
        self.name = name
        self.path = path


def _parts(node, scope):
    """The parts of a node, values before the names that are to stand for them."""
    if isinstance(node, (ast.Assign, ast.AnnAssign)) and node.value is not None:
        targets = node.targets if isinstance(node, ast.Assign) else [node.target]
        path = imported_path(node.value, scope)
        bound = [_Bound(each.id, path) for each in targets if isinstance(each, ast.Name) and path is not None]
        return [node.value, *targets, *bound]
    return list(ast.iter_child_nodes(node))
