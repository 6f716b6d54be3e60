"""Who computes: NumPy where Python has all numbers, else the engine, which also notes it for gradients."""

import numpy as np

from gradpaper_runtime import channel
from gradpaper_runtime.errors import InvalidArgumentError
from keras import _wire
from keras._keras_tensor import KerasTensor

from ._numbers import numpy_type
from ._tensors import EagerTensor, is_here, named, of_array

_device = "/job:localhost/replica:0/task:0/device:CPU:0"


def run(path, inputs, local, dtype, options=(), keywords=None):
    """What a function of tensors gives, as `dtype`; `local` computes it on arrays, else `keras.ops.<path>` does.

    `options` come behind the inputs of the engine's function, `keywords` beside them.
    """
    if all(is_here(each) for each in inputs):
        return finish(local(*[each._value for each in inputs]), dtype)
    return ask(path, [*inputs, *options], keywords, dtype)


def ask(path, positional, keywords=None, dtype=None):
    """What a function of `keras.ops` gives, known under TensorFlow's type."""
    _check_symbolic(path, positional)
    given = [_inner(each) for each in positional]
    return renamed(_wire.call_name(path if path.startswith("keras.") else f"keras.ops.{path}", given, keywords), dtype)


def _check_symbolic(path, positional):
    """Raises ValueError for a KerasTensor outside of a layer, as Keras 3 does; where old spellings are understood it is noted."""
    if channel.running_callbacks or not any(_is_symbolic(each) for each in positional):
        return
    from ._keras2 import _mode

    if not _mode.is_on():
        raise ValueError(_symbolic)
    _mode.note("old-name", "TensorFlow's functions of symbolic tensors", f"keras.ops.{path.removeprefix('keras.ops.')}")


def _is_symbolic(value):
    if isinstance(value, (list, tuple)):
        return any(isinstance(each, KerasTensor) for each in value)
    return isinstance(value, KerasTensor)


_symbolic = """A KerasTensor cannot be used as input to a TensorFlow function. A KerasTensor is a symbolic placeholder for a \
shape and dtype, used when constructing Keras Functional models or Keras Functions. You can only use it as input to a Keras \
layer or a Keras operation (from the namespaces `keras.layers` and `keras.ops`). You are likely doing something like:

```
x = Input(...)
...
tf_fn(x)  # Invalid.
```

What you should do instead is wrap `tf_fn` in a layer:

```
class MyLayer(Layer):
    def call(self, x):
        return tf_fn(x)

x = MyLayer()(x)
```
"""


def _inner(value):
    return getattr(value, "_engine_value", value)


def renamed(result, dtype):
    """Results of the engine's under TensorFlow's type."""
    if dtype is None:
        return result
    if isinstance(result, (list, tuple)):
        return type(result)([renamed(each, dtype) for each in result])
    return named(result, dtype)


def finish(values, dtype):
    """Tensors of the arrays that NumPy gave."""
    if isinstance(values, (list, tuple)):
        return [finish(each, dtype) for each in values]
    array = np.asarray(values)
    wanted = numpy_type(dtype)
    return of_array(array if array.dtype == wanted else array.astype(wanted), dtype)


def numbers(value):
    """The numbers of a tensor or variable as an array, also where that means asking the engine."""
    if isinstance(value, EagerTensor):
        return value._numbers()
    if hasattr(value, "numpy"):
        return np.asarray(value.numpy())
    return np.asarray(value)


def plain(value):
    """A Python number or list for a setting that may be given as a tensor: an axis, a shape, a count."""
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    if isinstance(value, EagerTensor):
        return value._numbers().tolist()
    if isinstance(value, (np.ndarray, np.generic)):
        return value.tolist()
    return int(value) if hasattr(value, "__index__") and not isinstance(value, bool) else value


def shape_list(shape):
    """A shape as a list of lengths, whatever it is given as."""
    from ._shape_of import ShapeVector

    if isinstance(shape, ShapeVector):
        return list(shape.sizes)
    if isinstance(shape, int):
        return [shape]
    found = plain(list(shape) if hasattr(shape, "as_list") else shape)
    return found if isinstance(found, list) else [found]


def kernel_error(wrapped, text, operation, tail=" name: ", kind=InvalidArgumentError):
    """The exception of one of TensorFlow's kernels."""
    where = f"{{{{function_node __wrapped__{wrapped}_device_{_device}}}}}"
    return kind(f"{where} {text} [Op:{operation}]{tail}")


def attribute_error(dtype, operation, allowed):
    """The exception for a number type that an operation does not know."""
    return InvalidArgumentError(
        f"Value for attr 'T' of {dtype} is not in the list of allowed values: {', '.join(allowed)}\n"
        f"\t; NodeDef: {{{{node {operation}}}}} [Op:{operation}] name: "
    )
