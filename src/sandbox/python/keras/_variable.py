"""Weights: numbers that training changes."""

from . import _wire
from ._object import EngineObject
from ._operators import Operators
from ._shapes import TensorShape


class Variable(Operators, EngineObject):
    """A weight: `Variable(initializer, shape=None, dtype=None, trainable=True, …, name=None)`."""

    __module__ = "keras.src.backend.tensorflow.core"
    _wire_name = "keras.Variable"
    _is_tracked = True

    def __init__(self, *positional, **keywords):
        self._make(positional, keywords)

    def _learn(self, wire):
        object.__setattr__(self, "_shape", tuple(wire["shape"]))
        object.__setattr__(self, "_dtype", wire["dtype"])

    def _known(self):
        if "_shape" not in vars(self):
            self._learn({"shape": _wire.get(self, "shape"), "dtype": _wire.get(self, "dtype")})
        return self

    @property
    def shape(self):
        """Its shape."""
        return TensorShape(self._known()._shape)

    @property
    def dtype(self):
        """The name of its number type."""
        return self._known()._dtype

    @property
    def ndim(self):
        """The number of axes."""
        return len(self.shape)

    def numpy(self):
        """Its numbers as an array."""
        values = _wire.read(self)
        return values[()] if self.shape == () else values

    def __array__(self, dtype=None, copy=None):
        values = _wire.read(self)
        return values if dtype is None else values.astype(dtype)

    def assign(self, value):
        """Takes over the values. Raises ValueError for another shape."""
        _wire.call_method(self, "assign", (value,))
        return self

    def assign_add(self, value):
        """Adds the values."""
        _wire.call_method(self, "assign_add", (value,))
        return self

    def assign_sub(self, value):
        """Takes the values away."""
        _wire.call_method(self, "assign_sub", (value,))
        return self

    def __len__(self):
        return self.shape[0]

    def __iter__(self):
        return (self[index] for index in range(self.shape[0]))

    def __eq__(self, other):
        return False if other is None else _wire.call_method(self, "__eq__", (other,))

    def __ne__(self, other):
        return True if other is None else _wire.call_method(self, "__ne__", (other,))

    def __hash__(self):
        return id(self)

    def __bool__(self):
        raise TypeError("A Keras Variable cannot be used as a boolean.")

    def __float__(self):
        return float(self._only("float"))

    def __int__(self):
        return int(self._only("int"))

    def _only(self, kind):
        values = _wire.read(self)
        if values.size != 1:
            raise TypeError("only 0-dimensional arrays can be converted to Python scalars")
        return values.reshape(())[()]

    def __format__(self, spec):
        return format(self.numpy(), spec) if self.shape == () else format(str(self), spec)

    def __repr__(self):
        values = _wire.read(self)
        told = values.item() if self.shape == () else values
        return f"<Variable path={self.path}, shape={self.shape}, dtype={self.dtype}, value={told}>"
