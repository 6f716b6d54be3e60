"""The program's own classes and functions in saved models: found by their names, and made again."""

import base64
import builtins
import inspect
import marshal
import types

from ._custom_objects import find_function, get_registered_object

_plain = (bool, int, float, str, type(None))


def revive(saved):
    """The object for its saved form; None for a class that the program has not registered.

    Raises TypeError if the class cannot be made from what was saved.
    """
    if saved["class_name"] == "__lambda__":
        return _function_of(saved["config"])
    kind = get_registered_object(saved.get("registered_name") or saved["class_name"])
    if not inspect.isclass(kind):
        return kind
    try:
        return kind.from_config(saved["config"])
    except TypeError as error:
        raise TypeError(
            f"{kind} could not be deserialized properly. Please ensure that components that are Python object instances "
            "(layers, models, etc.) returned by `get_config()` are explicitly deserialized in the model's `from_config()` "
            f"method.\n\nconfig={saved}.\n\nException encountered: {error}"
        ) from error


def find(name):
    """The function that is registered by that name; None if there is none."""
    return find_function(name)


def code_of(function):
    """What a function without a name computes. Raises TypeError if it holds more than numbers and texts."""
    cells = [cell.cell_contents for cell in function.__closure__ or ()]
    defaults = list(function.__defaults__ or ())
    for value in (*cells, *defaults):
        if not isinstance(value, _plain):
            raise TypeError(f"Object of type {type(value).__name__} is not JSON serializable")
    code = base64.b64encode(marshal.dumps(function.__code__)).decode("ascii")
    return {"code": code, "defaults": defaults or None, "closure": cells or None}


def _function_of(config):
    """As Keras makes it again: it does not see the names of the program's modules."""
    code = marshal.loads(base64.b64decode(config["code"]))
    closure = tuple(types.CellType(value) for value in config["closure"] or ())
    defaults = tuple(config["defaults"]) if config["defaults"] else None
    return types.FunctionType(code, {"__builtins__": builtins}, code.co_name, defaults, closure or None)
