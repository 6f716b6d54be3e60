"""Values as the oracle stores them, and the formulas of its arrays."""
import json
import math

import keras
import numpy as np


def wave(shape, k=0, scale=1.0, shift=0.0, step=0.37):
    """float32 array whose flat element i is shift + scale * sin(step * i + 0.11 * k)."""
    angle = step * np.arange(math.prod(shape), dtype="float64") + 0.11 * k
    return (shift + scale * np.sin(angle)).astype("float32").reshape(shape)


def labels(shape, high, k=0):
    """int32 array of whole numbers from 0 to high - 1."""
    turns = 0.61803398875 * (np.arange(math.prod(shape), dtype="float64") + 1) + 0.137 * k
    return np.floor(high * (turns - np.floor(turns))).astype("int32").reshape(shape)


def stored(value):
    """A value that JSON can hold: arrays as shape, type and flat data; what is not finite as a text."""
    if isinstance(value, dict):
        return {key: stored(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [stored(item) for item in value]
    if value is None or isinstance(value, (bool, int, str)):
        return value
    if isinstance(value, float):
        return value if math.isfinite(value) else str(value)
    array = np.asarray(value)
    if array.ndim == 0:
        return stored(array.item())
    return {"shape": list(array.shape), "dtype": str(array.dtype), "data": stored(array.ravel().tolist())}


def restored(tensor):
    """The array that TypeScript has given as shape, type and flat values."""
    return np.array(tensor["values"], dtype=tensor["dtype"]).reshape(tensor["shape"])


def fingerprint(value):
    """Shape, sum, sum of squares, the first three values and the last."""
    array = np.asarray(value).astype("float64")
    flat = array.ravel()
    found = {"sum": flat.sum(), "squares": (flat * flat).sum(), "head": flat[:3].tolist(), "last": flat[-1]}
    return stored({"shape": list(array.shape), **found})


def raised(error):
    """An error by its class and its text."""
    return {"type": type(error).__name__, "message": str(error)}


def tell(record):
    """Prints what a case did, as one line of JSON: the last line of the program."""
    print(json.dumps(record))
