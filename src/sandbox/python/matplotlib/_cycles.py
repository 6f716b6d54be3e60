"""Cycles of properties, such as the colours that lines get in turn."""

__all__ = ["Cycler", "cycler"]


class Cycler:
    """Lists of values by property, all of the same length."""

    def __init__(self, lists):
        self._lists = {name: list(each) for name, each in lists.items()}

    def by_key(self):
        """The lists by property."""
        return {name: list(each) for name, each in self._lists.items()}

    @property
    def keys(self):
        """The properties."""
        return set(self._lists)

    def __len__(self):
        return min((len(each) for each in self._lists.values()), default=0)

    def __iter__(self):
        for at in range(len(self)):
            yield {name: each[at] for name, each in self._lists.items()}

    def __add__(self, other):
        return Cycler({**self._lists, **other._lists})

    def __repr__(self):
        return " + ".join(f"cycler({name!r}, {each!r})" for name, each in self._lists.items())


def cycler(*args, **kwargs):
    """A cycle of a property: `cycler(color=[...])`, `cycler('color', [...])`."""
    if len(args) == 1:
        return Cycler(args[0].by_key())
    return Cycler({args[0]: args[1]} if args else kwargs)
