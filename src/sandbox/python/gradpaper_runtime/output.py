"""What the program prints: gathered, and sent in its order before anything else is."""

import io
import time

_longest = 8192
_patience = 0.05
_waiting = []
_send = None


def connect(send):
    """Sends through `send(stream, text)` from now on."""
    global _send
    _send = send


class Printer(io.TextIOBase):
    """`sys.stdout` or `sys.stderr` of the program."""

    encoding = "utf-8"
    errors = "strict"

    def __init__(self, stream):
        self.name = f"<{stream}>"
        if stream == "stderr":
            self.errors = "backslashreplace"
        self._stream = stream
        self._size = 0
        self._last = 0.0

    def writable(self):
        return True

    def isatty(self):
        return False

    def fileno(self):
        raise io.UnsupportedOperation("fileno")

    def write(self, text):
        if not isinstance(text, str):
            raise TypeError(f"write() argument must be str, not {type(text).__name__}")
        if not text.isascii():
            text = text.encode("utf-8", self.errors).decode()
        _waiting.append((self._stream, text))
        self._size += len(text)
        if self._size > _longest or ("\n" in text and time.monotonic() - self._last > _patience):
            self.flush()
        return len(text)

    def flush(self):
        flush()
        self._size = 0
        self._last = time.monotonic()


def is_stdout(stream):
    """Whether what is written to `stream` goes where the program's standard output goes by itself."""
    return isinstance(stream, Printer) and stream.name == "<stdout>"


def flush():
    """Sends all that waits."""
    if not _waiting:
        return
    pieces = _waiting[:]
    _waiting.clear()
    for stream, text in _joined(pieces):
        for start in range(0, len(text), 2**20):
            _send(stream, text[start : start + 2**20])


def _joined(pieces):
    """Neighbours of the same stream as one."""
    joined = []
    for stream, text in pieces:
        if joined and joined[-1][0] == stream:
            joined[-1][1].append(text)
        else:
            joined.append((stream, [text]))
    return [(stream, "".join(texts)) for stream, texts in joined]
