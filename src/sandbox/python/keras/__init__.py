"""Keras 3 for programs in the sandbox: names, classes and texts are here, numbers and trainings with the engine."""

from ._known_names import unknown_name as _unknown_name
from ._modules import fill_modules as _fill_modules

__version__ = "3.15.1"

_fill_modules()

from . import datasets  # noqa: E402
from ._complete import complete as _complete  # noqa: E402 - needs the modules

_complete()

import tensorflow as _tensorflow  # noqa: E402, F401 - tensors are TensorFlow's, and it knows the old paths of modules


def __getattr__(name):
    return _unknown_name("keras", name)


def version():
    """The version of Keras whose behaviour programs find."""
    return __version__
