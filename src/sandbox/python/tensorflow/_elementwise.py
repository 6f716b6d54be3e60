"""Functions of one tensor, number by number."""

import numpy as np

from gradpaper_runtime import not_supported
from gradpaper_runtime.errors import UnimplementedError
from keras import _wire

from ._convert import convert, is_symbolic, type_of
from ._numbers import as_dtype, is_real, is_whole, kernel_name, numpy_type, type_name
from ._run import attribute_error, kernel_error, run
from ._tensors import EagerTensor, is_here, named, of_array

_floats = ["bfloat16", "half", "float", "double", "complex64", "complex128"]


def elementwise(operation, path, local, floats_only=True, gives=None):
    """A function of one tensor; `floats_only` refuses whole numbers as TensorFlow's kernel does."""

    def compute(x, name=None):
        x = convert(x)
        if is_symbolic(x):
            return run(path, [x], local, None)
        dtype = type_of(x)
        if floats_only and not (is_real(dtype) or dtype.startswith("complex")):
            raise attribute_error(kernel_name(dtype), operation, _floats)
        return run(path, [x], local, gives or dtype)

    return compute


def _sigmoid(x):
    return np.where(x >= 0, 1 / (1 + np.exp(-np.abs(x))), np.exp(-np.abs(x)) / (1 + np.exp(-np.abs(x))))


def _softplus(x):
    return np.maximum(x, 0) + np.log1p(np.exp(-np.abs(x)))


def _rsqrt(x):
    return 1 / np.sqrt(x)


exp = elementwise("Exp", "exp", np.exp)
expm1 = elementwise("Expm1", "expm1", np.expm1)
log = elementwise("Log", "log", np.log)
log1p = elementwise("Log1p", "log1p", np.log1p)
sqrt = elementwise("Sqrt", "sqrt", np.sqrt)
rsqrt = elementwise("Rsqrt", "rsqrt", _rsqrt)
sin = elementwise("Sin", "sin", np.sin)
cos = elementwise("Cos", "cos", np.cos)
tan = elementwise("Tan", "tan", np.tan)
asin = elementwise("Asin", "arcsin", np.arcsin)
acos = elementwise("Acos", "arccos", np.arccos)
atan = elementwise("Atan", "arctan", np.arctan)
sinh = elementwise("Sinh", "sinh", np.sinh)
cosh = elementwise("Cosh", "cosh", np.cosh)
tanh = elementwise("Tanh", "tanh", np.tanh)
asinh = elementwise("Asinh", "arcsinh", np.arcsinh)
acosh = elementwise("Acosh", "arccosh", np.arccosh)
atanh = elementwise("Atanh", "arctanh", np.arctanh)
sigmoid = elementwise("Sigmoid", "sigmoid", _sigmoid)
softplus = elementwise("Softplus", "softplus", _softplus)
floor = elementwise("Floor", "floor", np.floor)
ceil = elementwise("Ceil", "ceil", np.ceil)
rint = elementwise("Rint", "round", np.rint)
reciprocal = elementwise("Reciprocal", "reciprocal", np.reciprocal)
square = elementwise("Square", "square", np.square, floats_only=False)
abs = elementwise("Abs", "absolute", np.abs, floats_only=False)
negative = elementwise("Neg", "negative", np.negative, floats_only=False)
sign = elementwise("Sign", "sign", np.sign, floats_only=False)
is_nan = elementwise("IsNan", "isnan", np.isnan, gives="bool")
is_inf = elementwise("IsInf", "isinf", np.isinf, gives="bool")
is_finite = elementwise("IsFinite", "isfinite", np.isfinite, gives="bool")
logical_not = elementwise("LogicalNot", "logical_not", np.logical_not, floats_only=False, gives="bool")
erf = elementwise("Erf", "erf", lambda x: _asked("erf", x))
erfc = elementwise("Erfc", "erfc", lambda x: _asked("erfc", x))


def _asked(name, array):
    """Numbers for which NumPy has no function come from the engine."""
    return _wire.call_name(f"keras.ops.{name}", (array.astype("float32"),)).numpy()


def round(x, name=None):
    """Rounded to whole numbers, halves to even ones."""
    x = convert(x)
    return x if not is_symbolic(x) and is_whole(type_of(x)) else rint(x)


def cast(x, dtype, name=None):
    """The numbers in another type. Raises UnimplementedError for texts."""
    wanted = type_name(dtype)
    if x is None:
        raise not_supported("the number of rows as a tensor, where a layer is called on a symbolic one")
    x = convert(x)
    if is_symbolic(x):
        return run("cast", [x], None, None, options=[as_dtype(wanted)])
    if type_of(x) == wanted and isinstance(x, EagerTensor):
        return x
    if "string" in (type_of(x), wanted):
        text = f"Cast {kernel_name(type_of(x))} to {kernel_name(wanted)} is not supported"
        raise kernel_error("Cast", text, "Cast", kind=UnimplementedError)
    if is_here(x):
        return of_array(_cast_numbers(x._value, wanted), wanted)
    return named(run("cast", [x], None, None, options=[as_dtype(wanted)]), wanted)


def _cast_numbers(array, wanted):
    if array.dtype.kind == "f" and wanted.startswith("uint"):
        # Negative numbers wrap around, as the processor does it.
        return array.astype("int64").astype(numpy_type(wanted))
    return array.astype(numpy_type(wanted))


def saturate_cast(value, dtype, name=None):
    """As `cast`, with numbers that are too large brought to the largest one of the type."""
    limits = as_dtype(dtype)
    from ._selecting import clip_by_value

    x = convert(value)
    low, high = (np.asarray(each).astype(numpy_type(type_of(x))) for each in (limits.min, limits.max))
    return cast(clip_by_value(x, low[()], high[()]), dtype)


def identity(input, name=None):
    """A tensor of the same numbers."""
    x = convert(input)
    if is_here(x):
        return of_array(x._value, x._dtype)
    return run("copy", [x], None, None if is_symbolic(x) else type_of(x))


def stop_gradient(input, name=None):
    """A tensor of the same numbers through which no gradient flows."""
    x = convert(input)
    return x if is_here(x) else run("stop_gradient", [x], None, None if is_symbolic(x) else type_of(x))
