"""Nested lists, tuples and dictionaries of tensors."""


def flatten(structure):
    """The leaves, in order; those of dictionaries by their keys."""
    if isinstance(structure, (list, tuple)):
        return [leaf for item in structure for leaf in flatten(item)]
    if isinstance(structure, dict):
        return [leaf for key in sorted(structure) for leaf in flatten(structure[key])]
    if isinstance(structure, zip) or hasattr(structure, "__next__"):
        return [leaf for item in structure for leaf in flatten(item)]
    return [structure]


def pack_as(structure, leaves):
    """The leaves in the structure of another value."""
    return _packed(structure, iter(leaves))


def _packed(structure, leaves):
    if isinstance(structure, dict):
        made = {key: _packed(structure[key], leaves) for key in sorted(structure)}
        return {key: made[key] for key in structure}
    if isinstance(structure, tuple) and hasattr(structure, "_fields"):
        return type(structure)(*[_packed(item, leaves) for item in structure])
    if isinstance(structure, (list, tuple)):
        items = [_packed(item, leaves) for item in structure]
        return tuple(items) if isinstance(structure, tuple) else items
    return next(leaves)


def map_structure(function, *structures):
    """The function's results for each leaf (or for leaves in the same place), in the same structure."""
    first, *others = structures
    columns = zip(flatten(first), *[flatten(each) for each in others])
    return pack_as(first, [function(*leaves) for leaves in columns])
