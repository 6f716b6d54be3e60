"""vectorize: a Python function of single elements for whole arrays."""

import re
from functools import update_wrapper

from ._broadcast import broadcast_shapes
from ._coerce import asarray
from ._dtypes import dtype as make_dtype
from ._functional import frompyfunc
from ._indexers import ndindex
from ._make import empty
from ._shape import broadcast_to

__all__ = ["vectorize"]

_NONE = object()
_CORE = re.compile(r"\(([^()]*)\)")


class vectorize:
    """vectorize(function, otypes=None, excluded=None, cache=False, signature=None).

    The dtypes of the results follow from the first result unless `otypes` names them; `excluded`
    holds positions and names of arguments that are passed on as they are.
    """

    def __init__(self, pyfunc=_NONE, otypes=None, doc=None, excluded=None, cache=False,
                 signature=None):  # fmt: skip
        self.excluded, self.cache = set() if excluded is None else set(excluded), cache
        self.signature = signature
        self._sorts = _core_axes(signature) if signature is not None else None
        self.otypes = _listed_types(otypes)
        self.pyfunc = None
        if pyfunc is not _NONE:
            self._adopt(pyfunc)
        if doc is not None:
            self.__doc__ = doc

    def _adopt(self, pyfunc):
        self.pyfunc = pyfunc
        if hasattr(pyfunc, "__name__"):
            update_wrapper(self, pyfunc)

    def __call__(self, *args, **kwargs):
        if self.pyfunc is None:
            self._adopt(args[0])
            return self
        function, args = self._bound(args, kwargs)
        if self._sorts is not None:
            return self._by_signature(function, args)
        return self._elementwise(function, args)

    def _bound(self, args, kwargs):
        """The function of the arguments that vary, and those."""
        if not kwargs and not self.excluded:
            return self.pyfunc, args
        places = [i for i in range(len(args)) if i not in self.excluded]
        names = [n for n in kwargs if n not in self.excluded]

        def function(*values):
            given, named = list(args), dict(kwargs)
            for i, value in zip(places, values):
                given[i] = value
            named.update(zip(names, values[len(places) :]))
            return self.pyfunc(*given, **named)

        return function, [args[i] for i in places] + [kwargs[n] for n in names]

    def _elementwise(self, function, args):
        if not args:
            return function()
        arrays = [asarray(x) for x in args]
        first, types = _NONE, self.otypes
        if types is None:
            first = self._first(function, arrays)
            outputs = first if isinstance(first, tuple) else (first,)
            types = [_any_width(asarray(x).dtype) for x in outputs]
        results = self._mapped(function, arrays, first, len(types))
        found = [asarray(r, object) for r in results]
        made = [_cast(r, t) for r, t in zip(found, types)]
        return made[0] if len(made) == 1 else tuple(made)

    def _first(self, function, arrays):
        if any(a.size == 0 for a in arrays):
            raise ValueError("cannot call `vectorize` on size 0 inputs unless `otypes` is set")
        return function(*(a.flat[0] for a in arrays))

    def _mapped(self, function, arrays, first, nout):
        kept = [first] if self.cache and first is not _NONE else []

        def once(*values):
            return kept.pop() if kept else function(*values)

        boxed = [a.astype(object) for a in arrays]
        found = frompyfunc(once, len(arrays), nout)(*boxed)
        return (found,) if nout == 1 else found

    def _by_signature(self, function, args):
        """Loop over the axes that the signature does not name."""
        inputs, outputs = self._sorts
        if len(args) != len(inputs):
            raise TypeError(f"wrong number of positional arguments: expected {len(inputs)}, got "
                            f"{len(args)}")  # fmt: skip
        arrays = [asarray(x) for x in args]
        leads = [a.shape[: a.ndim - len(core)] for a, core in zip(arrays, inputs)]
        lead = broadcast_shapes(*leads)
        spread = [
            broadcast_to(a, lead + a.shape[a.ndim - len(core) :])
            for a, core in zip(arrays, inputs)
        ]
        out = None
        for place in ndindex(lead):
            found = function(*(a[place] for a in spread))
            found = (found,) if len(outputs) == 1 else found
            out = out or self._blank(found, lead)
            for target, one in zip(out, found):
                target[place] = one
        return out[0] if len(out) == 1 else tuple(out)

    def _blank(self, found, lead):
        types = self.otypes or [asarray(x).dtype for x in found]
        return [empty(lead + asarray(x).shape, t) for x, t in zip(found, types)]


def _cast(found, target):
    made = found.astype(target)
    return made if made.ndim else made[()].item() if target == make_dtype(object) else made


def _any_width(d):
    return make_dtype(d.kind) if d.kind in "US" else d


def _listed_types(otypes):
    if otypes is None:
        return None
    if isinstance(otypes, str):
        return [make_dtype(c) for c in otypes]
    if hasattr(otypes, "__iter__"):
        return [make_dtype(t) for t in otypes]
    raise ValueError("Invalid otype specification")


def _core_axes(signature):
    parts = signature.replace(" ", "").split("->")
    if len(parts) != 2:
        raise ValueError(f"not a valid gufunc signature: {signature}")
    return [[[n for n in core.split(",") if n] for core in _CORE.findall(p)] for p in parts]


vectorize.__module__ = "numpy"
