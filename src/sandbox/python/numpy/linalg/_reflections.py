"""Householder reflections with LAPACK's signs: the first number changes its sign."""

from math import copysign, hypot
from operator import mul


def norm_of(values):
    """Euclidean length of numbers."""
    if values and isinstance(values[0], complex):
        return hypot(*(part for value in values for part in (value.real, value.imag)))
    return hypot(*values)


def reflector(values):
    """What reflects `values` to (end, 0, 0, …): the end, the factor, the direction.

    The reflection is 1 - factor * direction * direction^H, and the direction begins with 1.
    """
    first, rest = values[0], list(values[1:])
    length = norm_of(rest)
    if length == 0 and first.imag == 0:
        return first, 0.0, [1.0] + rest
    end = -copysign(hypot(first.real, first.imag, length), first.real)
    factor = (end - first) / end
    scale = 1.0 / (first - end)
    return end, factor, [1.0] + [value * scale for value in rest]


def reflect_rows(rows, factor, direction, start, columns):
    """Apply a reflection from the left to `rows[start:]`, in a range of columns."""
    if factor == 0:
        return
    first, end = columns.start, columns.stop
    active = rows[start : start + len(direction)]
    parts = [row[first:end] for row in active]
    totals = [0.0] * (end - first)
    for d, part in zip(direction, parts):
        d = d.conjugate()
        totals = [total + d * value for total, value in zip(totals, part)]
    totals = [factor * total for total in totals]
    for d, row, part in zip(direction, active, parts):
        row[first:end] = [value - d * total for value, total in zip(part, totals)]


def reflect_columns(rows, factor, direction, start):
    """Apply a reflection from the right to the columns from `start` on, in all `rows`."""
    if factor == 0:
        return
    end = start + len(direction)
    conjugated = [d.conjugate() for d in direction]
    for row in rows:
        part = row[start:end]
        total = factor * sum(map(mul, part, direction))
        row[start:end] = [value - total * d for value, d in zip(part, conjugated)]
