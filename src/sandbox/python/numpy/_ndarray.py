"""The array object: storage, shape and views. Other modules add operators and methods.

`_buffer` holds one entry per element; `_offset` and `_strides` count elements. `_whole` says that
the array is exactly its buffer in C order, which the fast paths ask. A subclass may leave
`_buffer` unset and fill it in its `__getattr__`: nothing reads it before values are needed.
"""

from ._casting import convert, python_values
from ._class_names import NumpyClass
from ._core_exceptions import no_room
from ._ndarray_methods import Methods
from ._operators import Operators
from ._storage import contiguous_strides, gather, scatter, size_of

# More than the memory of a process here can hold.
_MOST_BYTES = 2**31


class ndarray(Operators, Methods, metaclass=NumpyClass):
    """N-dimensional array of elements of one dtype.

    ndarray(shape, dtype=float, buffer=None, offset=0) makes an array, zeroed or over `buffer`.
    """

    __slots__ = ("_buffer", "_offset", "_shape", "_strides", "_dtype", "base", "_whole",
                 "_writeable", "__weakref__")  # fmt: skip
    __array_priority__ = 0.0
    __hash__ = None

    def __new__(cls, shape, dtype=None, buffer=None, offset=0, strides=None, order=None):
        from ._make import array_over

        return array_over(cls, shape, dtype, buffer, offset)

    @property
    def shape(self):
        """Lengths of the axes."""
        return self._shape

    @shape.setter
    def shape(self, value):
        other = self.reshape(value)
        if other._buffer is not self._buffer:
            raise AttributeError(
                "Incompatible shape for in-place modification. Use `.reshape()` to make a copy "
                "with the desired shape."
            )
        self._shape, self._strides = other._shape, other._strides

    @property
    def dtype(self):
        """Element type."""
        return self._dtype

    @dtype.setter
    def dtype(self, value):
        other = self.view(value)
        self._buffer, self._dtype, self._shape = other._buffer, other._dtype, other._shape
        self._offset, self._strides, self._whole = 0, other._strides, True

    @property
    def ndim(self):
        """Number of axes."""
        return len(self._shape)

    @property
    def size(self):
        """Number of elements."""
        return size_of(self._shape)

    @property
    def itemsize(self):
        """Bytes of one element."""
        return self._dtype.itemsize

    @property
    def nbytes(self):
        """Bytes of all elements."""
        return self._dtype.itemsize * size_of(self._shape)

    @property
    def strides(self):
        """Bytes from one element to the next along each axis."""
        return tuple(s * self._dtype.itemsize for s in self._strides)

    @property
    def T(self):
        """The array with its axes reversed (a view)."""
        return view(self, self._offset, self._shape[::-1], self._strides[::-1])

    @property
    def mT(self):
        """The array with its last two axes swapped (a view)."""
        if len(self._shape) < 2:
            raise ValueError("matrix transpose with ndim < 2 is undefined")
        return self.swapaxes(-1, -2)

    def __len__(self):
        if not self._shape:
            raise TypeError("len() of unsized object")
        return self._shape[0]

    def __iter__(self):
        if not self._shape:
            raise TypeError("iteration over a 0-d array")
        if len(self._shape) == 1:
            return map(self._dtype._wrap, iter(self._values()))
        return self._rows()

    def _rows(self):
        step, shape, strides = self._strides[0], self._shape[1:], self._strides[1:]
        for i in range(self._shape[0]):
            yield view(self, self._offset + i * step, shape, strides)

    def _values(self):
        """All elements in C order as storage values; to be read only."""
        if self._whole:
            return self._buffer
        return gather(self._buffer, self._offset, self._shape, self._strides)

    def _spread(self, shape):
        """All elements in C order as if the array had been broadcast to `shape`."""
        if shape == self._shape:
            return self._values()
        strides = spread_strides(self._shape, self._strides, shape)
        # Arrays of the package's own, such as values on their way into another array, may have no dtype.
        if self._dtype is not None and size_of(shape) * self._dtype.itemsize > _MOST_BYTES:
            raise no_room(shape, self._dtype)
        return gather(self._buffer, self._offset, shape, strides)

    def _store(self, values):
        """Set all elements from storage values in C order of the array's own dtype."""
        if self._whole:
            self._buffer[:] = values
        else:
            scatter(self._buffer, self._offset, self._shape, self._strides, values)

    def tolist(self):
        """Nested lists of Python objects; for a 0-d array the object itself."""
        values = python_values(self._values(), self._dtype)
        return values[0] if not self._shape else nested(values, self._shape)


def nested(values, shape):
    """Nested lists from a flat list."""
    for length in reversed(shape[1:]):
        if length == 0:
            return _empty_nest(shape)
        values = [values[i : i + length] for i in range(0, len(values), length)]
    return values


def _empty_nest(shape):
    if len(shape) == 1:
        return []
    return [_empty_nest(shape[1:]) for _ in range(shape[0])]


def spread_strides(shape, strides, target):
    """Strides for walking an array as if it had shape `target`, which it must fit."""
    lead = len(target) - len(shape)
    fitted = tuple(
        0 if length == 1 and wanted != 1 else stride
        for length, stride, wanted in zip(shape, strides, target[lead:])
    )
    return (0,) * lead + fitted


def new(buffer, shape, dtype, _make=object.__new__):
    """The array that owns `buffer` whole."""
    a = _make(ndarray)
    a._buffer, a._offset, a._shape, a._dtype = buffer, 0, shape, dtype
    a._strides = (1,) if len(shape) == 1 else contiguous_strides(shape)
    a.base, a._whole, a._writeable = None, True, True
    return a


def view(a, offset, shape, strides, _make=object.__new__):
    """A view of the same buffer."""
    v = _make(ndarray)
    v._buffer, v._offset, v._shape, v._strides = a._buffer, offset, shape, strides
    v._dtype, v._writeable = a._dtype, a._writeable
    v.base = a if a.base is None else a.base
    v._whole = (
        offset == 0
        and strides == contiguous_strides(shape)
        and size_of(shape) == len(a._buffer)
    )  # fmt: skip
    return v


def scalar(a):
    """The scalar object of an array with one element."""
    return a._dtype._wrap(a._values()[0])


def result(buffer, shape, dtype):
    """An array, or a scalar where the shape is ()."""
    return new(buffer, shape, dtype) if shape else dtype._wrap(buffer[0])


def cast(a, dtype):
    """A new contiguous array of dtype `dtype`."""
    return new(convert(a._values(), a._dtype, dtype), a._shape, dtype)
