"""Checks of single parameters, with scikit-learn's class of error and its words."""

import functools
import inspect
import numbers

import numpy as np

__all__ = ["InvalidParameterError", "check_parameters", "checked"]


class InvalidParameterError(ValueError, TypeError):
    """A parameter has a value that its function or estimator does not take."""


class Range:
    """Numbers of a range: `kind` is 'int' or 'float', `closed` tells which ends belong to it."""

    def __init__(self, kind, low, high, closed, whole_too=True):
        self.kind, self.low, self.high, self.closed, self.whole_too = kind, low, high, closed, whole_too

    def holds(self, value):
        if isinstance(value, (bool, np.bool_)) or not isinstance(value, numbers.Real):
            return False
        whole = isinstance(value, numbers.Integral)
        if whole != (self.kind == "int") and not (whole and self.whole_too):
            return False
        above = value >= self.low if self.closed in ("left", "both") else value > self.low
        below = value <= self.high if self.closed in ("right", "both") else value < self.high
        return bool(above and below)

    def __str__(self):
        article = "an int" if self.kind == "int" else "a float"
        left = "[" if self.closed in ("left", "both") else "("
        right = "]" if self.closed in ("right", "both") else ")"
        return f"{article} in the range {left}{self._end(self.low)}, {self._end(self.high)}{right}"

    def _end(self, value):
        return str(value if self.kind == "int" or value in (float("inf"), float("-inf")) else float(value))


class Choice:
    """Texts of a list."""

    def __init__(self, *options):
        self.options = options

    def holds(self, value):
        return isinstance(value, str) and value in self.options

    def __str__(self):
        return "a str among {" + ", ".join(map(repr, self.options)) + "}"


class Kind:
    """Instances of a class."""

    def __init__(self, kind, text=None):
        self.kind, self.text = kind, text or f"an instance of {kind.__name__!r}"

    def holds(self, value):
        return isinstance(value, self.kind)

    def __str__(self):
        return self.text


class _Nothing:
    def holds(self, value):
        return value is None

    def __str__(self):
        return "None"


class _ArrayLike:
    def holds(self, value):
        return not isinstance(value, str) and any(hasattr(value, name) for name in ("__len__", "shape", "__array__"))

    def __str__(self):
        return "an array-like"


class _Targets(_ArrayLike):
    def __str__(self):
        return "an array-like or a sparse array or matrix"


NONE, ARRAY, TARGETS = _Nothing(), _ArrayLike(), _Targets()
WHOLE_FROM_ONE = Range("int", 1, float("inf"), "left", whole_too=True)
SHARE = Range("float", 0, 1, "neither", whole_too=False)
TRUTH = (Kind(bool), Kind(np.bool_, "an instance of 'numpy.bool'"))
RANDOM_STATE = (
    Range("int", 0, 2**32 - 1, "both"),
    Kind(np.random.RandomState, "an instance of 'numpy.random.mtrand.RandomState'"),
    NONE,
)


def check_parameters(caller, **parameters):
    """InvalidParameterError if a value meets none of its constraints; each parameter is (value, constraints)."""
    for name, (value, constraints) in parameters.items():
        if any(each.holds(value) for each in constraints):
            continue
        texts = [str(each) for each in constraints]
        allowed = texts[0] if len(texts) == 1 else f"{', '.join(texts[:-1])} or {texts[-1]}"
        raise InvalidParameterError(
            f"The {name!r} parameter of {caller} must be {allowed}. Got {value!r} instead."
        )


def checked(**constraints):
    """A decorator: arguments are bound before the call, and those named are checked by their constraints."""

    def decorate(function):
        signature = inspect.signature(function)

        @functools.wraps(function)
        def call(*args, **kwargs):
            bound = signature.bind(*args, **kwargs)
            given = {name: (bound.arguments[name], constraints[name]) for name in constraints if name in bound.arguments}
            check_parameters(function.__name__, **given)
            return function(*args, **kwargs)

        return call

    return decorate
