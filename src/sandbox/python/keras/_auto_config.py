"""The configuration of a program's class that does not write one: the arguments it was made with."""

import inspect

_plain = (bool, int, float, str, type(None))
_places = (inspect.Parameter.POSITIONAL_ONLY, inspect.Parameter.VAR_POSITIONAL)
_example = '''
Example:


class CustomLayer(keras.layers.Layer):
    def __init__(self, arg1, arg2, **kwargs):
        super().__init__(**kwargs)
        self.arg1 = arg1
        self.arg2 = arg2

    def get_config(self):
        config = super().get_config()
        config.update({
            "arg1": self.arg1,
            "arg2": self.arg2,
        })
        return config
'''
_values_advice = """
Object {name} was created by passing
non-serializable argument values in `__init__()`,
and therefore the object must override `get_config()` in
order to be serializable. Please implement `get_config()`.
"""
_places_advice = """
Object {name} was created by passing
positional only or variadic positional arguments (e.g.,
`*args`) to `__init__()`, which is not supported by the
automatic config generation. Please remove all positional
only and variadic arguments from `__init__()`
or override `get_config()` and `from_config()` to make
the object serializatble.
"""


def arguments_of(layer, made_with, config):
    """The arguments of a layer's `__init__`, defaults among them, and of `config` what all layers have.

    Raises NotImplementedError for arguments that are missing or more than numbers and texts, or given by place only.
    """
    kind = type(layer)
    signature = inspect.signature(kind.__init__)
    given = _bound(kind, signature, *made_with)
    if not all(_is_plain(value) for value in given.values()):
        raise NotImplementedError(_values_advice.format(name=kind.__name__) + _example)
    name = {"name": layer.name} if _takes_name(signature.parameters) else {}
    return {**name, **given, **{key: config[key] for key in _of_all if config.get(key) is not None}}


_of_all = ("trainable", "dtype", "activity_regularizer")


def _bound(kind, signature, positional, keywords):
    """The arguments by name. Those of one that was refused are not known, and so not plain."""
    try:
        bound = signature.bind(None, *positional, **keywords)
    except TypeError:
        return {"": ...}
    bound.apply_defaults()
    given = dict(list(bound.arguments.items())[1:])
    for parameter in list(signature.parameters.values())[1:]:
        if parameter.kind in _places and given.pop(parameter.name) != ():
            raise NotImplementedError(_places_advice.format(name=kind.__name__) + _example)
        if parameter.kind is inspect.Parameter.VAR_KEYWORD:
            given.update(given.pop(parameter.name))
    given.pop("name", None)
    return given


def _takes_name(parameters):
    rest = parameters.get("kwargs")
    return "name" in parameters or (rest is not None and rest.kind is inspect.Parameter.VAR_KEYWORD)


def _is_plain(value):
    if isinstance(value, (list, tuple)):
        return all(_is_plain(item) for item in value)
    if isinstance(value, dict):
        return all(_is_plain(item) for item in value.values())
    return isinstance(value, _plain)
