"""What all classes that split samples have in common."""

import inspect

import numpy as np

from ..utils._rows import indexable
from ..utils.validation import num_samples


class Splitter:
    """Base: `split` gives pairs of index arrays (training, test) from the test parts of a class."""

    def split(self, X, y=None, groups=None):
        """Pairs of index arrays: the training samples and the test samples of each split."""
        X, y, groups = indexable(X, y, groups)
        numbers = np.arange(num_samples(X))
        for test in self._test_parts(X, y, groups):
            chosen = np.zeros(len(numbers), dtype=bool)
            chosen[test] = True
            yield numbers[~chosen], numbers[chosen]

    def get_n_splits(self, X=None, y=None, groups=None):
        """How many splits there are."""
        return self.n_splits

    def __repr__(self):
        """The class with all its parameters, broken into lines of about 75 signs."""
        name = type(self).__name__
        parameters = sorted(each for each in inspect.signature(type(self).__init__).parameters if each != "self")
        text, room = f"{name}(", 75 - len(name)
        for at, each in enumerate(parameters):
            part = f"{each}={getattr(self, each, None)!r}"
            if at and len(part) >= room:
                gap = ",\n" + " " * (1 + len(name) // 2)
                text, room = text + gap, 75 - len(gap)
            elif at:
                text, room = text + ", ", room - 2
            text, room = text + part, room - len(part)
        return text + ")"
