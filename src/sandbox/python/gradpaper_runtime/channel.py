"""The line to the engine: questions, answers, and the call-backs in between."""

import itertools
import json
import sys

from . import output, programs
from .values import decode, encode

_host = None
_released = {}
# What goes with the next question: calls, what they speak of, and the bytes of arrays.
_errands = []
_kept = []
_buffers = []
_place = [0]
_chosen = itertools.count(-1, -1)
_written = json.JSONEncoder(separators=(",", ":")).encode
# Questions after which an object may hold other weights, and how many of those wait for their answer.
changes = 0
_open_changes = 0
# How often the engine has called the program back, and how many of these calls are running.
callbacks = 0
running_callbacks = 0


def connect(host):
    """Uses `host`, a module with `send`, `receive` and `body`, from now on."""
    global _host
    _host = host


def ask(request, raw=False, changing=True):
    """Asks the engine and waits for its answer, serving its call-backs meanwhile; `raw` leaves the answer as it came.

    `changing` says whether an object may hold other weights afterwards. Raises what Keras raises, and what the program
    itself raised in a call-back.
    """
    global changes, _open_changes
    changes += changing
    _open_changes += changing
    try:
        output.flush()
        _follow_stdout()
        _send_request(request)
        answer = _wait()
    finally:
        _open_changes -= changing
    return answer if raw else decode(answer, body)


def put_off(call, number=None, owner=None):
    """Sends a call with the next question: one that is known to go well, and whose answer nobody needs.

    `number`, from `choose_number`, is that of the object that it makes; `owner` stands for it.
    """
    errand = {"call": _encode_request(call)}
    if number is not None:
        errand["as"] = number
    _errands.append(errand)
    # Nothing that the call speaks of may be let go before.
    _kept.append((call, owner))


def choose_number():
    """A number for an object that the engine has not made yet."""
    return next(_chosen)


def settle():
    """Sends what was put off."""
    if _errands:
        ask({"kind": "release", "ids": []}, changing=False)


def release(handle):
    """Tells the engine with the next question that the program no longer holds an object."""
    _released[handle] = True


def keep(handle):
    """The engine has spoken again of an object that the program had let go before it could tell."""
    _released.pop(handle, None)


def send(message):
    """Sends a message that is JSON already."""
    _host.send(_written(message))


def send_with_buffers(message, buffers):
    """Sends a message that is JSON already, and its bytes."""
    header = _written(message)
    _host.send(header, buffers) if buffers else _host.send(header)


# Whether the engine was told that what it prints goes through the program's own `sys.stdout`.
_redirected = False


def _follow_stdout():
    """Lets the engine print to what the program has put in the place of `sys.stdout`, as long as it is there."""
    global _redirected
    if output.is_stdout(sys.stdout) == _redirected:
        _redirected = not _redirected
        write = encode(_write_to_stdout if _redirected else None, _buffers, _place)
        target = {"kind": "name", "path": "engine.print_by"}
        _errands.append({"call": {"kind": "call", "target": target, "positional": [write], "keywords": []}})


def _write_to_stdout(text):
    sys.stdout.write(text)


def _send_request(request):
    """Sends a question, what was put off, and what the program has let go."""
    # First: for what it speaks of something may have to be made before.
    message = {"type": "request", "request": _encode_request(request)}
    if _errands:
        message["errands"] = _errands
    if _released:
        message["released"] = list(_released)
        _released.clear()
    send_with_buffers(message, _buffers)
    for each in (_errands, _kept, _buffers):
        each.clear()
    _place[0] = 0


def receive():
    """Waits for the next message."""
    return json.loads(_host.receive())


def body(at, count):
    """Bytes of the message that came last."""
    return _host.body(at, count).to_bytes()


def _encode_request(request):
    """A question: its target and arguments are values of the program."""
    coded = dict(request)
    for key in ("target", "value"):
        if key in coded:
            coded[key] = encode(coded[key], _buffers, _place)
    if "positional" in coded:
        coded["positional"] = [encode(item, _buffers, _place) for item in coded["positional"]]
        coded["keywords"] = [[name, encode(item, _buffers, _place)] for name, item in coded["keywords"].items()]
    return coded


def _wait():
    while True:
        message = receive()
        kind = message["type"]
        if kind == "value":
            return message["value"]
        if kind == "raised":
            raise programs.to_exception(message)
        if kind == "callback":
            serve_callback(message)


def serve_callback(message):
    """Runs a function of the program for the engine, which may have made weights on its way to it."""
    global changes, callbacks, running_callbacks
    changes += _open_changes > 0
    callbacks += 1
    running_callbacks += 1
    try:
        arguments = [decode(item, body) for item in message["positional"]]
        keywords = {name: decode(item, body) for name, item in message["keywords"]}
        value = programs.call(message["target"], message.get("name"), arguments, keywords)
        buffers = []
        coded = encode(value, buffers, [0])
        settle()
    except BaseException as error:  # every exception goes back through the engine and is raised again
        output.flush()
        send({"type": "threw", "error": type(error).__name__, "message": str(error), "id": programs.remember(error)})
    else:
        output.flush()
        send_with_buffers({"type": "returned", "value": coded}, buffers)
    finally:
        running_callbacks -= 1
