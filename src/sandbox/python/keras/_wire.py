"""Questions to the engine, in the words of Python."""

from gradpaper_runtime import channel, lines

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


def call(target, positional=(), keywords=None, changing=None):
    """`target(*positional, **keywords)`; `changing` says whether weights may be made, where that is known."""
    if changing is None:
        changing = not _is_calm(target)
    return channel.ask(_question(target, None, positional, keywords), changing=changing)


def make(path, positional=(), keywords=None, line=None):
    """Makes an object of Keras' and gives its number; `line`: from where the program makes it."""
    positional, keywords = _respelled(path, positional, keywords or {})
    return channel.ask(_at(line, _question(Name(path), None, positional, keywords)), raw=True)["id"]


def make_later(path, positional, owner):
    """Makes an object that `owner` stands for, when the engine is asked next; gives the number that it will have.

    For what cannot fail.
    """
    number = channel.choose_number()
    channel.put_off(_question(Name(path), None, positional), number, owner)
    return number


def call_method(target, name, positional=(), keywords=None):
    """`target.name(*positional, **keywords)`."""
    positional, keywords = _respelled(name, positional, keywords or {})
    question = _question(target, name, positional, keywords)
    if name in _told or getattr(type(target), "_is_symbolic", False):
        question = _at(lines.running(), question)
    return channel.ask(question, changing=not _is_calm(target))


# Methods of models of which evidence tells.
_told = {"compile", "fit", "evaluate", "predict", "summary"}


def call_later(target, name, positional=()):
    """Calls a method when the engine is asked next: one that cannot fail, and whose answer nobody needs."""
    channel.put_off(_question(target, name, positional))


def call_name(path, positional=(), keywords=None):
    """Calls a function or class of Keras'."""
    positional, keywords = _respelled(path, positional, keywords or {})
    target = Name(path)
    changing = not _is_calm(target)
    question = _question(target, None, positional, keywords)
    if changing or any(getattr(type(each), "_is_symbolic", False) for each in positional):
        question = _at(lines.running(), question)
    return channel.ask(question, changing=changing)


def _question(target, name, positional, keywords=None):
    asked = {"kind": "call", "target": target, "positional": positional, "keywords": keywords or {}}
    return asked if name is None else {**asked, "name": name}


def _at(line, question):
    """A question with the line of the program from which it comes."""
    return question if line is None else {**question, "line": line}


_calm_modules = ("keras.ops.", "keras.random.", "keras.activations.", "tensorflow.")


def _is_calm(target):
    """Whether no object holds other weights after a call of it or of its methods."""
    return target.path.startswith(_calm_modules) if type(target) is Name else getattr(target, "_is_calm", False)


def get(target, name):
    """`target.name`."""
    if name in _asked_often:
        return _get_once(target, name)
    return channel.ask({"kind": "get", "target": target, "name": name}, changing=False)


# What each step of training asks for, once for the gradients and again to apply them.
_asked_often = {"trainable_variables", "trainable_weights"}
_kept = {}


def _get_once(target, name):
    """As `get`; the answer is kept until a list of weights may be another one."""
    key = (target._claim(), name)
    changes, found = _kept.get(key, (None, None))
    if changes != channel.changes:
        if len(_kept) > 16:
            _kept.clear()
        found = channel.ask({"kind": "get", "target": target, "name": name}, changing=False)
        _kept[key] = (channel.changes, found)
    return list(found)


def put(target, name, value):
    """`target.name = value`."""
    channel.ask({"kind": "set", "target": target, "name": name, "value": value})


def read(target):
    """The numbers of a tensor or weight, as an array."""
    return channel.ask({"kind": "read", "target": target}, changing=False)


def _respelled(path, positional, keywords):
    keywords = carried(path, keywords)
    return (positional, keywords) if respell is None else respell(path, positional, keywords)
