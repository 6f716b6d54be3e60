"""Names of `keras` that need little: scopes that change nothing here, and demands on a layer's input."""

import contextlib


@contextlib.contextmanager
def name_scope(name, **_options):
    """Names things inside of the block; what it holds is computed as it would be outside."""
    yield name


@contextlib.contextmanager
def device(device_name):
    """Computes the block on that device: here there is one only."""
    yield


class Reduction:
    """How a loss brings the figures of single samples together, by the names of Keras 2."""

    __module__ = "keras.src.legacy.losses"
    AUTO = "auto"
    NONE = "none"
    SUM = "sum"
    SUM_OVER_BATCH_SIZE = "sum_over_batch_size"


class InputSpec:
    """What a layer demands of its input: number type, shape, number of axes, lengths of single axes."""

    __module__ = "keras.src.layers.input_spec"

    def __init__(
        self, dtype=None, shape=None, ndim=None, max_ndim=None, min_ndim=None, axes=None, allow_last_axis_squeeze=False,
        name=None, optional=False,
    ):  # fmt: skip
        self.dtype = dtype
        self.shape = None if shape is None else tuple(shape)
        self.ndim = ndim if shape is None else len(self.shape)
        self.max_ndim = max_ndim
        self.min_ndim = min_ndim
        self.axes = {int(axis): length for axis, length in (axes or {}).items()}
        self.allow_last_axis_squeeze = allow_last_axis_squeeze
        self.name = name
        self.optional = optional

    def __repr__(self):
        parts = {
            "dtype": self.dtype, "shape": self.shape, "ndim": self.ndim, "max_ndim": self.max_ndim,
            "min_ndim": self.min_ndim, "axes": self.axes,
        }  # fmt: skip
        return f"InputSpec({', '.join(f'{name}={value}' for name, value in parts.items() if value)})"
