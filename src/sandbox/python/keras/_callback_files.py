"""Files that callbacks leave behind: the engine has none, so they are written here when a training is over."""

import os

from . import _wire


def write_files(keywords):
    """Writes the files of the callbacks of a call of `fit`."""
    callbacks = keywords.get("callbacks") or ()
    for callback in callbacks if isinstance(callbacks, (list, tuple)) else (callbacks,):
        write = _writers.get(type(callback).__name__)
        if write is not None:
            write(callback, keywords)


def _write_table(callback, _keywords):
    text = _wire.call_name("engine.text_file", (callback.filename,))
    if text is not None:
        with open(callback.filename, "w", encoding="utf-8") as file:
            file.write(text)


def _make_folders(callback, keywords):
    """TensorBoard's folders: what it writes into them is not carried."""
    checks = keywords.get("validation_split") or keywords.get("validation_data") is not None
    for part in ("train", "validation") if checks else ("train",):
        os.makedirs(os.path.join(callback.log_dir, part), exist_ok=True)


_writers = {"CSVLogger": _write_table, "TensorBoard": _make_folders}
