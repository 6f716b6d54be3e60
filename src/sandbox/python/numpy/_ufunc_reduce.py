"""reduce, accumulate, reduceat and at of ufuncs."""

from itertools import accumulate as running
from operator import index

from . import _dtypes as dt
from ._broadcast import axis_index, axis_tuple
from ._casting import adapt, convert
from ._coerce import asarray
from ._dtypes import dtype as make_dtype
from ._leaves import store_leaves
from ._ndarray import new
from ._reduce_lines import exact_sum, line_function
from ._reduce_plan import fold, plan_of
from ._storage import pack, size_of

_ORDER_FREE = {"add", "multiply", "maximum", "minimum", "fmax", "fmin", "logical_and",
               "logical_or", "logical_xor", "bitwise_and", "bitwise_or", "bitwise_xor"}  # fmt: skip


def reduction_loop(ufunc, d, wanted):
    """The loop in which a reduction of an array of dtype d runs."""
    if wanted is not None:
        d = make_dtype(wanted)
    elif ufunc.__name__ in ("add", "multiply") and d.kind in "biu" and d.itemsize < 8:
        d = dt.UINT64 if d.kind == "u" else dt.INT64
    loop = ufunc._loop((d, d))
    if ufunc.__name__ == "add" and d.kind in "US":
        raise TypeError(
            f"the resolved dtypes are not compatible with add.reduce. Resolved "
            f"({d!r}, {d!r}, {loop.outs[0]!r})"
        )
    return loop


def reduce(ufunc, a, axis, wanted, out, keepdims, initial, where):
    """ufunc.reduce: a scalar for all axes, else an array."""
    if ufunc.nin != 2 or ufunc.nout != 1:
        raise ValueError("reduce only supported for binary functions")
    plain = out is None and not keepdims and initial is None and where is True
    if plain and axis is None and a._whole and a._shape and 0 not in a._shape:
        loop = reduction_loop(ufunc, a._dtype, wanted)
        if loop.ins[0].kind != "O":
            return _of_all(ufunc, a, loop)
    axes = axis_tuple(axis, a.ndim) if not (axis in (0, -1) and a.ndim == 0) else ()
    if len(axes) > 1 and ufunc.__name__ not in _ORDER_FREE:
        raise ValueError(
            f"reduction operation '{ufunc.__name__}' is not reorderable, so at most one axis may "
            "be specified"
        )
    loop = reduction_loop(ufunc, a._dtype, wanted)
    kept = tuple(n for i, n in enumerate(a._shape) if i not in axes)
    if where is not True:
        a = _masked(ufunc, a, where, loop, initial)
    values = _reduced(ufunc, a, axes, kept, loop, initial)
    shape = tuple(1 if i in axes else n for i, n in enumerate(a._shape)) if keepdims else kept
    return ufunc._deliver([values], [loop.outs[0]], shape, (out,), "same_kind")


def _of_all(ufunc, a, loop):
    """The reduction of all elements of a whole array."""
    found = exact_sum(ufunc, loop, a._dtype, a._buffer)
    if found is None:
        found = line_function(ufunc, loop)(adapt(a._buffer, a._dtype, loop.ins[0]))
    d = loop.outs[0]
    return d._wrap(1 if found else 0) if d.kind == "b" else d._wrap(loop.store([found])[0])


def _masked(ufunc, a, where, loop, initial):
    neutral = ufunc.identity if ufunc.identity is not None else initial
    if neutral is None:
        raise ValueError(
            f"reduction operation '{ufunc.__name__}' does not have an identity, so to use a where "
            "mask one has to specify 'initial'"
        )
    from ._select import where as choose

    return choose(where, a, neutral).astype(a._dtype)


