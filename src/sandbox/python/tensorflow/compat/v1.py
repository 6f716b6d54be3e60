"""`tf.compat.v1`: what programs for TensorFlow 1 use of it where they run under TensorFlow 2."""

import logging as _logging
import types

from gradpaper_runtime import not_supported

from .._surroundings import executing_eagerly
from ..random import set_seed as set_random_seed


class ConfigProto:
    """Settings of a session; kept, without effect."""

    def __init__(self, **settings):
        self.gpu_options = GPUOptions()
        vars(self).update(settings)


class GPUOptions:
    """Settings of graphics cards; kept, without effect."""

    def __init__(self, **settings):
        vars(self).update(settings)


def enable_eager_execution(*_arguments, **_keywords):
    """Without effect: operations run eagerly."""


def enable_v2_behavior():
    """Without effect: this is version 2."""


def reset_default_graph():
    """Without effect: there is no graph."""


def global_variables_initializer():
    """Nothing: variables have their values."""


_levels = {"DEBUG": 10, "INFO": 20, "WARN": 30, "ERROR": 40, "FATAL": 50}
logging = types.SimpleNamespace(
    set_verbosity=lambda level: _logging.getLogger("tensorflow").setLevel(level),
    get_verbosity=lambda: _logging.getLogger("tensorflow").level,
    info=lambda *_arguments: None,
    warning=lambda *_arguments: None,
    error=lambda *_arguments: None,
    **_levels,
)

__all__ = ["executing_eagerly", "set_random_seed"]


def __getattr__(name):
    if name == "keras":
        import keras

        return keras
    if name.startswith("__"):
        raise AttributeError(name)
    raise not_supported(f"tensorflow.compat.v1.{name}")
