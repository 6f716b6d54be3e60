"""Arrays as text: `array2string`, `array_str`, `array_repr`, and the two functions for floats."""

from . import _print_options
from ._print_collect import flattened, mapped, shown
from ._print_floats import positional, scientific
from ._print_formats import format_for, own_formatter
from ._print_layout import Layout
from ._print_options import get_printoptions, printoptions, set_printoptions
from ._print_scalars import scalar_repr, scalar_str

__all__ = [
    "array2string", "array_repr", "array_str", "format_float_positional", "format_float_scientific",
    "get_printoptions", "printoptions", "scalar_repr", "scalar_str", "set_printoptions",
]

# Arrays being printed now: an object array that contains itself shows "..." inside.
_running = set()


def _size(shape):
    size = 1
    for length in shape:
        size *= length
    return size


def array2string(a, max_line_width=None, precision=None, suppress_small=None, separator=" ", prefix="",
                 *, formatter=None, threshold=None, edgeitems=None, sign=None, floatmode=None, suffix="",
                 legacy=None):
    """Text of an array: its elements between brackets, wrapped at `max_line_width`.

    What is not given comes from the printing options. `prefix` and `suffix` are not part of the
    result; their lengths indent the later lines and shorten the lines.
    """
    options = _print_options.merged(
        precision=precision, threshold=threshold, edgeitems=edgeitems, linewidth=max_line_width,
        suppress=suppress_small, sign=sign, formatter=formatter, floatmode=floatmode, legacy=legacy,
    )
    if _size(a.shape) == 0:
        return "[]"
    if id(a) in _running:
        return "..."
    _running.add(id(a))
    try:
        return _laid_out(a, options, separator, " " * (len(prefix) + 1), len(suffix))
    finally:
        _running.discard(id(a))


def _laid_out(a, options, separator, indent, suffix_length):
    depth = len(a.shape)
    edge = options["edgeitems"] if _size(a.shape) > options["threshold"] else 0
    own = own_formatter(a.dtype, options["formatter"])
    values = shown(a, edge, raw=own is not None)
    form = own or format_for(flattened(values, depth), a.dtype, depth > 0, options)
    layout = Layout(a.shape, separator, edge)
    return layout.render(mapped(form, values, depth), indent, options["linewidth"] - suffix_length)


def array_str(a, max_line_width=None, precision=None, suppress_small=None):
    """Text of an array as `print` shows it; of an array without axes, that of its element."""
    if a.shape:
        return array2string(a, max_line_width, precision, suppress_small, " ", "")
    if id(a) in _running:
        return "..."
    _running.add(id(a))
    try:
        element = a[()]
        return repr(element) if isinstance(element, bytes) else str(element)
    finally:
        _running.discard(id(a))


def array_repr(arr, max_line_width=None, precision=None, suppress_small=None):
    """Text of an array as an expression: `array([1., 2.], dtype=float32)`."""
    options = _print_options.current()
    if options["override_repr"] is not None:
        return options["override_repr"](arr)
    width = options["linewidth"] if max_line_width is None else max_line_width
    name = type(arr).__name__
    prefix = ("array" if name == "ndarray" else name) + "("
    text = prefix + array2string(arr, width, precision, suppress_small, ", ", prefix, suffix=")")
    extras = _extras(arr, options["threshold"])
    if not extras:
        return text + ")"
    text, rest = text + ",", ", ".join(extras) + ")"
    last_line = len(text) - (text.rfind("\n") + 1)
    fits = last_line + len(rest) + 1 <= width
    return text + (" " if fits else "\n" + " " * len(prefix)) + rest


def _extras(arr, threshold):
    """Shape and dtype, where the elements shown do not tell them."""
    size = _size(arr.shape)
    extras = []
    if (size == 0 and arr.shape != (0,)) or size > threshold:
        extras.append(f"shape={arr.shape}")
    if size == 0 or arr.dtype.name not in ("int64", "float64", "complex128", "bool"):
        extras.append(f"dtype={_dtype_text(arr.dtype)}")
    return extras


def _dtype_text(dtype):
    if getattr(dtype, "names", None) is not None:
        return str(dtype)
    if dtype.kind in "SUV":
        return f"'{dtype}'"
    return dtype.name if dtype.name.isalnum() else repr(dtype.name)


def _float_and_size(x):
    """A number as Python float, with the size of the float type that gave it."""
    dtype = getattr(x, "dtype", None)
    size = dtype.itemsize if dtype is not None and dtype.kind == "f" else 8
    return float(x), size


def _limit(value, name):
    if value is None:
        return -1
    if value < 0:
        raise ValueError(f"{name} must be >= 0")
    return value


def _check_digits(precision, min_digits, unique, fractional=True):
    if not fractional and precision == 0:
        raise ValueError("precision must be greater than 0 if fractional=False")
    if min_digits > 0 and precision > 0 and min_digits > precision:
        raise ValueError("min_digits must be less than or equal to precision")
    if not unique and precision < 0:
        raise TypeError("in non-unique mode `precision` must be supplied")


def format_float_positional(x, precision=None, unique=True, fractional=True, trim="k", sign=False,
                            pad_left=None, pad_right=None, min_digits=None):
    """Text of a float without an exponent, its shortest digits cut at `precision` decimals."""
    precision, min_digits = _limit(precision, "precision"), _limit(min_digits, "min_digits")
    pad_left, pad_right = _limit(pad_left, "pad_left"), _limit(pad_right, "pad_right")
    _check_digits(precision, min_digits, unique, fractional)
    value, size = _float_and_size(x)
    return positional(
        value, size, precision, unique, fractional, trim, sign, pad_left, pad_right, min_digits)


def format_float_scientific(x, precision=None, unique=True, trim="k", sign=False, pad_left=None,
                            exp_digits=None, min_digits=None):
    """Text of a float with an exponent, its shortest digits cut at `precision` decimals."""
    precision, min_digits = _limit(precision, "precision"), _limit(min_digits, "min_digits")
    pad_left, exp_digits = _limit(pad_left, "pad_left"), _limit(exp_digits, "exp_digits")
    _check_digits(precision, min_digits, unique)
    value, size = _float_and_size(x)
    return scientific(value, size, precision, unique, trim, sign, pad_left, exp_digits, min_digits)
