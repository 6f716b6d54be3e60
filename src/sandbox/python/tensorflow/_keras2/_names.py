"""Names that modules of Keras had."""

import importlib
import sys

from ._mode import is_on, note

# Today's names by the old ones.
_renamed = {
    "keras.constraints": {
        "maxnorm": "MaxNorm", "max_norm": "MaxNorm", "nonneg": "NonNeg", "non_neg": "NonNeg", "unitnorm": "UnitNorm",
        "unit_norm": "UnitNorm", "min_max_norm": "MinMaxNorm",
    },
    "keras.layers": {
        "CuDNNLSTM": "LSTM", "CuDNNGRU": "GRU", "Deconvolution2D": "Conv2DTranspose",
        "SeparableConvolution2D": "SeparableConv2D", "AtrousConvolution2D": "Conv2D", "AtrousConvolution1D": "Conv1D",
    },
    "keras.optimizers": {
        "adam": "Adam", "sgd": "SGD", "rmsprop": "RMSprop", "adagrad": "Adagrad", "adadelta": "Adadelta",
        "adamax": "Adamax", "nadam": "Nadam",
    },
    "keras.regularizers": {"WeightRegularizer": "L1L2", "activity_l1": "l1", "activity_l2": "l2"},
    "keras.initializers": {"normal": "RandomNormal", "uniform": "RandomUniform", "zero": "Zeros", "one": "Ones"},
    "keras.backend": {},
}  # fmt: skip


def old_name(module, name):
    """What an old name stands for; None for a name that never was."""
    today = _renamed.get(module, {}).get(name)
    if today is not None and is_on():
        note("old-name", f"{module}.{name}", f"{module}.{today}")
        return getattr(sys.modules[module], today)
    made = _functions.get((module, name))
    if made is not None and is_on():
        note("old-name", f"{module}.{name}", made[1])
        return made[0]
    return _old_module(f"{module}.{name}")


def _old_module(path):
    from .._aliases import is_old_path

    return importlib.import_module(path) if is_old_path(path) and is_on() else None


def _merge(inputs, mode="sum", concat_axis=-1, dot_axes=-1, name=None, **_keywords):
    """Brings several tensors together in one of several ways."""
    from keras import layers

    if mode == "concat":
        return layers.Concatenate(axis=concat_axis, name=name)(inputs)
    if mode == "dot":
        return layers.Dot(axes=dot_axes, name=name)(inputs)
    kinds = {"sum": "Add", "mul": "Multiply", "ave": "Average", "max": "Maximum"}
    return getattr(layers, kinds[mode])(name=name)(inputs)


def _model_from_yaml(yaml_string, custom_objects=None):
    from keras.models import model_from_json

    return model_from_json(yaml_string, custom_objects)


_orders = {"channels_last": "tf", "channels_first": "th"}


def _image_dim_ordering():
    from keras.config import image_data_format

    return _orders[image_data_format()]


def _set_image_dim_ordering(dim_ordering):
    from keras.config import set_image_data_format

    set_image_data_format({"tf": "channels_last", "th": "channels_first"}[dim_ordering])


_functions = {
    ("keras.layers", "merge"): (_merge, "keras.layers.concatenate"),
    ("keras.models", "model_from_yaml"): (_model_from_yaml, "keras.models.model_from_json"),
    ("keras.backend", "image_dim_ordering"): (_image_dim_ordering, "keras.backend.image_data_format"),
    ("keras.backend", "set_image_dim_ordering"): (_set_image_dim_ordering, "keras.backend.set_image_data_format"),
    ("keras.utils", "multi_gpu_model"): (lambda model, *_arguments, **_keywords: model, "keras.Model"),
}
