"""`tf.math`."""

from ._arithmetic import (
    add,
    add_n,
    atan2,
    divide,
    divide_no_nan,
    equal,
    floordiv,
    floormod,
    greater,
    greater_equal,
    less,
    less_equal,
    logical_and,
    logical_or,
    logical_xor,
    maximum,
    minimum,
    multiply,
    not_equal,
    pow,
    squared_difference,
    subtract,
)
from ._counting import accumulate_n, bincount, confusion_matrix
from ._elementwise import (
    abs,
    acos,
    acosh,
    asin,
    asinh,
    atan,
    atanh,
    ceil,
    cos,
    cosh,
    erf,
    erfc,
    exp,
    expm1,
    floor,
    is_finite,
    is_inf,
    is_nan,
    log,
    log1p,
    logical_not,
    negative,
    reciprocal,
    rint,
    round,
    rsqrt,
    sigmoid,
    sign,
    sin,
    sinh,
    softplus,
    sqrt,
    square,
    tan,
    tanh,
)
from ._known_names import unknown
from ._linear import l2_normalize
from ._reducing import (
    argmax,
    argmin,
    count_nonzero,
    cumprod,
    cumsum,
    reduce_all,
    reduce_any,
    reduce_euclidean_norm,
    reduce_logsumexp,
    reduce_max,
    reduce_mean,
    reduce_min,
    reduce_prod,
    reduce_std,
    reduce_sum,
    reduce_variance,
)
from ._segments import (
    segment_max,
    segment_mean,
    segment_min,
    segment_prod,
    segment_sum,
    unsorted_segment_max,
    unsorted_segment_mean,
    unsorted_segment_min,
    unsorted_segment_prod,
    unsorted_segment_sum,
)
from ._sorting import in_top_k, top_k
from .nn import log_softmax, softmax, softsign, zero_fraction

mod = floormod
truediv = divide
scalar_mul = multiply


def multiply_no_nan(x, y, name=None):
    """The product, 0 where `y` is 0 whatever `x` is."""
    from ._selecting import where

    return where(equal(y, 0.0), 0.0, multiply(x, y))


def log_sigmoid(x, name=None):
    """The logarithm of the sigmoid."""
    return negative(softplus(negative(x)))


def xlogy(x, y, name=None):
    """`x` times the logarithm of `y`, 0 where `x` is 0."""
    from ._convert import convert
    from ._selecting import where

    a, b = convert(x), convert(y)
    return where(equal(a, 0.0), a * 0.0, a * log(where(equal(a, 0.0), b * 0.0 + 1.0, b)))


def is_non_decreasing(x, name=None):
    """Whether no number is smaller than the one before."""
    from ._convert import convert

    row = convert(x)
    return reduce_all(greater_equal(row[1:], row[:-1]))


def is_strictly_increasing(x, name=None):
    """Whether each number is larger than the one before."""
    from ._convert import convert

    row = convert(x)
    return reduce_all(greater(row[1:], row[:-1]))


def __getattr__(name):
    return unknown("tensorflow.math", name)


__all__ = [
    "abs", "accumulate_n", "acos", "acosh", "add", "add_n", "argmax", "argmin", "asin", "asinh", "atan", "atan2",
    "atanh", "bincount", "ceil", "confusion_matrix", "cos", "cosh", "count_nonzero", "cumprod", "cumsum", "divide",
    "divide_no_nan", "equal", "erf", "erfc", "exp", "expm1", "floor", "floordiv", "floormod", "greater",
    "greater_equal", "in_top_k", "is_finite", "is_inf", "is_nan", "is_non_decreasing", "is_strictly_increasing",
    "l2_normalize", "less", "less_equal", "log", "log1p", "log_sigmoid", "log_softmax", "logical_and", "logical_not",
    "logical_or", "logical_xor", "maximum", "minimum", "mod", "multiply", "multiply_no_nan", "negative", "not_equal",
    "pow", "reciprocal", "reduce_all", "reduce_any", "reduce_euclidean_norm", "reduce_logsumexp", "reduce_max",
    "reduce_mean", "reduce_min", "reduce_prod", "reduce_std", "reduce_sum", "reduce_variance", "rint", "round", "rsqrt",
    "scalar_mul", "segment_max", "segment_mean", "segment_min", "segment_prod", "segment_sum", "sigmoid", "sign", "sin",
    "sinh", "softmax", "softplus", "softsign", "sqrt", "square", "squared_difference", "subtract", "tan", "tanh",
    "top_k", "truediv", "unsorted_segment_max", "unsorted_segment_mean", "unsorted_segment_min",
    "unsorted_segment_prod", "unsorted_segment_sum", "xlogy", "zero_fraction",
]  # fmt: skip
