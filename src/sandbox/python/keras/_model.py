"""The base classes of models."""

import json

from gradpaper_runtime import not_supported

from . import _model_copies, _model_files, _wire
from ._array_types import refuse_objects
from ._auto_config import arguments_of
from ._callback_files import make_folders
from ._custom_objects import CustomObjectScope
from ._layer import Layer
from ._own_methods import engine_class, is_own, writes
from ._serving import serve


class Model(Layer):
    """A model: `Model(inputs, outputs)`, or a class that a program derives with a `call` of its own."""

    __module__ = "keras.src.models.model"
    _wire_name = "keras.Model"
    _program_name = "program.Model"

    def __new__(cls, *positional, **keywords):
        return object.__new__(Functional if cls is Model and _is_functional(positional, keywords) else cls)

    def __init__(self, *positional, **keywords):
        if is_own(type(self)) and "_program_name" in vars(engine_class(type(self))):
            keywords = {**dict(zip(("inputs", "outputs", "name"), positional)), **keywords}
            positional = ()
        self._make(positional, keywords)

    def compile(self, optimizer="rmsprop", loss=None, *positional, **keywords):
        """Says how the model is trained: the optimizer, the loss, `loss_weights`, `metrics`, …"""
        _wire.call_method(self, "compile", (optimizer, loss, *positional), keywords)
        vars(self)["loss"] = loss

    def fit(self, *positional, **keywords):
        """Trains the model; gives a `History`."""
        refuse_objects(positional, keywords)
        history = _wire.call_method(self, "fit", positional, keywords)
        make_folders(keywords)
        return history

    def evaluate(self, *positional, **keywords):
        """The loss and the metrics over data."""
        refuse_objects(positional, keywords)
        return _wire.call_method(self, "evaluate", positional, keywords)

    def predict(self, *positional, **keywords):
        """The predictions for data, as arrays."""
        refuse_objects(positional, keywords)
        return _wire.call_method(self, "predict", positional, keywords)

    def save(self, filepath, overwrite=True, zipped=None, **keywords):
        """Saves the model: see `keras.saving.save_model`."""
        _model_files.save_model(self, filepath, overwrite, zipped, **keywords)

    def save_weights(self, filepath, overwrite=True, **keywords):
        """Saves the weights: see `keras.saving.save_weights`."""
        _model_files.save_weights(self, filepath, overwrite, **keywords)

    def load_weights(self, filepath, skip_mismatch=False, **keywords):
        """Takes the weights that a file holds: see `keras.saving.load_weights`."""
        _model_files.load_weights(self, filepath, skip_mismatch, **keywords)

    def __reduce_ex__(self, _protocol):
        return _model_copies.from_bytes, (_model_copies.to_bytes(self),)

    def __deepcopy__(self, _memo):
        return _model_copies.from_bytes(_model_copies.to_bytes(self))

    def export(self, filepath, *positional, **keywords):
        """Not carried."""
        raise not_supported(f"keras.{type(self).__name__}.export")

    @property
    def layers(self):
        """Its layers."""
        return _wire.get(self, "layers")

    @layers.setter
    def layers(self, _layers):
        raise AttributeError("`Model.layers` attribute is reserved and should not be used. Please use another name.")

    @classmethod
    def from_config(cls, config, custom_objects=None):
        """A model as its `get_config` tells it."""
        if is_own(cls):
            return _revived(cls, config)
        name = "Functional" if cls is Model else cls.__name__
        saved = {"module": "keras", "class_name": name, "config": config, "registered_name": None}
        return model_from_json(json.dumps(saved), custom_objects)

    def _made_from(self, config):
        # Keras does not keep what a model was made with: its defaults stand for it; a network says its name alone.
        if _of_network <= config.keys():
            policy = {"module": "keras", "class_name": "DTypePolicy", "config": {"name": self.dtype}, "registered_name": None}
            return {"name": config["name"], "trainable": config["trainable"], "dtype": policy}
        return arguments_of(self, ((), {}), config)

    def call(self, *positional, **keywords):
        """Computes, without what a call of the model does around it. Raises NotImplementedError where nothing is written."""
        if type(self) is Model or (is_own(type(self)) and engine_class(type(self)) is Model):
            raise NotImplementedError(f"Model {type(self).__name__} does not have a `call()` method implemented.")
        return _wire.call_method(self, "call", positional, keywords)


_of_network = {"name", "layers", "input_layers", "output_layers"}


def _revived(cls, config):
    if _of_network <= config.keys() and not writes(cls, "__init__"):
        network = Model.from_config(config)
        return cls(inputs=network.input, outputs=network.output, name=config["name"])
    try:
        return cls(**config)
    except TypeError as error:
        raise TypeError(
            "Unable to revive model from config. When overriding the `get_config()` method, make sure that the returned "
            f"config contains all items used as arguments in the  constructor to {cls}, which is the default behavior. You "
            "can override this default behavior by defining a `from_config(cls, config)` class method to specify how to "
            f"create an instance of {cls.__name__} from its config.\n\nReceived config={config}\n\nError encountered during "
            f"deserialization: {error}"
        ) from error


def model_from_json(json_string, custom_objects=None):
    """The model that `model.to_json()` has described. Raises JSONDecodeError for a text that is no JSON."""
    json.loads(json_string)
    serve()
    with CustomObjectScope(custom_objects):
        return _wire.call_name("keras.models.model_from_json", (json_string, None))


class Functional(Model):
    """A model that was made of its inputs and outputs."""

    __module__ = "keras.src.models.functional"
    _wire_name = "keras.Model"


class Sequential(Model):
    """A model whose layers follow each other: `Sequential(layers=None, trainable=True, name=None)`."""

    __module__ = "keras.src.models.sequential"
    _wire_name = "keras.Sequential"


def _is_functional(positional, keywords):
    return len(positional) >= 2 or "outputs" in keywords
