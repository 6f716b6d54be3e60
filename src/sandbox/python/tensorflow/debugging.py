"""`tf.debugging`: checks that raise."""

import numpy as np

from gradpaper_runtime.errors import InvalidArgumentError

from ._convert import convert
from ._known_names import unknown
from ._run import kernel_error


def _assertion(sign, holds):
    def check(x, y, message=None, summarize=None, name=None):
        one, other = (convert(each)._numbers() for each in (x, y))
        if not bool(np.all(holds(one, other))):
            first = f"{message}\n" if message else ""
            raise InvalidArgumentError(
                f"{first}Condition x {sign} y did not hold.\nFirst {min(3, one.size)} elements of x:\n"
                f"{one.ravel()[:3]}\nFirst {min(3, other.size)} elements of y:\n{other.ravel()[:3]}"
            )

    return check


assert_equal = _assertion("==", np.equal)
assert_none_equal = _assertion("!=", np.not_equal)
assert_less = _assertion("<", np.less)
assert_less_equal = _assertion("<=", np.less_equal)
assert_greater = _assertion(">", np.greater)
assert_greater_equal = _assertion(">=", np.greater_equal)


def assert_near(x, y, rtol=None, atol=None, message=None, summarize=None, name=None):
    """Raises InvalidArgumentError where numbers are not close."""
    one, other = (convert(each)._numbers() for each in (x, y))
    bound = (1e-6 if atol is None else atol) + (1e-6 if rtol is None else rtol) * np.abs(other)
    if not bool(np.all(np.abs(one - other) <= bound)):
        raise InvalidArgumentError(f"{message or ''}x and y not equal to tolerance rtol = {rtol}, atol = {atol}")


def assert_positive(x, message=None, summarize=None, name=None):
    """Raises InvalidArgumentError for numbers that are not above 0."""
    assert_greater(x, 0, message)


def assert_non_negative(x, message=None, summarize=None, name=None):
    """Raises InvalidArgumentError for numbers below 0."""
    assert_greater_equal(x, 0, message)


def Assert(condition, data, summarize=None, name=None):  # noqa: N802 - TensorFlow's name
    """Raises InvalidArgumentError unless the condition holds."""
    if not bool(np.all(convert(condition)._numbers())):
        raise InvalidArgumentError(f"Expected '{condition}' to be true. Summarized data: {data}")


def check_numerics(tensor, message, name=None):
    """The tensor. Raises InvalidArgumentError if it holds infinite numbers or none at all."""
    x = convert(tensor)
    if not bool(np.all(np.isfinite(x._numbers()))):
        what = "NaN" if bool(np.any(np.isnan(x._numbers()))) else "Inf"
        raise kernel_error("CheckNumerics", f"{message} : Tensor had {what} values", "CheckNumerics", "")
    return x


def assert_shapes(*_arguments, **_keywords):
    """Accepted."""


def assert_type(tensor, tf_type, message=None, name=None):
    """Raises TypeError for a tensor of another type."""
    x = convert(tensor)
    if x.dtype != tf_type:
        raise TypeError(f"{message or ''} tensor must be of type {tf_type!r}; got {x.dtype!r}")


def enable_check_numerics(*_arguments, **_keywords):
    """Accepted, without effect here."""


def set_log_device_placement(enabled):
    """Accepted, without effect here."""


disable_check_numerics = enable_check_numerics


def __getattr__(name):
    return unknown("tensorflow.debugging", name)
