"""Further paths of modules: those under `tensorflow.keras`, and those of earlier versions."""

import importlib
import importlib.abc
import importlib.machinery
import sys

from gradpaper_runtime import not_supported
from gradpaper_runtime.notes import note

from ._keras2._mode import is_on

# Paths of earlier versions by today's ones.
_old_paths = {
    "keras.layers.core": "keras.layers",
    "keras.layers.convolutional": "keras.layers",
    "keras.layers.pooling": "keras.layers",
    "keras.layers.local": "keras.layers",
    "keras.layers.recurrent": "keras.layers",
    "keras.layers.embeddings": "keras.layers",
    "keras.layers.merge": "keras.layers",
    "keras.layers.merging": "keras.layers",
    "keras.layers.noise": "keras.layers",
    "keras.layers.normalization": "keras.layers",
    "keras.layers.advanced_activations": "keras.layers",
    "keras.layers.wrappers": "keras.layers",
    "keras.layers.convolutional_recurrent": "keras.layers",
    "keras.layers.cudnn_recurrent": "keras.layers",
    "keras.layers.preprocessing": "keras.layers",
    "keras.layers.experimental": "keras.layers",
    "keras.layers.experimental.preprocessing": "keras.layers",
    "keras.engine": "keras.layers",
    "keras.engine.topology": "keras.layers",
    "keras.engine.base_layer": "keras.layers",
    "keras.engine.input_layer": "keras.layers",
    "keras.engine.training": "keras.models",
    "keras.engine.sequential": "keras.models",
    "keras.legacy.layers": "keras.layers",
    "keras.utils.np_utils": "keras.utils",
    "keras.utils.vis_utils": "keras.utils",
    "keras.utils.data_utils": "keras.utils",
    "keras.utils.generic_utils": "keras.utils",
    "keras.utils.layer_utils": "keras.utils",
    "keras.utils.visualize_util": "keras.utils",
    "keras.backend.tensorflow_backend": "keras.backend",
    "keras.optimizer_v2": "keras.optimizers",
    "keras.optimizers.optimizer_v2": "keras.optimizers",
    "keras.wrappers": "tensorflow._keras2",
    "keras.wrappers.scikit_learn": "tensorflow._keras2._scikit_learn",
}
_places = ("tensorflow.keras", "tensorflow.python.keras", "tensorflow.contrib.keras")
_not_carried = ("tensorflow.contrib", "tensorflow.examples")


class _Loader(importlib.abc.Loader):
    """Gives a module that is there under another name."""

    def __init__(self, target):
        self._target = target
        self._spec = None

    def create_module(self, _spec):
        module = importlib.import_module(self._target)
        self._spec = module.__spec__
        return module

    def exec_module(self, module):
        module.__spec__ = self._spec


class _Finder(importlib.abc.MetaPathFinder):
    """Finds modules under their further paths."""

    def find_spec(self, name, path=None, target=None):
        """The module that a path stands for."""
        found = today(name)
        if found is None:
            if name.startswith(_not_carried):
                raise not_supported(name)
            return None
        return importlib.machinery.ModuleSpec(name, _Loader(found), is_package=True)


def today(name):
    """Today's path of a module, None if the path is today's."""
    for place in _places:
        if name == place or name.startswith(f"{place}."):
            inner = "keras" + name[len(place) :]
            if place != "tensorflow.keras":
                if not is_on():
                    return None
                note("old-path", place, "tensorflow.keras")
            return today(inner) or inner
    if name in ("tensorflow.python", "tensorflow.python.client") and is_on():
        return "tensorflow"
    if not is_old_path(name) or not is_on():
        return None
    found = _old_paths.get(name) or _old_paths[name.rpartition(".")[0]]
    note("old-path", name, "keras" if found.startswith("tensorflow") else found)
    return found


def is_old_path(name):
    """Whether a module was imported by that path in an earlier version."""
    return name in _old_paths or name.rpartition(".")[0] in _old_paths


def install():
    """Lets the import system find the further paths."""
    if not any(isinstance(each, _Finder) for each in sys.meta_path):
        sys.meta_path.insert(0, _Finder())
    for name, module in list(sys.modules.items()):
        if name == "keras" or (name.startswith("keras.") and "._" not in name):
            sys.modules[f"tensorflow.{name}"] = module
            if not hasattr(module, "__path__"):
                module.__path__ = []
