"""Reading through integer and boolean arrays, alone or mixed with slices: always copies."""

from itertools import compress

from ._index_plan import is_whole_mask, plan_of
from ._ndarray import new
from ._storage import coalesce, gather, pack


def take_items(a, items):
    """A copy of the selected elements."""
    if a._whole and hasattr(a._buffer, "append") and is_whole_mask(a, items):
        chosen = pack(compress(a._buffer, items[0]._values()), a._dtype)
        return new(chosen, (len(chosen),), a._dtype)
    plan = plan_of(a, items)
    values = _collect(a._buffer, plan)
    out = new(values, plan.points + plan.rest, a._dtype)
    return _placed(out, plan).copy() if plan.at else out


def _collect(buffer, plan):
    if not plan.rest:
        return _picked(buffer, plan.offsets)
    out = buffer[0:0]
    axes = coalesce(plan.rest, plan.rest_strides)
    if len(axes) == 1 and axes[0][1] == 1:
        length = axes[0][0]
        for o in plan.offsets:
            out.extend(buffer[o : o + length])
        return out
    for o in plan.offsets:
        out.extend(gather(buffer, o, plan.rest, plan.rest_strides))
    return out


def _picked(buffer, offsets):
    if hasattr(buffer, "pick"):
        return buffer.pick(offsets)
    values = [buffer[o] for o in offsets]
    return type(buffer)(buffer.typecode, values) if hasattr(buffer, "typecode") else values


def _placed(out, plan):
    """Move the points' axes to their place among the result's axes."""
    count = len(plan.points)
    first = list(range(count, count + plan.at))
    order = first + list(range(count)) + list(range(count + plan.at, out.ndim))
    return out.transpose(order)
