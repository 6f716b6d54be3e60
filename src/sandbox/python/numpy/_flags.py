"""What `.flags` and `.flat` of an array give."""

from ._storage import contiguous_strides


def c_contiguous(a):
    """Whether the elements lie in C order without gaps."""
    wanted = contiguous_strides(a._shape)
    return a.size == 0 or all(
        n == 1 or s == w for n, s, w in zip(a._shape, a._strides, wanted)
    )  # fmt: skip


class flagsobj:
    """Contiguity, ownership and writeability of one array."""

    def __init__(self, array):
        self._array = array

    @property
    def c_contiguous(self):
        """Whether the elements lie in C order without gaps."""
        return c_contiguous(self._array)

    @property
    def f_contiguous(self):
        """Whether the elements lie in Fortran order without gaps."""
        return c_contiguous(self._array.T)

    @property
    def owndata(self):
        """Whether the array owns its storage."""
        return self._array.base is None

    @property
    def writeable(self):
        """Whether elements may be assigned."""
        return self._array._writeable

    @writeable.setter
    def writeable(self, value):
        self._array._writeable = bool(value)

    contiguous = c_contiguous
    aligned = True
    writebackifcopy = False

    def __getitem__(self, key):
        names = {"C": "c_contiguous", "F": "f_contiguous", "O": "owndata", "W": "writeable"}
        return getattr(self, names.get(key, key.lower()))

    def __setitem__(self, key, value):
        if key not in ("WRITEABLE", "W"):
            raise ValueError("Unknown flag")
        self.writeable = value

    def __repr__(self):
        names = ("C_CONTIGUOUS", "F_CONTIGUOUS", "OWNDATA", "WRITEABLE", "ALIGNED",
                 "WRITEBACKIFCOPY")  # fmt: skip
        return "".join(f"  {name} : {self[name]}\n" for name in names)


class flatiter:
    """Iterator over an array's elements in C order."""

    def __init__(self, array):
        self.base = array
        self.index = 0

    def __iter__(self):
        return self

    def __next__(self):
        if self.index >= self.base.size:
            raise StopIteration
        self.index += 1
        return self[self.index - 1]

    def __len__(self):
        return self.base.size

    def __getitem__(self, key):
        if isinstance(key, int) and not -self.base.size <= key < self.base.size:
            raise IndexError(f"index {key} is out of bounds for size {self.base.size}")
        found = self.base.ravel()[key]
        return found.copy() if hasattr(found, "_shape") else found

    def __setitem__(self, key, value):
        line = self.base.ravel()
        line[key] = value
        if not self.base.flags.c_contiguous:
            self.base[...] = line.reshape(self.base.shape)

    def __array__(self, dtype=None, *, copy=None):
        return self.base.flatten() if dtype is None else self.base.flatten().astype(dtype)

    @property
    def coords(self):
        """The index tuple of the next element."""
        rest, place = self.index, []
        for n in reversed(self.base.shape):
            rest, i = divmod(rest, n)
            place.append(i)
        return tuple(reversed(place))

    def copy(self):
        """A flat copy of the array."""
        return self.base.flatten()


for _class in (flagsobj, flatiter):
    _class.__module__ = "numpy"
