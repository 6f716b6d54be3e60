"""`tf.Variable`: a tensor that can be changed."""

import numpy as np

from keras import _wire
from keras._dtypes import DType
from keras._object import EngineObject
from keras._shapes import TensorShape
from keras._tensor import Reference

from ._convert import convert
from ._numbers import is_real, numpy_type, type_name
from ._operators import give_operators
from ._tensors import EagerTensor, for_engine, of_array, written
from ._valued import Valued


class Variable(Valued, EngineObject):
    """A tensor that can be changed: `Variable(initial_value, trainable=True, name=None, dtype=None)`.

    Real numbers are kept by the engine, which differentiates by them; all others are kept here.
    """

    __module__ = "tensorflow.python.ops.variables"
    __array_priority__ = 100

    def __init__(
        self,
        initial_value=None,
        trainable=None,
        validate_shape=True,
        caching_device=None,
        name=None,
        variable_def=None,
        dtype=None,
        import_scope=None,
        constraint=None,
        **_keywords,
    ):
        if initial_value is None:
            raise ValueError(
                "The `initial_value` arg to `tf.Variable` must be specified except when you are not providing a "
                "`variable_def`. You provided neither."
            )
        tensor = convert(initial_value() if callable(initial_value) else initial_value, dtype)
        put = object.__setattr__
        put(self, "_name", name or "Variable")
        put(self, "_trainable", trainable is None or bool(trainable))
        put(self, "_shape", tuple(tensor.shape))
        put(self, "_dtype", tensor._dtype if isinstance(tensor, EagerTensor) else type_name(tensor.dtype))
        put(self, "_value", None)
        put(self, "constraint", constraint)
        self._begin(tensor)

    def _begin(self, tensor):
        if not is_real(self._dtype):
            object.__setattr__(self, "_value", tensor._numbers())
            return
        given = for_engine(tensor._value, self._dtype) if _is_plain(tensor) else tensor
        keywords = {"trainable": self._trainable, "dtype": self._dtype, "name": self._name.replace("/", "_")}
        self._adopt(_wire.make("keras.Variable", (given,), keywords))

    def _learn(self, wire):
        """All that the engine tells is known already."""

    def _to_wire(self, buffers, place):
        return of_array(self._value, self._dtype)._to_wire(buffers, place) if self._handle is None else {
            "kind": "handle",
            "id": self._handle,
        }

    def _kept(self):
        return self if self._handle is not None else of_array(self._value, self._dtype)

    @property
    def name(self):
        """Its name with the number of the output, `Variable:0`."""
        return f"{self._name}:0"

    @property
    def trainable(self):
        """Whether tapes watch it unasked."""
        return self._trainable

    @property
    def shape(self):
        """Its shape."""
        return TensorShape(self._shape)

    @property
    def dtype(self):
        """Its number type."""
        return DType(self._dtype)

    @property
    def ndim(self):
        """The number of axes."""
        return len(self._shape)

    @property
    def device(self):
        """Where it is said to be."""
        return "/job:localhost/replica:0/task:0/device:CPU:0"

    def get_shape(self):
        """Its shape."""
        return self.shape

    def value(self):
        """Its numbers now, as a tensor."""
        if self._handle is None:
            return of_array(self._value, self._dtype)
        from ._run import renamed

        return renamed(_wire.call_name("keras.ops.convert_to_tensor", (self,)), self._dtype)

    read_value = value
    initialized_value = value

    def _numbers(self):
        if self._handle is None:
            return self._value
        return np.asarray(_wire.read(self)).reshape(self._shape).astype(numpy_type(self._dtype))

    def assign(self, value, use_locking=False, name=None, read_value=True):
        """Takes over the numbers of a tensor. Raises ValueError for another shape."""
        return self._changed("assign", self._fitting(value), lambda old, new: new)

    def assign_add(self, delta, use_locking=False, name=None, read_value=True):
        """Adds the numbers of a tensor."""
        return self._changed("assign_add", self._fitting(delta, True), np.add)

    def assign_sub(self, delta, use_locking=False, name=None, read_value=True):
        """Takes the numbers of a tensor away."""
        return self._changed("assign_sub", self._fitting(delta, True), np.subtract)

    def _fitting(self, value, spread=False):
        """The value as a tensor of its type and shape."""
        tensor = value if isinstance(value, EngineObject) else convert(value, self._dtype)
        if isinstance(tensor, EagerTensor) and tensor._dtype != self._dtype:
            tensor = convert(tensor, self._dtype)
        shape = tuple(tensor.shape)
        if shape != self._shape and not (spread and shape == ()):
            raise ValueError(
                f"Cannot assign value to variable ' {self.name}': Shape mismatch.The variable shape {self.shape}, and "
                f"the assigned value shape {TensorShape(shape)} are incompatible."
            )
        return tensor

    def _changed(self, method, tensor, local):
        if self._handle is not None:
            given = for_engine(tensor._value, self._dtype) if _is_plain(tensor) else tensor
            _wire.call_method(self, method, (given,))
            return _Unread(self)
        changed = np.asarray(local(self._value, np.asarray(tensor)))
        object.__setattr__(self, "_value", changed.astype(numpy_type(self._dtype)).copy())
        return _Unread(self)

    def ref(self):
        """Something that can be the key of a dictionary in its place."""
        return Reference(self)

    experimental_ref = ref

    def set_shape(self, shape):
        """Says again what its shape is."""
        if not self.shape.is_compatible_with(shape):
            raise ValueError(f"Tensor's shape {self.shape} is not compatible with supplied shape {TensorShape(shape)}.")

    def __hash__(self):
        raise TypeError(f"Variable is unhashable. Instead, use variable.ref() as the key. (Variable: {self!r})")

    def __iter__(self):
        if self._shape == ():
            raise TypeError("Cannot iterate over a scalar tensor.")
        return (self[index] for index in range(self._shape[0]))

    def __format__(self, spec):
        return format(self.numpy(), spec) if spec else str(self)

    def __getattr__(self, name):
        raise AttributeError(f"'ResourceVariable' object has no attribute '{name}'")

    def __setattr__(self, name, value):
        object.__setattr__(self, name, value)

    def __setitem__(self, _key, _value):
        raise TypeError("'ResourceVariable' object does not support item assignment")

    def __deepcopy__(self, _memo):
        return Variable(self._numbers(), self._trainable, name=self._name, dtype=self._dtype)

    def __repr__(self):
        return f"<tf.Variable '{self.name}' shape={self.shape} dtype={self._dtype}, numpy={written(self._numbers())}>"


