"""Names that TensorFlow 2.21 has: those that are not carried here are told apart from those that do not exist."""

from gradpaper_runtime import not_supported

from ._names_a_to_l import NAMES as FIRST
from ._names_m_to_z import NAMES as SECOND

_known = {module: frozenset(names.split()) for module, names in (FIRST | SECOND).items()}


def unknown(module, name):
    """Raises what a program gets for a name that a module here has not: NotSupported if TensorFlow has it."""
    if name in _known.get(module, ()):
        raise not_supported(f"{module}.{name}")
    shown = module if module == "tensorflow" else f"tensorflow._api.v2.{module.partition('.')[2]}"
    raise AttributeError(f"module '{shown}' has no attribute '{name}'")


def is_listed(module, name):
    """Whether TensorFlow has the name in a module."""
    return name in _known.get(module, ())


def is_known(module):
    """Whether TensorFlow has a module of that name."""
    return module in _known


class Namespace:
    """A part of a module: what it has, and NotSupported for what TensorFlow has in it besides."""

    def __init__(self, name, **members):
        self.__name__ = name
        vars(self).update(members)

    def __getattr__(self, name):
        unknown(self.__name__, name)
