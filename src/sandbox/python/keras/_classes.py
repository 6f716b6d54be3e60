"""Makes Python's classes and functions of Keras' from the engine's description of them."""

import inspect

from . import _wire
from ._class_places import place_of
from ._object import register


def signature_of(parameters, bound=False):
    """An `inspect.Signature` for described parameters; `bound` puts `self` before them."""
    made = [inspect.Parameter("self", inspect.Parameter.POSITIONAL_OR_KEYWORD)] if bound else []
    for each in parameters:
        kind = inspect.Parameter.KEYWORD_ONLY if each.get("keywordOnly") else inspect.Parameter.POSITIONAL_OR_KEYWORD
        made.append(inspect.Parameter(each["name"], kind, default=_default(each)))
    try:
        return inspect.Signature(made)
    except ValueError:  # a parameter without a default behind one that has one: Python cannot say it
        return None


class _Shown:
    """A default that is written as it is."""

    def __init__(self, text):
        self._text = text

    def __repr__(self):
        return self._text


def _default(parameter):
    return _Shown(parameter["default"]) if "default" in parameter else inspect.Parameter.empty


def make_function(path, parameters):
    """A function of Keras': the engine runs it."""
    name = path.rpartition(".")[2]
    shape = _shape_among(parameters)

    def function(*positional, **keywords):
        return _wire.call_name(path, positional, keywords)

    def shaped(*positional, **keywords):
        return _wire.call_name(path, *_with_lengths(shape, positional, keywords))

    if shape is not None:
        function = shaped
    _dress(function, name, path, parameters)
    function._wire_name = path
    return function


def _shape_among(parameters):
    """The place and name of the parameter that is a shape, None without one."""
    return next(((at, each["name"]) for at, each in enumerate(parameters) if each["name"] in _shapes), None)


_shapes = ("shape", "newshape")


def _with_lengths(shape, positional, keywords):
    """The arguments, with whole numbers for lengths that are tensors, as `tf.shape(x)[0]` is one."""
    at, name = shape
    if len(positional) > at:
        positional = (*positional[:at], _lengths(positional[at]), *positional[at + 1 :])
    elif name in keywords:
        keywords = {**keywords, name: _lengths(keywords[name])}
    return positional, keywords


def _lengths(shape):
    if isinstance(shape, (list, tuple)):
        return tuple(_length(each) for each in shape)
    if hasattr(shape, "sizes"):
        return tuple(shape.sizes)
    return tuple(shape.numpy().ravel().tolist()) if hasattr(shape, "numpy") else shape


def _length(value):
    return int(value.numpy()) if hasattr(value, "numpy") else value


def make_method(name, parameters):
    """A method that the engine runs on its object."""

    def method(self, *positional, **keywords):
        return _wire.call_method(self, name, positional, keywords)

    _dress(method, name, name, parameters, bound=True)
    return method


def make_method_of_some(name):
    """A method that only some objects of the class have: the engine knows which."""
    method = make_method(name, [])

    def read(self):
        _wire.get(self, name)
        return method.__get__(self)

    return property(read, doc=f"`{name}`, of those that have it.")


def make_attribute(name, settable):
    """An attribute that the engine keeps. One that a program may use for its own purposes can be set in Python."""

    def read(self):
        own = vars(self)
        return own[name] if name in own else _wire.get(self, name)

    def write(self, value):
        _wire.put(self, name, value)

    def keep(self, value):
        vars(self)[name] = value

    read.__name__ = name
    setter = write if settable else keep if name in _free else None
    return property(read, setter, doc=f"`{name}`, kept by the engine.")


_free = {"optimizer", "history", "inputs", "outputs", "input_names", "output_names", "compiled", "model", "params"}


def make_class(path, base, parameters, class_name, table):
    """A class of Keras': its objects are made by the engine."""
    name = path.rpartition(".")[2]

    def __init__(self, *positional, **keywords):
        self._make(positional, keywords)

    _dress(__init__, "__init__", path, parameters, bound=True)
    members = {"__init__": __init__, "__module__": place_of(path), "_wire_name": path}
    made = type(class_name if class_name.lower() == name.lower() else name, (base,), members)
    made.__doc__ = f"{path}{signature_of(parameters) or '(…)'}"
    register(table, class_name, made)
    return made


def fill(kind, table):
    """Gives a base class the attributes and methods that the engine's objects have, unless it has its own."""
    for name in table["attributes"]:
        if name not in vars(kind):
            setattr(kind, name, make_attribute(name, name in table["settable"]))
    for name in table["settable"]:
        if name not in table["attributes"] and name not in vars(kind):
            setattr(kind, name, make_attribute(name, True))
    for name, parameters in table["methods"].items():
        if name not in vars(kind):
            setattr(kind, name, make_method(name, parameters))
    for name in table["ofSome"]:
        if name not in vars(kind):
            setattr(kind, name, make_method_of_some(name))


def _dress(function, name, path, parameters, bound=False):
    function.__name__ = name
    function.__qualname__ = name
    signature = signature_of(parameters, bound)
    if signature is not None:
        function.__signature__ = signature
    function.__doc__ = f"{path}{signature or '(…)'}"
    function.__module__ = path.rpartition(".")[0] or "keras"
