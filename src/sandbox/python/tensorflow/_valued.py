"""What tensors and variables have in common: numbers that become Python's and NumPy's."""


def _plain_text(text):
    return text.item() if hasattr(text, "item") else text


class Valued:
    """Something with numbers: `_numbers()` gives them as an array, `_shape` and `_dtype` say what they are."""

    def numpy(self):
        """Its numbers: an array of its own, or a scalar of NumPy's where there are no axes; bytes for texts."""
        values = self._numbers()
        if self._shape != ():
            return values.copy()
        return _plain_text(values[()]) if self._dtype == "string" else values[()]

    def __array__(self, dtype=None, copy=None):
        values = self._numbers()
        return values.copy() if dtype is None else values.astype(dtype)

    def __bool__(self):
        values = self._numbers()
        return values.size > 0 and bool(values)

    def __float__(self):
        return float(self._scalar())

    def __int__(self):
        return int(self._scalar())

    def __complex__(self):
        return complex(self._scalar())

    def __index__(self):
        if "int" not in self._dtype or self._shape != ():
            raise TypeError("only integer scalar arrays can be converted to a scalar index")
        return int(self._numbers()[()])

    def _scalar(self):
        if self._shape != ():
            raise TypeError("only 0-dimensional arrays can be converted to Python scalars")
        return self._numbers()[()]

    def __len__(self):
        if self._shape == ():
            raise TypeError("Scalar tensor has no `len()`")
        return self._shape[0]
