"""Iterators over several arrays at once: nditer and broadcast."""

from ._broadcast import broadcast_shapes
from ._coerce import asarray
from ._flags import flatiter
from ._join import common_dtype
from ._make import empty
from ._ndarray import spread_strides, view
from ._shape import broadcast_to

__all__ = ["nditer", "broadcast", "flatiter"]

_FLAGS = ("buffered", "c_index", "common_dtype", "copy_if_overlap", "delay_bufalloc",
          "external_loop", "f_index", "grow_inner", "growinner", "multi_index", "ranged",
          "reduce_ok", "refs_ok", "zerosize_ok")  # fmt: skip


class nditer:
    """Iterator over the elements of arrays as arrays without axes that may be assigned.

    Flags: multi_index and c_index tell the place, external_loop gives whole lines.
    """

    def __init__(self, op, flags=None, op_flags=None, op_dtypes=None, order="K", casting="safe",
                 op_axes=None, itershape=None, buffersize=0):  # fmt: skip
        self._flags = [f for f in flags or () if self._known(f)]
        given = op if isinstance(op, (list, tuple)) else [op]
        arrays = [None if x is None else asarray(x) for x in given]
        if op_dtypes is not None:
            types = op_dtypes if isinstance(op_dtypes, (list, tuple)) else [op_dtypes]
            arrays = [a if a is None else a.astype(t) for a, t in zip(arrays, types)]
        known = [a for a in arrays if a is not None]
        self._shape = broadcast_shapes(*(a.shape for a in known))
        kind = common_dtype(known)
        self.operands = tuple(empty(self._shape, kind) if a is None else a for a in arrays)
        self._writable = [_writes(op_flags, i) or a is None for i, a in enumerate(arrays)]
        self._order = self._axis_order(order)
        self.reset()

    @staticmethod
    def _known(flag):
        if flag not in _FLAGS:
            raise ValueError(f'Unexpected iterator global flag "{flag}"')
        return True

    def _axis_order(self, order):
        """Axes from the outermost to the innermost."""
        axes, first = list(range(len(self._shape))), self.operands[0]
        if order == "F":
            return axes[::-1]
        if order in "KA" and first.ndim == len(axes):
            return sorted(axes, key=lambda i: -abs(first._strides[i]))
        return axes

    def reset(self):
        """Back to the beginning."""
        self.iterindex, self._fresh = 0, True

    @property
    def itersize(self):
        """Number of steps."""
        size = 1
        for n in self._shape:
            size *= n
        return size

    @property
    def finished(self):
        """Whether all elements were visited."""
        return self.iterindex >= self.itersize

    def _step(self):
        """Elements that are passed on at once: with external_loop as many as lie in one run."""
        if "external_loop" not in self._flags:
            return 1
        size = 1
        for axis in reversed(self._order):
            if size > 1 and any(not _continues(a, self._shape, axis, size) for a in self.operands):
                break
            size *= self._shape[axis]
        return size

    @property
    def shape(self):
        """Shape of the iteration."""
        return self._shape

    ndim = property(lambda self: len(self._shape), doc="Number of axes.")
    nop = property(lambda self: len(self.operands), doc="Number of arrays.")

    @property
    def multi_index(self):
        """The index tuple of the present element."""
        if "multi_index" not in self._flags:
            raise ValueError("Iterator is not tracking a multi-index")
        return self._place()

    @property
    def index(self):
        """The present element's place in C order (or with f_index in Fortran order)."""
        place, found = self._place(), 0
        pairs = list(zip(place, self._shape))
        for i, n in reversed(pairs) if "f_index" in self._flags else pairs:
            found = found * n + i
        return found

    def _place(self):
        rest, place = self.iterindex, [0] * len(self._shape)
        for axis in reversed(self._order):
            rest, place[axis] = divmod(rest, self._shape[axis])
        return tuple(place)

    @property
    def value(self):
        """The present elements."""
        found = tuple(self._element(i) for i in range(self.nop))
        return found[0] if len(found) == 1 else found

    def _element(self, i):
        a = self.operands[i]
        if "external_loop" in self._flags:
            step = self._step()
            line = broadcast_to(a, self._shape).transpose(self._order)
            return line.reshape(-1)[self.iterindex : self.iterindex + step]
        strides = spread_strides(a._shape, a._strides, self._shape)
        found = view(a, a._offset + sum(p * s for p, s in zip(self._place(), strides)), (), ())
        found._writeable = self._writable[i]
        return found

    def __getitem__(self, i):
        return self._element(i) if i >= 0 else self._element(i + self.nop)

    def __setitem__(self, i, value):
        self._element(i)[...] = value

    def __len__(self):
        return self.nop

    def iternext(self):
        """On to the next element; whether there is one."""
        self.iterindex += self._step()
        return not self.finished

    def __iter__(self):
        return self

    def __next__(self):
        if self._fresh:
            self._fresh = False
        else:
            self.iterindex += self._step()
        if self.finished:
            raise StopIteration
        return self.value

    def __enter__(self):
        return self

    def __exit__(self, *error):
        self.close()

    def close(self):
        """Changes are written at once, so nothing is left to do."""

    def copy(self):
        """Another iterator at the same place."""
        found = object.__new__(nditer)
        found.__dict__.update(self.__dict__)
        return found


def _continues(a, shape, axis, size):
    """Whether the elements of an array go on evenly from one run of `size` to the next."""
    strides = spread_strides(a._shape, a._strides, shape)
    steps = sorted(abs(s) for s, n in zip(strides, shape) if n > 1)
    return shape[axis] == 1 or abs(strides[axis]) == steps[0] * size


def _writes(op_flags, i):
    if not op_flags:
        return False
    flags = op_flags if isinstance(op_flags[0], str) else op_flags[i]
    return "readwrite" in flags or "writeonly" in flags


class broadcast:
    """Arrays walked together in their common shape; iteration gives tuples of elements."""

    def __init__(self, *args):
        self._arrays = [asarray(a) for a in args]
        self.shape = broadcast_shapes(*(a.shape for a in self._arrays))
        self.index = 0

    nd = ndim = property(lambda self: len(self.shape), doc="Number of axes.")
    numiter = property(lambda self: len(self._arrays), doc="Number of arrays.")

    @property
    def size(self):
        """Number of elements."""
        size = 1
        for n in self.shape:
            size *= n
        return size

    @property
    def iters(self):
        """One iterator over the elements for each array."""
        return tuple(broadcast_to(a, self.shape).flat for a in self._arrays)

    def reset(self):
        """Back to the beginning."""
        self.index = 0

    def __iter__(self):
        return self

    def __next__(self):
        if self.index >= self.size:
            raise StopIteration
        self.index += 1
        return tuple(broadcast_to(a, self.shape).flat[self.index - 1] for a in self._arrays)


for _class in (nditer, broadcast):
    _class.__module__ = "numpy"
