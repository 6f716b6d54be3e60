"""What Keras 2's functions of `keras.backend` are made of."""

from ._modules import module


def ops():
    """The module `keras.ops`."""
    return module("keras.ops")


def tensorflow():
    """The module `tensorflow`."""
    import tensorflow as tf

    return tf


def floatx(dtype=None):
    """The type, or the one of real numbers where none is named."""
    return dtype or module("keras.config").floatx()
