"""Models as bytes: for `pickle` and `copy.deepcopy`, which carry a model as a file would."""

import os
import tempfile

from . import _model_files


def to_bytes(model):
    """What a `.keras` file of the model holds."""
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "model.keras")
        _model_files.save_model(model, path)
        with open(path, "rb") as file:
            return file.read()


def from_bytes(data):
    """The model of these bytes, with its weights, compiled as it was. Raises TypeError for classes that nobody knows."""
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "model.keras")
        with open(path, "wb") as file:
            file.write(data)
        return _model_files.load_model(path)
