"""Symbolic tensors: what flows between layers before there are numbers."""

from ._object import EngineObject
from ._operators import Operators


class KerasTensor(Operators, EngineObject):
    """A symbolic tensor: a shape and a type, no numbers."""

    __module__ = "keras"
    _is_symbolic = True

    def _learn(self, wire):
        object.__setattr__(self, "_shape", tuple(wire["shape"]))
        object.__setattr__(self, "_dtype", wire["dtype"])

    @property
    def shape(self):
        """Its shape; None where a length is not known."""
        return self._shape

    @property
    def dtype(self):
        """The name of its number type."""
        return self._dtype

    @property
    def ndim(self):
        """The number of axes."""
        return len(self._shape)

    def __bool__(self):
        raise TypeError("A symbolic KerasTensor cannot be used as a boolean.")

    def __float__(self):
        raise ValueError(_no("float"))

    def __int__(self):
        raise ValueError(_no("int"))

    def __iter__(self):
        raise NotImplementedError("Iterating over a symbolic KerasTensor is not supported.")

    def __array__(self, dtype=None, copy=None):
        raise ValueError(_no("numpy"))

    def __tf_tensor__(self, *_args):
        raise ValueError(_no("tensor"))

    def __repr__(self):
        return (
            f"<KerasTensor shape={self._shape}, dtype={self._dtype}, sparse=False, ragged=False, name={self.name}>"
        )


def _no(wanted):
    what = {"float": "a float", "int": "an int"}.get(wanted, "a NumPy array")
    return (
        "A KerasTensor is symbolic: it's a placeholder for a shape an a dtype. It doesn't have any actual numerical "
        f"value. You cannot convert it to {what}."
    )
