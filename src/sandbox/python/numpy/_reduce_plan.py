"""The order in which a reduction walks the elements: memory order, neighbouring axes merged."""

from ._ndarray import new
from ._kernels import ELEMENTWISE_FROM, columns, lines
from ._storage import gather, contiguous_strides


class Plan:
    """Steps [(length, is reduced)] from the outermost axis to the innermost, and the elements."""

    __slots__ = ("steps", "_array", "_axes", "_reduced", "_offset")

    def __init__(self, array, axes, reduced, offset):
        self._array, self._axes, self._reduced, self._offset = array, axes, reduced, offset
        self.steps = _merged(axes, reduced)

    def values(self):
        """Storage values in the order of the steps."""
        shape = tuple(n for _, n, _ in self._axes)
        strides = tuple(s for _, _, s in self._axes)
        if self._array._whole and strides == contiguous_strides(shape):
            return self._array._buffer
        return gather(self._array._buffer, self._offset, shape, strides)

    def in_order(self, found):
        """Results that lie in the order of the steps, in C order of the kept axes."""
        kept = [axis for axis, _, _ in self._axes if axis not in self._reduced]
        if kept == sorted(kept):
            return found
        shape = tuple(n for axis, n, _ in self._axes if axis not in self._reduced)
        order = sorted(range(len(kept)), key=kept.__getitem__)
        return new(found, shape, self._array._dtype).transpose(order)._values()


def plan_of(a, reduced, order_free):
    """The plan for reducing the axes `reduced`; order_free says that memory order may be used."""
    axes = [(i, n, s) for i, (n, s) in enumerate(zip(a._shape, a._strides)) if n != 1]
    if order_free:
        axes.sort(key=lambda item: -abs(item[2]))
    else:
        axes.sort(key=lambda item: item[0] in reduced)
    return Plan(a, axes, reduced, a._offset)


def _merged(axes, reduced):
    steps, last = [], 0
    for axis, n, stride in axes:
        is_reduced = axis in reduced
        if steps and steps[-1][1] == is_reduced and (last == stride * n or not is_reduced):
            steps[-1] = (steps[-1][0] * n, is_reduced)
        else:
            steps.append((n, is_reduced))
        last = stride
    return steps


def fold(values, steps, line, loop):
    """Reduce values that lie in the order of the steps; gives the kept ones in that order."""
    if not steps:
        return values[0:1]
    (length, is_reduced), inner = steps[0], steps[1:]
    if not inner:
        return [line(values)] if is_reduced else values
    width = len(values) // length
    blocks = (values[i : i + width] for i in range(0, len(values), width))
    if len(inner) == 1 and len(values) >= ELEMENTWISE_FROM:
        found = _by_kernel(values, is_reduced, width, loop)
        if found is not None:
            return found
    if is_reduced:
        return _fold_blocks(blocks, inner, line, loop)
    if len(inner) == 1:
        return list(map(line, blocks))
    out = []
    for block in blocks:
        out.extend(fold(block, inner, line, loop))
    return out


def _by_kernel(values, is_reduced, width, loop):
    if is_reduced:
        return columns(loop.name, loop.ins[0], values, width)
    return lines(loop.name, loop.ins[0], loop.outs[0], values, width)


def _fold_blocks(blocks, inner, line, loop):
    total = None
    for block in blocks:
        part = fold(block, inner, line, loop)
        total = part if total is None else loop.run(total, part)
    return total
