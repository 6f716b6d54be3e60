"""Assertions about numbers and arrays, with NumPy's texts where they fail."""

from gradpaper_runtime.absent import answer as _answer

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

__getattr__ = _answer(
    "numpy.testing",
    ("BLAS_SUPPORTS_FPE", "HAS_LAPACK64", "HAS_REFCOUNT", "IS_64BIT", "IS_EDITABLE", "IS_INSTALLED",
     "IS_MUSL", "IS_PYPY", "IS_PYSTON", "IS_WASM", "IgnoreException", "KnownFailureException",
     "NOGIL_BUILD", "assert_array_compare", "assert_no_gc_cycles", "break_cycles", "build_err_msg",
     "check_support_sve", "clear_and_catch_warnings", "decorate_methods", "jiffies", "measure",
     "memusage", "print_assert_equal", "run_threaded", "rundocs", "runstring", "suppress_warnings",
     "tempdir", "temppath", "test", "verbose", "SkipTest", "TestCase"),
)  # fmt: skip
