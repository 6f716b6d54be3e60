"""NumPy's values as the protocol writes them, and back."""

import sys

_sent = {
    "bool", "int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64", "float16", "float32", "float64",
}  # fmt: skip


def encode_numpy(value, buffers, place, encode):
    """An array, a scalar or a dtype of NumPy's as JSON; None for all else."""
    numpy = sys.modules.get("numpy")
    if numpy is None:
        return None
    if isinstance(value, numpy.ndarray):
        return _encode_array(value, buffers, place, encode)
    if isinstance(value, numpy.generic):
        return encode(value.item(), buffers, place)
    if isinstance(value, numpy.dtype):
        return value.name
    return _encode_type(value, numpy)


def _encode_type(value, numpy):
    return numpy.dtype(value).name if isinstance(value, type) and issubclass(value, numpy.generic) else None


def _encode_array(value, buffers, place, encode):
    name = value.dtype.name
    if name not in _sent:
        return _encode_objects(value, buffers, place, encode)
    data = memoryview(value._buffer).cast("B") if _lies_whole(value) else value.tobytes()
    at = place[0]
    place[0] += len(data)
    buffers.append(data)
    return {"kind": "array", "shape": list(value.shape), "dtype": name, "at": at, "bytes": len(data)}


def _lies_whole(value):
    """Whether the array's storage is its bytes, one after the other."""
    buffer = getattr(value, "_buffer", None)
    return getattr(value, "_whole", False) and getattr(buffer, "itemsize", 0) == value.dtype.itemsize


def _encode_objects(value, buffers, place, encode):
    """Arrays of texts go as such; arrays of other Python objects as lists."""
    items = value.ravel().tolist()
    if all(isinstance(item, (str, bytes)) for item in items):
        texts = [item.decode() if isinstance(item, bytes) else item for item in items]
        return {"kind": "strings", "shape": list(value.shape), "items": texts}
    return encode(value.tolist(), buffers, place)


def decode_array(value, body):
    """The array that the engine sent."""
    import numpy

    data = body(value["at"], value["bytes"])
    return numpy.frombuffer(data, dtype=value["dtype"]).reshape(value["shape"]).copy()


def decode_strings(value, _body):
    """The array of texts that the engine sent."""
    import numpy

    return numpy.array(value["items"]).reshape(value["shape"])
