"""Number types as TensorFlow names them."""


class DType:
    """A number type of TensorFlow's. Equal to its name and to NumPy's type of the same name."""

    __slots__ = ("name",)
    __module__ = "tensorflow"

    def __init__(self, name):
        self.name = name

    def _to_wire(self, _buffers, _place):
        return self.name

    @property
    def as_numpy_dtype(self):
        """NumPy's scalar class of the same name."""
        import numpy

        return object if self.name == "string" else numpy.dtype(self.name).type

    @property
    def is_floating(self):
        """Whether it holds real numbers."""
        return "float" in self.name

    @property
    def is_integer(self):
        """Whether it holds whole numbers."""
        return "int" in self.name

    @property
    def is_bool(self):
        """Whether it holds truth values."""
        return self.name == "bool"

    @property
    def size(self):
        """Bytes of one number."""
        import numpy

        return 1 if self.name == "string" else numpy.dtype(self.name).itemsize

    @property
    def base_dtype(self):
        """The type itself."""
        return self

    @property
    def max(self):
        """The largest number. Raises TypeError for a type without one."""
        return self._limit("max")

    @property
    def min(self):
        """The smallest number. Raises TypeError for a type without one."""
        return self._limit("min")

    def _limit(self, end):
        import numpy

        if self.is_floating:
            return getattr(numpy.finfo(self.as_numpy_dtype), end)
        if self.is_integer:
            return int(getattr(numpy.iinfo(self.as_numpy_dtype), end))
        raise TypeError(f"Cannot find {'maximum' if end == 'max' else 'minimum'} value of {self}.")

    def is_compatible_with(self, other):
        """Whether tensors can be of both types."""
        return self == other

    def __eq__(self, other):
        if other is None:
            return False
        return self.name == name_of(other)

    def __hash__(self):
        return hash(self.name)

    def __str__(self):
        return f"<dtype: '{self.name}'>"

    def __repr__(self):
        return f"tf.{self.name}"


def name_of(dtype):
    """The name of a type given as text, as TensorFlow's or NumPy's type, or as Python's class; None if it is none."""
    if isinstance(dtype, str):
        return dtype
    name = getattr(dtype, "name", None)
    if isinstance(name, str):
        return name
    return {float: "float32", int: "int32", bool: "bool", str: "string"}.get(dtype) or getattr(dtype, "__name__", None)


_names = (
    "bool int8 int16 int32 int64 uint8 uint16 uint32 uint64 bfloat16 float16 float32 float64 complex64 complex128 string"
)
dtypes = {name: DType(name) for name in _names.split()}
dtypes["half"] = dtypes["float16"]
dtypes["double"] = dtypes["float64"]
