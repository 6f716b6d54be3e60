"""Python's side of the engine's objects: what they hold is a number."""

import weakref

from gradpaper_runtime import channel, lines, not_supported, programs

from . import _wire
from ._custom_objects import get_registered_name
from ._known_members import is_known_member
from ._own_methods import call_of, engine_class, is_own, own_methods

_known = weakref.WeakValueDictionary()
_kinds = {}
_bases = {}


class EngineObject:
    """Something that lives with the engine. Attributes that Python does not have are asked for there."""

    _handle = None
    # Whether no object holds other weights after it, or a method of it, was called.
    _is_calm = False
    # Whether it has no numbers: what is done with it becomes a part of a network.
    _is_symbolic = False

    def _to_wire(self, _buffers, _place):
        return {"kind": "handle", "id": self._claim()}

    def _claim(self):
        """The object's number; an object of a program's class that was not made yet is made now."""
        if self._handle is None:
            self._make_late()
        return self._handle

    def _make_late(self):
        if is_own(type(self)):
            self._make((), {})
        else:
            raise RuntimeError(f"{type(self).__name__} was not made yet.")

    def _make(self, positional, keywords):
        """Makes the engine's object: of Keras' own class, or the counterpart of an object of the program's class."""
        kind = type(self)
        base = engine_class(kind)
        if base is kind:
            path = base._wire_name
        elif "_program_name" in vars(base):
            path, positional = base._program_name, (_Own(self), *positional)
        else:
            path, positional = "program.extend", (_wire.Name(base._wire_name), _Own(self), *positional)
        line = lines.running(self if base is not kind else None)
        self._adopt(_wire.make(path, positional, keywords, line))
        for name, value in keywords.items():
            if (isinstance(value, EngineObject) or callable(value)) and not hasattr(kind, name):
                vars(self)[name] = value

    def _adopt(self, handle):
        """Stands for the engine's object of that number from now on."""
        object.__setattr__(self, "_handle", handle)
        _known[handle] = self

    def __del__(self):
        if self._handle is not None:
            channel.release(self._handle)

    def _learn(self, wire):
        """Takes in what the engine tells beside the number."""

    def _serve(self, name, positional, keywords):
        """Answers the engine's call of a method that the program has written; a property answers with its value."""
        method = getattr(self, name)
        return method(*positional, **keywords) if callable(method) else method

    def __repr__(self):
        return _wire.get(self, "__repr__") if self._handle is not None else object.__repr__(self)

    def __getattr__(self, name):
        if name.startswith("__") or self._handle is None:
            raise _no_attribute(self, name)
        try:
            return _wire.get(self, name)
        except AttributeError as error:
            if str(error).endswith(f"object has no attribute {name!r}"):
                raise _no_attribute(self, name) from None
            raise

    def __reduce_ex__(self, _protocol):
        raise not_supported(f"pickle of a {type(self).__name__}, which lives with the engine")

    def __deepcopy__(self, _memo):
        raise not_supported(f"copy.deepcopy of a {type(self).__name__}, which lives with the engine")


def _no_attribute(thing, name):
    if is_known_member(type(thing), name):
        return not_supported(f"{type(thing).__name__}.{name}")
    return AttributeError(f"{type(thing).__name__!r} object has no attribute {name!r}")


class _Own:
    """An object of a program's class as the engine calls it back: by the number of the object itself."""

    __slots__ = ("_thing",)

    def __init__(self, thing):
        self._thing = thing

    def _to_wire(self, _buffers, _place):
        thing = self._thing
        return {
            "kind": "program",
            "id": programs.number_of(thing),
            "name": type(thing).__name__,
            **_origin(type(thing)),
            "parameters": programs.parameters_of(call_of(thing)),
            "methods": own_methods(type(thing)),
        }


def _origin(kind):
    """Under which name and in which module a saved object says its class is, where that is not its own name and the program."""
    # `type(name, bases, members)` gives a class no module where the code that calls it has none.
    name, module = get_registered_name(kind), getattr(kind, "__module__", "__main__")
    found = {} if name == kind.__name__ else {"registered": name}
    return found if module == "__main__" else {**found, "module": module}


def register(base, name, kind):
    """Objects of the engine's that belong to `base` and are called `name` are of the Python class `kind`."""
    _kinds.setdefault((base, name), kind)


def register_base(base, kind):
    """Objects that belong to `base` are of the Python class `kind` if their name is not known."""
    _bases[base] = kind


def wrap(wire):
    """The Python object for a handle of the engine's: the same one each time, as long as the program holds it."""
    handle = wire["id"]
    known = _known.get(handle)
    if known is None:
        base = wire.get("base")
        kind = _kinds.get((base, wire["type"])) or _bases.get(base, EngineObject)
        known = kind.__new__(kind)
        channel.keep(handle)
        known._adopt(handle)
    known._learn(wire)
    return known
