"""Tensors whose numbers are with the engine."""

from . import _wire
from ._dtypes import DType
from ._object import EngineObject
from ._operators import Operators
from ._shapes import TensorShape


class Tensor(Operators, EngineObject):
    """A tensor with numbers. Shape and type are known here; the numbers are fetched when they are asked for."""

    __module__ = "tensorflow.python.framework.tensor"

    def _learn(self, wire):
        object.__setattr__(self, "_shape", tuple(wire["shape"]))
        object.__setattr__(self, "_dtype", wire["dtype"])

    @property
    def shape(self):
        """Its shape."""
        return TensorShape(self._shape)

    def get_shape(self):
        """Its shape."""
        return self.shape

    def set_shape(self, shape):
        """Says again what its shape is. Raises ValueError for another one."""
        if not self.shape.is_compatible_with(shape):
            raise ValueError(f"Tensor's shape {self.shape} is not compatible with supplied shape {TensorShape(shape)}.")

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

    def numpy(self):
        """Its numbers: an array, or a scalar of NumPy's for a tensor without axes; bytes for texts."""
        values = _wire.read(self)
        return values[()] if self._shape == () else values

    def __array__(self, dtype=None, copy=None):
        values = _wire.read(self)
        return values if dtype is None else values.astype(dtype)

    def __len__(self):
        if self._shape == ():
            raise TypeError("Scalar tensor has no `len()`")
        return self._shape[0]

    def __iter__(self):
        if self._shape == ():
            raise TypeError("Cannot iterate over a scalar tensor.")
        return (self[index] for index in range(self._shape[0]))

    def __eq__(self, other):
        if other is None:
            return False
        return _wire.call_method(self, "__eq__", (other,))

    def __ne__(self, other):
        if other is None:
            return True
        return _wire.call_method(self, "__ne__", (other,))

    def __hash__(self):
        raise TypeError("Tensor is unhashable. Instead, use tensor.ref() as the key.")

    def ref(self):
        """Something that can be the key of a dictionary in its place."""
        return Reference(self)

    def __bool__(self):
        return bool(self._one("bool"))

    def __float__(self):
        return float(self._one("float"))

    def __int__(self):
        return int(self._one("int"))

    def __complex__(self):
        return complex(self._one("complex"))

    def __index__(self):
        if "int" not in self._dtype:
            raise TypeError(f"only integer scalar arrays can be converted to a scalar index, got {self._dtype}")
        return int(self._one("index"))

    def __format__(self, spec):
        return format(self.numpy(), spec) if self._shape == () else format(str(self), spec)

    def __round__(self, digits=0):
        import numpy

        return numpy.round(self.numpy(), digits)

    def _one(self, kind):
        values = self.numpy()
        if self._shape == ():
            return values
        if values.size == 1:
            return values.reshape(())[()]
        if kind == "bool":
            raise ValueError(
                "The truth value of an array with more than one element is ambiguous. Use a.any() or a.all()"
            )
        raise TypeError("only 0-dimensional arrays can be converted to Python scalars")

    def __str__(self):
        return f"tf.Tensor({_below(str(self.numpy()))}, shape={self.shape}, dtype={self._dtype})"

    def __repr__(self):
        values = self.numpy()
        if self._shape == ():
            told = repr(values.item() if hasattr(values, "item") else values)
        else:
            told = _below(repr(values))
        return f"<tf.Tensor: shape={self.shape}, dtype={self._dtype}, numpy={told}>"


def _below(text):
    """Numbers in several lines begin on a line of their own."""
    return f"\n{text}" if "\n" in text else text


class Reference:
    """Stands for a tensor or variable as a key: equal to another one of the same object."""

    def __init__(self, target):
        self._target = target

    def deref(self):
        """The tensor or variable."""
        return self._target

    def __eq__(self, other):
        return isinstance(other, Reference) and self._target is other._target

    def __hash__(self):
        return id(self._target)
