"""Eager tensors: their numbers are here, with the engine, or both."""

import numpy as np

from gradpaper_runtime.values import encode
from keras import _wire
from keras._tensor import Tensor

from ._numbers import numpy_type
from ._valued import Valued

# A tensor that is sent twice stays with the engine if it has more numbers than this.
_small = 64


class EagerTensor(Valued, Tensor):
    """A tensor with numbers. Those that Python has made stay here until the engine has to work on them."""

    __module__ = "tensorflow.python.framework.ops"
    _value = None
    _was_sent = False

    def _to_wire(self, buffers, place):
        if self._handle is None and self._was_sent and self._value.size > _small:
            self._claim()
        if self._handle is not None:
            return {"kind": "handle", "id": self._handle}
        object.__setattr__(self, "_was_sent", True)
        return encode(for_engine(self._value, self._dtype), buffers, place)

    def _claim(self):
        """The number by which the engine has it; it gets it now if it has not."""
        if self._handle is None:
            array = for_engine(self._value, self._dtype)
            self._adopt(_wire.make_later("keras.ops.convert_to_tensor", (array,), self))
        return self._handle

    def _numbers(self):
        """Its numbers as an array that nobody may change."""
        if self._value is None:
            values = np.asarray(_wire.read(self)).reshape(self._shape)
            object.__setattr__(self, "_value", values.astype(numpy_type(self._dtype)))
        return self._value

    def __getattr__(self, name):
        if name in ("graph", "name", "op", "value_index"):
            raise AttributeError(f"Tensor.{name} is undefined when eager execution is enabled.")
        if name in _numpy_names:
            raise AttributeError(
                f"{type(self).__name__} object has no attribute '{name}'. \n"
                "        If you are looking for numpy-related methods, please run the following:\n"
                "        tf.experimental.numpy.experimental_enable_numpy_behavior()\n      "
            )
        raise AttributeError(f"'tensorflow.python.framework.ops.EagerTensor' object has no attribute '{name}'")

    def __iter__(self):
        if self._shape == ():
            raise TypeError("Cannot iterate over a scalar tensor.")
        if self._value is not None and self._handle is None:
            return (of_array(row, self._dtype) for row in self._value)
        return (self[index] for index in range(self._shape[0]))

    def __contains__(self, item):
        return any(bool(each == item) for each in self)

    def __format__(self, spec):
        return format(self.numpy(), spec)

    def __round__(self, digits=None):
        return self.astype(digits)

    def __setitem__(self, _key, _value):
        raise TypeError("'tensorflow.python.framework.ops.EagerTensor' object does not support item assignment")

    def __copy__(self):
        return self

    def __deepcopy__(self, _memo):
        return of_array(self._numbers(), self._dtype)

    def __reduce__(self):
        return of_array, (self._numbers(), self._dtype)

    def __reduce_ex__(self, _protocol):
        return self.__reduce__()

    def __str__(self):
        text = _shown(self)
        text = f"\n{text}" if "\n" in text else text
        return f"tf.Tensor({text}, shape={self.shape}, dtype={self._dtype})"

    def __repr__(self):
        return f"<tf.Tensor: shape={self.shape}, dtype={self._dtype}, numpy={written(self._numbers())}>"

    def eval(self, *_arguments, **_keywords):
        """Refused: there are no sessions."""
        raise NotImplementedError(
            "eval is not supported when eager execution is enabled, is .numpy() what you're looking for?"
        )

    def experimental_ref(self):
        """Something that can be the key of a dictionary in its place."""
        return self.ref()


_numpy_names = frozenset(
    "T astype ravel transpose reshape clip size tolist data flatten mean sum max min argmax item".split()
)


def _shown(tensor):
    values = tensor._numbers()
    if tensor._shape != ():
        return str(values)
    return repr(_plain(values)) if tensor._dtype == "string" else str(values[()])


def _plain(values):
    value = values[()]
    return value.item() if hasattr(value, "item") else value


def written(values):
    """Numbers as they stand in the `repr` of tensors and variables."""
    if values.shape == ():
        return repr(_plain(values))
    text = repr(values)
    return f"\n{text}" if "\n" in text else text


def of_array(array, dtype=None):
    """The tensor of an array's numbers; the array belongs to it from now on."""
    array = np.asarray(array)
    tensor = EagerTensor.__new__(EagerTensor)
    object.__setattr__(tensor, "_value", array)
    object.__setattr__(tensor, "_shape", array.shape)
    object.__setattr__(tensor, "_dtype", dtype or _type_of(array))
    return tensor


def _type_of(array):
    name = array.dtype.name
    return "string" if array.dtype.kind in "OSU" else name


def for_engine(array, dtype):
    """An array as the engine takes it: its numbers are single floats, 32-bit integers or truth values."""
    if dtype in ("float64", "float16", "bfloat16") and array.dtype.name != "float32":
        return array.astype("float32")
    if dtype == "string":
        return np.array([_text(item) for item in array.ravel().tolist()]).reshape(array.shape)
    return array


def _text(item):
    return item.decode("utf-8", "replace") if isinstance(item, bytes) else item


def is_here(value):
    """Whether Python can work on the tensor's numbers: no gradient would be lost."""
    if not isinstance(value, EagerTensor):
        return False
    return value._handle is None or (value._value is not None and "float" not in value._dtype)


def named(tensor, dtype):
    """The tensor, known from now on under the type that TensorFlow gives it."""
    if isinstance(tensor, EagerTensor) and tensor._dtype != dtype:
        object.__setattr__(tensor, "_dtype", dtype)
        if tensor._value is not None:
            object.__setattr__(tensor, "_value", tensor._value.astype(numpy_type(dtype)))
    return tensor
