"""Assertions about any values."""

import difflib
import math

from numpy._coerce import asarray
from numpy._ndarray import ndarray
from numpy._typing import isscalar
from numpy._umath import isfinite, isnan, signbit
from numpy.testing._arrays import assert_array_almost_equal, assert_array_equal
from numpy.testing._message import failure


def assert_(val, msg=""):
    """The value must be true."""
    if not val:
        raise AssertionError(msg() if callable(msg) else msg)


def assert_equal(actual, desired, err_msg="", verbose=True, *, strict=False):
    """Values must be equal: dicts and sequences part by part, arrays element by element."""
    if isinstance(desired, dict):
        _equal_dicts(actual, desired, err_msg, verbose)
    elif isinstance(desired, (list, tuple)) and isinstance(actual, (list, tuple)):
        assert_equal(len(actual), len(desired), err_msg, verbose)
        for i, (x, y) in enumerate(zip(actual, desired)):
            assert_equal(x, y, f"item={i!r}\n{err_msg}", verbose)
    elif isinstance(actual, ndarray) or isinstance(desired, ndarray):
        assert_array_equal(actual, desired, err_msg, verbose, strict=strict)
    elif not _same(actual, desired):
        raise AssertionError(failure([actual, desired], err_msg, verbose=verbose))


def _equal_dicts(actual, desired, err_msg, verbose):
    if not isinstance(actual, dict):
        raise AssertionError(repr(type(actual)))
    assert_equal(len(actual), len(desired), err_msg, verbose)
    for key in desired:
        if key not in actual:
            raise AssertionError(repr(key))
        assert_equal(actual[key], desired[key], f"key={key!r}\n{err_msg}", verbose)


def _same(actual, desired):
    """Equality in which nan equals nan and -0.0 differs from 0.0."""
    if isscalar(desired) != isscalar(actual):
        return False
    try:
        if isnan(desired) and isnan(actual):
            return True
        if desired == 0 and actual == 0:
            return bool(signbit(desired) == signbit(actual))
    except (TypeError, ValueError):
        pass
    return bool(desired == actual)


def assert_almost_equal(actual, desired, decimal=7, err_msg="", verbose=True):
    """Numbers or arrays must agree to a number of decimals."""
    if isinstance(actual, (ndarray, tuple, list)) or isinstance(desired, (ndarray, tuple, list)):
        return assert_array_almost_equal(actual, desired, decimal, err_msg)
    if not _within(actual, desired, 1.5 * 10.0 ** (-decimal)):
        header = f"Arrays are not almost equal to {decimal} decimals"
        raise AssertionError(failure([actual, desired], err_msg, header, verbose))


def _within(actual, desired, limit):
    parts = zip(*((asarray(v).real[()], asarray(v).imag[()]) for v in (actual, desired)))
    for x, y in parts:
        if isfinite(x) and isfinite(y):
            if abs(y - x) >= limit:
                return False
        elif not (isnan(x) and isnan(y)) and x != y:
            return False
    return True


def assert_approx_equal(actual, desired, significant=7, err_msg="", verbose=True):
    """Numbers must agree to a number of significant digits."""
    actual, desired = float(actual), float(desired)
    if desired == actual:
        return
    size = 0.5 * (abs(desired) + abs(actual))
    finite = math.isfinite(size)
    scale = 10.0 ** math.floor(math.log10(size)) if finite and size else 1.0
    if finite and abs(desired / scale - actual / scale) < 10.0 ** -(significant - 1):
        return
    if math.isnan(actual) and math.isnan(desired):
        return
    header = f"Items are not equal to {significant} significant digits:"
    raise AssertionError(failure([actual, desired], err_msg, header, verbose))


def assert_string_equal(actual, desired):
    """Texts must be equal; the message shows where they differ."""
    for text in (actual, desired):
        if not isinstance(text, str):
            raise AssertionError(repr(type(text)))
    if actual != desired:
        lines = difflib.Differ().compare(actual.splitlines(True), desired.splitlines(True))
        shown = "".join(line for line in lines if not line.startswith("  "))
        raise AssertionError(f"Differences in strings:\n{shown.rstrip()}")
