"""Batches by number, which trainings ask for in whatever order."""

from gradpaper_runtime import programs


class Batches:
    """A base of what gives batches by `[number]`; a pass has `len` of them."""

    workers, use_multiprocessing, max_queue_size = 1, False, 10

    def __init__(self, workers=1, use_multiprocessing=False, max_queue_size=10):
        self.workers, self.use_multiprocessing, self.max_queue_size = workers, use_multiprocessing, max_queue_size

    @property
    def num_batches(self):
        """How many batches a pass has."""
        return len(self)

    def on_epoch_begin(self):
        """Called when a pass begins."""

    def on_epoch_end(self):
        """Called when a pass is over."""

    def _to_wire(self, _buffers, _place):
        return {
            "kind": "program",
            "id": programs.number_of(self),
            "name": type(self).__name__,
            "parameters": None,
            "methods": ["__getitem__", "__len__", "on_epoch_end"],
        }
