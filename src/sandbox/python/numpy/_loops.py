"""Inner loops of ufuncs: from sequences of storage values to a new buffer."""

from array import array
from functools import partial
from itertools import repeat

from ._casting import wrap_integers
from ._errstate import report
from ._kernels import ELEMENTWISE_FROM, elementwise
from ._storage import pack

_PYTHON_ERRORS = (ZeroDivisionError, OverflowError, ValueError)


class Loop:
    """One loop: dtypes of inputs and outputs, and the function of one element.

    `fast` is a plain Python function that may raise where IEEE arithmetic gives inf or nan;
    `safe(*values, flags)` never does: it names the errors it met in the set `flags`.
    """

    __slots__ = ("name", "ins", "outs", "fast", "safe", "store")

    def __init__(self, name, ins, outs, fast, safe=None):
        self.name, self.ins, self.outs, self.fast, self.safe = name, ins, outs, fast, safe
        self.store = _store_for(outs[0])

    def run(self, *columns):
        """The buffer of the results (only for one output)."""
        if len(columns[0]) >= ELEMENTWISE_FROM:
            found = elementwise(self.name, self.ins, self.outs, columns)
            if found is not None:
                return found
        try:
            return self.store(list(map(self.fast, *columns)))
        except _PYTHON_ERRORS:
            if self.safe is None:
                raise
            return self.store(self.carefully(columns))

    def run_with(self, values, other, first):
        """`run` with one number beside a sequence; `first` says that the sequence comes first."""
        if len(values) >= ELEMENTWISE_FROM:
            columns = (values, [other]) if first else ([other], values)
            found = elementwise(self.name, self.ins, self.outs, columns)
            if found is not None:
                return found
        columns = (values, repeat(other)) if first else (repeat(other), values)
        try:
            return self.store(list(map(self.fast, *columns)))
        except _PYTHON_ERRORS:
            if self.safe is None:
                raise
            return self.store(self.carefully(columns))

    def one(self, *point):
        """The storage value of one result."""
        try:
            return self.store((self.fast(*point),))[0]
        except _PYTHON_ERRORS:
            if self.safe is None:
                raise
            return self.store(self.carefully([(x,) for x in point]))[0]

    def carefully(self, columns):
        """List of results by the safe function, with warnings for what it met."""
        flags = set()
        found = [self.safe(*point, flags) for point in zip(*columns)]
        for kind in sorted(flags):
            report(kind, self.name)
        return found

    def run_many(self, columns):
        """One buffer for each of several outputs."""
        try:
            found = list(map(self.fast, *columns))
        except _PYTHON_ERRORS:
            if self.safe is None:
                raise
            found = self.carefully(columns)
        lines = zip(*found) if found else [()] * len(self.outs)
        return [_store_for(d)(list(line)) for d, line in zip(self.outs, lines)]


def _store_for(dtype):
    if dtype.kind in "iu":
        return partial(wrap_integers, target=dtype)
    if dtype._code is not None and dtype.char != "e":
        return partial(array, dtype._code)
    return partial(pack, dtype=dtype)
