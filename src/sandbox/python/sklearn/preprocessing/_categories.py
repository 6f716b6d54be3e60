"""The different values of a column, and values as their numbers."""

import numpy as np

__all__ = ["categories_of", "codes_of"]


def categories_of(values):
    """The different values, sorted; TypeError for texts and numbers mixed."""
    if values.dtype.kind != "O":
        return np.unique(values)
    different = set(values.tolist())
    missing = [each for each in different if each is None or each != each]
    try:
        ordered = sorted(different - set(missing))
    except TypeError:
        kinds = sorted({type(each).__qualname__ for each in different})
        raise TypeError(
            f"Encoders require their input argument must be uniformly strings or numbers. Got {kinds}"
        ) from None
    return _objects(ordered + sorted(missing, key=lambda each: each is not None))


def _objects(items):
    result = np.empty(len(items), dtype=object)
    for at, each in enumerate(items):
        result[at] = each
    return result


def codes_of(values, categories):
    """Numbers of the values among the categories, -1 for others, and the others in sorted order."""
    place = {_key(each): at for at, each in enumerate(categories.tolist())}
    found = [place.get(_key(each), -1) for each in values.tolist()]
    unknown = {each for each, code in zip(values.tolist(), found) if code < 0} if -1 in found else set()
    return np.array(found, dtype=np.int64), sorted(unknown, key=lambda each: (str(type(each)), each))


def _key(value):
    return "nan" if isinstance(value, float) and value != value else (value,)