def _reduced(ufunc, a, axes, kept, loop, initial):
    source, target = loop.ins[0], loop.outs[0]
    count = size_of(kept)
    if 0 in a._shape:
        if initial is None and ufunc.identity is None and count:
            raise ValueError(
                f"zero-size array to reduction operation {ufunc.__name__} which has no identity"
            )
        start = ufunc.identity if initial is None else initial
        return store_leaves([0 if start is None else start] * count, target)
    plan = plan_of(a, axes, ufunc.__name__ in _ORDER_FREE)
    found = plan.in_order(_folded(ufunc, plan, loop, a._dtype))
    if initial is not None:
        start = store_leaves([initial], target)
        found = loop.run(pack(start, target) * count, found)
    if ufunc.__name__.startswith("logical") and source.kind != "O":
        return convert(list(found), dt.OBJECT, dt.BOOL)
    return found if hasattr(found, "typecode") else loop.store(found)


def _folded(ufunc, plan, loop, d):
    """The kept values, in the order of the plan's steps."""
    values = plan.values()
    if len(plan.steps) == 1 and plan.steps[0][1]:
        total = exact_sum(ufunc, loop, d, values)
        if total is not None:
            return [total]
    return fold(adapt(values, d, loop.ins[0]), plan.steps, line_function(ufunc, loop), loop)


def accumulate(ufunc, a, axis, wanted, out):
    """ufunc.accumulate."""
    if a.ndim == 0:
        raise TypeError("cannot accumulate on a scalar")
    axis = axis_index(axis, a.ndim)
    if ufunc.__name__.startswith("logical") and a._dtype.kind != "O":
        a = a.astype(dt.BOOL)
    loop = reduction_loop(ufunc, a._dtype, wanted)
    moved = a.swapaxes(axis, -1)
    values = adapt(moved._values(), a._dtype, loop.ins[0])
    length, lines = a._shape[axis], pack((), loop.outs[0])
    step = _single_step(loop)
    for start in range(0, len(values), length or 1):
        lines.extend(pack(running(values[start : start + length], step), loop.outs[0]))
    found = new(lines, moved._shape, loop.outs[0]).swapaxes(axis, -1)
    return ufunc._deliver([found._values()], [loop.outs[0]], a._shape, (out,), "same_kind")


def _single_step(loop):
    """The function of two storage values, rounded and wrapped as the dtype has it."""
    if loop.outs[0] is dt.FLOAT64 and loop.safe is None:
        return loop.fast

    def step(x, y):
        return loop.run([x], [y])[0]

    return step


def reduceat(ufunc, a, indices, axis, wanted, out):
    """ufunc.reduceat."""
    from ._join import stack

    axis = axis_index(axis, a.ndim)
    places = [index(i) for i in asarray(indices).tolist()]
    length, parts = a._shape[axis], []
    for i in places:
        if not 0 <= i < length:
            raise IndexError(f"index {i} out-of-bounds in {ufunc.__name__}.reduceat [0, {length})")
    for i, stop in zip(places, places[1:] + [length]):
        piece = a[(slice(None),) * axis + (slice(i, stop if stop > i else i + 1),)]
        parts.append(ufunc.reduce(piece, axis, wanted))
    return stack(parts, axis)


def apply_at(ufunc, a, indices, b):
    """ufunc.at: one after the other, so that repeated indices add up."""
    from ._make import arange

    key = indices if isinstance(indices, tuple) else (indices,)
    flat = arange(a.size).reshape(a._shape)[key]
    shape = flat.shape if hasattr(flat, "shape") else ()
    places = asarray(flat)._values()
    columns = [[None] * len(places)]
    if b is not None:
        columns.append(asarray(b)._spread(shape))
    others = asarray(b)._dtype if b is not None else None
    loop = ufunc._loop((a._dtype, weak_like(b, a, others)) if b is not None else (a._dtype,))
    values = convert(a._values(), a._dtype, a._dtype)
    extra = [adapt(columns[1], others, loop.ins[1])] if b is not None else []
    for n, place in enumerate(places):
        current = adapt([values[place]], a._dtype, loop.ins[0])
        found = loop.run(current, *[column[n : n + 1] for column in extra])
        values[place] = adapt(found, loop.outs[0], a._dtype)[0]
    a._store(values)


def weak_like(b, a, strong):
    """The dtype of the second operand of `at`; bare numbers follow the array."""
    from ._promotion import weak_dtype

    return weak_dtype(b, a._dtype) if type(b) in (int, float, complex) else strong
