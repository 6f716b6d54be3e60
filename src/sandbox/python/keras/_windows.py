"""Data sets cut out of arrays: windows of time series, parts for training and for checking."""


def timeseries_dataset_from_array(
    data, targets, sequence_length, sequence_stride=1, sampling_rate=1, batch_size=128, shuffle=False, seed=None,
    start_index=None, end_index=None, format="tf",
):  # fmt: skip
    """Batches of windows of a series, with the target of each window where `targets` are given.

    A window has `sequence_length` rows, `sampling_rate` apart; windows begin `sequence_stride` rows apart. `batch_size`
    None gives single windows.
    """
    import numpy
    import tensorflow as tf

    data = numpy.asarray(data)
    first, last = start_index or 0, len(data) if end_index is None else end_index
    starts = numpy.arange(first, _end_of_starts(last, targets, sequence_length, sampling_rate, first), sequence_stride)
    if shuffle:
        numpy.random.RandomState(seed).shuffle(starts)
    rows = starts[:, None] + numpy.arange(0, sequence_length * sampling_rate, sampling_rate)[None, :]
    windows = data[rows]
    parts = windows if targets is None else (windows, numpy.asarray(targets)[starts - first if start_index else starts])
    made = tf.data.Dataset.from_tensor_slices(parts)
    return made if batch_size is None else made.batch(batch_size)


def _end_of_starts(last, targets, length, rate, first):
    end = last - (length - 1) * rate
    return end if targets is None else min(end, first + len(targets))


def split_dataset(dataset, left_size=None, right_size=None, shuffle=False, seed=None, preferred_backend=None):
    """Two data sets, of the first and of the last samples; sizes are counts or parts of the whole."""
    import numpy
    import tensorflow as tf

    samples = list(zip(*dataset)) if isinstance(dataset, tuple) else list(dataset)
    if shuffle:
        order = numpy.random.RandomState(seed).permutation(len(samples))
        samples = [samples[index] for index in order]
    at = _size(left_size, len(samples))
    if at is None:
        at = len(samples) - _size(right_size, len(samples))
    end = len(samples) if left_size is None or right_size is None else at + _size(right_size, len(samples))
    return tuple(tf.data.Dataset.from_tensor_slices(_stacked(part)) for part in (samples[:at], samples[at:end]))


def _size(size, count):
    if size is None:
        return None
    return int(size * count) if isinstance(size, float) else int(size)


def _stacked(samples):
    import numpy

    if samples and isinstance(samples[0], (tuple, list)):
        return tuple(numpy.array([numpy.asarray(item) for item in part]) for part in zip(*samples))
    return numpy.array([numpy.asarray(item) for item in samples])
