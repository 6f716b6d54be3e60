"""Functions of two tensors, number by number: types have to be the same, shapes are spread."""

import numpy as np

from gradpaper_runtime.errors import InvalidArgumentError
from keras._object import EngineObject

from ._convert import convert, here, is_symbolic, type_of
from ._numbers import is_real, is_whole, kernel_name
from ._run import ask, attribute_error, kernel_error, run
from ._tensors import EagerTensor

_numeric = (
    "bfloat16, half, float, double, uint8, uint16, uint32, uint64, int8, int16, int32, int64, complex64, complex128"
).split(", ")


def pair(operation, x, y, as_operator=False):
    """Both values as tensors or numbers of one type. Raises InvalidArgumentError or TypeError for different types."""
    if is_symbolic(x) or is_symbolic(y):
        return x, y
    x, y = here(x), here(y)
    if not isinstance(x, EngineObject) and isinstance(y, EngineObject):
        if not isinstance(x, np.ndarray) or as_operator:
            return _like(operation, x, y, 0), y
    x = convert(x)
    if not isinstance(y, EngineObject):
        if isinstance(y, np.ndarray) and not as_operator:
            y = convert(y)
        else:
            return x, _like(operation, y, x, 1)
    check_types(operation, x, y)
    return x, y


def _like(operation, value, other, place):
    """A value that is no tensor in the type of the tensor beside it."""
    wanted = type_of(other)
    if isinstance(value, (np.ndarray, np.generic)):
        return convert(np.asarray(value), wanted) if wanted != "string" else convert(value)
    try:
        return convert(value, wanted)
    except TypeError:
        if operation != "AddV2":
            raise
        given = type_of(convert(value))
        raise InvalidArgumentError(_mismatch(operation, wanted, given)) from None


def check_types(operation, x, y):
    """Raises InvalidArgumentError where two tensors have different types."""
    one, other = type_of(x), type_of(y)
    if one != other:
        raise InvalidArgumentError(_mismatch(operation, one, other))


def _mismatch(operation, one, other):
    return (
        f"cannot compute {operation} as input #1(zero-based) was expected to be a {kernel_name(one)} tensor but is a "
        f"{kernel_name(other)} tensor [Op:{operation}] name: "
    )


def check_shapes(operation, x, y):
    """Raises InvalidArgumentError where two shapes cannot be spread to each other."""
    one, other = tuple(x.shape), tuple(y.shape)
    for a, b in zip(reversed(one), reversed(other)):
        if a != b and 1 not in (a, b) and None not in (a, b):
            left, right = (str(list(each)).replace(" ", "") for each in (one, other))
            raise kernel_error(operation, f"Incompatible shapes: {left} vs. {right}", operation)


def binary(operation, path, local, gives=None, allowed=None):
    """A function of two tensors; `gives` names the type of the result where it is not theirs."""

    def compute(x, y, name=None, _as_operator=False):
        if _is_simple(x, y):
            return ask(path, [x, float(y)], None, gives or x._dtype)
        if _is_simple(y, x):
            return ask(path, [float(x), y], None, gives or y._dtype)
        x, y = pair(operation, x, y, _as_operator)
        if is_symbolic(x) or is_symbolic(y):
            return run(path, [x, y], local, None)
        dtype = type_of(x)
        if allowed is not None and not allowed(dtype):
            raise attribute_error(kernel_name(dtype), operation, _numeric)
        check_shapes(operation, x, y)
        return run(path, [x, y], local, gives or dtype)

    return compute


def _is_simple(x, y):
    """Whether a tensor of the engine's and a plain number are brought together: nothing is to be checked then."""
    kind = type(x)
    return (
        (type(y) is float or type(y) is int)
        and (kind is EagerTensor or getattr(kind, "_kept", None) is not None)
        and x._handle is not None
        and is_real(x._dtype)
    )


def _is_number(dtype):
    return dtype != "bool"


def _add(x, y):
    return np.add(x, y)


def _no_nan(x, y):
    safe = np.where(y == 0, np.ones_like(y), y)
    return np.where(y == 0, np.zeros_like(x), x / safe)


def _power(x, y):
    if x.dtype.kind in "iu" and (y < 0).any():
        raise InvalidArgumentError("Integers to negative integer powers are not allowed [Op:Pow] name: ")
    return np.power(x, y)


