"""Shapes as tensors, also of symbolic tensors whose lengths are not all known."""

import numpy as np

from keras import _wire

from ._convert import convert, is_symbolic
from ._numbers import as_dtype, type_name
from ._tensors import of_array


class ShapeVector:
    """What `tf.shape` gives for a symbolic tensor: its lengths, None where one is not known."""

    def __init__(self, sizes):
        self.sizes = tuple(sizes)

    def __getitem__(self, index):
        picked = self.sizes[index]
        return ShapeVector(picked) if isinstance(index, slice) else picked

    def __iter__(self):
        return iter(self.sizes)

    def __len__(self):
        return len(self.sizes)

    def __repr__(self):
        return f"<shape {self.sizes}>"


def shape(input, out_type=None, name=None):
    """The lengths of a tensor's axes as a tensor of whole numbers."""
    x = convert(input)
    sizes = tuple(x.shape)
    if None in sizes:
        return ShapeVector(sizes)
    return whole(sizes, "int32" if out_type is None else type_name(out_type))


def rank(input, name=None):
    """How many axes a tensor has."""
    return whole(len(tuple(convert(input).shape)), "int32")


def size(input, out_type=None, name=None):
    """How many numbers a tensor has."""
    count = 1
    for length in tuple(convert(input).shape):
        count = None if count is None or length is None else count * length
    return count if count is None else whole(count, "int32" if out_type is None else type_name(out_type))


def whole(values, dtype):
    """A tensor of whole numbers."""
    return of_array(np.array(values, dtype=dtype), dtype)


def unknown(sizes, dtype="float32"):
    """A symbolic tensor of a shape that is not fully known, where a program makes one inside of a symbolic call."""
    return _wire.call_name("keras.random.uniform", (list(sizes),), {"dtype": as_dtype(dtype)})


def resolved(sizes, x):
    """A wanted shape for `reshape` with at most one -1: lengths that are not known go there."""
    sizes = [-1 if each is None else each for each in sizes]
    if sizes.count(-1) < 2 or not is_symbolic(x):
        return sizes
    known = _product(tuple(x.shape)[1:])
    rest = _product([each for each in sizes[1:] if each != -1])
    return [sizes[0], *[known // rest if each == -1 and known else each for each in sizes[1:]]]


def _product(sizes):
    total = 1
    for each in sizes:
        if each is None:
            return None
        total *= each
    return total
