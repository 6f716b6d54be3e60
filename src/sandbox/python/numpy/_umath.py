"""The ufunc objects themselves."""

import cmath
import math
import operator

from . import _complex_functions as cf
from . import _float_functions as ff
from . import _integer_functions as nf
from . import _resolve as families
from ._ufunc import ufunc

_SUBTRACT_BOOL = (
    "numpy boolean subtract, the `-` operator, is not supported, use the bitwise_xor, the `^` "
    "operator, or the logical_xor function instead."
)
_NEGATIVE_BOOL = (
    "The numpy boolean negative, the `-` operator, is not supported, use the `~` operator or the "
    "logical_not function instead."
)


def _pair(entry):
    return entry if isinstance(entry, (tuple, str)) else (entry, None)


def _define(name, nin, family, doc, identity=None, nout=1, **kinds):
    """A ufunc; kinds: b, i, f, c -> function, (fast, safe) or the text of an error; n: b, i, f."""
    if "n" in kinds:
        shared = kinds.pop("n")
        kinds = {"b": shared, "i": shared, "f": shared} | kinds
    functions = {kind: _pair(entry) for kind, entry in kinds.items()}
    return ufunc(name, nin, nout, family, functions, identity, doc)


def _arithmetic(name, function, doc, identity=None, **others):
    kinds = {"i": function, "f": function, "c": function} | others
    return _define(name, 2, families.arithmetic, doc, identity, **kinds)


add = _arithmetic("add", operator.add, "Sum of two arrays.", 0, b=operator.or_)
subtract = _arithmetic("subtract", operator.sub, "Difference.", b=_SUBTRACT_BOOL)
multiply = _arithmetic("multiply", operator.mul, "Product.", 1, b=operator.and_)
divide = true_divide = _define(
    "divide", 2, families.division, "Quotient as float.",
    f=(operator.truediv, ff.divide), c=(operator.truediv, cf.divide),
)  # fmt: skip
floor_divide = _define(
    "floor_divide", 2, families.whole, "Quotient rounded down.",
    i=(operator.floordiv, nf.floor_divide), f=(operator.floordiv, ff.floor_divide),
)  # fmt: skip
remainder = mod = _define(
    "remainder", 2, families.whole, "Remainder with the sign of the divisor.",
    i=(operator.mod, nf.remainder), f=(operator.mod, ff.remainder),
)  # fmt: skip
fmod = _define(
    "fmod", 2, families.whole, "Remainder with the sign of the dividend.",
    i=(nf.fmod, nf.safe_fmod), f=(math.fmod, ff.fmod),
)  # fmt: skip
divmod = _define(
    "divmod", 2, families.whole, "Quotient rounded down, and remainder.", nout=2,
    i=(divmod, nf.floor_and_rest), f=(divmod, ff.floor_and_rest),
)  # fmt: skip
power = pow = _define(
    "power", 2, families.whole, "First operand to the power of the second.",
    i=nf.power, f=(math.pow, ff.power), c=(operator.pow, cf.power),
)  # fmt: skip
float_power = _define(
    "float_power", 2, families.double, "Power in double precision.",
    f=(math.pow, ff.power), c=(operator.pow, cf.power),
)  # fmt: skip


def _compare(name, function, ordered, doc):
    return _define(name, 2, families.comparison, doc, n=function, c=ordered)


equal = _compare("equal", operator.eq, operator.eq, "Whether elements are equal.")
not_equal = _compare("not_equal", operator.ne, operator.ne, "Whether elements differ.")
less = _compare("less", operator.lt, cf.less, "Whether x < y.")
less_equal = _compare("less_equal", operator.le, cf.less_equal, "Whether x <= y.")
greater = _compare("greater", operator.gt, cf.greater, "Whether x > y.")
greater_equal = _compare("greater_equal", operator.ge, cf.greater_equal, "Whether x >= y.")


def _logical(name, nin, function, doc, identity=None):
    return _define(name, nin, families.comparison, doc, identity, n=function, c=function)


logical_and = _logical("logical_and", 2, nf.both, "Whether both are true.", True)
logical_or = _logical("logical_or", 2, nf.either, "Whether one or both are true.", False)
logical_xor = _logical("logical_xor", 2, nf.differ, "Whether exactly one is true.", False)
logical_not = _logical("logical_not", 1, nf.negated, "Whether the element is false.")


