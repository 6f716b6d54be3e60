"""What the engine asks of the program for savings: its files, and its own classes and functions."""

import os

from . import _wire
from ._revive import code_of, find, revive

_served = []


def serve():
    """Tells the engine, once, how files are read and written here and how the program's own things are found."""
    if not _served:
        _served.append(True)
        _wire.call_name("engine.serve", (_read, _write, revive, find, code_of))


def _read(path):
    """The text of a file; None if there is none."""
    if not os.path.isfile(path):
        return None
    with open(path, encoding="utf-8", newline="") as file:
        return file.read()


def _write(path, content, layout):
    """Writes what a callback or a saving gives."""
    if layout == "text":
        _put(path, content.encode())
        return
    data = content.tobytes()
    os.makedirs(os.path.dirname(path) or ".", exist_ok=True)
    {"folder": _write_folder, "checkpoint": _write_checkpoint}.get(layout, _put)(path, data)


def _put(path, data):
    with open(path, "wb") as file:
        file.write(data)


def _write_folder(path, data):
    """A folder with the files of TensorFlow's `SavedModel`; the first holds everything."""
    for part in ("assets", "variables"):
        os.makedirs(os.path.join(path, part), exist_ok=True)
    _put(os.path.join(path, "saved_model.pb"), data)
    for name in ("fingerprint.pb", "keras_metadata.pb", "variables/variables.index"):
        _put(os.path.join(path, name), b"gradpaper: see saved_model.pb\n")
    _put(os.path.join(path, "variables/variables.data-00000-of-00001"), b"gradpaper: see saved_model.pb\n")


def _write_checkpoint(path, data):
    """The files of a checkpoint of TensorFlow's: the numbers, and which checkpoint is the latest."""
    name = os.path.basename(path)
    _put(f"{path}.data-00000-of-00001", data)
    _put(f"{path}.index", b"gradpaper: see the data\n")
    latest = f'model_checkpoint_path: "{name}"\nall_model_checkpoint_paths: "{name}"\n'
    _put(os.path.join(os.path.dirname(path), "checkpoint"), latest.encode())
