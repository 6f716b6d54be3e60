"""What Python itself asks of arrays: truth, numbers, texts, pickling."""


class Protocols:
    """Mixin with the special methods of arrays that are no operators."""

    __slots__ = ()

    def __array__(self, dtype=None, *, copy=None):
        return self if dtype is None else self.astype(dtype, copy=False)

    def __contains__(self, value):
        return bool((self == value).any()) if self.size else False

    def __bool__(self):
        if self.size == 1:
            return bool(self._values()[0])
        raise ValueError(
            "The truth value of an empty array is ambiguous. Use `array.size > 0` to check that "
            "an array is not empty."
            if self.size == 0
            else "The truth value of an array with more than one element is ambiguous. Use "
            "a.any() or a.all()"
        )

    def _only(self, kind):
        if self._shape:
            raise TypeError("only 0-dimensional arrays can be converted to Python scalars")
        return kind(self._dtype._wrap(self._values()[0]))

    def __float__(self):
        return self._only(float)

    def __int__(self):
        return self._only(int)

    def __complex__(self):
        return self._only(complex)

    def __index__(self):
        if self._shape or self._dtype.kind not in "iu":
            raise TypeError("only integer scalar arrays can be converted to a scalar index")
        return self._values()[0]

    def __repr__(self):
        from ._print import array_repr

        return array_repr(self)

    def __str__(self):
        from ._print import array_str

        return array_str(self)

    def __format__(self, spec):
        if self._shape:
            if not spec:
                return str(self)
            raise TypeError("unsupported format string passed to numpy.ndarray.__format__")
        return format(self.item(), spec) if spec else str(self)

    def __reduce__(self):
        from ._memory import rebuild, tobytes

        if self._dtype._code is None:
            return rebuild, (list(self._values()), self._shape, self._dtype)
        return rebuild, (tobytes(self), self._shape, self._dtype)
