"""Notes for the feedback: what a program asks for in an old way, and gets as it was meant."""

from . import channel

# What a note is about, by its first word; the words behind it are names: the old one, then today's.
kinds = {
    "old-path": "a module is imported by the path that an earlier version had",
    "old-name": "a name that an earlier version had",
    "old-argument": "an argument as an earlier version called it",
    "old-method": "a method that an earlier version had",
}
_sent = set()


def note(kind, *names):
    """Tells gradpaper once that the program used an old spelling: a kind of the table, and names."""
    text = f"{kind} {' -> '.join(names)}"
    if kind not in kinds:
        raise KeyError(kind)
    if text not in _sent:
        _sent.add(text)
        channel.send({"type": "note", "text": text})


def reset():
    """Forgets what a former program used."""
    _sent.clear()
