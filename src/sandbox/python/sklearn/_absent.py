"""Answers `import sklearn.svm` and the like, modules that real programs import and that are not carried."""

import sys
from importlib.abc import MetaPathFinder

from gradpaper_runtime import not_supported


class _Absent(MetaPathFinder):
    """Raises NotSupported when a program imports one of the modules that are not carried."""

    def __init__(self, names):
        self._names = {f"sklearn.{name}" for name in names}

    def find_spec(self, fullname, path=None, target=None):
        """No module; NotSupported for those of the list."""
        if fullname in self._names:
            raise not_supported(fullname)
        return None


def install(names):
    """Makes `import sklearn.NAME` say that NAME is not carried."""
    sys.meta_path.append(_Absent(names))


def answer(module, names):
    """A `__getattr__` for a public module: NotSupported for the names that the real one has."""

    def missing(name):
        if name in names:
            raise not_supported(f"{module}.{name}")
        raise AttributeError(f"module '{module}' has no attribute '{name}'")

    return missing
