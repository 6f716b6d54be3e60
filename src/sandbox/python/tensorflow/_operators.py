"""Python's operators on tensors and on variables of TensorFlow's."""

from . import _arithmetic as arithmetic
from . import _elementwise as elementwise
from ._indexing import get_item
from ._products import matmul
from ._tensors import EagerTensor

_two = {
    "add": arithmetic.add,
    "sub": arithmetic.subtract,
    "mul": arithmetic.multiply,
    "truediv": arithmetic.divide,
    "floordiv": arithmetic.floordiv,
    "mod": arithmetic.floormod,
    "pow": arithmetic.pow,
}
_questions = {
    "lt": arithmetic.less,
    "le": arithmetic.less_equal,
    "gt": arithmetic.greater,
    "ge": arithmetic.greater_equal,
}
_bits = {"and": arithmetic.both, "or": arithmetic.either, "xor": arithmetic.one_of}


def _plain(function):
    def operate(self, other):
        return _answer(function, self, other)

    return operate


def _reflected(function):
    def operate(self, other):
        return _answer(function, other, self)

    return operate


def _answer(function, left, right):
    if left is None or right is None:
        raise ValueError("Attempt to convert a value (None) with an unsupported type (<class 'NoneType'>) to a Tensor.")
    return function(left, right, _as_operator=True)


def _equal(self, other):
    if other is None:
        return False
    return arithmetic.is_equal(self, other)


def _different(self, other):
    if other is None:
        return True
    return arithmetic.is_different(self, other)


def _swapped(function):
    return lambda self, other: function(other, self)


def give_operators(kind):
    """Gives a class Python's operators."""
    for name, function in _two.items():
        setattr(kind, f"__{name}__", _plain(function))
        setattr(kind, f"__r{name}__", _reflected(function))
    for name, function in _questions.items():
        setattr(kind, f"__{name}__", _plain(function))
    for name, function in _bits.items():
        setattr(kind, f"__{name}__", lambda self, other, run=function: run(self, other))
        setattr(kind, f"__r{name}__", _swapped(function))
    kind.__matmul__ = lambda self, other: matmul(self, other)
    kind.__rmatmul__ = _swapped(matmul)
    kind.__neg__ = lambda self: elementwise.negative(self)
    kind.__pos__ = lambda self: self
    kind.__abs__ = lambda self: elementwise.abs(self)
    kind.__invert__ = lambda self: elementwise.logical_not(self)
    kind.__getitem__ = get_item
    kind.__eq__ = _equal
    kind.__ne__ = _different


def _no_hash(self):
    raise TypeError("Tensor is unhashable. Instead, use tensor.ref() as the key.")


give_operators(EagerTensor)
EagerTensor.__hash__ = _no_hash

__all__ = ["give_operators"]
