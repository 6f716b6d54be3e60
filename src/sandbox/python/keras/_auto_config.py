"""The configuration of a program's class that does not write one: the arguments it was made with."""

import inspect

_plain = (bool, int, float, str, type(None))
_advice = """
Object {name} was created by passing
non-serializable argument values in `__init__()`,
and therefore the object must override `get_config()` in
order to be serializable. Please implement `get_config()`.
"""


def arguments_of(layer, config):
    """The arguments of a layer's `__init__`, and of `config` what all layers have.

    Raises NotImplementedError for arguments that are more than numbers and texts.
    """
    positional, keywords = layer._made_with
    parameters = inspect.signature(type(layer).__init__).parameters
    names = [name for name in parameters if name != "self"]
    given = {**dict(zip(names, positional)), **keywords}
    if _takes_name(parameters):
        given = {"name": layer.name, **given}
    if not all(_is_plain(value) for name, value in given.items() if name != "dtype"):
        raise NotImplementedError(_advice.format(name=type(layer).__name__))
    return {**given, "trainable": config["trainable"], "dtype": config["dtype"]}


def _takes_name(parameters):
    rest = parameters.get("kwargs")
    return "name" in parameters or (rest is not None and rest.kind is inspect.Parameter.VAR_KEYWORD)


def _is_plain(value):
    if isinstance(value, (list, tuple)):
        return all(_is_plain(item) for item in value)
    if isinstance(value, dict):
        return all(_is_plain(item) for item in value.values())
    return isinstance(value, _plain)
