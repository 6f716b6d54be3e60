"""Python's side of the engine's objects: what they hold is a number."""

import weakref

from . import _wire

_known = weakref.WeakValueDictionary()
_kinds = {}


class EngineObject:
    """Something that lives with the engine. Attributes that Python does not have are asked for there."""

    _handle = None
    _told = None

    def _to_wire(self, _buffers, _place):
        return {"kind": "handle", "id": self._claim()}

    def _claim(self):
        """The object's number. Raises RuntimeError before `super().__init__()` was called."""
        if self._handle is None:
            raise RuntimeError(
                f"`{type(self).__name__}` was not made yet: call `super().__init__()` first in its `__init__`."
            )
        return self._handle

    def _adopt(self, handle):
        """Stands for the engine's object of that number from now on."""
        object.__setattr__(self, "_handle", handle)
        _known[handle] = self
        weakref.finalize(self, _wire.release, handle).atexit = False

    def _learn(self, wire):
        """Takes in what the engine tells beside the number."""
        object.__setattr__(self, "_told", wire.get("repr"))

    def __repr__(self):
        return self._told or object.__repr__(self)

    def __getattr__(self, name):
        if name.startswith("__") or self._handle is None:
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
        return _wire.get(self, name)


def register(name, kind):
    """Objects that the engine calls `name` are of the Python class `kind`."""
    _kinds.setdefault(name, kind)


def wrap(wire):
    """The Python object for a handle of the engine's: the same one each time, as long as the program holds it."""
    known = _known.get(wire["id"])
    if known is None:
        kind = _kinds.get(wire["type"], EngineObject)
        known = kind.__new__(kind)
        known._adopt(wire["id"])
    known._learn(wire)
    return known
