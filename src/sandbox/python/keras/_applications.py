"""`keras.applications`: models with weights from the network, which programs do not reach."""

from gradpaper_runtime import not_supported

from ._known_names import known_names
from ._modules import module


def _refuse(path):
    def missing(name):
        if name.startswith("__"):
            raise AttributeError(name)
        return _uncarried(f"{path}.{name}", name)

    return missing


def _uncarried(path, name):
    """A function that can be imported; calling it says that it is not carried."""

    def model(*_positional, **_keywords):
        raise not_supported(path)

    model.__name__ = model.__qualname__ = name
    return model


def complete_applications():
    """The modules can be imported; nothing in them can be had."""
    outer = module("keras.applications")
    outer.__getattr__ = _refuse("keras.applications")
    for name in known_names("keras.applications"):
        if name.islower():
            module(f"keras.applications.{name}").__getattr__ = _refuse(f"keras.applications.{name}")
