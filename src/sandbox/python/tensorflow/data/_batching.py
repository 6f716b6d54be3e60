"""Elements gathered: batches and windows."""

import collections
import itertools
import math

from . import _elements as elements
from ._dataset import INFINITE, DatasetV2
from ._padding import padded, padded_sizes, padded_spec


def _count(count, size, drop):
    if count < 0:
        return count
    return count // size if drop else math.ceil(count / size)


def batched(dataset, size, drop):
    """The elements in batches."""

    def open_():
        rows = dataset._rows
        blocks = rows.blocks(size) if rows is not None else _gathered(dataset._open(), size, elements.stacked)
        for block in blocks:
            if not drop or _length(block) == size:
                yield block

    spec = lambda: elements.batched_spec(dataset.element_spec, size if drop else None)  # noqa: E731 - given on
    return DatasetV2("_BatchDataset", open_, _count(dataset._count, size, drop), spec)


def _length(element):
    from .._structure import flatten

    leaves = flatten(element)
    return len(leaves[0]) if leaves else 0


def _gathered(items, size, gather):
    items = iter(items)
    while batch := list(itertools.islice(items, size)):
        yield gather(batch)


def padded_batches(dataset, size, shapes, filler, drop):
    """The elements in batches, filled up to the shapes or, where they leave it open, to the longest one."""
    wanted = None if shapes is None else padded_sizes(dataset.element_spec, shapes)

    def open_():
        for batch in _gathered(dataset._open(), size, list):
            if not drop or len(batch) == size:
                yield padded(batch, wanted, filler)

    spec = lambda: padded_spec(dataset.element_spec, wanted, size if drop else None)  # noqa: E731 - given on
    return DatasetV2("_PaddedBatchDataset", open_, _count(dataset._count, size, drop), spec)


def windows(dataset, size, shift, stride, drop):
    """Data sets of neighbours, each beginning `shift` elements behind the one before."""

    def open_():
        reach = (size - 1) * stride + 1
        buffer, items, skip = collections.deque(), iter(dataset._open()), 0
        while True:
            for _ in range(skip):
                next(items, None)
            buffer.extend(itertools.islice(items, reach - len(buffer)))
            found = list(itertools.islice(buffer, 0, None, stride))
            if not found or (drop and len(found) < size):
                return
            yield _inner(found, dataset)
            skip = max(shift - len(buffer), 0)
            for _ in range(min(shift, len(buffer))):
                buffer.popleft()

    count = dataset._count
    if count >= 0:
        reach = (size - 1) * stride + 1
        count = max((count - reach) // shift + 1, 0) if drop else math.ceil(count / shift)
    return DatasetV2("_WindowDataset", open_, INFINITE if dataset._count == INFINITE else count)


def _inner(found, dataset):
    first = found[0]
    if isinstance(first, tuple):
        return tuple(_part([each[place] for each in found]) for place in range(len(first)))
    if isinstance(first, dict):
        return {key: _part([each[key] for each in found]) for key in first}
    return _part(found)


def _part(found):
    return DatasetV2("_VariantDataset", lambda: iter(found), len(found), (elements.spec_of(found[0]),))
