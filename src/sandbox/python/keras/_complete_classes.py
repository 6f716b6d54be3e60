"""What single classes have beyond the engine's description of them."""

import functools

from . import _wire
from ._modules import module
from ._serving import serve


def complete_classes():
    """Gives the classes their own attributes and methods."""
    normalization = module("keras.layers").Normalization
    normalization.mean = property(lambda layer: _broadcast(layer, "mean"), doc="The means that it takes away.")
    normalization.variance = property(lambda layer: _broadcast(layer, "variance"), doc="The variances that it divides by.")
    mean = module("keras.metrics").Mean
    mean.total = property(lambda metric: metric.variables[0], doc="The sum of all values.")
    mean.count = property(lambda metric: metric.variables[1], doc="How many values, or the sum of their weights.")
    for place in ("keras.losses", "keras.metrics"):
        _want_arrays(module(place), "sparse_categorical_crossentropy")
    for name in ("CSVLogger", "ModelCheckpoint"):
        writer = getattr(module("keras.callbacks"), name)
        writer.__init__ = _serving_files(writer.__init__)
    generator = module("keras.random").SeedGenerator
    generator.__init__ = _remembering(generator.__init__)
    generator.next = _next_seed


def _want_arrays(target, name):
    """The function reads the shape of its arguments: lists have none."""
    function = getattr(target, name)

    @functools.wraps(function)
    def checked(y_true, y_pred, *positional, **keywords):
        for given in (y_true, y_pred):
            if isinstance(given, (list, tuple)):
                raise AttributeError(f"{type(given).__name__!r} object has no attribute 'shape'")
        return function(y_true, y_pred, *positional, **keywords)

    setattr(target, name, checked)


def _broadcast(layer, name):
    """The figures in the shape in which they meet the inputs: an axis of length 1 for each that they do not have."""
    figures = _wire.get(layer, name)
    built = layer.get_build_config() or {}
    axes = len(built.get("input_shape") or ()) or 1
    if not hasattr(figures, "shape") or not figures.shape:
        return figures
    return module("keras.ops").reshape(figures, (1,) * (axes - len(figures.shape)) + tuple(figures.shape))


def _serving_files(make):
    """The engine has to know how files are written before it writes some."""

    @functools.wraps(make)
    def __init__(self, *positional, **keywords):
        serve()
        make(self, *positional, **keywords)

    return __init__


def _remembering(make):
    def __init__(self, seed=None, name=None, **keywords):
        make(self, seed=seed, name=name, **keywords)
        vars(self)["_seed"] = seed or 0

    return __init__


def _next_seed(generator, ordered=True):
    """The seed with the number of its uses."""
    count = vars(generator).get("_uses", 0)
    vars(generator)["_uses"] = count + 1
    return module("keras.ops").convert_to_tensor([vars(generator)["_seed"], count], dtype="int64")
