"""Choosing the formatter of an array: by its dtype, or the program's own from `formatter`."""

from . import _print_elements as elements

# Keys of `formatter` per dtype kind, from the general to the particular: the last one given wins.
_KEYS = {
    "b": ("all", "bool"),
    "i": ("all", "int_kind", "int"),
    "u": ("all", "int_kind", "int"),
    "f": ("all", "float_kind", "float"),
    "c": ("all", "complex_kind", "complexfloat"),
    "M": ("all", "datetime"),
    "m": ("all", "timedelta"),
    "O": ("all", "object"),
    "U": ("all", "str_kind", "numpystr"),
    "S": ("all", "str_kind", "numpystr"),
    "V": ("all", "void"),
}


def own_formatter(dtype, formatter):
    """The program's formatter for this dtype out of its `formatter` dictionary, or None."""
    if not formatter or getattr(dtype, "names", None) is not None:
        return None
    chosen = None
    for key in _KEYS[dtype.kind]:
        chosen = formatter.get(key) or chosen
    return chosen


def format_for(values, dtype, in_line, options):
    """A function from one of `values` to its text.

    `in_line` is False for arrays without axes. A program's own formatter is not looked at here
    for plain dtypes, because it wants elements of the array and not Python values.
    """
    kind = dtype.kind
    if kind in "fc":
        cls = elements.FloatFormat if kind == "f" else elements.ComplexFormat
        return cls(values, dtype.itemsize, options)
    if kind in "iu":
        return elements.IntegerFormat(values, options["sign"])
    if kind == "b":
        return elements.BoolFormat(in_line)
    if kind in "mM":
        return elements.TimeFormat(values, kind == "M")
    if kind == "O":
        return elements.object_text
    if getattr(dtype, "names", None) is not None:
        return _record_format(values, dtype, options)
    return elements.string_text if kind in "US" else str


def _record_format(records, dtype, options):
    formats = []
    for position, name in enumerate(dtype.names):
        column = [record[position] for record in records]
        field = dtype[name]
        own = own_formatter(field, options["formatter"])
        formats.append(own or _field_format(column, field, options))
    return elements.RecordFormat(formats)


def _field_format(column, field, options):
    shape = getattr(field, "shape", ())
    if not shape:
        return format_for(column, field, True, options)
    flat = [value for entry in column for value in _flattened(entry)]
    return lambda entry, form=format_for(flat, field.base, True, options): _listed(entry, form)


def _flattened(entry):
    """The elements of a field that is itself an array, given as nested lists or an array."""
    entry = entry.tolist() if hasattr(entry, "tolist") else entry
    if not isinstance(entry, list):
        return [entry]
    return [value for part in entry for value in _flattened(part)]


def _listed(entry, form):
    entry = entry.tolist() if hasattr(entry, "tolist") else entry
    if isinstance(entry, list):
        return "[" + ", ".join(_listed(part, form) for part in entry) + "]"
    return form(entry)
