"""Assertions about numbers and arrays, with NumPy's texts where they fail."""

from numpy.testing._arrays import (
    assert_allclose, assert_array_almost_equal, assert_array_equal, assert_array_less,
    assert_array_almost_equal_nulp, assert_array_max_ulp,
)  # fmt: skip
from numpy.testing._calls import assert_no_warnings, assert_raises, assert_raises_regex, assert_warns
from numpy.testing._values import (
    assert_, assert_almost_equal, assert_approx_equal, assert_equal, assert_string_equal,
)  # fmt: skip

__all__ = [
    "assert_", "assert_allclose", "assert_almost_equal", "assert_approx_equal",
    "assert_array_almost_equal", "assert_array_almost_equal_nulp", "assert_array_equal",
    "assert_array_less", "assert_array_max_ulp", "assert_equal", "assert_no_warnings",
    "assert_raises", "assert_raises_regex", "assert_string_equal", "assert_warns",
]  # fmt: skip
