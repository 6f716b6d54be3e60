"""After a program's end: its functions are called with what gradpaper sends."""

import sys

from . import channel, output, tracebacks
from .star_imports import explained
from .values import decode, encode


def serve(names, file, source):
    """Answers, until the process is ended. `names`: those of the program; `file` and `source`: its name and its bytes."""
    while True:
        message = channel.receive()
        if message["type"] == "callback":
            channel.serve_callback(message)
        else:
            answer, buffers = _answer(message, names, file, source)
            output.flush()
            channel.send_with_buffers(answer, buffers)


def _answer(message, names, file, source):
    function = names.get(message["name"])
    if not callable(function):
        return {"type": "missing"}, []
    positional = [decode(item, channel.body) for item in message["positional"]]
    buffers = []
    try:
        value = encode(_as_data(function(*positional)), buffers, [0])
        channel.settle()
    except BaseException as error:  # `exit()` too is something that the function has done
        return {"type": "failed", "raised": tracebacks.describe(explained(error, source), file)}, []
    return {"type": "result", "value": value}, buffers


def _as_data(value):
    """The value with arrays in the place of what lies with the engine."""
    if isinstance(value, (list, tuple)):
        items = [_as_data(item) for item in value]
        return items if isinstance(value, list) else tuple(items)
    if isinstance(value, dict):
        return {key: _as_data(item) for key, item in value.items()}
    return _as_array(value)


def _as_array(value):
    numpy = sys.modules["numpy"]
    if hasattr(type(value), "numpy"):
        return numpy.asarray(value.numpy())
    # Parts of data sets: their numbers were never here.
    if isinstance(value, numpy.ndarray) and hasattr(type(value), "_to_wire"):
        return numpy.frombuffer(value.tobytes(), dtype=value.dtype).reshape(value.shape)
    return value
