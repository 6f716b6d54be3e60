"""`keras.utils` as far as it is written in Python."""

from gradpaper_runtime import not_supported

from . import _wire
from ._dtypes import name_of
from ._keras_tensor import KerasTensor

_interactive = [True]


def is_keras_tensor(x):
    """Whether the value is a symbolic tensor."""
    return isinstance(x, KerasTensor)


def standardize_dtype(dtype):
    """The name of a number type, however it is given; the usual one for None. Raises ValueError for none."""
    from ._modules import module

    if dtype is None:
        return module("keras.config").floatx()
    name = {int: "int64", "int": "int64", "float": "float32", "double": "float64"}.get(dtype) or name_of(dtype)
    if name not in _types:
        raise ValueError(f"Invalid dtype: {dtype}")
    return name


_types = set(
    "bool int8 int16 int32 int64 uint8 uint16 uint32 uint64 bfloat16 float16 float32 float64 complex64 complex128 string".split()
)


def plot_model(model, to_file="model.png", **_options):
    """Would draw a model with graphviz, which is not installed. Raises ImportError, as Keras does then."""
    raise ImportError("You must install pydot (`pip install pydot`) for `plot_model` to work.")


def model_to_dot(*_positional, **_options):
    """Would describe a model for graphviz, which is not installed."""
    raise ImportError("You must install pydot (`pip install pydot`) for model_to_dot to work.")


def get_file(*_positional, **_keywords):
    """Would fetch a file from the network, which programs do not reach."""
    raise not_supported("keras.utils.get_file")


def get_source_inputs(tensor):
    """The inputs that a symbolic tensor was computed from."""
    return _wire.call_name("keras.Model", (), {"inputs": [tensor], "outputs": tensor}).inputs


def enable_interactive_logging():
    """Progress is printed as a bar."""
    _interactive[0] = True


def disable_interactive_logging():
    """Progress is logged line by line."""
    _interactive[0] = False


def is_interactive_logging_enabled():
    """Whether progress is printed as a bar."""
    return _interactive[0]


def pack_x_y_sample_weight(x, y=None, sample_weight=None):
    """The parts of a batch as one tuple; `x` alone stays as it is unless it is a list or tuple."""
    if y is None:
        return (x,) if isinstance(x, (list, tuple)) else x
    return (x, y) if sample_weight is None else (x, y, sample_weight)


def unpack_x_y_sample_weight(data):
    """The three parts of a batch; None for those that it does not have. Raises ValueError for more than three."""
    data = tuple(data) if isinstance(data, list) else data
    if not isinstance(data, tuple):
        return (data, None, None)
    if len(data) > 3:
        raise ValueError(
            "Data is expected to be in format `x`, `(x,)`, `(x, y)`, or `(x, y, sample_weight)`, found: "
            f"{data}"
        )
    return (*data, *[None] * (3 - len(data)))
