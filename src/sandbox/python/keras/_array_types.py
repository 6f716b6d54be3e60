"""Arrays that no model computes with: texts and objects."""

from numpy import ndarray


def refuse_objects(positional, keywords):
    """Raises ValueError, as Keras does, for an array of texts or objects among the data of `fit`, `evaluate` or `predict`."""
    for data in (*positional[:2], keywords.get("x"), keywords.get("y"), keywords.get("validation_data")):
        for array in _arrays(data):
            if array.dtype.kind in "OSU":
                raise ValueError(f"Invalid dtype: {array.dtype.name}")


def _arrays(data):
    if isinstance(data, ndarray):
        return [data]
    if isinstance(data, dict):
        data = data.values()
    elif not isinstance(data, (list, tuple)):
        return []
    return [array for item in data if isinstance(item, (ndarray, list, tuple, dict)) for array in _arrays(item)]
