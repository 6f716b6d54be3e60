"""The least and the largest number of an array whose numbers stay with the engine."""

from numpy import ndarray

_piece_bytes = 4 * 2**20


def extreme(name, fetched, rows):
    """The method `min` or `max`: over all numbers it looks at some rows after the other; along an axis it needs them all."""
    usual = getattr(ndarray, name)

    def find(self, *positional, **keywords):
        if positional or keywords or not len(self):
            return usual(fetched(self), *positional, **keywords)
        step = max(1, _piece_bytes * len(self) // max(1, self.nbytes))
        starts = range(0, len(self), step)
        pieces = [usual(rows(self, start, min(step, len(self) - start))) for start in starts]
        return (min if name == "min" else max)(pieces)

    find.__name__ = name
    find.__doc__ = f"As `ndarray.{name}`."
    return find
