"""The base class of layers."""

import functools

from . import _wire
from ._auto_config import arguments_of
from ._calling import called
from ._object import EngineObject
from ._own_methods import engine_class, is_own, writes
from ._tracked import leaves, tracked

# What makes a layer a cell of a recurrent one: the engine has to know.
_told = ("state_size", "output_size")

# What `__init__` of Keras' layer sets itself: what a program has put there before it is lost.
_set_at_first = ("supports_masking", "activity_regularizer", "built", "trainable", "name")


class Layer(EngineObject):
    """A layer: what it computes is with the engine, or written by the program in a class derived from it."""

    __module__ = "keras.src.layers.layer"
    _wire_name = "keras.layers.Layer"
    _program_name = "program.Layer"
    _is_tracked = True
    _tells_arguments = True
    _building = 0
    # The first call makes the weights.
    _was_called = False
    _made_with = ((), {})

    def __new__(cls, *positional, **keywords):
        made = object.__new__(cls)
        if is_own(cls):
            vars(made)["_made_with"] = (positional, keywords)
        return made

    def __init_subclass__(cls, **keywords):
        super().__init_subclass__(**keywords)
        if is_own(cls) and "build" in vars(cls):
            cls.build = _announced(vars(cls)["build"])

    def __init__(self, **keywords):
        self._make((), keywords)

    def _make_late(self):
        raise RuntimeError(
            f"In layer '{type(self).__name__}', you forgot to call `super().__init__()` as the first statement in the "
            "`__init__()` method. Go add it!"
        )

    def __repr__(self):
        if self._handle is None and is_own(type(self)):
            raise AttributeError(f"'{type(self).__name__}' object has no attribute 'name'")
        return super().__repr__()

    def _adopt(self, handle):
        super()._adopt(handle)
        if is_own(type(self)):
            for name, value in list(vars(self).items()):
                self._track(name, value)

    def _track(self, name, value):
        """Tells the engine of the layers and weights in an attribute."""
        if self._handle is None:
            return
        found = [each for each in leaves(value) if each is not self]
        if name in _told:
            _wire.put(self, name, value)
        elif found:
            _wire.put(self, name, found)

    def __setattr__(self, name, value):
        if self._handle is None and name in _set_at_first:
            return None
        if name.startswith("__") or isinstance(getattr(type(self), name, None), property) or not is_own(type(self)):
            return object.__setattr__(self, name, value)
        value = tracked(self, name, value)
        object.__setattr__(self, name, value)
        self._track(name, value)

    def __call__(self, *positional, **keywords):
        answer = _wire.call(self, positional, keywords, changing=not self._was_called)
        vars(self)["_was_called"] = True
        return answer

    def call(self, *positional, **keywords):
        """Computes, without what a call of the layer does around it. Raises NotImplementedError where nothing is written."""
        if is_own(type(self)) and "_program_name" in vars(engine_class(type(self))):
            kind = type(self).__name__
            raise NotImplementedError(f"Layer {kind} does not have a `call` method implemented.")
        return _wire.call_method(self, "call", positional, keywords)

    def build(self, *shapes, **named):
        """Makes the weights for an input of that shape."""
        if not self._building or "_program_name" not in vars(engine_class(type(self))):
            _wire.call_method(self, "build", shapes, named)

    def compute_mask(self, inputs, previous_mask=None):
        """Which steps of the outputs count."""
        return _wire.call_method(self, "compute_mask", (inputs, previous_mask))

    def _serve(self, name, positional, keywords):
        if name == "call":
            return called(self, positional, keywords)
        if name != "build":
            return super()._serve(name, positional, keywords)
        vars(self)["_building"] = self._building + 1
        try:
            return self.build(*positional, **keywords)
        finally:
            vars(self)["_building"] = self._building - 1

    def get_config(self):
        """What it was made with. Raises NotImplementedError where a program's class does not say, and its arguments do not."""
        config = _wire.call_method(self, "get_config")
        kind = type(self)
        # What is derived from a layer with a configuration of its own, such as Dense, has that one.
        is_bare = is_own(kind) and "_program_name" in vars(engine_class(kind))
        if not is_bare or writes(kind, "get_config") or not writes(kind, "__init__"):
            return config
        return self._made_from(config)

    def _made_from(self, config):
        """The arguments that it was made with; `config` is the engine's."""
        return arguments_of(self, self._made_with, config)

    @classmethod
    def from_config(cls, config):
        """A layer as its `get_config` tells it."""
        return cls(**config) if is_own(cls) else _wire.call_name(f"{cls._wire_name}.from_config", (config,))


def _announced(build):
    """The program's `build`: when the program calls it, the engine has to know that the layer is built then."""

    @functools.wraps(build)
    def announce(self, *shapes, **named):
        if self._building or self._handle is None:
            return build(self, *shapes, **named)
        return _wire.call_method(self, "build", shapes, named)

    return announce