add = binary("AddV2", "add", _add, allowed=_is_number)
subtract = binary("Sub", "subtract", np.subtract, allowed=_is_number)
multiply = binary("Mul", "multiply", np.multiply, allowed=_is_number)
floordiv = binary("FloorDiv", "floor_divide", np.floor_divide, allowed=_is_number)
floormod = binary("FloorMod", "mod", np.mod, allowed=_is_number)
pow = binary("Pow", "power", _power, allowed=_is_number)
maximum = binary("Maximum", "maximum", np.maximum, allowed=_is_number)
minimum = binary("Minimum", "minimum", np.minimum, allowed=_is_number)
atan2 = binary("Atan2", "arctan2", np.arctan2)
_real_division = binary("RealDiv", "true_divide", np.true_divide)
divide_no_nan = binary("DivNoNan", "divide_no_nan", _no_nan)
less = binary("Less", "less", np.less, "bool", _is_number)
less_equal = binary("LessEqual", "less_equal", np.less_equal, "bool", _is_number)
greater = binary("Greater", "greater", np.greater, "bool", _is_number)
greater_equal = binary("GreaterEqual", "greater_equal", np.greater_equal, "bool", _is_number)
equal = binary("Equal", "equal", np.equal, "bool")
not_equal = binary("NotEqual", "not_equal", np.not_equal, "bool")
logical_and = binary("LogicalAnd", "logical_and", np.logical_and, "bool")
logical_or = binary("LogicalOr", "logical_or", np.logical_or, "bool")
logical_xor = binary("LogicalXor", "logical_xor", np.logical_xor, "bool")


def divide(x, y, name=None, _as_operator=False):
    """The quotient; whole numbers are divided as real ones. Raises TypeError for two different types."""
    if is_symbolic(x) or is_symbolic(y):
        return run("true_divide", [x, y], None, None)
    if isinstance(x, EngineObject) and isinstance(y, EngineObject) and type_of(x) != type_of(y):
        raise TypeError(
            f"`x` and `y` must have the same dtype, got tf.{type_of(x)} != tf.{type_of(y)}."
        )
    x, y = pair("RealDiv", x, y, _as_operator)
    if is_whole(type_of(x)):
        from ._elementwise import cast

        wanted = "float32" if type_of(x) in ("int8", "uint8", "int16", "uint16") else "float64"
        x, y = cast(x, wanted), cast(y, wanted)
    return _real_division(x, y)


def is_equal(x, y):
    """What `==` gives: False for shapes that do not fit. Raises InvalidArgumentError for two different types."""
    return _compared(equal, x, y, False)


def is_different(x, y):
    """What `!=` gives: True for shapes that do not fit."""
    return _compared(not_equal, x, y, True)


def _compared(compare, x, y, otherwise):
    if is_symbolic(y):
        return compare(x, y)
    other = convert(y, type_of(x)) if not isinstance(y, EngineObject) else y
    check_types("Equal", x, other)
    try:
        return compare(x, other, _as_operator=True)
    except InvalidArgumentError:
        return convert(otherwise)


def both(x, y):
    """What `&` gives: of truth values or of the bits of whole numbers."""
    return _by_kind(logical_and, np.bitwise_and, "BitwiseAnd", x, y)


def either(x, y):
    """What `|` gives."""
    return _by_kind(logical_or, np.bitwise_or, "BitwiseOr", x, y)


def one_of(x, y):
    """What `^` gives."""
    return _by_kind(logical_xor, np.bitwise_xor, "BitwiseXor", x, y)


def _by_kind(logical, bits, operation, x, y):
    x, y = pair(operation, x, y, True)
    if is_symbolic(x) or is_symbolic(y) or type_of(x) == "bool":
        return logical(x, y)
    from ._run import finish, numbers

    return finish(bits(numbers(x), numbers(y)), type_of(x))


def add_n(inputs, name=None):
    """The sum of tensors of the same shape and type."""
    total, *others = [convert(each) for each in inputs]
    for each in others:
        total = add(total, each)
    return total


def squared_difference(x, y, name=None):
    """The squares of the differences."""
    difference = subtract(x, y)
    return multiply(difference, difference)


def is_float(value):
    """Whether a tensor holds real numbers."""
    return is_symbolic(value) or is_real(type_of(value))
