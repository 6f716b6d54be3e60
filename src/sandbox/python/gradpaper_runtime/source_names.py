"""What the names in a program's text stand for, as far as its imports say it."""

import ast
import sys

# Keras goes by many names.
_keras = (
    "tensorflow.compat.v1.keras",
    "tensorflow.compat.v2.keras",
    "tensorflow.python.keras",
    "tensorflow.keras",
    "keras.api",
    "keras.src",
)


def canonical(path):
    """The path with one name for each thing: `keras.layers.Dense` for `tensorflow.keras.layers.Dense`."""
    for name in _keras:
        if path == name or path.startswith(f"{name}."):
            return canonical(f"keras{path[len(name) :]}")
    return path


class Scope:
    """The names of a module, a class, a function or a comprehension: paths of what is imported, None for values."""

    def __init__(self, parent=None, is_class=False):
        self._parent = parent
        self._is_class = is_class
        self._paths = {}
        self._stars = []

    @property
    def for_functions(self):
        """The scope that functions inside see: not that of a class."""
        return self._parent if self._is_class else self

    def bind(self, name, path=None):
        """From here on a name stands for what is imported from that path, or for a value."""
        self._paths[name] = path

    def import_all(self, module):
        """`from module import *`."""
        self._stars.append(module)

    def find(self, name):
        """The path that a name was imported from; None for all others."""
        scope = self
        while scope is not None:
            if name in scope._paths:
                return scope._paths[name]
            for module in scope._stars:
                if hasattr(sys.modules.get(module), name):
                    return f"{module}.{name}"
            scope = scope._parent
        return None

    def bind_imports(self, node):
        """Binds what an import statement brings."""
        for alias in node.names:
            if isinstance(node, ast.Import):
                root = alias.name.partition(".")[0]
                self.bind(alias.asname or root, alias.name if alias.asname else root)
            elif alias.name == "*":
                self.import_all(node.module or "")
            else:
                self.bind(alias.asname or alias.name, None if node.level else f"{node.module}.{alias.name}")

    def bind_parameters(self, arguments):
        """Binds a function's parameters: values."""
        every = [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs, arguments.vararg, arguments.kwarg]
        for each in every:
            if each is not None:
                self.bind(each.arg)


def imported_path(node, scope):
    """The path of a name, or of attributes of one, that is imported; None for all else."""
    parts = []
    while isinstance(node, ast.Attribute):
        parts.append(node.attr)
        node = node.value
    root = scope.find(node.id) if isinstance(node, ast.Name) else None
    return None if root is None else canonical(".".join([root, *reversed(parts)]))


def path_of(node, scope):
    """The path of what is used or called: `keras.layers.Dense`, `f`, `.add` of a value; empty where it has no name."""
    imported = imported_path(node, scope)
    if imported is not None:
        return imported
    if isinstance(node, ast.Attribute):
        return f".{node.attr}"
    return node.id if isinstance(node, ast.Name) else ""
