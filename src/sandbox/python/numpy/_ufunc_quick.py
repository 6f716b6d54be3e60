"""The short ways of a ufunc: no keywords, and operands that need no cast."""

from . import _dtypes as dt
from ._broadcast import broadcast_two
from ._memory_order import memory_order
from ._ndarray import ndarray, new
from ._scalars import float64, round_single

_BARE = (float, int, float64)
# Integers below this are the same as floats.
_EXACT = 1 << 53


class QuickPaths:
    """Mixin of `ufunc`; every method gives None where the long way must be taken."""

    def _quick_one(self, x):
        """The result for a whole array or a Python float; None leaves it to `_general`."""
        if type(x) is ndarray:
            if not x._whole or not x._shape:
                return None
            loop = self._loop((x._dtype,))
            if loop.ins[0] is not x._dtype:
                return None
            return new(loop.run(x._buffer), x._shape, loop.outs[0])
        if type(x) is float or type(x) is float64:
            loop = self._loop((dt.FLOAT64,))
            return loop.outs[0]._wrap(loop.one(x))
        return None

    def _quick_two(self, a, b):
        """The result for whole arrays of one shape and dtype, or one array and a number."""
        if type(a) is not ndarray:
            if type(b) is ndarray and b._whole and b._shape and type(a) in _BARE:
                return self._with_number(b, a, False)
            return None
        if type(b) is not ndarray:
            if type(b) in _BARE and a._whole and a._shape:
                return self._with_number(a, b, True)
            return None
        return self._alike(a, b) if b._dtype is a._dtype else None

    def _alike(self, a, b):
        """The result for two arrays of one dtype that broadcast, or None."""
        loop = self._loop((a._dtype, a._dtype))
        if loop.ins[0] is not a._dtype:
            return None
        shape = broadcast_two(a._shape, b._shape)
        if shape is None or memory_order((a, b), shape) is not None:
            return None
        x, y = a._spread(shape), b._spread(shape)
        return new(loop.run(x, y), shape, loop.outs[0]) if shape else None

    def _with_number(self, a, x, first):
        """An array and a bare number that takes the array's dtype; None for other cases."""
        d = a._dtype
        if d is dt.FLOAT64:
            if type(x) is int and not -_EXACT < x < _EXACT:
                return None
            x = float(x)
        elif d is dt.FLOAT32 and type(x) is not float64:
            x = round_single(x)
        elif d is not dt.INT64 or type(x) is not int or not -_EXACT < x < _EXACT:
            return None
        loop = self._loop((d, d))
        if loop.ins[0] is not d:
            return None
        return new(loop.run_with(a._buffer, x, first), a._shape, loop.outs[0])
