"""The batches that `ImageDataGenerator.flow` gives."""

import math

import numpy as np

from ._batches import Batches


class NumpyArrayIterator(Batches):
    """Batches of changed pictures without end, with their labels and weights."""

    __module__ = "keras.src.legacy.preprocessing.image"

    def __init__(self, generator, x, y, batch_size, shuffle, sample_weight, seed, subset):
        super().__init__()
        pictures, others = (x[0], [np.asarray(each) for each in x[1:]]) if isinstance(x, (tuple, list)) else (x, [])
        self._others = others
        self.image_data_generator = generator
        self.x = np.asarray(pictures, dtype=generator.dtype)
        self.y = None if y is None else np.asarray(y)
        self.sample_weight = None if sample_weight is None else np.asarray(sample_weight)
        self.batch_size, self.shuffle, self.seed = batch_size, shuffle, seed
        self._check()
        self._keep(subset)
        self.n = len(self.x)
        self.reset()

    def _check(self):
        for name, what, other in (("y", "labels", self.y), ("sample_weight", "sample_weight", self.sample_weight)):
            if other is not None and len(other) != len(self.x):
                raise ValueError(
                    f"`x` (images tensor) and `{name}` ({what}) should have the same length. Found: "
                    f"x.shape = {self.x.shape}, {name}.shape = {other.shape}"
                )
        if self.x.ndim != 4:
            raise ValueError(
                "Input data in `NumpyArrayIterator` should have rank 4. You passed an array with shape", self.x.shape
            )

    def _keep(self, subset):
        if subset is None:
            return
        if subset not in ("training", "validation"):
            raise ValueError(f"Invalid subset name: {subset}; expected 'training' or 'validation'.")
        border = int(len(self.x) * self.image_data_generator.validation_split)
        part = slice(None, border) if subset == "validation" else slice(border, None)
        self.x, self._others = self.x[part], [each[part] for each in self._others]
        self.y = None if self.y is None else self.y[part]
        self.sample_weight = None if self.sample_weight is None else self.sample_weight[part]

    def reset(self):
        """Begins again."""
        self.batch_index = 0
        self._draw_order()

    def _draw_order(self):
        if self.seed is not None:
            np.random.seed(self.seed + self.batch_index)
        self.index_array = np.random.permutation(self.n) if self.shuffle else np.arange(self.n)

    def on_epoch_end(self):
        """Draws the order of the next pass."""
        self._draw_order()

    def __len__(self):
        return math.ceil(self.n / self.batch_size)

    def __getitem__(self, index):
        if index >= len(self):
            raise ValueError(
                f"Asked to retrieve element {index}, but the Sequence has length {len(self)}"
            )
        return self._batch(self.index_array[index * self.batch_size : (index + 1) * self.batch_size])

    def __iter__(self):
        return self

    def __next__(self):
        if self.batch_index == len(self):
            self.reset()
        batch = self[self.batch_index]
        self.batch_index += 1
        return batch

    next = __next__

    def _batch(self, places):
        change = self.image_data_generator
        pictures = []
        for place in places.tolist():
            picture = self.x[place].copy()
            pictures.append(change.standardize(change.random_transform(picture)))
        found = np.stack(pictures).astype(change.dtype)
        parts = [found if not self._others else [found, *[np.take(each, places, axis=0) for each in self._others]]]
        if self.y is None:
            return parts[0]
        parts.append(np.take(self.y, places, axis=0))
        if self.sample_weight is not None:
            parts.append(np.take(self.sample_weight, places, axis=0))
        return tuple(parts)
