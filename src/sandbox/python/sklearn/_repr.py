"""The text of an estimator: its class and the parameters that differ from their defaults, in lines of 80 signs."""

import inspect

_WIDTH = 80


def estimator_text(estimator):
    """`Name(parameter=value, ...)`, broken as wide estimators are: next lines start below the first parameter."""
    return _laid_out(estimator, 0, 0)


def _changed(estimator):
    parameters = inspect.signature(type(estimator).__init__).parameters
    values = estimator.get_params(deep=False)
    return [
        (name, values[name])
        for name in values
        if name in parameters and not _same(values[name], parameters[name].default)
    ]


def _same(value, default):
    if default is inspect.Parameter.empty:
        return False
    both_nan = value != value and default != default if isinstance(value, float) else False
    return both_nan or repr(value) == repr(default)


def _is_estimator(value):
    return hasattr(value, "get_params") and not isinstance(value, type)


def _flat(value):
    if _is_estimator(value):
        inner = ", ".join(f"{name}={_flat(each)}" for name, each in _changed(value))
        return f"{type(value).__name__}({inner})"
    if type(value) is dict:
        return "{" + ", ".join(f"{key!r}: {_flat(each)}" for key, each in value.items()) + "}"
    if type(value) is list:
        return "[" + ", ".join(map(_flat, value)) + "]"
    if type(value) is tuple:
        return "(" + ", ".join(map(_flat, value)) + (",)" if len(value) == 1 else ")")
    return repr(value)


def _laid_out(value, column, after):
    """The text of a value that starts in a column, with room for `after` signs behind it."""
    flat = _flat(value)
    if len(flat) <= _WIDTH - column - after:
        return flat
    if _is_estimator(value):
        head = type(value).__name__ + "("
        parts = [(f"{name}=", each) for name, each in _changed(value)]
        return head + _filled(parts, column + len(head), after + 1) + ")"
    if type(value) is dict and value:
        lines = [f"{key!r}: {_laid_out(each, column + len(repr(key)) + 3, after + 1)}" for key, each in value.items()]
        return "{" + (",\n" + " " * (column + 1)).join(lines) + "}"
    if type(value) in (list, tuple) and value:
        opening, closing = "[]" if type(value) is list else "()"
        return opening + _filled([("", each) for each in value], column + 1, after + 1) + closing
    return flat


def _filled(parts, column, after):
    """Parts beside each other as long as they fit, else on the next line below the first."""
    text, room = "", _WIDTH - column
    for at, (mark, value) in enumerate(parts):
        last = at == len(parts) - 1
        width = len(mark) + len(_flat(value)) + (after if last else 2)
        if text and width > room:
            text, room = text.rstrip(" ") + "\n" + " " * column, _WIDTH - column
        if width <= room:
            text += mark + _flat(value)
        else:
            text += mark + _laid_out(value, column + len(mark), after if last else 1)
        room -= width
        text += "" if last else ", "
    return text
