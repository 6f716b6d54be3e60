"""Arrays of data sets whose numbers stay with the engine until Python asks for one."""

import numpy
from numpy import ndarray
from numpy._shape import _resolved
from numpy._storage import contiguous_strides, size_of, zeros_buffer

from ._extremes import extreme
from ._lazy_indices import few_rows, kind_of, shape_with_axes
from ._lazy_steps import castable, step_with
from ._source import Source

_facts = ndarray.base
_most_steps = 60
_piece_bytes = 4 * 2**20
_whole_after = 256
_whole_bytes = 2**28


class Facts:
    """Where the numbers of an array come from, and how many rows of it were looked at alone."""

    __slots__ = ("source", "seen")

    def __init__(self, source):
        self.source = source
        self.seen = 0


class LazyArray(ndarray):
    """An array of a data set. Reshaping, casting, arithmetic with a number and slices of rows are noted for the engine.

    Everything else needs the numbers: they are fetched, and the array is a plain one from then on. Parts of it are
    arrays of their own, not views.
    """

    __slots__ = ()

    def __getattr__(self, name):
        if name == "_buffer":
            return fetch(self)
        raise AttributeError(f"'numpy.ndarray' object has no attribute {name!r}")

    def _to_wire(self, _buffers, _place):
        return _facts.__get__(self).source.wire(self._shape, self._dtype.name)

    @property
    def base(self):
        """None: the array has its own numbers."""
        return None

    @property
    def shape(self):
        """Lengths of the axes."""
        return self._shape

    @shape.setter
    def shape(self, value):
        fetch(self)
        self.shape = value

    def reshape(self, *shape, order="C", copy=None):
        """The numbers in another shape."""
        wanted = shape[0] if len(shape) == 1 and not isinstance(shape[0], int) else shape
        wanted = (wanted,) if isinstance(wanted, numpy.integer) else wanted
        if order != "C" or not isinstance(wanted, (tuple, list)) or not wanted:
            return ndarray.reshape(fetched(self), *shape, order=order, copy=copy)
        lengths = _resolved(self, tuple(int(each) for each in wanted))
        if lengths[:1] != self._shape[:1]:
            return ndarray.reshape(fetched(self), lengths)
        return _after(self, ("reshape", lengths), shape=lengths)

    def copy(self, order="C"):
        """The same numbers once more."""
        return _after(self)

    def astype(self, dtype, order="K", casting="unsafe", subok=True, copy=True):
        """The numbers in another type."""
        wanted = numpy.dtype(dtype)
        if not castable(self._dtype, wanted):
            return ndarray.astype(fetched(self), dtype, order, casting, subok, copy)
        if wanted == self._dtype:
            return _after(self) if copy else self
        return _after(self, ("astype", wanted.name), dtype=wanted)

    def __getitem__(self, key):
        return _item(self, key)

    def __iter__(self):
        step = max(1, _piece_bytes // max(1, self.nbytes // max(1, len(self))))
        for start in range(0, len(self), step):
            yield from _rows(self, start, min(step, len(self) - start))


def lazy(name, shape, dtype):
    """The array of that name, none of whose numbers are here."""
    return _make(Source(name), shape, numpy.dtype(dtype))


def fetch(array):
    """Fetches the numbers of an array, which then is a plain one; gives its storage."""
    count = array._shape[0]
    buffer = zeros_buffer(array._dtype, size_of(array._shape))
    step = max(1, _piece_bytes // max(1, array.nbytes // max(1, count)))
    place = memoryview(buffer).cast("B")
    at = 0
    for start in range(0, count, step):
        piece = memoryview(_rows(array, start, min(step, count - start))._buffer).cast("B")
        place[at : at + len(piece)] = piece
        at += len(piece)
    _facts.__set__(array, None)
    array.__class__ = ndarray
    array._buffer = buffer
    return buffer


def fetched(array):
    """The array, a plain one."""
    fetch(array)
    return array


def _make(source, shape, dtype):
    made = object.__new__(LazyArray)
    made._offset, made._shape, made._strides = 0, tuple(shape), contiguous_strides(shape)
    made._dtype, made._whole, made._writeable = dtype, True, True
    _facts.__set__(made, Facts(source))
    return made


def _after(array, *steps, shape=None, dtype=None):
    """The array that steps make of another one."""
    source = _facts.__get__(array).source
    for step in steps:
        source = source.then(*step)
    made = _make(source, array._shape if shape is None else shape, dtype or array._dtype)
    return fetched(made) if len(source.steps) > _most_steps else made


def _rows(array, start, count, step=1):
    """Some rows, fetched."""
    return _facts.__get__(array).source.then("slice", start, step, count).read()


def _item(array, key):
    if type(key) is int or isinstance(key, numpy.integer):
        return _one_row(array, int(key))
    if type(key) is slice:
        return _slice(array, key)
    if type(key) is tuple and key and Ellipsis is not kind_of(key[0]):
        return _of_tuple(array, key)
    if type(key) is tuple or key is Ellipsis:
        return _with_axes(array, key if type(key) is tuple else (key,))
    chosen = few_rows(key, array._shape[0])
    if chosen is None:
        return ndarray.__getitem__(fetched(array), key)
    return numpy.stack([_one_row(array, each) for each in chosen])


def _one_row(array, index):
    facts, count = _facts.__get__(array), array._shape[0]
    facts.seen += 1
    if not -count <= index < count or (facts.seen > _whole_after and array.nbytes <= _whole_bytes):
        return ndarray.__getitem__(fetched(array) if -count <= index < count else _empty(array), index)
    return _rows(array, index % count, 1)[0]


def _empty(array):
    """An array of the same length that costs nothing: it tells of a wrong index as NumPy does."""
    return numpy.broadcast_to(numpy.zeros(1, array._dtype), (array._shape[0],))


def _slice(array, key):
    start, stop, step = key.indices(array._shape[0])
    count = len(range(start, stop, step))
    if (start, step, count) == (0, 1, array._shape[0]):
        return _after(array)
    return _after(array, ("slice", start, step, count), shape=(count, *array._shape[1:]))


def _of_tuple(array, key):
    """An index whose first part is about the rows."""
    first, rest = key[0], key[1:]
    if type(first) is int or isinstance(first, numpy.integer):
        return _one_row(array, int(first))[rest]
    if type(first) is not slice:
        return ndarray.__getitem__(fetched(array), key)
    return _with_axes(_slice(array, first), (slice(None), *rest))


def _with_axes(array, key):
    """An index of whole axes, `...` and None, which only adds axes; of any other the numbers are needed."""
    shape = shape_with_axes(array._shape, key)
    if shape is None or shape[0] != array._shape[0]:
        return ndarray.__getitem__(fetched(array), key)
    return array.reshape(shape)


def _operator(method, name, after=None):
    """An operator; `after` is a step before it, as in `1 - x`, which is `x * -1 + 1`."""
    usual = getattr(ndarray, method)

    def operate(self, other):
        step = step_with(self._dtype, name, other)
        if step is None:
            return usual(fetched(self), other)
        steps = (step[0],) if after is None else (after, step[0])
        return _after(self, *steps, dtype=step[1])

    operate.__name__ = method
    return operate


def _in_place(method, name):
    usual = getattr(ndarray, method)

    def operate(self, other):
        step = step_with(self._dtype, name, other)
        if step is None or step[1] != self._dtype:
            return usual(fetched(self), other)
        facts = _facts.__get__(self)
        facts.source = facts.source.then(*step[0])
        return self

    operate.__name__ = method
    return operate


for _method, _name in (("add", "add"), ("sub", "subtract"), ("mul", "multiply"), ("truediv", "divide")):
    setattr(LazyArray, f"__{_method}__", _operator(f"__{_method}__", _name))
    setattr(LazyArray, f"__i{_method}__", _in_place(f"__i{_method}__", _name))
LazyArray.__radd__ = _operator("__radd__", "add")
LazyArray.__rmul__ = _operator("__rmul__", "multiply")
LazyArray.__rsub__ = _operator("__rsub__", "add", after=("multiply", -1.0))
LazyArray.min, LazyArray.max = extreme("min", fetched, _rows), extreme("max", fetched, _rows)
del _method, _name
# Programs ask an array for its type, and print it: it is an array like any other.
LazyArray.__module__, LazyArray.__qualname__ = "numpy", "ndarray"
type.__dict__["__name__"].__set__(LazyArray, "numpy.ndarray")
