"""Sums of products written with subscripts."""

from ._coerce import asarray
from ._linear import matmul
from ._join import common_dtype
from ._ndarray import view
from ._shape import broadcast_to
from ._umath import multiply

__all__ = ["einsum", "einsum_path"]

_LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"


def einsum(*operands, out=None, dtype=None, order="K", casting="safe", optimize=False):
    """Sum of products: einsum('ij,jk->ik', a, b); also einsum(a, [0, 1], b, [1, 2], [0, 2])."""
    text, arrays = _arguments(operands)
    if dtype is not None:
        arrays = [a.astype(dtype) for a in arrays]
    terms, target = _terms(text, arrays)
    _check_lengths(terms, arrays, target)
    common = common_dtype(arrays)
    parts = [_diagonal(term, a) for term, a in zip(terms, arrays)]
    term, found = parts[0]
    for i, (other, array) in enumerate(parts[1:], 1):
        needed = set(target).union(*(t for t, _ in parts[i + 1 :]))
        term, found = _product(term, found, other, array, needed)
    found = _laid_out(term, found, target)
    if len(arrays) > 1 and found.dtype.kind in "fc":
        found = found + 0.0  # sums begin with zero, so that none is -0.0
    found = found if found.dtype == common else found.astype(common)
    if out is not None:
        out[...] = found
        return out
    return found if found.ndim else found[()]


def _arguments(operands):
    if not operands:
        raise ValueError("must specify the einstein sum subscripts string and at least one "
                         "operand, or at least one operand and its corresponding subscripts "
                         "list")  # fmt: skip
    if isinstance(operands[0], str):
        text = operands[0].replace(" ", "")
        for sign in text:
            if sign not in _LETTERS and sign not in ".,->":
                raise ValueError(f"invalid subscript '{sign}' in einstein sum subscripts string, "
                                 "subscripts must be letters")  # fmt: skip
        return text, [asarray(x) for x in operands[1:]]
    pairs, last = operands, ""
    if len(operands) % 2:
        pairs, last = operands[:-1], "->" + _written(operands[-1])
    text = ",".join(_written(x) for x in pairs[1::2]) + last
    return text, [asarray(x) for x in pairs[::2]]


def _written(subscripts):
    return "".join("..." if s is Ellipsis else _LETTERS[s] for s in subscripts)


def _terms(text, arrays):
    """Letters of each operand and of the result, an ellipsis written out in digits."""
    left, arrow, right = text.partition("->")
    inputs = left.split(",")
    if len(inputs) > len(arrays):
        raise ValueError("more operands provided to einstein sum function than specified in the "
                         "subscripts string")  # fmt: skip
    if len(inputs) < len(arrays):
        raise ValueError("fewer operands provided to einstein sum function than specified in the "
                         "subscripts string")  # fmt: skip
    terms = [_spelled(term, a, i) for i, (term, a) in enumerate(zip(inputs, arrays))]
    dots = max((sum(s.isdigit() for s in term) for term in terms), default=0)
    extra = [str(i) for i in range(dots)][::-1]
    if not arrow:
        joined = [s for term in terms for s in term if not s.isdigit()]
        return terms, extra + sorted(s for s in set(joined) if joined.count(s) == 1)
    target = [s for s in right.replace("...", "…")]
    target = [x for s in target for x in (extra if s == "…" else [s])]
    _check_target(target, terms)
    return terms, target


def _check_target(target, terms):
    known = {s for term in terms for s in term}
    for s in target:
        if s not in known:
            raise ValueError("einstein sum subscripts string included output subscript "
                             f"'{s}' which never appeared in an input")  # fmt: skip
        if target.count(s) > 1:
            raise ValueError("einstein sum subscripts string includes output subscript "
                             f"'{s}' multiple times")  # fmt: skip


def _spelled(term, a, i):
    letters = len(term.replace("...", ""))
    if "..." not in term:
        if letters < a.ndim:
            raise ValueError(
                "operand has more dimensions than subscripts given in einstein sum, but no '...' "
                "ellipsis provided to broadcast the extra dimensions."
            )
        if letters > a.ndim:
            raise ValueError("einstein sum subscripts string contains too many subscripts for "
                             f"operand {i}")  # fmt: skip
        return list(term)
    if letters > a.ndim:
        raise ValueError("einstein sum subscripts string contains too many subscripts for "
                         f"operand {i}")  # fmt: skip
    dots = a.ndim - letters
    head, _, tail = term.partition("...")
    # The digits count from the last axis, so that axes on the left may be missing.
    return list(head) + [str(k) for k in range(dots)][::-1] + list(tail)


