"""Methods of arrays. Most hand over to the function of the same name."""

from importlib import import_module
from importlib.util import find_spec
from operator import index

from gradpaper_runtime import not_supported

from ._ndarray_protocols import Protocols


def _function(module, name):
    """A method that calls a function of one of our modules, imported when first used."""
    found = []

    def method(self, *args, **keywords):
        if not found:
            if find_spec(f"numpy.{module}") is None:
                raise not_supported(f"numpy.ndarray.{name}")
            found.append(getattr(import_module(f"numpy.{module}"), name))
        return found[0](self, *args, **keywords)

    method.__name__ = name
    method.__doc__ = f"As numpy.{name}, of this array."
    return method


def _absent(name):
    """A property for what real arrays have and these do not."""

    def getter(self):
        raise not_supported(f"numpy.ndarray.{name}")

    return property(getter, doc="Not carried.")


class Methods(Protocols):
    """Mixin with the methods of arrays that are not about storage."""

    __slots__ = ()

    for _name in ("sum", "prod", "max", "min", "mean", "var", "std", "all", "any",
                  "cumsum", "cumprod", "argmax", "argmin", "round"):  # fmt: skip
        locals()[_name] = _function("_reductions", _name)
    for _name in ("nonzero", "take", "clip", "put"):
        locals()[_name] = _function("_select", _name)
    for _name in ("swapaxes", "squeeze"):
        locals()[_name] = _function("_shape", _name)
    for _name in ("ctypes", "dump", "dumps", "getfield", "setfield"):
        locals()[_name] = _absent(_name)
    del locals()["_name"]
    repeat = _function("_join", "repeat")
    argsort = _function("_sort", "argsort")
    dot = _function("_linear", "dot")
    conjugate = _function("_umath", "conjugate")
    conj = _function("_umath", "conjugate")
    tobytes = _function("_memory", "tobytes")
    view = _function("_memory", "view_as")
    byteswap = _function("_memory", "byteswap")
    tofile = _function("_memory", "tofile")
    searchsorted = _function("_sorting", "searchsorted")
    diagonal = _function("_shaping", "diagonal")
    trace = _function("_shaping", "trace")
    compress = _function("_selecting", "compress_method")
    choose = _function("_selecting", "choose")

    def reshape(self, *shape, order="C", copy=None):
        """The elements in another shape; a view where possible."""
        from ._shape import reshaped

        if not shape:
            raise TypeError("reshape() takes exactly 1 argument (0 given)")
        if len(shape) == 1 and not isinstance(shape[0], int):
            shape = shape[0] if hasattr(shape[0], "__iter__") else shape
        return reshaped(self, tuple(map(index, _shape_items(shape))), order)

    def ravel(self, order="C"):
        """One axis; a view where possible."""
        if order == "K" and len(self._shape) > 1 and not self._whole:
            axes = sorted(range(len(self._shape)), key=lambda i: -abs(self._strides[i]))
            return self.transpose(axes).reshape(-1)
        return self.reshape(-1, order=order)

    def flatten(self, order="C"):
        """One axis; always a copy."""
        if order == "A":
            order = "F" if self.flags.f_contiguous and not self.flags.c_contiguous else "C"
        found = self.ravel(order)
        return found.copy() if found.base is not None or found is self else found

    def transpose(self, *axes):
        """Axes reversed or in the given order (a view)."""
        from ._shape import transposed

        if len(axes) == 1 and (axes[0] is None or hasattr(axes[0], "__iter__")):
            axes = axes[0] or ()
            if self.ndim and not axes:
                return self.T
        return transposed(self, axes) if axes else self.T

    def copy(self, order="C"):
        """A copy with its own storage."""
        from ._ndarray import cast

        if order == "F" and self.ndim > 1:
            turned = cast(self.T, self._dtype).T
            turned.base = None
            return turned
        return cast(self, self._dtype)

    def __copy__(self):
        return self.copy()

    def __deepcopy__(self, memo):
        import copy

        found = self.copy()
        if self._dtype.kind == "O":
            found._buffer[:] = [copy.deepcopy(v, memo) for v in found._buffer]
        return found

    def astype(self, dtype, order="K", casting="unsafe", subok=True, copy=True):
        """The elements cast to another dtype; a copy unless copy=False and nothing changes."""
        from ._astype import astype

        return astype(self, dtype, casting, copy)

    def item(self, *place):
        """One element as a Python object; without a place the only one."""
        from ._astype import item

        return item(self, place)

    def fill(self, value):
        """Set all elements to one value."""
        self[...] = value

    def sort(self, axis=-1, kind=None, order=None, *, stable=None):
        """Sort in place."""
        from ._sort import sort_in_place

        sort_in_place(self, axis, order)

    def partition(self, kth, axis=-1, kind="introselect", order=None):
        """Put the kth element at its sorted place: here by sorting whole lines."""
        self.sort(axis)

    def argpartition(self, kth, axis=-1, kind="introselect", order=None):
        """Indices with the kth in sorted place: here those that sort the lines."""
        return self.argsort(axis)

    def resize(self, *shape, refcheck=True):
        """Change the shape in place; new elements are zeros."""
        from ._memory import resize

        resize(self, shape[0] if len(shape) == 1 else shape)

    def setflags(self, write=None, align=None, uic=None):
        """Allow or forbid writing."""
        if write is not None:
            self._writeable = bool(write)

    def to_device(self, device, /, *, stream=None):
        """The array itself; there is one device."""
        return self

    @property
    def device(self):
        """Always 'cpu'."""
        return "cpu"

    @property
    def flags(self):
        """Contiguity, ownership and writeability."""
        from ._flags import flagsobj

        return flagsobj(self)

    @property
    def flat(self):
        """Iterator over the elements in C order that can be indexed and assigned."""
        from ._flags import flatiter

        return flatiter(self)

    @flat.setter
    def flat(self, value):
        self.flat[:] = value

    @property
    def real(self):
        """Real parts: the array itself unless it is complex."""
        from ._astype import real

        return real(self)

    @real.setter
    def real(self, value):
        from ._astype import set_part

        set_part(self, value, True)

    @property
    def imag(self):
        """Imaginary parts."""
        from ._astype import imag

        return imag(self)

    @imag.setter
    def imag(self, value):
        from ._astype import set_part

        set_part(self, value, False)

    @property
    def data(self):
        """The elements as a memoryview of bytes."""
        return memoryview(self.tobytes())

def _shape_items(shape):
    return shape.tolist() if hasattr(shape, "tolist") else shape
