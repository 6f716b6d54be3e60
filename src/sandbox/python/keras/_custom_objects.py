"""The names under which a program's own classes and functions are saved and found again."""

import inspect

_registered = {}
_names = {}


def get_custom_objects():
    """The dictionary of a program's own objects by name: what is put into it is found when a model is made again."""
    return _registered


def find_function(name):
    """The function that is registered by that name, with or without its package; None if there is none."""
    found = _registered.get(name)
    if found is not None:
        return found
    return next((each for full, each in _registered.items() if full.rpartition(">")[2] == name), None)


class CustomObjectScope:
    """`with CustomObjectScope({"MyLayer": MyLayer}):` knows the objects inside of the block only."""

    __module__ = "keras.src.saving.object_registration"

    def __init__(self, custom_objects):
        self._objects = custom_objects or {}

    def __enter__(self):
        self._before = dict(_registered)
        _registered.update(self._objects)
        return self

    def __exit__(self, *_raised):
        _registered.clear()
        _registered.update(self._before)


custom_object_scope = CustomObjectScope


def register_keras_serializable(package="Custom", name=None):
    """Decorates a class or function that models may hold. Raises ValueError for a class without `get_config`."""

    def decorate(thing):
        if inspect.isclass(thing) and not hasattr(thing, "get_config"):
            raise ValueError("Cannot register a class that does not have a get_config() method.")
        full = f"{package}>{name or thing.__name__}"
        _registered[full] = thing
        _names[thing] = full
        return thing

    return decorate


def get_registered_name(obj):
    """The name under which an object was registered, or its own."""
    return _names.get(obj) or obj.__name__


def get_registered_object(name, custom_objects=None, module_objects=None):
    """The object of that name; None if there is none."""
    for known in (_registered, custom_objects or {}, module_objects or {}):
        if name in known:
            return known[name]
    return None
