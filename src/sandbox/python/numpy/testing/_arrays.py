"""Assertions about arrays."""

import operator

from numpy._bits import spacing
from numpy._coerce import asarray
from numpy._join import result_type
from numpy._reductions import max as largest
from numpy._testing_values import isclose
from numpy._umath import absolute, maximum
from numpy.testing._compare import Comparison


def assert_array_equal(actual, desired, err_msg="", verbose=True, *, strict=False):
    """All elements must be equal; nan equals nan."""
    Comparison(operator.eq, actual, desired, err_msg, verbose, "Arrays are not equal",
               strict=strict).check()  # fmt: skip


def assert_array_almost_equal(actual, desired, decimal=6, err_msg="", verbose=True):
    """All elements must agree to a number of decimals."""

    def compare(x, y):
        y = y.astype(result_type(y, 1.0))
        return absolute(x - y) < 1.5 * 10.0 ** (-decimal)

    Comparison(compare, actual, desired, err_msg, verbose,
               f"Arrays are not almost equal to {decimal} decimals", precision=decimal).check()  # fmt: skip


def assert_array_less(x, y, err_msg="", verbose=True, *, strict=False):
    """All elements of x must be less than those of y."""
    Comparison(operator.lt, x, y, err_msg, verbose, "Arrays are not strictly ordered `x < y`",
               equal_inf=False, strict=strict, names=("x", "y")).check()  # fmt: skip


def assert_allclose(actual, desired, rtol=1e-07, atol=0, equal_nan=True, err_msg="", verbose=True,
                    *, strict=False):  # fmt: skip
    """All elements must differ by at most atol + rtol * |desired|."""

    def compare(x, y):
        return isclose(x, y, rtol=rtol, atol=atol, equal_nan=equal_nan)

    Comparison(compare, actual, desired, err_msg, verbose,
               f"Not equal to tolerance rtol={rtol:g}, atol={atol:g}", equal_nan=equal_nan,
               strict=strict).check()  # fmt: skip


def _steps(x, y):
    """Distances in steps between neighbouring floats."""
    return absolute(x - y) / spacing(maximum(absolute(x), absolute(y)))


def assert_array_almost_equal_nulp(x, y, nulp=1):
    """Elements must lie at most nulp steps between neighbouring floats apart."""
    x, y = asarray(x), asarray(y)
    found = _steps(x, y)
    if not (asarray(found) <= nulp).all():
        raise AssertionError(f"Arrays are not equal to {nulp} ULP (max is {largest(found):g})")


def assert_array_max_ulp(a, b, maxulp=1, dtype=None):
    """As assert_array_almost_equal_nulp; gives back the distances."""
    found = _steps(asarray(a, dtype), asarray(b, dtype))
    if not (asarray(found) <= maxulp).all():
        raise AssertionError(f"Arrays are not almost equal up to {maxulp:g} ULP (max difference "
                             f"is {largest(found):g} ULP)")  # fmt: skip
    return found