def _bits(name, function, doc, identity=None):
    return _define(name, 2, families.bits, doc, identity, b=function, i=function)


bitwise_and = _bits("bitwise_and", operator.and_, "Bits set in both.", -1)
bitwise_or = _bits("bitwise_or", operator.or_, "Bits set in one or both.", 0)
bitwise_xor = _bits("bitwise_xor", operator.xor, "Bits set in exactly one.", 0)
invert = bitwise_not = bitwise_invert = _define(
    "invert", 1, families.bits, "All bits turned.", b=nf.bool_not, i=operator.invert
)
left_shift = bitwise_left_shift = _define(
    "left_shift", 2, lambda d: families.bits(families.whole(d)[0]), "Bits moved up.",
    i=nf.left_shift,
)  # fmt: skip
right_shift = bitwise_right_shift = _define(
    "right_shift", 2, lambda d: families.bits(families.whole(d)[0]), "Bits moved down.",
    i=nf.right_shift,
)  # fmt: skip


def _extreme(name, function, ordered, doc):
    return _define(name, 2, families.arithmetic, doc, n=function, c=ordered)


maximum = _extreme("maximum", ff.maximum, cf.maximum, "The larger; nan if one is.")
minimum = _extreme("minimum", ff.minimum, cf.minimum, "The smaller; nan if one is.")
fmax = _extreme("fmax", ff.fmax, cf.maximum, "The larger; numbers before nan.")
fmin = _extreme("fmin", ff.fmin, cf.minimum, "The smaller; numbers before nan.")


def _unary(name, family, doc, **kinds):
    return _define(name, 1, family, doc, **kinds)


negative = _unary(
    "negative", families.arithmetic, "-x.",
    b=_NEGATIVE_BOOL, i=operator.neg, f=operator.neg, c=operator.neg,
)  # fmt: skip
positive = _unary(
    "positive", families.arithmetic, "A copy.", i=operator.pos, f=operator.pos, c=operator.pos
)
absolute = abs = _unary("absolute", families.magnitude, "Size without sign.", n=abs, c=abs)
fabs = _unary("fabs", families.floating, "Size without sign, as float.", f=math.fabs)
sign = _unary("sign", families.arithmetic, "-1, 0 or 1.", i=nf.sign, f=ff.sign, c=cf.sign)
square = _unary(
    "square", families.whole, "x * x.", i=ff.square, f=ff.square, c=ff.square
)
reciprocal = _unary(
    "reciprocal", families.whole, "1 / x.", i=nf.reciprocal,
    f=((1.0).__truediv__, ff.reciprocal), c=((1 + 0j).__truediv__, cf.reciprocal),
)  # fmt: skip
conjugate = conj = _unary(
    "conjugate", families.whole, "Complex conjugate.",
    i=operator.pos, f=operator.pos, c=complex.conjugate,
)  # fmt: skip


def _rounding(name, function, doc, family=families.arithmetic):
    kinds = {"f": (function, ff.finite_only(function))}
    if family is families.arithmetic:
        kinds |= {"b": operator.pos, "i": operator.pos}
    return _unary(name, family, doc, **kinds)


floor = _rounding("floor", ff.floor, "Rounded down.")
ceil = _rounding("ceil", ff.ceil, "Rounded up.")
trunc = _rounding("trunc", ff.trunc, "Rounded towards zero.")
rint = _rounding("rint", ff.rint, "Rounded to the nearest whole number.", families.floating)


def _float(name, fast, safe, complex_fast=None, doc=""):
    kinds = {"f": (fast, safe)}
    if complex_fast is not None:
        kinds["c"] = (complex_fast, cf.careful(complex_fast))
    return _unary(name, families.floating, doc or f"{name} of each element.", **kinds)


