"""What the program has written and the engine may call: functions, and objects of the program's classes."""

import builtins
import inspect

from . import errors

_objects = []
_numbers = {}
_exceptions = []


def number_of(thing):
    """The number by which the engine calls a function or an object back; always the same for the same one."""
    key = id(thing)
    if key not in _numbers:
        _numbers[key] = len(_objects)
        _objects.append(thing)
    return _numbers[key]


def object_of(number):
    """The function or object of that number."""
    return _objects[number]


def reset():
    """Forgets the objects of a former program."""
    _objects.clear()
    _numbers.clear()
    _exceptions.clear()


def describe(thing, methods=()):
    """What the engine is told about a function or an object of the program."""
    return {
        "kind": "program",
        "id": number_of(thing),
        "name": getattr(thing, "__name__", type(thing).__name__),
        "parameters": parameters_of(thing),
        "methods": list(methods),
    }


_kinds = {
    inspect.Parameter.POSITIONAL_ONLY: "plain",
    inspect.Parameter.POSITIONAL_OR_KEYWORD: "plain",
    inspect.Parameter.KEYWORD_ONLY: "keyword",
    inspect.Parameter.VAR_POSITIONAL: "args",
    inspect.Parameter.VAR_KEYWORD: "kwargs",
}


def parameters_of(thing):
    """The parameters of something that can be called, or None if Python does not tell."""
    try:
        signature = inspect.signature(thing)
    except (TypeError, ValueError):
        return None
    return [
        {"name": name, "kind": _kinds[each.kind], "optional": each.default is not inspect.Parameter.empty}
        for name, each in signature.parameters.items()
    ]


def call(number, name, positional, keywords):
    """Calls a function of the program, or a method of one of its objects."""
    thing = _objects[number]
    serve = getattr(type(thing), "_serve", None)
    if serve is not None and name is not None:
        return serve(thing, name, positional, keywords)
    target = thing if name is None else getattr(thing, name)
    return target(*positional, **keywords)


def remember(error):
    """Keeps an exception that goes through the engine, and gives its number."""
    _exceptions.append(error)
    return len(_exceptions) - 1


def to_exception(message):
    """The exception for the engine's answer: the program's own if it raised it, else of the class that Keras raises."""
    number = message["id"]
    if number is not None:
        return _exceptions[number]
    kind = errors.classes.get(message["error"]) or getattr(builtins, message["error"])
    return kind(message["message"])
