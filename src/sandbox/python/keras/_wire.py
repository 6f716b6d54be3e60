"""Questions to the engine, in the words of Python."""

from gradpaper_runtime import channel

from ._known_arguments import carried


# Brings the arguments of a call to today's spelling: `respell(path, positional, keywords)`.
respell = None


class Name:
    """A name of Keras' that the engine looks up: `keras.layers.Dense`."""

    __slots__ = ("path",)

    def __init__(self, path):
        self.path = path

    def _to_wire(self, _buffers, _place):
        return {"kind": "name", "path": self.path}


def call(target, positional=(), keywords=None):
    """`target(*positional, **keywords)`."""
    return channel.ask({"kind": "call", "target": target, "positional": positional, "keywords": keywords or {}})


def make(path, positional=(), keywords=None):
    """Makes an object of Keras' and gives its number."""
    target = Name(path)
    positional, keywords = _respelled(path, positional, keywords or {})
    answer = channel.ask(
        {"kind": "call", "target": target, "positional": positional, "keywords": keywords or {}}, raw=True
    )
    return answer["id"]


def call_method(target, name, positional=(), keywords=None):
    """`target.name(*positional, **keywords)`."""
    positional, keywords = _respelled(name, positional, keywords or {})
    return channel.ask(
        {"kind": "call", "target": target, "name": name, "positional": positional, "keywords": keywords or {}}
    )


def call_name(path, positional=(), keywords=None):
    """Calls a function or class of Keras'."""
    positional, keywords = _respelled(path, positional, keywords or {})
    return call(Name(path), positional, keywords)


def get(target, name):
    """`target.name`."""
    if name in _asked_twice:
        return _get_once(target, name)
    return channel.ask({"kind": "get", "target": target, "name": name})


# What a step of training asks for the gradients, and again to apply them.
_asked_twice = {"trainable_variables", "trainable_weights"}
_last = [None]


def _get_once(target, name):
    """As `get`; the answer is kept until the engine does something."""
    key = (target._claim(), name, channel.changes)
    if _last[0] is None or _last[0][0] != key:
        _last[0] = (key, channel.ask({"kind": "get", "target": target, "name": name}))
    return list(_last[0][1])


def put(target, name, value):
    """`target.name = value`."""
    channel.ask({"kind": "set", "target": target, "name": name, "value": value})


def read(target):
    """The numbers of a tensor or weight, as an array."""
    return channel.ask({"kind": "read", "target": target})


def _respelled(path, positional, keywords):
    keywords = carried(path, keywords)
    return (positional, keywords) if respell is None else respell(path, positional, keywords)