exp = _float("exp", math.exp, ff.growing(math.exp), cmath.exp)
exp2 = _float("exp2", math.exp2, ff.growing(math.exp2), lambda x: 2**x)
expm1 = _float("expm1", math.expm1, ff.growing(math.expm1), lambda x: cmath.exp(x) - 1)
log = _float("log", math.log, ff.logarithm(math.log), cmath.log)
log2 = _float("log2", math.log2, ff.logarithm(math.log2), lambda x: cmath.log(x) / math.log(2))
log10 = _float("log10", math.log10, ff.logarithm(math.log10), cmath.log10)
log1p = _float("log1p", math.log1p, ff.logarithm(math.log1p, -1.0), lambda x: cmath.log(1 + x))
sqrt = _float("sqrt", math.sqrt, ff.bounded(math.sqrt), cmath.sqrt)
cbrt = _float("cbrt", ff.cbrt, None)
sin = _float("sin", math.sin, ff.bounded(math.sin), cmath.sin)
cos = _float("cos", math.cos, ff.bounded(math.cos), cmath.cos)
tan = _float("tan", math.tan, ff.bounded(math.tan), cmath.tan)
arcsin = asin = _float("arcsin", math.asin, ff.bounded(math.asin), cmath.asin)
arccos = acos = _float("arccos", math.acos, ff.bounded(math.acos), cmath.acos)
arctan = atan = _float("arctan", math.atan, ff.bounded(math.atan), cmath.atan)
sinh = _float("sinh", math.sinh, ff.growing(math.sinh, odd=True), cmath.sinh)
cosh = _float("cosh", math.cosh, ff.growing(math.cosh), cmath.cosh)
tanh = _float("tanh", math.tanh, ff.bounded(math.tanh), cmath.tanh)
arcsinh = asinh = _float("arcsinh", math.asinh, ff.bounded(math.asinh), cmath.asinh)
arccosh = acosh = _float("arccosh", math.acosh, ff.bounded(math.acosh), cmath.acosh)
arctanh = atanh = _float("arctanh", math.atanh, ff.atanh, cmath.atanh)
degrees, rad2deg = (_float(name, math.degrees, None) for name in ("degrees", "rad2deg"))
radians, deg2rad = (_float(name, math.radians, None) for name in ("radians", "deg2rad"))


def _float_pair(name, fast, doc, safe=None, identity=None):
    return _define(name, 2, families.floating, doc, identity, f=(fast, safe))


arctan2 = atan2 = _float_pair("arctan2", math.atan2, "Angle of the point (y, x).")
hypot = _float_pair("hypot", math.hypot, "Length of the hypotenuse.", identity=0)
copysign = _float_pair("copysign", math.copysign, "x with the sign of y.")
heaviside = _float_pair("heaviside", ff.heaviside, "The step function.")
logaddexp = _float_pair("logaddexp", ff.logaddexp, "log(e**x + e**y).", identity=-math.inf)
logaddexp2 = _float_pair("logaddexp2", ff.logaddexp2, "log2(2**x + 2**y).", identity=-math.inf)
modf = _define("modf", 1, families.floating, "Fraction and whole part.", nout=2, f=math.modf)
frexp = _define("frexp", 1, families.split_float, "Mantissa and exponent.", nout=2, f=math.frexp)
ldexp = _float_pair("ldexp", lambda x, y: math.ldexp(x, int(y)), "x * 2**y.")
gcd = _bits("gcd", math.gcd, "Greatest common divisor.", 0)
lcm = _bits("lcm", math.lcm, "Least common multiple.")


def _predicate(name, of_float, of_complex, doc, whole=nf.false):
    kinds = {"b": whole, "i": whole, "f": of_float, "c": of_complex}
    return _unary(name, families.comparison, doc, **kinds)


isnan = _predicate("isnan", math.isnan, cmath.isnan, "Whether the element is nan.")
isinf = _predicate("isinf", math.isinf, cmath.isinf, "Whether the element is infinite.")
isfinite = _predicate("isfinite", math.isfinite, cmath.isfinite, "Whether it is finite.", nf.true)
signbit = _unary(
    "signbit", families.comparison, "Whether the sign bit is set.",
    b=nf.false, i=(0).__gt__, f=ff.signbit,
)  # fmt: skip

from ._linear import matmul  # noqa: E402  the operator @ is looked for beside the ufuncs

UFUNCS = {name: value for name, value in globals().items() if isinstance(value, ufunc)}
__all__ = [*UFUNCS, "matmul"]
