"""Shapes of tensors as TensorFlow tells them."""


class TensorShape:
    """The shape of a tensor: lengths, None where one is not known. Prints and compares as a tuple."""

    __slots__ = ("_dims",)
    __module__ = "tensorflow.python.framework.tensor_shape"

    def __init__(self, dims):
        if isinstance(dims, TensorShape):
            dims = dims._dims
        elif isinstance(dims, int):
            dims = (dims,)
        self._dims = None if dims is None else tuple(None if each is None else int(each) for each in dims)

    def _to_wire(self, buffers, place):
        from gradpaper_runtime.values import encode

        return encode(self._dims, buffers, place)

    @property
    def rank(self):
        """The number of axes."""
        return None if self._dims is None else len(self._dims)

    ndims = rank

    @property
    def dims(self):
        """The lengths as a list."""
        return None if self._dims is None else list(self._dims)

    def as_list(self):
        """The lengths as a list. Raises ValueError for an unknown shape."""
        if self._dims is None:
            raise ValueError("as_list() is not defined on an unknown TensorShape.")
        return list(self._dims)

    def num_elements(self):
        """The product of the lengths, or None if one is not known."""
        if self._dims is None or None in self._dims:
            return None
        product = 1
        for each in self._dims:
            product *= each
        return product

    def is_fully_defined(self):
        """Whether all lengths are known."""
        return self._dims is not None and None not in self._dims

    def is_compatible_with(self, other):
        """Whether a tensor can have both shapes."""
        other = TensorShape(other)
        if self._dims is None or other._dims is None:
            return True
        return len(self._dims) == len(other._dims) and all(
            a is None or b is None or a == b for a, b in zip(self._dims, other._dims)
        )

    def concatenate(self, other):
        """The lengths of both shapes."""
        return self + TensorShape(other)

    def __len__(self):
        if self._dims is None:
            raise ValueError("Cannot take the length of shape with unknown rank.")
        return len(self._dims)

    def __iter__(self):
        return iter(self._dims)

    def __getitem__(self, index):
        picked = self._dims[index]
        return TensorShape(picked) if isinstance(index, slice) else picked

    def __add__(self, other):
        return TensorShape(self._dims + tuple(other))

    def __radd__(self, other):
        return TensorShape(tuple(other) + self._dims)

    def __eq__(self, other):
        if not isinstance(other, (TensorShape, tuple, list)):
            return NotImplemented
        return self._dims == TensorShape(other)._dims

    def __hash__(self):
        return hash(self._dims)

    def __bool__(self):
        return self._dims is not None

    def __str__(self):
        if self._dims is None:
            return "<unknown>"
        return f"({self._dims[0]},)" if len(self._dims) == 1 else f"({', '.join(str(each) for each in self._dims)})"

    def __repr__(self):
        return f"TensorShape({None if self._dims is None else list(self._dims)})"
