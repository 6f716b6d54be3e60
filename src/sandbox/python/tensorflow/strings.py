"""`tf.strings`: texts, number by number."""

import re

import numpy as np

from ._convert import convert, type_of
from ._known_names import unknown
from ._numbers import numpy_type, type_name
from ._ragged import RaggedTensor
from ._run import kernel_error
from ._tensors import of_array


def _texts(items, shape):
    array = np.empty(len(items), dtype=object)
    for place, item in enumerate(items):
        array[place] = item
    return of_array(array.reshape(shape), "string")


def _each(change):
    """A function that changes each text, given as bytes."""

    def run(input, *arguments, name=None, **keywords):
        x = convert(input)
        return _texts([change(item, *arguments, **keywords) for item in x._numbers().ravel().tolist()], x._shape)

    return run


def _lower(item, encoding=""):
    return item.decode().lower().encode() if encoding else item.lower()


def _upper(item, encoding=""):
    return item.decode().upper().encode() if encoding else item.upper()


def _replaced(item, pattern, rewrite, replace_global=True):
    wanted, new = (each if isinstance(each, str) else convert(each).numpy().decode() for each in (pattern, rewrite))
    return re.sub(wanted, new, item.decode(), count=0 if replace_global else 1).encode()


lower = _each(_lower)
upper = _each(_upper)
strip = _each(lambda item: item.strip())
regex_replace = _each(_replaced)


def regex_full_match(input, pattern, name=None):
    """Whether a pattern is each text as a whole."""
    x = convert(input)
    hits = [re.fullmatch(pattern, item.decode()) is not None for item in x._numbers().ravel().tolist()]
    return of_array(np.array(hits, dtype=bool).reshape(x._shape), "bool")


def length(input, unit="BYTE", name=None):
    """How long each text is, in bytes or characters."""
    x = convert(input)
    counts = [len(item if unit == "BYTE" else item.decode()) for item in x._numbers().ravel().tolist()]
    return of_array(np.array(counts, dtype="int32").reshape(x._shape), "int32")


def split(input, sep=None, maxsplit=-1, name=None):
    """The words of a text; of many, a ragged tensor."""
    x = convert(input)
    between = sep.encode() if isinstance(sep, str) and sep else None
    rows = [item.split(between, maxsplit) for item in x._numbers().ravel().tolist()]
    return _texts(rows[0], (len(rows[0]),)) if x._shape == () else RaggedTensor(rows, "string")


def bytes_split(input, name=None):
    """The bytes of a text."""
    return unicode_split(input, "latin-1")


def unicode_split(input, input_encoding="UTF-8", **_options):
    """The characters of a text; of many, a ragged tensor."""
    x = convert(input)
    rows = [[c.encode(input_encoding) for c in item.decode(input_encoding)] for item in x._numbers().ravel().tolist()]
    return _texts(rows[0], (len(rows[0]),)) if x._shape == () else RaggedTensor(rows, "string")


def join(inputs, separator="", name=None):
    """Texts one behind the other, number by number."""
    tensors = np.broadcast_arrays(*[convert(each)._numbers() for each in inputs])
    columns = zip(*[each.ravel().tolist() for each in tensors])
    return _texts([separator.encode().join(column) for column in columns], tensors[0].shape)


def reduce_join(inputs, axis=None, keepdims=False, separator="", name=None):
    """All texts in one, or those along an axis."""
    array = convert(inputs)._numbers()
    if axis is None:
        return _texts([separator.encode().join(array.ravel().tolist())], ())
    rows = np.moveaxis(array, axis, -1)
    joined = [separator.encode().join(row) for row in rows.reshape(-1, rows.shape[-1]).tolist()]
    return _texts(joined, rows.shape[:-1])


def substr(input, pos, len, unit="BYTE", name=None):
    """A part of each text."""
    start, count = int(convert(pos)), int(convert(len))
    return _each(lambda item: item[start : start + count])(input)


def as_string(input, precision=-1, scientific=False, shortest=False, width=-1, fill="", name=None):
    """Numbers as texts."""
    x = convert(input)
    digits = 6 if precision < 0 else precision

    def write(value):
        if isinstance(value, float):
            return f"{value:.{digits}{'e' if scientific else 'f'}}"
        return {True: "true", False: "false"}.get(value, str(value)) if isinstance(value, bool) else str(value)

    written = [write(value).rjust(max(width, 0), fill or " ") for value in x._numbers().ravel().tolist()]
    return _texts([each.encode() for each in written], x._shape)


def to_number(input, out_type="float32", name=None):
    """The numbers that texts say. Raises InvalidArgumentError for other texts."""
    x = convert(input)
    wanted = type_name(out_type)
    numbers = []
    for item in x._numbers().ravel().tolist():
        try:
            numbers.append(float(item) if "float" in wanted else int(item))
        except ValueError:
            text = f"StringToNumberOp could not correctly convert string: {item.decode()}"
            raise kernel_error("StringToNumber", text, "StringToNumber", "") from None
    return of_array(np.array(numbers, dtype=numpy_type(wanted)).reshape(x._shape), wanted)


def format(template, inputs, placeholder="{}", summarize=3, name=None):
    """A text with values put in."""
    values = inputs if isinstance(inputs, (list, tuple)) else [inputs]
    text = template
    for each in values:
        array = convert(each)._numbers()
        text = text.replace(placeholder, str(array if array.shape else array[()]), 1)
    return convert(text)


def is_text(value):
    """Whether a tensor holds texts."""
    return type_of(value) == "string"


def __getattr__(name):
    return unknown("tensorflow.strings", name)
