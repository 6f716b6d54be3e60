"""The order of axes in which elementwise results are laid out: that of the operands' memory.

Seen from outside only `strides` and the last bits of later sums tell the difference; a transposed
matrix is worked through in the order in which it lies.
"""

from ._ndarray import new, spread_strides, view


def memory_order(operands, shape):
    """The axes from the outermost to the innermost, or None where that is C order anyway.

    Two axes change places only if all operands have it so; axes that an operand repeats say nothing.
    """
    if len(shape) < 2 or all(a._whole or _descend(a._strides) for a in operands):
        return None
    strides = [_known_strides(a, shape) for a in operands]
    order = list(range(len(shape)))[::-1]
    for i in range(1, len(order)):
        order.insert(_place(order, i, strides), order.pop(i))
    order.reverse()
    return None if order == sorted(order) else order


def _descend(strides):
    """Whether the strides never grow from one axis to the next, as in C order."""
    last = None
    for stride in strides:
        if stride < 0 or (last is not None and stride > last):
            return False
        last = stride
    return True


def _known_strides(a, shape):
    spread = spread_strides(a._shape, a._strides, shape)
    return [0 if n == 1 else abs(s) for n, s in zip(shape, spread)]


def _place(order, i, strides):
    place = i
    for k in reversed(range(i)):
        votes = [s[order[k]] <= s[order[i]] for s in strides if s[order[i]] and s[order[k]]]
        if not votes:
            continue
        if any(votes):
            break
        place = k
    return place


def spread_in_order(a, shape, order):
    """Storage values of an array broadcast to a shape, in another order of the axes."""
    strides = spread_strides(a._shape, a._strides, shape)
    lengths = tuple(shape[i] for i in order)
    return view(a, a._offset, lengths, tuple(strides[i] for i in order))._values()


def laid_out(buffer, shape, dtype, order):
    """The array of shape `shape` whose buffer holds the elements in another order of the axes."""
    found = new(buffer, tuple(shape[i] for i in order), dtype)
    strides = dict(zip(order, found._strides))
    found._shape, found._strides = shape, tuple(strides[i] for i in range(len(shape)))
    found._whole = False
    return found
