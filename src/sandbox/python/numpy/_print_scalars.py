"""Text of NumPy scalars: `str` shows the value, `repr` also its type."""

from . import _print_options
from ._print_floats import complex_text, float_text
from ._print_formats import format_for


def scalar_str(x):
    """Text of a scalar, as `print` shows it."""
    kind = x.dtype.kind
    if kind == "f":
        return float_text(x.item(), x.dtype.itemsize)
    if kind == "c":
        return complex_text(x.item(), x.dtype.itemsize)
    if kind == "V" and x.dtype.names is not None:
        return _record_text(x)
    return str(x.item())


def scalar_repr(x):
    """Text of a scalar as an expression: `np.float64(1.0)`, `np.True_`, `np.str_('a')`."""
    kind = x.dtype.kind
    if kind == "b":
        return "np.True_" if x.item() else "np.False_"
    if kind in "fciu":
        text = scalar_str(x)
        return f"np.{x.dtype.name}({text.strip('()')})"
    if kind == "V" and x.dtype.names is not None:
        return f"np.void({_record_text(x)}, dtype={x.dtype})"
    if kind in "mM":
        return f"np.{type(x).__name__}({_time_arguments(x)})"
    return f"np.{type(x).__name__}({x.item()!r})"


def _record_text(x):
    """A record's fields in parentheses, floats with all their digits."""
    options = dict(_print_options.current())
    options["formatter"] = {"float_kind": str} | (options["formatter"] or {})
    values = tuple(x)
    return format_for([values], x.dtype, True, options)(values)


def _time_arguments(x):
    """What the constructor of a date or a time span takes to make `x` again."""
    unit = x.dtype.str.partition("[")[2].rstrip("]")
    if x.dtype.kind == "M":
        return f"'{x}'" if str(x) != "NaT" else f"'NaT','{unit or 'generic'}'"
    value = "'NaT'" if str(x) == "NaT" else str(x).partition(" ")[0]
    return f"{value},'{unit}'" if unit else value
