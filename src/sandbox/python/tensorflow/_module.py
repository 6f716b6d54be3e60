"""`tf.Module`: an object that knows its variables."""

from keras._object import EngineObject

from ._variables import Variable


class Module:
    """A base class for objects with variables: they are found in its attributes, in lists and dictionaries too."""

    __module__ = "tensorflow.python.module.module"

    def __init__(self, name=None):
        self._name = name or _snake_case(type(self).__name__)

    @property
    def name(self):
        """Its name."""
        return getattr(self, "_name", _snake_case(type(self).__name__))

    @property
    def variables(self):
        """Its variables and those of the modules in it."""
        return tuple(_variables(self, set()))

    @property
    def trainable_variables(self):
        """Those of its variables that learn."""
        return tuple(each for each in self.variables if each.trainable)

    @property
    def submodules(self):
        """The modules in it."""
        found = []
        for value in vars(self).values():
            if isinstance(value, Module):
                found += [value, *value.submodules]
        return tuple(found)


def _snake_case(name):
    return "".join(f"_{c.lower()}" if c.isupper() and at else c.lower() for at, c in enumerate(name))


def _variables(value, seen):
    if id(value) in seen:
        return
    seen.add(id(value))
    if isinstance(value, Variable):
        yield value
    elif isinstance(value, EngineObject):
        yield from getattr(value, "weights", ())
    elif isinstance(value, (list, tuple)):
        for each in value:
            yield from _variables(each, seen)
    elif isinstance(value, dict):
        for key in sorted(value, key=str):
            yield from _variables(value[key], seen)
    elif isinstance(value, Module):
        yield from _variables(vars(value), seen)
