"""The base class of all things in a figure, and functions that read and set properties."""

from ._artist import Artist

__all__ = ["Artist", "getp", "setp"]


def setp(obj, *args, **kwargs):
    """Sets properties of an artist or of several; gives a list of nothings, one for each."""
    objects = [obj] if isinstance(obj, Artist) else list(_flat(obj))
    properties = {**dict(zip(args[::2], args[1::2])), **kwargs}
    return [each.set(**{name: value}) for each in objects for name, value in properties.items()]


def _flat(objects):
    for each in objects:
        if isinstance(each, (list, tuple)):
            yield from _flat(each)
        else:
            yield each


def getp(obj, property=None):
    """A property of an artist."""
    return getattr(obj, f"get_{property}")()