def _check_lengths(terms, arrays, target):
    known = {}
    for i, (term, a) in enumerate(zip(terms, arrays)):
        own = {}
        for s, n in zip(term, a.shape):
            if own.setdefault(s, n) != n:
                if 1 not in (own[s], n):
                    raise ValueError(f"dimensions in operand {i} for collapsing index '{s}' don't "
                                     f"match ({own[s]} != {n})")  # fmt: skip
        for s, n in zip(term, a.shape):
            if n != 1 and known.setdefault(s, n) != n:
                raise ValueError(_mismatch(terms, arrays, target))


def _mismatch(terms, arrays, target):
    from ._broadcast import show_shape

    order = list(target)
    for term in terms:
        order += [s for s in term if s not in order]
    shown = []
    for term, a in zip(terms, arrays):
        spread = ["newaxis" if s not in term else str(a.shape[term.index(s)]) for s in order]
        while spread and spread[0] == "newaxis":
            spread.pop(0)
        shown.append(f"{show_shape(a.shape)}->({','.join(spread)})")
    return ("operands could not be broadcast together with remapped shapes "
            f"[original->remapped]: {' '.join(shown)} ")  # fmt: skip


def _diagonal(term, a):
    """Each letter once: repeated ones walk along a diagonal (a view)."""
    if len(set(term)) == len(term):
        return term, a
    letters = list(dict.fromkeys(term))
    shape, strides = [], []
    for s in letters:
        axes = [i for i, t in enumerate(term) if t == s]
        shape.append(max(a.shape[i] for i in axes))
        strides.append(sum(a._strides[i] for i in axes if a.shape[i] != 1))
    return letters, view(a, a._offset, tuple(shape), tuple(strides))


def _summed(term, a, keep):
    """Axes whose letters are not needed any more summed away."""
    axes = tuple(i for i, s in enumerate(term) if s not in keep)
    if not axes:
        return term, a
    dtype = a.dtype if a.dtype.kind in "iufc" else None
    total = asarray(a.sum(axis=axes, dtype=dtype))
    return [s for s in term if s in keep], total


def _product(term, a, other, b, needed):
    """Product of two operands, summed over what no other needs."""
    term, a = _summed(term, a, needed | set(other))
    other, b = _summed(other, b, needed | set(term))
    joined = [s for s in term if s in other]
    contracted = [s for s in joined if s not in needed]
    if not contracted:
        letters = term + [s for s in other if s not in term]
        return letters, multiply(_aligned(term, a, letters), _aligned(other, b, letters))
    batch = [s for s in joined if s in needed]
    left, right = ([s for s in t if s not in joined] for t in (term, other))
    sizes = _sizes(term, a, other, b)
    first = _matrices(term, a, (batch, left, contracted), sizes)
    second = _matrices(other, b, (batch, contracted, right), sizes)
    letters = batch + left + right
    return letters, matmul(first, second).reshape([sizes[s] for s in letters])


def _sizes(term, a, other, b):
    sizes = {}
    for letters, array in ((term, a), (other, b)):
        for s, n in zip(letters, array.shape):
            sizes[s] = n if sizes.get(s, 1) == 1 else sizes[s]
    return sizes


def _aligned(term, a, letters):
    """The axes in the order of the letters, with new ones of length 1."""
    ordered = a.transpose([term.index(s) for s in letters if s in term]) if term else a
    return ordered.reshape([a.shape[term.index(s)] if s in term else 1 for s in letters])


def _matrices(term, a, groups, sizes):
    """A stack of matrices whose three axes are the groups of letters."""
    letters = [s for group in groups for s in group]
    ordered = a.transpose([term.index(s) for s in letters])
    spread = broadcast_to(ordered, [sizes[s] for s in letters])
    shape = []
    for group in groups:
        shape.append(1)
        for s in group:
            shape[-1] *= sizes[s]
    return spread.reshape(shape)


def _laid_out(term, a, target):
    term, a = _summed(term, asarray(a), set(target))
    return a.transpose([term.index(s) for s in target]) if term else a


def einsum_path(*operands, optimize="greedy", einsum_call=False):
    """The order in which products are taken: from left to right."""
    text, arrays = _arguments(operands)
    count = len(arrays)
    steps = [(0, 1)] * (count - 1) if count > 2 else [tuple(range(count))]
    return ["einsum_path", *steps], f"  Complete contraction:  {text}\n"
