"""`tf.data.Dataset`: rows of tensors, made, changed and gathered as they are asked for."""

import itertools
import math

from gradpaper_runtime import not_supported
from gradpaper_runtime.errors import InvalidArgumentError

from .._convert import convert
from .._structure import flatten
from . import _elements as elements
from ._dataset_base import INFINITE, UNKNOWN, DatasetBase
from ._order import Shuffler, through_buffer


class DatasetV2(DatasetBase):
    """A data set, and other ones that are made of it."""

    __module__ = "tensorflow.python.data.ops.dataset_ops"

    # Changes of each element.

    def map(self, map_func, num_parallel_calls=None, deterministic=None, **_options):
        """The function's results for the elements."""
        from ._mapping import mapped

        return mapped(self, map_func, "_ParallelMapDataset" if num_parallel_calls else "_MapDataset")

    def filter(self, predicate, name=None):
        """The elements for which the function is true."""

        def open_():
            return (each for each in self._open() if bool(elements.call(predicate, each)))

        return DatasetV2("_FilterDataset", open_, INFINITE if self._count == INFINITE else UNKNOWN, self._same())

    def flat_map(self, map_func, name=None):
        """The elements of the data sets that the function gives, one data set after the other."""

        def open_():
            for each in self._open():
                yield from elements.call(map_func, each)._open()

        return DatasetV2("_FlatMapDataset", open_, UNKNOWN)

    def interleave(self, map_func, cycle_length=None, block_length=1, num_parallel_calls=None, **_options):
        """The elements of the data sets that the function gives, in turns."""
        from ._mixing import in_turns

        def open_():
            inner = (elements.call(map_func, each)._open() for each in self._open())
            return in_turns(inner, cycle_length or 1, block_length)

        return DatasetV2("_InterleaveDataset", open_, UNKNOWN)

    def enumerate(self, start=0, name=None):
        """The elements with their numbers."""

        def open_():
            return ((convert(place, "int64"), each) for place, each in enumerate(self._open(), start))

        return DatasetV2("_ZipDataset", open_, self._count)

    # Other passes.

    def batch(self, batch_size, drop_remainder=False, num_parallel_calls=None, deterministic=None, name=None):
        """The elements gathered in batches; the last one may be smaller."""
        from ._batching import batched

        return batched(self, int(batch_size), bool(drop_remainder))

    def padded_batch(self, batch_size, padded_shapes=None, padding_values=None, drop_remainder=False, name=None):
        """Batches of elements that differ in length, filled up to the longest."""
        from ._batching import padded_batches

        return padded_batches(self, int(batch_size), padded_shapes, padding_values, bool(drop_remainder))

    def unbatch(self, name=None):
        """The rows of the elements."""

        def open_():
            return (row for each in self._open() for row in elements.rows_of(each))

        return DatasetV2("_UnbatchDataset", open_, UNKNOWN)

    def rebatch(self, batch_size, drop_remainder=False, name=None):
        """The rows of the elements in batches of another size."""
        return self.unbatch().batch(batch_size, drop_remainder)

    def window(self, size, shift=None, stride=1, drop_remainder=False, name=None):
        """Data sets of neighbours."""
        from ._batching import windows

        return windows(self, int(size), int(shift or size), int(stride), bool(drop_remainder))

    def shuffle(self, buffer_size, seed=None, reshuffle_each_iteration=None, name=None):
        """The elements in another order, in each pass another one unless told otherwise."""
        shuffler = Shuffler(seed, reshuffle_each_iteration)
        size = int(buffer_size)
        if size < 1 and size != UNKNOWN:
            raise InvalidArgumentError("buffer_size must be greater than zero. [Op:ShuffleDataset] name: ")

        def open_():
            return through_buffer(self._open(), size, shuffler.next_stream())

        shuffled = DatasetV2("_ShuffleDataset", open_, self._count, self._same())
        if self._rows is not None:
            shuffled._rows = self._rows.shuffled(size, shuffler)
            shuffled._open = shuffled._rows.open
        return shuffled

    def repeat(self, count=None, name=None):
        """Several passes one after the other, or passes without end."""
        times = -1 if count is None else int(count)

        def open_():
            for _ in itertools.count() if times < 0 else range(times):
                found = False
                for each in self._open():
                    found = True
                    yield each
                if not found:
                    return

        total = INFINITE if times < 0 and self._count != 0 else self._count * times if self._count >= 0 else self._count
        return DatasetV2("_RepeatDataset", open_, total, self._same())

    def take(self, count, name=None):
        """The first elements."""
        limit = int(count)
        return self._limited("_TakeDataset", 0, None if limit < 0 else limit)

    def skip(self, count, name=None):
        """The elements behind the first ones."""
        return self._limited("_SkipDataset", self._count if int(count) < 0 else int(count), None)

    def shard(self, num_shards, index, name=None):
        """Every so-many-th element."""
        step, first = int(num_shards), int(index)
        count = math.ceil(max(self._count - first, 0) / step) if self._count >= 0 else self._count

        def open_():
            return itertools.islice(self._open(), first, None, step)

        return DatasetV2("_ShardDataset", open_, count, self._same())

    def _limited(self, kind, first, end):
        if self._rows is not None and self._rows.is_fixed:
            rows = self._rows.between(first, end)
            return DatasetV2(kind, rows.open, len(rows), self._same(), rows)
        count = self._count
        if count != UNKNOWN:
            whole = math.inf if count == INFINITE else count
            left = max(min(whole, math.inf if end is None else end) - first, 0)
            count = INFINITE if left == math.inf else left

        def open_():
            return itertools.islice(self._open(), first, end)

        return DatasetV2(kind, open_, count, self._same())

    def concatenate(self, dataset, name=None):
        """The elements of this data set, then those of another one."""
        counts = (self._count, dataset._count)
        total = INFINITE if INFINITE in counts else UNKNOWN if UNKNOWN in counts else sum(counts)

        def open_():
            return itertools.chain(self._open(), dataset._open())

        return DatasetV2("_ConcatenateDataset", open_, total, self._same())

    def cache(self, filename="", name=None):
        """Keeps the elements of the first pass for the next ones."""
        from ._mixing import cached

        return cached(self)

    def prefetch(self, buffer_size, name=None):
        """The data set itself: nothing runs beside it."""
        return DatasetV2("_PrefetchDataset", self._open, self._count, self._same(), self._rows)

    def snapshot(self, *_arguments, **_keywords):
        """As `cache`."""
        return self.cache()

    def with_options(self, options, name=None):
        """The data set itself: options have no effect here."""
        return DatasetV2("_OptionsDataset", self._open, self._count, self._same(), self._rows)

    def options(self):
        """The options, which have no effect here."""
        from . import Options

        return Options()

    def apply(self, transformation_func):
        """What a function makes of the data set."""
        return transformation_func(self)

    def reduce(self, initial_state, reduce_func, name=None):
        """Brings all elements together with a function."""
        state = elements.as_element(initial_state)
        for each in self._open():
            state = elements.as_element(reduce_func(state, each))
        return state

    def unique(self, name=None):
        """Each element once."""

        def open_():
            seen = set()
            for each in self._open():
                key = tuple(leaf._numbers().tobytes() for leaf in flatten(each))
                if key not in seen:
                    seen.add(key)
                    yield each

        return DatasetV2("_UniqueDataset", open_, UNKNOWN, self._same())

    def take_while(self, predicate, name=None):
        """The elements up to the first for which the function is false."""

        def open_():
            return itertools.takewhile(lambda each: bool(elements.call(predicate, each)), self._open())

        return DatasetV2("_TakeWhileDataset", open_, UNKNOWN, self._same())

    def scan(self, initial_state, scan_func, name=None):
        """The outputs of a function that carries a state from element to element."""

        def open_():
            state = elements.as_element(initial_state)
            for each in self._open():
                state, output = scan_func(state, each)
                yield elements.as_element(output)

        return DatasetV2("_ScanDataset", open_, self._count)

    def save(self, *_arguments, **_keywords):
        """Not carried."""
        raise not_supported("tensorflow.data.Dataset.save")

    def _same(self):
        return self._spec if isinstance(self._spec, tuple) else lambda: self.element_spec
