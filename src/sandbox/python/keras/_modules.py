"""Makes the modules of Keras' from the engine's description of them."""

import importlib.machinery
import os
import sys
import types

from ._api import modules, tables
from ._base_classes import bases
from ._classes import fill, make_class, make_function
from ._object import EngineObject
from ._known_names import unknown_name

_base_paths = {kind._wire_name: kind for kind in bases.values() if "_wire_name" in vars(kind)}
_made = {}
# Classes that Keras derives from another one of its own.
_derived = {
    "keras.callbacks.History": "Callback",
    "keras.layers.GRU": "keras.layers.RNN",
    "keras.layers.LSTM": "keras.layers.RNN",
    "keras.layers.SimpleRNN": "keras.layers.RNN",
    "keras.optimizers.AdamW": "keras.optimizers.Adam",
}

# The base of the classes in a module that have a table of their own.
_families = {
    "keras.callbacks": bases["Callback"],
    "keras.layers": bases["Layer"],
    "keras.losses": bases["Loss"],
    "keras.metrics": bases["Metric"],
    "keras.optimizers": bases["Optimizer"],
}


def module(name):
    """The module of that name, which programs can import; made if it is not there."""
    found = sys.modules.get(name)
    if found is None:
        found = types.ModuleType(name, f"`{name}` of Keras 3.")
        found.__getattr__ = lambda missing: unknown_name(name, missing)
        found.__dir__ = lambda: sorted(key for key in vars(found) if not key.startswith("_"))
        _place(found, name)
        sys.modules[name] = found
        outer, _, own = name.rpartition(".")
        setattr(module(outer), own, found)
    return found


def _place(made, name):
    """Says where the module lies, as errors of imports tell; other modules may lie in it."""
    file = os.path.join(os.path.dirname(__file__), *name.split(".")[1:], "__init__.py")
    spec = importlib.machinery.ModuleSpec(name, None, origin=file, is_package=True)
    spec.has_location = True
    made.__file__, made.__path__, made.__spec__ = file, [], spec


def fill_modules():
    """Puts the classes and functions that the engine describes into the modules."""
    for name, entries in modules.items():
        target = module(name)
        for entry, description in entries.items():
            if description["kind"] in ("class", "function"):
                setattr(target, entry, _member(name, entry, description))


def _member(module_name, name, description):
    path = f"{module_name}.{name}"
    if path in _base_paths:
        return _base_paths[path]
    if description["kind"] == "function":
        return make_function(path, description["parameters"])
    return _class_of(module_name, path, description)


def _class_of(module_name, path, description):
    """The class of that path: second names stand for the same class."""
    class_name, table = description["className"], description["table"]
    key = (table, class_name)
    if class_name in bases and module_name in ("keras", "keras.models"):
        return bases[class_name]
    if key not in _made:
        own = f"{module_name}.{class_name}" if class_name in modules[module_name] else path
        _made[key] = make_class(own, _base_of(own, table), description["parameters"], class_name, table)
        if table in tables and table not in bases:
            fill(_made[key], tables[table])
    return _made[key]


def _base_of(path, table):
    derived = _derived.get(path)
    if derived is None:
        return bases.get(table) or _families.get(path.rpartition(".")[0], EngineObject)
    if derived in bases:
        return bases[derived]
    module_name, _, name = derived.rpartition(".")
    return _class_of(module_name, derived, modules[module_name][name])
