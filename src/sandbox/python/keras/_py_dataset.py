"""Batches that a program makes one by one."""


class PyDataset:
    """Base of a program's own data sets: `__len__` is the number of batches, `__getitem__` gives one of them."""

    __module__ = "keras.src.trainers.data_adapters.py_dataset_adapter"

    def __init__(self, workers=1, use_multiprocessing=False, max_queue_size=10):
        self.workers = workers
        self.use_multiprocessing = use_multiprocessing
        self.max_queue_size = max_queue_size

    def __getitem__(self, index):
        raise NotImplementedError

    @property
    def num_batches(self):
        """The number of batches. Raises NotImplementedError without a `__len__` of the program's."""
        if hasattr(self, "__len__"):
            return len(self)
        raise NotImplementedError("You need to implement the `num_batches` property:\n\n")

    def on_epoch_begin(self):
        """Called before each epoch."""

    def on_epoch_end(self):
        """Called after each epoch."""
