"""Masked arrays by conditions, and questions about masks."""

import numpy as np
from numpy.ma._array import MaskedArray


def masked_where(condition, a, copy=True):
    """The array masked where a condition is true."""
    found = MaskedArray(a)
    return MaskedArray(found.data.copy(), np.asarray(condition, bool) | found._full())


def masked_invalid(a, copy=True):
    """The array masked where elements are nan or infinite."""
    return masked_where(~np.isfinite(np.asarray(a)), a)


def masked_equal(x, value, copy=True):
    """The array masked where elements equal a value."""
    found = masked_where(np.asarray(x) == value, x)
    found._fill = value
    return found


def masked_not_equal(x, value, copy=True):
    """The array masked where elements differ from a value."""
    return masked_where(np.asarray(x) != value, x)


def masked_greater(x, value, copy=True):
    """The array masked where elements are greater than a value."""
    return masked_where(np.asarray(x) > value, x)


def masked_greater_equal(x, value, copy=True):
    """The array masked where elements are a value or greater."""
    return masked_where(np.asarray(x) >= value, x)


def masked_less(x, value, copy=True):
    """The array masked where elements are less than a value."""
    return masked_where(np.asarray(x) < value, x)


def masked_less_equal(x, value, copy=True):
    """The array masked where elements are a value or less."""
    return masked_where(np.asarray(x) <= value, x)


def masked_inside(x, v1, v2, copy=True):
    """The array masked where elements lie between two values."""
    low, high = sorted((v1, v2))
    return masked_where((np.asarray(x) >= low) & (np.asarray(x) <= high), x)


def masked_outside(x, v1, v2, copy=True):
    """The array masked where elements do not lie between two values."""
    low, high = sorted((v1, v2))
    return masked_where((np.asarray(x) < low) | (np.asarray(x) > high), x)


def getdata(a):
    """The data without the mask."""
    return a.data if isinstance(a, MaskedArray) else np.asarray(a)


def getmask(a):
    """The mask, or False."""
    return a.mask if isinstance(a, MaskedArray) else False


def getmaskarray(arr):
    """The mask as an array."""
    return MaskedArray(arr)._full()


def is_masked(x):
    """Whether any element is masked."""
    return isinstance(x, MaskedArray) and bool(x._full().any())


def isMaskedArray(x):
    """Whether the object is a masked array."""
    return isinstance(x, MaskedArray)


def filled(a, fill_value=None):
    """The data with a value in the place of masked elements."""
    return a.filled(fill_value) if isinstance(a, MaskedArray) else np.asarray(a)


def count(a, axis=None):
    """How many elements are not masked."""
    return MaskedArray(a).count(axis)
