"""Lists and dictionaries of a program's layers: what comes into them later counts as well."""


def leaves(value):
    """The layers, weights and metrics in a value, however they are nested."""
    if getattr(value, "_is_tracked", False):
        return [value]
    if isinstance(value, dict):
        return [leaf for item in value.values() for leaf in leaves(item)]
    if isinstance(value, (list, tuple, set)):
        return [leaf for item in value for leaf in leaves(item)]
    return []


def tracked(owner, name, value):
    """The value as an attribute of `owner` holds it: lists and dictionaries tell it of what is put into them."""
    if type(value) is list:
        return TrackedList(owner, name, [tracked(owner, name, item) for item in value])
    if type(value) is dict:
        return TrackedDict(owner, name, {key: tracked(owner, name, item) for key, item in value.items()})
    return value


class TrackedList(list):
    """A list that is an attribute of a layer or model."""

    def __init__(self, owner, name, items=()):
        super().__init__(items)
        self._owner, self._name = owner, name

    def append(self, item):
        """Puts an item at the end."""
        super().append(self._take(item))

    def insert(self, index, item):
        """Puts an item before the one at `index`."""
        super().insert(index, self._take(item))

    def extend(self, items):
        """Puts several items at the end."""
        super().extend([self._take(item) for item in items])

    def __iadd__(self, items):
        self.extend(items)
        return self

    def __setitem__(self, index, item):
        super().__setitem__(index, self._take(item))

    def _take(self, item):
        item = tracked(self._owner, self._name, item)
        self._owner._track(self._name, item)
        return item

    def __reduce__(self):
        return list, (list(self),)


class TrackedDict(dict):
    """A dictionary that is an attribute of a layer or model."""

    def __init__(self, owner, name, items=()):
        super().__init__(items)
        self._owner, self._name = owner, name

    def __setitem__(self, key, item):
        super().__setitem__(key, self._take(item))

    def update(self, *others, **named):
        """Takes over the entries of others."""
        for key, item in dict(*others, **named).items():
            self[key] = item

    def setdefault(self, key, item=None):
        """The entry of that key; the item if there is none."""
        if key not in self:
            self[key] = item
        return self[key]

    def _take(self, item):
        item = tracked(self._owner, self._name, item)
        self._owner._track(self._name, item)
        return item

    def __reduce__(self):
        return dict, (dict(self),)
