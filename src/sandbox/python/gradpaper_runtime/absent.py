"""Modules and names that real libraries have and ours do not carry: they say so when a program asks for them."""

import sys
from importlib.abc import MetaPathFinder

from ._not_supported import not_supported


class _Absent(MetaPathFinder):
    """Raises NotSupported when a program imports one of the modules that are not carried."""

    def __init__(self, names):
        self._names = frozenset(names)

    def find_spec(self, fullname, path=None, target=None):
        """No module; NotSupported for those of the list."""
        if fullname in self._names:
            raise not_supported(fullname)
        return None


def install(package, names):
    """Makes `import PACKAGE.NAME` say that the name is not carried."""
    sys.meta_path.append(_Absent(f"{package}.{name}" for name in names))


def answer(module, names):
    """A `__getattr__` for a module: NotSupported for the names of the real one, AttributeError for others."""

    def missing(name):
        if name in names:
            raise not_supported(f"{module}.{name}")
        raise AttributeError(f"module {module!r} has no attribute {name!r}")

    return missing


class _Lacking:
    """A member that the real class has and ours does not: NotSupported when an object is asked for it."""

    def __init__(self, name):
        self._name = name

    def __get__(self, owner, kind=None):
        if owner is None:
            return self
        raise not_supported(self._name)


def withhold(cls, place, names):
    """Members of the real class `place`, separated by blanks, that objects of `cls` do not carry.

    Those that `cls` has stay what they are.
    """
    for name in names.split():
        if not hasattr(cls, name):
            setattr(cls, name, _Lacking(f"{place}.{name}"))
