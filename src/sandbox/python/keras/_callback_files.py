"""Folders that callbacks leave behind."""

import os


def make_folders(keywords):
    """Makes the folders of the callbacks of a call of `fit`: what TensorBoard writes into its own is not carried."""
    callbacks = keywords.get("callbacks") or ()
    for callback in callbacks if isinstance(callbacks, (list, tuple)) else (callbacks,):
        if type(callback).__name__ == "TensorBoard":
            _make(callback, keywords)


def _make(callback, keywords):
    checks = keywords.get("validation_split") or keywords.get("validation_data") is not None
    for part in ("train", "validation") if checks else ("train",):
        os.makedirs(os.path.join(callback.log_dir, part), exist_ok=True)
