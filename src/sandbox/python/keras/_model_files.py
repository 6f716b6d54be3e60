"""Saving and loading of models and weights: what their files are called, and what Keras says of those it cannot take."""

import contextlib
import os
import sys
import warnings

import numpy as np

from . import _wire
from ._custom_objects import CustomObjectScope
from ._model_paths import is_old_name, no_model, read_model, read_weights
from ._serving import serve

_h5_warning = (
    "You are saving your model as an HDF5 file via `model.save()` or `keras.saving.save_model(model)`. This file format is "
    "considered legacy. We recommend using instead the native Keras format, e.g. `model.save('my_model.keras')` or "
    "`keras.saving.save_model(model, 'my_model.keras')`. "
)
_old = (".h5", ".hdf5")
_unbuilt = "has not yet been built. Try building the model first by calling it on some data or by using `build()`."


def save_model(model, filepath, overwrite=True, zipped=None, **keywords):
    """Saves a model in a file that ends in `.keras`, or in the old way in one that ends in `.h5`.

    Raises ValueError for other names, FileNotFoundError for a folder that is not there.
    """
    path = str(filepath)
    with_optimizer = keywords.pop("include_optimizer", True)
    _warn_of_format(keywords.pop("save_format", None))
    if keywords:
        raise ValueError(f"The following argument(s) are not supported: {list(keywords)}")
    _check_name(path)
    if not overwrite and os.path.exists(path) and not _may_overwrite(path):
        return
    if path.endswith(".keras") and not model.built:
        warnings.warn(
            "You are saving a model that has not yet been built. It might not contain any weights yet. Consider building "
            "the model first by calling it on some data.",
            stacklevel=3,
        )
    _save(model, path, False, bool(with_optimizer))


def _check_name(path):
    if path.endswith(_old):
        _log(_h5_warning)
    elif path.endswith(".keras"):
        _require_folder(path, "No such file or directory", path)
    elif not is_old_name("save", path):
        raise ValueError(
            "Invalid filepath extension for saving. Please add either a `.keras` extension for the native Keras format "
            "(recommended) or a `.h5` extension. Use `model.export(filepath)` if you want to export a SavedModel for use "
            f"with TFLite/TFServing/etc. Received: filepath={path}."
        )


def _warn_of_format(save_format):
    if save_format:
        _log(
            "The `save_format` argument is deprecated in Keras 3. We recommend removing this argument as it can be inferred "
            f"from the file path. Received: save_format={save_format}"
        )


def _log(text):
    sys.stderr.write(f"WARNING:absl:{text}\n")


def _require_folder(path, *words):
    folder = os.path.dirname(path)
    if folder and not os.path.isdir(folder):
        raise FileNotFoundError(2, *words)


def _may_overwrite(path):
    """Asks whoever sits before the program."""
    answer = input(f"[WARNING] {path} already exists - overwrite? [y/n]").strip().lower()
    while answer not in ("y", "n"):
        answer = input('Enter "y" (overwrite) or "n" (cancel).').strip().lower()
    if answer == "n":
        return False
    print("[TIP] Next time specify overwrite=True!")
    return True


def _save(model, path, weights_only, with_optimizer):
    serve()
    _wire.call_name("engine.save", (model, path, weights_only, with_optimizer))


def save_weights(model, filepath, overwrite=True, **_keywords):
    """Saves the weights of a model in a file that ends in `.weights.h5`. Raises ValueError for other names."""
    path = str(filepath)
    if not path.endswith(".weights.h5") and not is_old_name("save_weights", path):
        raise ValueError(f"The filename must end in `.weights.h5`. Received: filepath={path}")
    if not overwrite and os.path.exists(path) and not _may_overwrite(path):
        return
    if not model.built:
        raise ValueError(f"You are saving a model that {_unbuilt}")
    _require_folder(
        path,
        f"Unable to synchronously create file (unable to open file: name = '{path}', errno = 2, error message = 'No such "
        "file or directory', flags = 13, o_flags = 242)",
    )
    _save(model, path, True, True)


def load_model(filepath, custom_objects=None, compile=True, safe_mode=True):
    """The model that a file holds, compiled and with its optimizer's state.

    Raises ValueError or OSError for a file that is not there or holds none, TypeError for classes that nobody knows.
    """
    path = str(filepath)
    data = np.frombuffer(read_model(path), dtype=np.uint8)
    serve()
    with CustomObjectScope(custom_objects), _whole(path):
        return _wire.call_name("engine.load_model", (data, path, compile, safe_mode))


def load_weights(model, filepath, skip_mismatch=False, **keywords):
    """Gives a model the weights that a file holds. Raises ValueError where they do not fit."""
    by_name = keywords.pop("by_name", False)
    if keywords:
        raise ValueError(f"Invalid keyword arguments: {keywords}")
    path = str(filepath)
    if not model.built and (path.endswith((".keras", ".weights.h5")) or not path.endswith(_old)):
        raise ValueError(f"You are loading weights into a model that {_unbuilt}")
    data = np.frombuffer(read_weights(path, by_name), dtype=np.uint8)
    with _whole(path):
        _wire.call_name("engine.load_weights", (model, data, by_name, skip_mismatch))


@contextlib.contextmanager
def _whole(path):
    """Says in Keras' words that a file was cut or is none of ours."""
    try:
        yield
    except ValueError as error:
        if str(error).startswith("The file holds no model"):
            raise no_model(path) from None
        raise

