"""The base classes, filled with what the engine's objects have."""

from ._api import tables
from ._callback import Callback
from ._classes import fill
from ._keras_tensor import KerasTensor
from ._layer import Layer
from ._model import Functional, Model, Sequential
from ._object import register, register_base
from ._parts import Constraint, Initializer, LearningRateSchedule, Loss, Metric, Optimizer, Regularizer
from ._tensor import Tensor
from ._variable import Variable

bases = {
    "Callback": Callback,
    "Constraint": Constraint,
    "Initializer": Initializer,
    "KerasTensor": KerasTensor,
    "Layer": Layer,
    "LearningRateSchedule": LearningRateSchedule,
    "Loss": Loss,
    "Metric": Metric,
    "Model": Model,
    "Optimizer": Optimizer,
    "Regularizer": Regularizer,
    "Sequential": Sequential,
    "Tensor": Tensor,
    "Variable": Variable,
}

# The tables of models hold those of layers again: what a base class has is not made twice.
_inner = {"Model": Layer, "Sequential": Model}


def _beyond(name):
    """The part of a table that the base class has not."""
    table, base = tables[name], _inner.get(name, object)
    return {
        "attributes": [each for each in table["attributes"] if not hasattr(base, each)],
        "settable": [each for each in table["settable"] if not hasattr(base, each)],
        "methods": {key: each for key, each in table["methods"].items() if not hasattr(base, key)},
        "ofSome": [each for each in table["ofSome"] if not hasattr(base, each)],
    }


for _name, _kind in bases.items():
    fill(_kind, _beyond(_name))
    register_base(_name, _kind)
for _name, _kind in (("Metric", Metric), ("Loss", Loss), ("Optimizer", Optimizer)):
    fill(_kind, tables.get(f"Program{_name}", tables[_name]))
register("Model", "Functional", Functional)
for _name in ("LossTracker", "CompileMetrics"):
    register_base(_name, Metric)
