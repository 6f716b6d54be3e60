"""What stands around computations: devices, scopes, prints."""

import contextlib
import logging
import sys
import time

import numpy as np

from keras._keras_tensor import KerasTensor

from ._convert import convert
from ._structure import flatten
from ._tensors import EagerTensor
from ._variables import Variable


class _Scope(contextlib.nullcontext):
    """A block that changes nothing here; a decorator too."""

    def __call__(self, function):
        return function


def device(device_name):
    """Where operations run: here there is one device."""
    return _Scope(device_name)


def name_scope(name):
    """A name in front of others."""
    return _Scope(name if isinstance(name, str) else None)


def init_scope():
    """Without effect: there are no graphs."""
    return _Scope()


def control_dependencies(control_inputs):
    """Without effect: operations run in the order in which they are written."""
    return _Scope()


def executing_eagerly():
    """Whether operations run at once: always."""
    return True


def is_tensor(x):
    """Whether it is a tensor or a variable."""
    return isinstance(x, (EagerTensor, KerasTensor, Variable))


def is_symbolic_tensor(tensor):
    """Whether it is a tensor without numbers."""
    return isinstance(tensor, KerasTensor)


def print(*inputs, output_stream=sys.stderr, summarize=3, sep=" ", end="\n", name=None):
    """Prints to standard error, tensors with their first and last numbers."""
    text = sep.join(_written(each, summarize) for each in inputs) + end
    if output_stream in (sys.stdout, "sys.stdout") or output_stream is sys.__stdout__:
        sys.stdout.write(text)
    else:
        sys.stderr.write(text)


def _written(value, summarize):
    if not hasattr(value, "numpy"):
        return str(value)
    array = np.asarray(value.numpy())
    if array.dtype.kind == "O":
        return str(array[()].decode() if array.shape == () else [each.decode() for each in array.ravel()])
    with np.printoptions(edgeitems=summarize, threshold=2 * summarize):
        return str(array)


def get_logger():
    """TensorFlow's logger."""
    return logging.getLogger("tensorflow")


def timestamp(name=None):
    """The time in seconds."""
    return convert(time.time(), "float64")


def no_op(name=None):
    """Does nothing."""


def group(*inputs, **_keywords):
    """Does nothing: operations have run already."""


def get_static_value(tensor, partial=False):
    """The numbers of a tensor, as far as they are known."""
    return None if isinstance(tensor, KerasTensor) else convert(tensor).numpy()


def inside_function():
    """Whether the code runs in a graph."""
    return False


def Assert(condition, data, summarize=None, name=None):  # noqa: N802 - TensorFlow's name
    """Raises InvalidArgumentError unless the condition holds."""
    from .debugging import Assert as check

    check(condition, data)


def assert_equal(x, y, message=None, summarize=None, name=None):
    """Raises InvalidArgumentError where numbers differ."""
    from .debugging import assert_equal as check

    check(x, y, message)


def identity_n(input, name=None):
    """The tensors themselves."""
    return [convert(each) for each in flatten(input)]


class UnconnectedGradients:
    """What stands for a gradient that there is not."""

    NONE = "none"
    ZERO = "zero"


class VariableAggregation:
    """How copies of a variable would be brought together."""

    NONE, SUM, MEAN, ONLY_FIRST_REPLICA = range(4)


class VariableSynchronization:
    """When copies of a variable would be brought together."""

    AUTO, NONE, ON_WRITE, ON_READ = range(4)
