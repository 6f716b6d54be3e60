"""`keras.saving` and `keras.models` as far as they are written in Python."""


def save_model(model, filepath, overwrite=True, zipped=None, **_options):
    """Saves a model in a file."""
    model.save(filepath, overwrite=overwrite)


def save_weights(model, filepath, overwrite=True, **_options):
    """Saves the weights of a model in a file."""
    model.save_weights(filepath, overwrite=overwrite)


def load_weights(model, filepath, skip_mismatch=False, **_options):
    """Gives a model the weights that a file holds."""
    model.load_weights(filepath)
