"""Elements of data sets: nested tuples and dictionaries of tensors."""

import numpy as np

from keras._object import EngineObject

from .._convert import convert
from .._joining import stack
from .._ragged import RaggedTensor
from .._spec import TensorSpec
from .._structure import flatten, map_structure, pack_as
from .._tensors import EagerTensor, is_here, of_array


def as_element(value):
    """A value as an element: lists become tensors, all numbers too."""
    if isinstance(value, tuple):
        items = [as_element(each) for each in value]
        return type(value)(*items) if hasattr(value, "_fields") else tuple(items)
    if isinstance(value, dict):
        return {key: as_element(each) for key, each in value.items()}
    if value is None or isinstance(value, (EngineObject, RaggedTensor)) or hasattr(value, "_open"):
        return value
    return convert(value)


def stacked(elements):
    """Elements of one structure as one element with one more axis in front."""
    columns = zip(*[flatten(each) for each in elements])
    return pack_as(elements[0], [_stack_leaves(list(leaves)) for leaves in columns])


def _stack_leaves(leaves):
    if all(is_here(each) for each in leaves):
        first = leaves[0]
        shapes = {each._shape for each in leaves}
        if len(shapes) > 1:
            _refuse(leaves)
        return of_array(np.stack([each._value for each in leaves]), first._dtype)
    return stack(leaves)


def _refuse(leaves):
    from .._run import kernel_error

    first, other = leaves[0], next(each for each in leaves if each._shape != leaves[0]._shape)
    place = next(at for at, each in enumerate(leaves) if each is other)
    raise kernel_error(
        "IteratorGetNext_output_types_1",
        "Cannot batch tensors with different shapes in component 0. First element had shape "
        f"{list(first._shape)} and element {place} had shape {list(other._shape)}.",
        "IteratorGetNext",
    )


def rows_of(element):
    """The elements that lie in one along its first axis."""
    leaves = flatten(element)
    count = len(leaves[0])
    return [pack_as(element, [_row(leaf, place) for leaf in leaves]) for place in range(count)]


def _row(leaf, place):
    return of_array(leaf._value[place], leaf._dtype) if is_here(leaf) else leaf[place]


def picked(element, places):
    """The rows of an element that lie at these places, as one element."""
    return map_structure(lambda leaf: of_array(np.take(leaf._numbers(), places, axis=0), leaf._dtype), element)


def cut(element, begin, end):
    """The rows of an element between two places."""
    return map_structure(lambda leaf: of_array(leaf._numbers()[begin:end], leaf._dtype), element)


def spec_of(element):
    """What is known of the tensors in an element."""
    return map_structure(_spec_of_leaf, element)


def _spec_of_leaf(leaf):
    if hasattr(leaf, "element_spec"):
        return DatasetSpec(leaf.element_spec)
    return None if leaf is None else TensorSpec.from_tensor(leaf)


def batched_spec(spec, size):
    """What is known of the tensors in a batch."""
    return map_structure(
        lambda each: TensorSpec((size, *tuple(each.shape)), each.dtype) if isinstance(each, TensorSpec) else each, spec
    )


class DatasetSpec:
    """What is known of the elements of a data set inside of another one."""

    def __init__(self, element_spec):
        self.element_spec = element_spec

    def __repr__(self):
        return f"DatasetSpec({self.element_spec!r}, TensorShape([]))"


def as_numpy(element):
    """An element with arrays in place of tensors."""
    return map_structure(lambda leaf: leaf.as_numpy_iterator() if hasattr(leaf, "_open") else leaf.numpy(), element)


def call(function, element):
    """Calls a function of the program with an element: a tuple gives several arguments."""
    return function(*element) if isinstance(element, tuple) else function(element)


def is_tensor(leaf):
    """Whether a leaf is a tensor with numbers."""
    return isinstance(leaf, EagerTensor)
