"""Puts what is written in Python into the modules."""

from ._base_classes import bases
from ._modules import module

# Where the base classes are found, beside the modules that the engine describes.
_places = {
    "Callback": ("keras.callbacks",),
    "Constraint": ("keras.constraints",),
    "Initializer": ("keras", "keras.initializers"),
    "KerasTensor": ("keras",),
    "Layer": ("keras", "keras.layers"),
    "Loss": ("keras", "keras.losses"),
    "Metric": ("keras", "keras.metrics"),
    "Optimizer": ("keras", "keras.optimizers"),
    "Regularizer": ("keras", "keras.regularizers"),
}


def complete():
    """Fills the modules up."""
    for name, places in _places.items():
        for place in places:
            setattr(module(place), name, bases[name])
