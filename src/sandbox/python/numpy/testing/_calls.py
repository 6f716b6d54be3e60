"""Assertions about what calls raise and warn of."""

import unittest
import warnings
from contextlib import contextmanager

_CASE = unittest.TestCase()


def assert_raises(exception_class, *args, **kwargs):
    """A call (or a with block) must raise an exception of a class."""
    return _CASE.assertRaises(exception_class, *args, **kwargs)


def assert_raises_regex(exception_class, expected_regexp, *args, **kwargs):
    """As assert_raises; the message must match an expression."""
    return _CASE.assertRaisesRegex(exception_class, expected_regexp, *args, **kwargs)


@contextmanager
def _warned(warning_class, name):
    with warnings.catch_warnings(record=True) as found:
        warnings.simplefilter("always")
        yield
    if not any(issubclass(w.category, warning_class) for w in found):
        raise AssertionError("No warning raised" + (f" when calling {name}" if name else ""))


def assert_warns(warning_class, *args, **kwargs):
    """A call (or a with block) must warn."""
    if not args:
        return _warned(warning_class, None)
    function, *rest = args
    with _warned(warning_class, function.__name__):
        return function(*rest, **kwargs)


@contextmanager
def _silent(name):
    with warnings.catch_warnings(record=True) as found:
        warnings.simplefilter("always")
        yield
    if found:
        raise AssertionError("Got warnings" + (f" when calling {name}" if name else "")
                             + f": {found}")  # fmt: skip


def assert_no_warnings(*args, **kwargs):
    """A call (or a with block) must not warn."""
    if not args:
        return _silent(None)
    function, *rest = args
    with _silent(function.__name__):
        return function(*rest, **kwargs)
