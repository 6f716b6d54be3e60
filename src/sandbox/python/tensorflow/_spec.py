"""What is known of tensors before they are there."""

from keras._dtypes import DType
from keras._shapes import TensorShape

from ._numbers import type_name


class TensorSpec:
    """The shape and the type of a tensor: `TensorSpec(shape, dtype=tf.float32, name=None)`."""

    __module__ = "tensorflow.python.framework.tensor"

    def __init__(self, shape, dtype="float32", name=None):
        self.shape = TensorShape(shape)
        self.dtype = DType(type_name(dtype))
        self.name = name

    @classmethod
    def from_tensor(cls, tensor, name=None):
        """What is known of a tensor."""
        return cls(tuple(tensor.shape), type_name(tensor.dtype), name)

    def is_compatible_with(self, other):
        """Whether a tensor can be of both kinds."""
        return self.dtype == other.dtype and self.shape.is_compatible_with(tuple(other.shape))

    def __eq__(self, other):
        return isinstance(other, TensorSpec) and self.shape == other.shape and self.dtype == other.dtype

    def __hash__(self):
        return hash((self.shape, self.dtype))

    def __repr__(self):
        return f"TensorSpec(shape={self.shape}, dtype={self.dtype!r}, name={self.name!r})"


class IndexedSlices:
    """Some rows of a tensor, and which ones they are."""

    def __init__(self, values, indices, dense_shape=None):
        self.values = values
        self.indices = indices
        self.dense_shape = dense_shape
