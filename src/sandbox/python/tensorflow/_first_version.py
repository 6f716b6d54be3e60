"""Names of TensorFlow 1 that TensorFlow 2 has no more."""

from gradpaper_runtime.notes import note

from ._keras2._mode import is_on
from ._known_names import unknown


def old_name(name):
    """What stands for the name; those of TensorFlow 1 with the same meaning are noted."""
    if name == "set_random_seed" and is_on():
        from .random import set_seed

        note("old-name", "tf.set_random_seed", "tf.random.set_seed")
        return set_seed
    if name in ("python", "_api"):
        raise AttributeError(f"module 'tensorflow' has no attribute '{name}'")
    return unknown("tensorflow", name)
