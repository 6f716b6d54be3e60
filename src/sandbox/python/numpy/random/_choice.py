"""Choosing elements: with or without replacement, with or without given chances."""

from bisect import bisect_right
from itertools import accumulate
from math import fsum, sqrt

from .._coerce import asarray
from .._dtypes import FLOAT64
from .._storage import size_of
from ._sizes import shape_of

_TOLERANCE = sqrt(2.220446049250313e-16)
_SINGLE_TOLERANCE = sqrt(1.1920928955078125e-07)


def chances_of(p, count, texts):
    """The list of chances for `count` elements; ValueError in the words of `texts`."""
    given = getattr(p, "dtype", None)
    p = asarray(p, dtype=FLOAT64)
    if p.ndim != 1:
        raise ValueError(texts["p shape"])
    if p.size != count:
        raise ValueError(texts["p size"])
    chances = p.tolist()
    total = fsum(chances)
    if total != total:
        raise ValueError(texts["p nan"])
    if any(chance < 0 for chance in chances):
        raise ValueError(texts["p negative"])
    single = given is not None and given.kind == "f" and given.itemsize == 4
    if abs(total - 1.0) > (_SINGLE_TOLERANCE if single else _TOLERANCE):
        raise ValueError(texts["p sum"])
    return chances


def _cumulated(chances):
    sums = list(accumulate(chances))
    return [part / sums[-1] for part in sums]


def with_chances(double, chances, count):
    """`count` positions, drawn independently with these chances."""
    steps = _cumulated(chances)
    return [bisect_right(steps, double()) for _ in range(count)]


def distinct_with_chances(double, chances, count, text):
    """`count` different positions: draw, keep what is new, and draw again what is missing."""
    if sum(chance > 0 for chance in chances) < count:
        raise ValueError(text)
    chances, found = list(chances), []
    while len(found) < count:
        drawn = [double() for _ in range(count - len(found))]
        for position in found:
            chances[position] = 0.0
        steps = _cumulated(chances)
        found += dict.fromkeys(bisect_right(steps, x) for x in drawn)
    return found


class Population:
    """What is chosen from: the numbers below an int, or an array along one axis."""

    def __init__(self, a, texts, one_axis):
        self.items = a if hasattr(a, "dtype") and a.shape else None
        if self.items is None:
            self.items = asarray(a)
        self.numbers = not self.items.shape
        if not self.numbers:
            if one_axis and self.items.ndim != 1:
                raise ValueError(texts["a shape"])
            return
        if self.items.dtype.kind not in "iu":
            raise ValueError(texts["a number"].format(type(a)))
        self.count = int(self.items)

    def along(self, axis):
        """Set the axis to choose along; gives the number of candidates."""
        if not self.numbers:
            self.count = self.items.shape[axis]
        return self.count

    def check(self, size, texts):
        """ValueError if nothing is there to choose."""
        if self.count <= 0 and (size is None or size_of(shape_of(size))):
            raise ValueError(texts["a small" if self.numbers else "a empty"])


LEGACY_TEXTS = {
    "a shape": "a must be 1-dimensional",
    "a number": "a must be 1-dimensional or an integer",
    "a small": "a must be greater than 0 unless no samples are taken",
    "a empty": "'a' cannot be empty unless no samples are taken",
    "p shape": "'p' must be 1-dimensional",
    "p size": "'a' and 'p' must have same size",
    "p nan": "probabilities contain NaN",
    "p negative": "probabilities are not non-negative",
    "p sum": "probabilities do not sum to 1",
    "too many": "Cannot take a larger sample than population when 'replace=False'",
    "too few": "Fewer non-zero entries in p than size",
}
TEXTS = {
    "a number": "a must be a sequence or an integer, not {}",
    "a small": "a must be a positive integer unless no samples are taken",
    "a empty": "a cannot be empty unless no samples are taken",
    "p shape": "p must be 1-dimensional",
    "p size": "a and p must have same size",
    "p nan": "Probabilities contain NaN",
    "p negative": "Probabilities are not non-negative",
    "p sum": "Probabilities do not sum to 1. See Notes section of docstring for more information.",
    "too many": "Cannot take a larger sample than population when replace is False",
    "too few": "Fewer non-zero entries in p than size",
}
