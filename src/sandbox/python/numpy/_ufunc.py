"""The class of universal functions: elementwise with broadcasting, and its methods."""

from gradpaper_runtime.absent import withhold

from ._broadcast import broadcast_two, common_shape, show_shape
from ._casting import adapt, convert
from ._coerce import asarray
from ._core_exceptions import input_cast, output_cast
from ._leaves import store_leaves
from ._memory_order import laid_out, memory_order, spread_in_order
from ._ndarray import ndarray, new
from ._promotion import cast_allowed, weak_dtype, promote
from ._resolve import choose, comparison, wanted_loop
from ._storage import size_of, zeros_buffer
from ._ufunc_quick import QuickPaths
from . import _dtypes as dt

_WEAK = {int: dt.INT64, float: dt.FLOAT64, complex: dt.COMPLEX128}


class ufunc(QuickPaths):
    """A function of `nin` arrays that works element by element and broadcasts.

    Keywords of a call: out, where, dtype, casting. `identity` is the start value of `reduce`.
    """

    def __init__(self, name, nin, nout, family, functions, identity=None, doc=""):
        self.__name__ = self.__qualname__ = name
        self.nin, self.nout, self.nargs = nin, nout, nin + nout
        self.identity, self.signature = identity, None
        self._family, self._functions, self._loops = family, functions, {}
        # Comparisons, and loops in floats, take Python integers beyond the array's range.
        self._any_integer = "i" not in functions or family is comparison
        self.__doc__ = doc

    def __repr__(self):
        return f"<ufunc '{self.__name__}'>"

    def __call__(self, *args, **keywords):
        if not keywords and len(args) == self.nin and self.nout == 1:
            found = self._quick_one(args[0]) if self.nin == 1 else self._quick_two(*args)
            if found is not None:
                return found
        for x in args:
            turned = getattr(type(x), "_of_result", None)
            if turned is not None:
                return turned(self._general(args, keywords))
        return self._general(args, keywords)

    def _loop(self, dtypes):
        loop = self._loops.get(dtypes)
        if loop is None:
            loop = self._loops[dtypes] = choose(self, dtypes)
        return loop

    def _general(self, args, keywords):
        args, outs = self._split(args, keywords.pop("out", None))
        where, wanted = keywords.pop("where", True), keywords.pop("dtype", None)
        casting = keywords.pop("casting", "same_kind")
        self._check_rest(keywords)
        operands = self._operands(args)
        loop = self._loop_for(operands, wanted, casting)
        if outs[0] is not None:
            self._check_casts(loop, outs, casting)
        shape = self._shape_with(operands, outs, where)
        order = memory_order(operands, shape) if where is True and outs[0] is None else None
        if order is not None:
            return self._in_order(loop, operands, shape, order)
        columns = [
            adapt(x._spread(shape), x._dtype, d) for x, d in zip(operands, loop.ins)
        ]  # fmt: skip
        if where is not True:
            return self._masked(loop, columns, shape, outs, where, casting)
        buffers = [loop.run(*columns)] if self.nout == 1 else loop.run_many(columns)
        return self._deliver(buffers, loop.outs, shape, outs, casting)

    def _in_order(self, loop, operands, shape, order):
        """The result laid out as the operands are."""
        columns = [
            adapt(spread_in_order(x, shape, order), x._dtype, d)
            for x, d in zip(operands, loop.ins)
        ]
        buffers = [loop.run(*columns)] if self.nout == 1 else loop.run_many(columns)
        found = [laid_out(b, shape, d, order) for b, d in zip(buffers, loop.outs)]
        return found[0] if self.nout == 1 else tuple(found)

    def _check_rest(self, keywords):
        for name in ("order", "subok", "signature", "sig"):
            keywords.pop(name, None)
        for name in keywords:
            raise TypeError(f"{self.__name__}() got an unexpected keyword argument '{name}'")

    def _split(self, args, out):
        if not self.nin <= len(args) <= self.nargs:
            span = f"from {self.nin} to {self.nargs}"
            were = "was" if len(args) == 1 else "were"
            raise TypeError(
                f"{self.__name__}() takes {span} positional arguments but {len(args)} {were} given"
            )
        if self.nout > 1 and out is not None and not isinstance(out, tuple):
            raise TypeError("'out' must be a tuple of arrays")
        outs = args[self.nin :] or (out if isinstance(out, tuple) else (out,))
        outs = tuple(outs) + (None,) * (self.nout - len(outs))
        for one in outs:
            if one is not None and not isinstance(one, ndarray):
                raise TypeError("return arrays must be of ArrayType")
        return args[: self.nin], outs

    def _operands(self, args):
        weak = [type(x) in _WEAK for x in args]
        if not any(weak):
            return [asarray(x) for x in args]
        strong = None
        for x in (asarray(x) for x, light in zip(args, weak) if not light):
            strong = x._dtype if strong is None else promote_or_first(strong, x._dtype)
        return [self._weak(x, strong) if light else asarray(x) for x, light in zip(args, weak)]

    def _weak(self, x, strong):
        if strong is None:
            return asarray(x)
        d = weak_dtype(x, strong)
        if type(x) is int and d.kind in "iu" and self._any_integer:
            return new([x], (), d)
        if d.kind in "f" and type(x) is int:
            x = _as_float(x)
        return new(store_leaves([x], d), (), d)

    def _loop_for(self, operands, wanted, casting):
        dtypes = tuple(x._dtype for x in operands)
        loop = self._loop(dtypes) if wanted is None else wanted_loop(self, dtypes, wanted)
        if wanted is not None or casting in ("no", "equiv", "safe"):
            for i, d in enumerate(dtypes):
                if not cast_allowed(d, loop.ins[i], casting):
                    place = f"input {i}" if self.nin > 1 else "input"
                    raise input_cast(self.__name__, place, d, loop.ins[i], casting)
        return loop

    def _shape_with(self, operands, outs, where):
        shapes = [x._shape for x in operands]
        shape = shapes[0]
        if len(shapes) == 2:
            shape = broadcast_two(*shapes)
        if shape is None:
            shape = common_shape(shapes + [o._shape for o in outs if o is not None])
        if where is not True:
            shape = common_shape([shape, asarray(where)._shape])
        for one in outs:
            if one is not None and one._shape != shape:
                self._check_out(one, shape, shapes)
                shape = one._shape
        return shape

    def _check_casts(self, loop, outs, casting):
        for d, out in zip(loop.outs, outs):
            if out is not None and not cast_allowed(d, out._dtype, casting):
                raise output_cast(self.__name__, d, out._dtype, casting)

    def _check_out(self, out, shape, shapes):
        joined = broadcast_two(shape, out._shape)
        if joined is None:
            common_shape(shapes + [out._shape])
        if joined != out._shape:
            raise ValueError(
                f"non-broadcastable output operand with shape {show_shape(out._shape)} doesn't "
                f"match the broadcast shape {show_shape(joined)}"
            )

    def _deliver(self, buffers, dtypes, shape, outs, casting):
        results = []
        for buffer, d, out in zip(buffers, dtypes, outs):
            if out is None:
                results.append(new(buffer, shape, d) if shape else d._wrap(buffer[0]))
                continue
            if out._dtype is not d:
                if not cast_allowed(d, out._dtype, casting):
                    raise output_cast(self.__name__, d, out._dtype, casting)
                buffer = convert(buffer, d, out._dtype)
            if not out._writeable:
                raise ValueError("output array is read-only")
            out._store(buffer)
            results.append(out)
        return results[0] if self.nout == 1 else tuple(results)

    def _masked(self, loop, columns, shape, outs, where, casting):
        mask = asarray(where, bool)._spread(shape)
        chosen = [i for i, m in enumerate(mask) if m]
        picked = [[column[i] for i in chosen] for column in columns]
        found = [loop.run(*picked)] if self.nout == 1 else loop.run_many(picked)
        kinds = [d if out is None else out._dtype for d, out in zip(loop.outs, outs)]
        buffers = []
        for values, d, kind, out in zip(found, loop.outs, kinds, outs):
            base = zeros_buffer(d, size_of(shape))
            if out is not None:
                base = convert(out._values(), kind, kind)
            for i, value in zip(chosen, adapt(values, d, kind)):
                base[i] = value
            buffers.append(base)
        return self._deliver(buffers, kinds, shape, outs, casting)

    def reduce(self, array, axis=0, dtype=None, out=None, keepdims=False, initial=None, where=True):
        """Apply the function over one axis, several axes or (None) all."""
        from ._ufunc_reduce import reduce

        return reduce(self, asarray(array), axis, dtype, out, keepdims, initial, where)

    def accumulate(self, array, axis=0, dtype=None, out=None):
        """All partial results of `reduce` along one axis."""
        from ._ufunc_reduce import accumulate

        return accumulate(self, asarray(array), axis, dtype, out)

    def reduceat(self, array, indices, axis=0, dtype=None, out=None):
        """`reduce` over the slices that begin at `indices`."""
        from ._ufunc_reduce import reduceat

        return reduceat(self, asarray(array), indices, axis, dtype, out)

    def outer(self, a, b, /, **keywords):
        """The function of every pair of elements; shape a.shape + b.shape."""
        a, b = asarray(a), asarray(b)
        return self(a.reshape(a.shape + (1,) * b.ndim), b, **keywords)

    def at(self, a, indices, b=None, /):
        """a[indices] = f(a[indices], b) in place, where repeated indices count each time."""
        from ._ufunc_reduce import apply_at

        apply_at(self, a, indices, b)


def promote_or_first(a, b):
    """The promoted dtype, or the first where there is none."""
    try:
        return promote(a, b)
    except TypeError:
        return a


def _as_float(x):
    try:
        return float(x)
    except OverflowError:
        return float("inf") if x > 0 else float("-inf")


ufunc.__module__ = "numpy"
withhold(ufunc, "numpy.ufunc", "ntypes resolve_dtypes types")
