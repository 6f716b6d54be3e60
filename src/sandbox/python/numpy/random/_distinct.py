"""Different numbers below a limit, in random order, as Generator draws them."""

from ._mixing import multiplied_below


def distinct(source, count, wanted, mixed):
    """A list of `wanted` different numbers from 0 to count - 1; `mixed` makes their order random."""
    below = multiplied_below(source)
    share = 50 if mixed else 20
    if count > 10000 and wanted > count // share:
        return _shuffled_tail(below, count, wanted)
    found = _without_hits(below, count, wanted)
    if mixed:
        swap_down(found, 1, below)
    return found


def swap_down(items, first, below):
    """Swap each item from the last to number `first` with one at or before it."""
    for i in range(len(items) - 1, first - 1, -1):
        j = below(i)
        items[i], items[j] = items[j], items[i]


def _shuffled_tail(below, count, wanted):
    items = list(range(count))
    swap_down(items, max(count - wanted, 1), below)
    return items[count - wanted :]


def _without_hits(below, count, wanted):
    """Floyd's way: a number drawn before is replaced by the largest one possible."""
    found = {}
    for largest in range(count - wanted, count):
        drawn = below(largest)
        found[largest if drawn in found else drawn] = True
    return list(found)
