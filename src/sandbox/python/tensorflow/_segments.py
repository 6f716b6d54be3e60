"""Rows brought together by number."""

from ._convert import convert
from ._joining import stack
from ._reducing import reduce_max, reduce_mean, reduce_min, reduce_prod, reduce_sum
from ._run import plain
from ._selecting import gather


def _segments(reduce):
    def run(data, segment_ids, num_segments=None, name=None):
        x, ids = convert(data), convert(segment_ids).numpy().tolist()
        count = max(ids) + 1 if num_segments is None else plain(num_segments)
        rows = [[place for place, number in enumerate(ids) if number == wanted] for wanted in range(count)]
        return stack([reduce(gather(x, each), 0) if each else reduce(x[:1], 0) * 0 for each in rows])

    return run


segment_sum = unsorted_segment_sum = _segments(reduce_sum)
segment_mean = unsorted_segment_mean = _segments(reduce_mean)
segment_max = unsorted_segment_max = _segments(reduce_max)
segment_min = unsorted_segment_min = _segments(reduce_min)
segment_prod = unsorted_segment_prod = _segments(reduce_prod)
