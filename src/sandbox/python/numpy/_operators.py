"""Python's operators on arrays; each is a ufunc of the same meaning."""

from importlib import import_module

BINARY = {
    "add": "add", "sub": "subtract", "mul": "multiply", "truediv": "divide",
    "floordiv": "floor_divide", "mod": "remainder", "pow": "power", "and": "bitwise_and",
    "or": "bitwise_or", "xor": "bitwise_xor", "lshift": "left_shift", "rshift": "right_shift",
    "divmod": "divmod", "matmul": "matmul",
}  # fmt: skip
COMPARE = ("lt", "less"), ("le", "less_equal"), ("gt", "greater"), ("ge", "greater_equal")
_UNARY = {"neg": "negative", "pos": "positive", "abs": "absolute", "invert": "invert"}
_OURS = {int, float, bool, complex, str, list, tuple, bytes, type(None)}


class Operators:
    """Mixin with the operator methods; `bind` fills them in."""

    __slots__ = ()


def defers(mine, other):
    """Whether the other operand's class wants to handle the operation itself."""
    cls = type(other)
    if cls in _OURS or cls is type(mine):
        return False
    if getattr(cls, "__array_ufunc__", True) is None:
        return True
    priority = getattr(cls, "__array_priority__", None)
    return isinstance(priority, (int, float)) and priority > 0


def _binary(function):
    def method(self, other):
        if defers(self, other):
            return NotImplemented
        return function(self, other)

    def reflected(self, other):
        return function(other, self)

    return method, reflected


def _in_place(function):
    quick = getattr(function, "_quick_two", None)

    def method(self, other):
        found = quick(self, other) if quick is not None else None
        if found is None or found._dtype is not self._dtype or found._shape != self._shape:
            return function(self, other, out=self)
        if not self._writeable:
            return function(self, other, out=self)
        self._store(found._buffer)
        return self

    return method


def _equality(function, unequal):
    def method(self, other):
        if defers(self, other):
            return NotImplemented
        try:
            return function(self, other)
        except TypeError:
            return _never_equal(self, other, unequal)

    return method


def _never_equal(a, other, unequal):
    from ._broadcast import broadcast_shapes
    from ._coerce import asarray
    from ._make import full

    return full(broadcast_shapes(asarray(a).shape, asarray(other).shape), unequal, bool)[()]


def _power(ufuncs):
    """The operator **: some exponents have functions of their own, which round better."""
    functions = {2: ufuncs.square, 0.5: ufuncs.sqrt, -1: ufuncs.reciprocal}

    def power(a, b, **keywords):
        if type(b) in (int, float) and b in functions and hasattr(a, "_dtype"):
            if a._dtype.kind in "fc" or (b == 2 and type(b) is int and a._dtype.kind in "iub"):
                return functions[b](a, **keywords)
        return ufuncs.power(a, b, **keywords)

    return power


def _array_binary(function, ndarray, new):
    """As `_binary`, with a short way for two small whole arrays of one shape and dtype."""
    loops, general = {}, _binary(function)[0]

    def learn(d):
        loop = function._loop((d, d))
        loops[d] = loop if loop.ins[0] is d else None
        return loops[d]

    def method(self, other):
        if type(other) is ndarray and self._whole and other._whole:
            d, shape = self._dtype, self._shape
            if other._dtype is d and other._shape == shape and shape:
                loop = loops[d] if d in loops else learn(d)
                if loop is not None:
                    return new(loop.run(self._buffer, other._buffer), shape, loop.outs[0])
        return general(self, other)

    return method


_SHORT = ("add", "sub", "mul", "truediv")


def bind(cls, ufuncs, in_place):
    """Give a class the operator methods, from the ufuncs in module `ufuncs`."""
    for name, target in BINARY.items():
        function = _power(ufuncs) if name == "pow" else getattr(ufuncs, target)
        method, reflected = _binary(function)
        setattr(cls, f"__{name}__", method)
        setattr(cls, f"__r{name}__", reflected)
        if in_place and name != "divmod":
            setattr(cls, f"__i{name}__", _in_place(function))
    for name, target in COMPARE:
        setattr(cls, f"__{name}__", _binary(getattr(ufuncs, target))[0])
    cls.__eq__ = _equality(ufuncs.equal, False)
    cls.__ne__ = _equality(ufuncs.not_equal, True)
    for name, target in _UNARY.items():
        setattr(cls, f"__{name}__", _unary(getattr(ufuncs, target)))


def _unary(function):
    def method(self):
        return function(self)

    return method


def bind_all():
    """Fill in the operators of arrays and scalars once all ufuncs exist."""
    ufuncs = import_module("numpy._umath")
    scalars = import_module("numpy._scalar_methods")
    arrays = import_module("numpy._ndarray")
    ndarray = arrays.ndarray
    bind(ndarray, ufuncs, True)
    for name in _SHORT:
        function = getattr(ufuncs, BINARY[name])
        setattr(ndarray, f"__{name}__", _array_binary(function, ndarray, arrays.new))
    ndarray.__getitem__ = import_module("numpy._indexing").getitem
    ndarray.__setitem__ = import_module("numpy._assigning").setitem
    scalars.bind(ufuncs)
