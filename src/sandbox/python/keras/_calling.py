"""Runs the program's `call`: an exception that it raises tells of which layer, and what it was given."""

import inspect

_told = "Exception encountered when calling "


def called(layer, positional, keywords):
    """What the layer's `call` gives. Raises the class of exception that `call` raises."""
    try:
        return layer.call(*positional, **keywords)
    except Exception as error:
        if _told in str(error):
            raise
        raise _with_arguments(error, layer, positional, keywords) from None


def _with_arguments(error, layer, positional, keywords):
    name = f"{type(layer).__name__}.call()"
    arguments = _arguments(layer, positional, keywords)
    text = f"{_told}{name}.\n\n\x1b[1m{error}\x1b[0m\n\nArguments received by {name}:\n" + "\n".join(arguments)
    try:
        told = type(error)(text)
    except TypeError:
        told = RuntimeError(text)
    return told.with_traceback(error.__traceback__)


def _arguments(layer, positional, keywords):
    try:
        bound = inspect.signature(layer.call).bind(*positional, **keywords)
    except TypeError:
        return []
    bound.apply_defaults()
    return [f"  • {name}={_shown(value)}" for name, value in bound.arguments.items()]


def _shown(value):
    """A value as the message shows it: tensors by shape and type."""
    if type(value) in (list, tuple):
        return str(type(value)(_shown(item) for item in value))
    if hasattr(value, "shape") and hasattr(value, "dtype") and hasattr(value, "_to_wire"):
        return f"tf.Tensor(shape={tuple(value.shape)}, dtype={getattr(value.dtype, 'name', value.dtype)})"
    return str(value)
