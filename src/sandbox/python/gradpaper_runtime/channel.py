"""The line to the engine: questions, answers, and the call-backs in between."""

import json

from . import output, programs
from .values import decode, encode

_host = None
_released = {}
_due = []
# Questions after which an object may be another one: all but those that only look, and gradients.
changes = 0


def connect(host):
    """Uses `host`, a module with `send`, `receive` and `body`, from now on."""
    global _host
    _host = host


def ask(request, raw=False):
    """Asks the engine and waits for its answer, serving its call-backs meanwhile; `raw` leaves the answer as it came.

    Raises what Keras raises, and what the program itself raised in a call-back.
    """
    global changes
    if request["kind"] not in ("get", "read") and request.get("name") != "gradient":
        changes += 1
    if _due and request["kind"] != "get":
        settle()
    output.flush()
    released = list(_released)
    _released.clear()
    send({"type": "request", "request": request, "released": released})
    answer = _wait()
    return answer if raw else decode(answer, body)


def put_off(question):
    """Calls `question`, which asks the engine something, before anything else is asked."""
    _due.append(question)


def is_next(question):
    """Whether a question that was put off waits alone; it is then forgotten."""
    if _due == [question]:
        _due.clear()
        return True
    return False


def settle():
    """Asks what was put off."""
    waiting = _due[:]
    _due.clear()
    for question in waiting:
        question()


def release(handle):
    """Tells the engine with the next question that the program no longer holds an object."""
    _released[handle] = True


def keep(handle):
    """The engine has spoken again of an object that the program had let go before it could tell."""
    _released.pop(handle, None)


def send(message):
    """Sends a message; arrays in it go as they lie in memory."""
    buffers = []
    header = json.dumps(encode_message(message, buffers), separators=(",", ":"))
    if buffers:
        _host.send(header, buffers)
    else:
        _host.send(header)


def send_with_buffers(message, buffers):
    """Sends a message that is JSON already, and its bytes."""
    _host.send(json.dumps(message), buffers) if buffers else _host.send(json.dumps(message))


def receive():
    """Waits for the next message."""
    return json.loads(_host.receive())


def body(at, count):
    """Bytes of the message that came last."""
    return _host.body(at, count).to_bytes()


def encode_message(message, buffers):
    """The message with everything in it that is not JSON as the protocol writes it."""
    place = [0]
    return {
        key: encode_request(item, buffers, place) if key == "request" else _plain(key, item, buffers, place)
        for key, item in message.items()
    }


def encode_request(request, buffers, place):
    """A question: its target and arguments are values of the program."""
    coded = dict(request)
    for key in ("target", "value"):
        if key in coded:
            coded[key] = encode(coded[key], buffers, place)
    if "positional" in coded:
        coded["positional"] = [encode(item, buffers, place) for item in coded["positional"]]
        coded["keywords"] = [[name, encode(item, buffers, place)] for name, item in coded["keywords"].items()]
    return coded


def _plain(key, item, buffers, place):
    return encode(item, buffers, place) if key == "value" else item


def _wait():
    while True:
        message = receive()
        kind = message["type"]
        if kind == "value":
            return message["value"]
        if kind == "raised":
            raise programs.to_exception(message)
        if kind == "callback":
            _serve(message)


def _serve(message):
    """Runs a function of the program for the engine."""
    global changes
    changes += 1
    try:
        arguments = [decode(item, body) for item in message["positional"]]
        keywords = {name: decode(item, body) for name, item in message["keywords"]}
        value = programs.call(message["target"], message.get("name"), arguments, keywords)
        settle()
    except BaseException as error:  # every exception goes back through the engine and is raised again
        output.flush()
        send({"type": "threw", "error": type(error).__name__, "message": str(error), "id": programs.remember(error)})
    else:
        output.flush()
        send({"type": "returned", "value": value})
