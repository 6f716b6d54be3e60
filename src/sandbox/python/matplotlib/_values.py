"""Data of programs as lists of numbers, and messages about their shapes."""

import datetime

import numpy as np

__all__ = ["flat", "is_texts", "number", "plain", "values"]

most_points = 2000


def values(data):
    """An array of the data: numbers as they are, dates as days since 1970, tensors by their array."""
    if not isinstance(data, (list, tuple, str)) and not hasattr(data, "__array__") and hasattr(data, "__iter__"):
        data = list(data)
    result = np.asarray(data)
    if result.dtype.kind in "OM":
        return _from_objects(result)
    return result


def _from_objects(array):
    items = array.ravel().tolist()
    return np.array([_one(each) for each in items]).reshape(array.shape)


def _one(item):
    if item is None:
        return float("nan")
    if isinstance(item, (datetime.date, datetime.datetime)):
        start = datetime.datetime(1970, 1, 1)
        moment = item if isinstance(item, datetime.datetime) else datetime.datetime(item.year, item.month, item.day)
        return (moment.replace(tzinfo=None) - start) / datetime.timedelta(days=1)
    return item if isinstance(item, str) else float(item)


def is_texts(data):
    """Whether the data are texts, so that the axis is one of categories."""
    if isinstance(data, str):
        return True
    kind = getattr(getattr(data, "dtype", None), "kind", None)
    if kind is not None:
        return kind == "U" or (kind == "O" and data.size > 0 and isinstance(data.ravel()[0], str))
    if isinstance(data, (list, tuple)) or type(data).__name__ in ("dict_keys", "dict_values"):
        return any(isinstance(each, str) for each in data)
    return False


def number(value):
    """A number that JSON can hold; None for NaN and infinity."""
    value = float(value)
    if value != value or value in (float("inf"), float("-inf")):
        return None
    return int(value) if value.is_integer() and abs(value) < 2**53 else value


def flat(data, most=most_points):
    """The numbers in a list, evenly thinned to at most `most`."""
    items = values(data).ravel()
    if len(items) > most:
        items = items[:: -(-len(items) // most)]
    return [number(each) for each in items.tolist()]


def plain(value):
    """The value made of nothing but what JSON has."""
    if value is None or type(value) in (bool, str, int):
        return value
    if isinstance(value, dict):
        return {str(name): plain(each) for name, each in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(each) for each in value]
    if isinstance(value, np.ndarray):
        return plain(value.tolist())
    if isinstance(value, (bool, np.bool_)):
        return bool(value)
    return number(value) if isinstance(value, (int, float, np.number)) else str(value)
