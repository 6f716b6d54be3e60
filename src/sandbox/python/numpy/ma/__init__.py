"""Arrays with a mask: elements that are left out of sums, means and prints."""

from gradpaper_runtime import not_supported

from numpy.ma._array import MaskedArray, array, masked, masked_array
from numpy.ma._masks import (
    count, filled, getdata, getmask, getmaskarray, is_masked, isMaskedArray, masked_equal,
    masked_greater, masked_greater_equal, masked_inside, masked_invalid, masked_less,
    masked_less_equal, masked_not_equal, masked_outside, masked_where,
)  # fmt: skip

nomask = False

__all__ = [
    "MaskedArray", "array", "count", "filled", "getdata", "getmask", "getmaskarray", "is_masked",
    "isMaskedArray", "masked", "masked_array", "masked_equal", "masked_greater",
    "masked_greater_equal", "masked_inside", "masked_invalid", "masked_less",
    "masked_less_equal", "masked_not_equal", "masked_outside", "masked_where", "nomask",
]  # fmt: skip
_REDUCTIONS = ("sum", "prod", "mean", "var", "std", "min", "max", "all", "any")


def _reduction(name):
    def function(a, *args, **keywords):
        return getattr(array(a), name)(*args, **keywords)

    function.__name__, function.__doc__ = name, f"As numpy.{name}, without masked elements."
    return function


for _name in _REDUCTIONS:
    globals()[_name] = _reduction(_name)


def __getattr__(name):
    if name.startswith("__"):
        raise AttributeError(f"module 'numpy.ma' has no attribute {name!r}")
    raise not_supported(f"numpy.ma.{name}")