def _is_plain(tensor):
    return isinstance(tensor, EagerTensor) and tensor._handle is None


class _Unread(Variable):
    """What a change of a variable gives: the variable under another name."""

    def __init__(self, variable):
        vars(self).update(vars(variable))
        vars(self).update(_origin=variable, _name="UnreadVariable")

    def _changed(self, method, tensor, local):
        return self._origin._changed(method, tensor, local)

    @property
    def name(self):
        """The name of something that was not read yet."""
        return "UnreadVariable"

    def __del__(self):
        """The variable itself lets go of its number."""


class _Part(EagerTensor):
    """A part of a variable, which can be assigned to: `v[0].assign(1.0)`."""

    def assign(self, value, name=None):
        """Changes this part of the variable."""
        variable, index = self._origin
        numbers = variable.numpy() if variable.ndim else variable._numbers()
        numbers[index] = np.asarray(convert(value, variable._dtype))
        return variable.assign(numbers)


give_operators(Variable)
_get_part = Variable.__getitem__


def _part_of(self, index):
    part = _get_part(self, index)
    if isinstance(part, EagerTensor):
        object.__setattr__(part, "_origin", (self, index))
        part.__class__ = _Part
    return part


Variable.__getitem__ = _part_of
_Part.__name__ = _Part.__qualname__ = "EagerTensor"
