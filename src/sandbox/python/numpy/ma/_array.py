"""The masked array."""

import numpy as np
from numpy.ma._operators import Operators, masked

_FILLS = {"b": True, "i": 999999, "u": 999999, "f": 1e20, "c": 1e20 + 0j, "O": "?", "U": "N/A",
          "S": b"N/A"}  # fmt: skip


class _Dashes:
    """A masked element inside a printed array."""

    def __repr__(self):
        return "--"


_DASHES = _Dashes()


class MaskedArray(Operators):
    """Data and a mask that is true where an element is left out."""

    __array_priority__ = 15
    __hash__ = None

    def __init__(self, data, mask=False, dtype=None, copy=False, fill_value=None):
        if isinstance(data, MaskedArray):
            mask = data._mask if mask is False else np.asarray(mask, bool) | data.mask
            data = data.data
        self.data = np.array(data, dtype=dtype) if copy else np.asarray(data, dtype)
        self._mask = mask
        if mask is not False and mask is not None:
            self._mask = np.broadcast_to(np.asarray(mask, bool), self.data.shape).copy()
        self._fill = fill_value

    @property
    def mask(self):
        """The mask as an array, or False where nothing is masked."""
        return np.False_ if self._mask is False or self._mask is None else self._mask

    @mask.setter
    def mask(self, value):
        self._mask = np.broadcast_to(np.asarray(value, bool), self.data.shape).copy()

    def _full(self):
        if self._mask is False or self._mask is None:
            return np.zeros(self.data.shape, bool)
        return self._mask

    @property
    def fill_value(self):
        """What `filled` puts in the place of masked elements."""
        value = _FILLS[self.dtype.kind] if self._fill is None else self._fill
        return self.dtype.type(value)

    shape = property(lambda self: self.data.shape, doc="Lengths of the axes.")
    dtype = property(lambda self: self.data.dtype, doc="Element type.")
    ndim = property(lambda self: self.data.ndim, doc="Number of axes.")
    size = property(lambda self: self.data.size, doc="Number of elements.")
    T = property(lambda self: self._like(self.data.T, self._full().T), doc="Axes reversed.")

    def _like(self, data, mask):
        return MaskedArray(data, mask, fill_value=self._fill)

    def __len__(self):
        return len(self.data)

    def __iter__(self):
        return (self[i] for i in range(len(self.data)))

    def __array__(self, dtype=None, *, copy=None):
        return self.data if dtype is None else self.data.astype(dtype)

    def filled(self, fill_value=None):
        """The data with a value in the place of masked elements."""
        value = self.fill_value if fill_value is None else fill_value
        return np.where(self._full(), self.dtype.type(value), self.data)

    def compressed(self):
        """The elements that are not masked, in one line."""
        return self.data[~self._full()]

    def count(self, axis=None):
        """How many elements are not masked."""
        found = (~self._full()).sum(axis=axis)
        return int(found) if axis is None else found

    def __getitem__(self, key):
        data, mask = self.data[key], self._full()[key]
        if isinstance(data, np.ndarray):
            plain = self._mask is False or self._mask is None
            return self._like(data, False if plain else mask)
        return masked if mask else data

    def __setitem__(self, key, value):
        mask = self._full()
        if value is masked:
            mask[key] = True
        else:
            self.data[key] = getattr(value, "data", value)
            mask[key] = getattr(value, "mask", False)
        self._mask = mask

    def reshape(self, *shape):
        """The elements in another shape."""
        return self._like(self.data.reshape(*shape), self._full().reshape(*shape))

    def astype(self, dtype):
        """The elements cast to another dtype."""
        return self._like(self.data.astype(dtype), self._mask)

    def copy(self):
        """A copy."""
        return self._like(self.data.copy(), self._mask)

    def tolist(self):
        """Nested lists with None in the place of masked elements."""
        found = self.data.astype(object)
        found[self._full()] = None
        return found.tolist()

    def _reduced(self, name, axis, neutral):
        filled = np.where(self._full(), np.asarray(neutral, self.dtype), self.data)
        found = getattr(np, name)(filled, axis=axis)
        empty = self.count(axis) == 0
        if axis is None:
            return masked if empty else found
        return self._like(found, empty)

    def sum(self, axis=None):
        """Sum of the elements that are not masked."""
        return self._reduced("sum", axis, 0)

    def prod(self, axis=None):
        """Product of the elements that are not masked."""
        return self._reduced("prod", axis, 1)

    def any(self, axis=None):
        """Whether any element that is not masked is true."""
        return self._reduced("any", axis, 0)

    def all(self, axis=None):
        """Whether all elements that are not masked are true."""
        return self._reduced("all", axis, 1)

    def max(self, axis=None):
        """Largest element that is not masked."""
        return self._reduced("max", axis, _limit(self.dtype, "min"))

    def min(self, axis=None):
        """Smallest element that is not masked."""
        return self._reduced("min", axis, _limit(self.dtype, "max"))

    def mean(self, axis=None):
        """Mean of the elements that are not masked."""
        total = self.sum(axis)
        return masked if total is masked else total / self.count(axis)

    def var(self, axis=None, ddof=0):
        """Variance of the elements that are not masked."""
        centre = self.mean(axis)
        if centre is masked:
            return masked
        centre = centre.data if isinstance(centre, MaskedArray) else centre
        centre = centre if axis is None else np.expand_dims(centre, axis)
        return self._like((self.data - centre) ** 2, self._full()).sum(axis) / (
            self.count(axis) - ddof
        )

    def std(self, axis=None, ddof=0):
        """Standard deviation of the elements that are not masked."""
        found = self.var(axis, ddof)
        if isinstance(found, MaskedArray):
            return self._like(np.sqrt(found.data), found._mask)
        return found if found is masked else np.sqrt(found)

    def _printed(self):
        if self._mask is False or self._mask is None:
            return self.data
        found = self.data.astype(object)
        found[self._mask] = _DASHES
        return found

    def __str__(self):
        return str(self._printed())

    def __repr__(self):
        wide = self.ndim > 1
        start, margin = ("masked_array(\n  " if wide else "masked_array("), 2
        rows = [("data", self._text(self._printed(), "data")),
                ("mask", self._text(self.mask, "mask")), ("fill_value", str(self.fill_value))]  # fmt: skip
        if self.dtype not in _SHORT:
            rows.append(("dtype", str(self.dtype)))
        lines = [f"{name}={text}" for name, text in rows]
        indents = [""] + [" " * (margin if wide else 17 - len(name)) for name, _ in rows[1:]]
        return start + ",\n".join(i + line for i, line in zip(indents, lines)) + ")"

    def _text(self, value, name):
        lead = f"  {name}=" if self.ndim > 1 else f"masked_array({name}="
        return np.array2string(np.asarray(value), separator=", ", prefix=lead)


_SHORT = tuple(map(np.dtype, (int, float, bool, complex)))


def _limit(d, name):
    if d.kind == "b":
        return name == "max"
    return getattr(np.iinfo(d) if d.kind in "iu" else np.finfo(d), name)


MaskedArray.__module__ = "numpy.ma"


def masked_array(data, mask=False, dtype=None, copy=False, fill_value=None):
    """A masked array of data and a mask."""
    return MaskedArray(data, mask, dtype, copy, fill_value)


def array(data, dtype=None, copy=False, mask=False, fill_value=None):
    """A masked array of data and a mask."""
    return MaskedArray(data, mask, dtype, copy, fill_value)
