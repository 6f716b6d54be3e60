"""Several data sets brought together, and elements kept."""

from ._dataset import DatasetV2, INFINITE, UNKNOWN


def in_turns(sources, cycle, block):
    """Items of several sources in turns: `cycle` of them are open, each gives `block` items at a time."""
    sources = iter(sources)
    opened = [iter(each) for _, each in zip(range(cycle), sources)]
    place = 0
    while opened:
        place %= len(opened)
        for _ in range(block):
            item = next(opened[place], None)
            if item is None:
                following = next(sources, None)
                if following is None:
                    opened.pop(place)
                else:
                    opened[place] = iter(following)
                place -= 1 if following is None else 0
                break
            yield item
        place += 1


def cached(dataset):
    """The elements of the first whole pass, kept."""
    kept = []
    is_whole = [False]

    def open_():
        if is_whole[0]:
            yield from kept
            return
        found = []
        for each in dataset._open():
            found.append(each)
            yield each
        kept[:], is_whole[0] = found, True

    rows = dataset._rows if dataset._rows is not None and dataset._rows.is_fixed else None
    opened = open_ if rows is None else dataset._open
    return DatasetV2("CacheDataset", opened, dataset._count, dataset._same(), rows)


def zipped(structure):
    """Elements of several data sets side by side."""
    from .._structure import flatten

    parts = flatten(structure)
    counts = [each._count for each in parts]
    known = [count for count in counts if count >= 0]
    total = UNKNOWN if UNKNOWN in counts else min(known, default=INFINITE)

    def open_():
        for row in zip(*[each._open() for each in parts]):
            yield _inner(structure, iter(row))

    def _inner(shape, row):
        if isinstance(shape, (tuple, list)):
            return tuple(_inner(each, row) for each in shape)
        if isinstance(shape, dict):
            return {key: _inner(shape[key], row) for key in sorted(shape)}
        return next(row)

    return DatasetV2("_ZipDataset", open_, total)
