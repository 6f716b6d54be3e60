"""`TimeseriesGenerator`: windows of a series and what follows them."""

import json

import numpy as np

from ._batches import Batches

_told = (
    "length", "sampling_rate", "stride", "start_index", "end_index", "shuffle", "reverse", "batch_size",
)  # fmt: skip


class TimeseriesGenerator(Batches):
    """Batches of windows of `length` steps with the target behind each."""

    __module__ = "keras.src.legacy.preprocessing.sequence"

    def __init__(
        self,
        data,
        targets,
        length,
        sampling_rate=1,
        stride=1,
        start_index=0,
        end_index=None,
        shuffle=False,
        reverse=False,
        batch_size=128,
        **keywords,
    ):
        super().__init__(**keywords)
        if len(data) != len(targets):
            raise ValueError(
                f"Data and targets have to be of same length. Data length is {len(data)} while target length is "
                f"{len(targets)}"
            )
        self.data, self.targets, self.length = data, targets, length
        self.sampling_rate, self.stride, self.batch_size = sampling_rate, stride, batch_size
        self.start_index = start_index + length
        self.end_index = len(data) - 1 if end_index is None else end_index
        self.shuffle, self.reverse = shuffle, reverse
        if self.start_index > self.end_index:
            raise ValueError(
                f"`start_index+length={self.start_index} > end_index={self.end_index}` is disallowed, as no part of "
                "the sequence would be left to be used as current step."
            )

    def __len__(self):
        span = self.batch_size * self.stride
        return (self.end_index - self.start_index + span) // span

    def _rows(self, index):
        if self.shuffle:
            return np.random.randint(self.start_index, self.end_index + 1, size=self.batch_size).tolist()
        first = self.start_index + self.batch_size * self.stride * index
        return range(first, min(first + self.batch_size * self.stride, self.end_index + 1), self.stride)

    def __getitem__(self, index):
        rows = self._rows(index)
        samples = np.array([self.data[row - self.length : row : self.sampling_rate] for row in rows])
        targets = np.array([self.targets[row] for row in rows])
        return (samples[:, ::-1, ...], targets) if self.reverse else (samples, targets)

    def __iter__(self):
        return (self[index] for index in range(len(self)))

    def get_config(self):
        """How it was made, with the data as JSON."""
        series = {name: json.dumps(np.asarray(getattr(self, name)).tolist()) for name in ("data", "targets")}
        return {**series, **{name: getattr(self, name) for name in _told}}

    def to_json(self, **keywords):
        """How it was made, as JSON."""
        return json.dumps({"class_name": type(self).__name__, "config": self.get_config()}, **keywords)
