"""Other values of the same kind, for arguments."""

import ast
import copy

ACTIVATIONS = ["relu", "tanh", "sigmoid", "softmax", "elu", "linear", "gelu", "softplus"]


def value_changes(what, value, setter):
    """Other values of the same kind."""
    if isinstance(value, (ast.Tuple, ast.List)):
        for place, item in enumerate(value.elts):
            yield from value_changes(f"{what}[{place}]", item, lambda new, place=place: setter(with_item(value, place, new)))
        return
    if not isinstance(value, ast.Constant):
        return
    for other in others(value.value):
        yield f"{what}: {value.value!r} -> {other!r}", setter(ast.Constant(other))


def others(value):
    """What a constant may be instead."""
    if isinstance(value, bool):
        return [not value]
    if isinstance(value, int):
        return sorted({value + 1, value - 1, value * 2, value + 5, value // 2, value + 3} - {value, 0})
    if isinstance(value, float):
        return [value * 2, value / 2, value / 10]
    if value in ACTIVATIONS:
        return [each for each in ACTIVATIONS if each != value]
    return {"same": ["valid"], "valid": ["same"]}.get(value, [])


def with_item(value, place, new):
    """A tuple with another item."""
    changed = copy.deepcopy(value)
    changed.elts[place] = new
    return changed
