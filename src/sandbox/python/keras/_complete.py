"""Puts what is written in Python into the modules."""

from gradpaper_runtime.absent import install as _install_absent

from . import (
    _backend_elements, _backend_pictures, _custom_objects, _model, _model_files, _old_backend,
    _old_backend_values, _ops_image,
    _picture_folders, _picture_tools, _settings, _small_things, _utilities, _windows
)  # fmt: skip
from ._applications import complete_applications
from ._base_classes import bases
from ._complete_classes import complete_classes
from ._modules import module
from ._ops_in_python import complete_ops
from ._progbar import Progbar
from ._py_dataset import PyDataset

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
# Modules of Keras' that are not carried.
_absent = (
    "distillation", "distribution", "dtype_policies", "export", "legacy", "mixed_precision", "quantizers", "src", "tree",
    "visualization",
)  # fmt: skip
_cross_entropies = ("binary_crossentropy", "categorical_crossentropy", "sparse_categorical_crossentropy")


def complete():
    """Fills the modules up."""
    for name, places in _places.items():
        for place in places:
            setattr(module(place), name, bases[name])
    complete_ops()
    complete_classes()
    complete_applications()
    for place, sources in {
        "keras": (_small_things,),
        "keras.utils": (_utilities, _windows, _custom_objects, _picture_tools, _picture_folders),
        "keras.saving": (_custom_objects, _model_files),
        "keras.ops.image": (_ops_image,),
        "keras.config": (_settings,),
        "keras.backend": (_settings, _old_backend, _old_backend_values, _backend_elements, _backend_pictures),
    }.items():
        for source in sources:
            _put(module(place), source)
    _install_absent("keras", _absent)
    _share()


def _put(target, source):
    """The public functions and classes of a file of ours."""
    for name, value in vars(source).items():
        if not name.startswith("_") and getattr(value, "__module__", "").endswith(source.__name__.rpartition(".")[2]):
            setattr(target, name, value)


def _share():
    """What several modules have."""
    utils, backend, saving = module("keras.utils"), module("keras.backend"), module("keras.saving")
    module("keras").InputSpec = module("keras.layers").InputSpec = _small_things.InputSpec
    module("keras.losses").Reduction = _small_things.Reduction
    for name in ("load_model", "save_model"):
        setattr(module("keras.models"), name, getattr(_model_files, name))
    module("keras.models").model_from_json = _model.model_from_json
    utils.Progbar = Progbar
    utils.PyDataset = utils.Sequence = PyDataset
    utils.CustomObjectScope = utils.custom_object_scope = _custom_objects.CustomObjectScope
    saving.CustomObjectScope = saving.custom_object_scope = _custom_objects.CustomObjectScope
    for name in ("serialize_keras_object", "deserialize_keras_object"):
        setattr(utils, name, getattr(saving, name))
    for name in ("is_keras_tensor", "standardize_dtype"):
        setattr(backend, name, getattr(utils, name))
    for name in _cross_entropies:
        setattr(backend, name, getattr(module("keras.ops"), name))
