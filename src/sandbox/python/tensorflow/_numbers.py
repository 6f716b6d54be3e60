"""Between TensorFlow's number types and NumPy's."""

import numpy as np

from keras._dtypes import DType, dtypes, name_of

_kernel_names = {"float32": "float", "float64": "double", "float16": "half"}
_numpy_names = {"string": "object", "bfloat16": "float32"}
_whole = {"int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64"}
_real = {"float16", "bfloat16", "float32", "float64"}


def as_dtype(type_value):
    """The number type for a name, a NumPy type or a type. Raises TypeError for anything else."""
    return dtypes[type_name(type_value)]


def type_name(type_value):
    """The name of a number type. Raises TypeError for what is none."""
    name = type_value.name if isinstance(type_value, DType) else name_of(type_value)
    if type_value is float:
        name = "float32"
    if name in ("half", "double", "long"):
        name = {"half": "float16", "double": "float64", "long": "int64"}[name]
    if name in ("object", "str", "bytes") or str(name).startswith(("str", "bytes")):
        name = "string"
    if name not in dtypes:
        raise TypeError(f"Cannot convert the argument `type_value`: {type_value!r} to a TensorFlow DType.")
    return name


def numpy_type(name):
    """The NumPy type that holds numbers of a type of that name."""
    return np.dtype(_numpy_names.get(name, name))


def kernel_name(name):
    """What TensorFlow's kernels call the type."""
    return _kernel_names.get(name, name)


def is_whole(name):
    """Whether it is a type of whole numbers."""
    return name in _whole


def is_real(name):
    """Whether it is a type of real numbers."""
    return name in _real
