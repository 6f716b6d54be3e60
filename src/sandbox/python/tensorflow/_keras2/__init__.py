"""Spellings of Keras 1 and 2 that Keras 3 refuses: they run as they ran, with a note."""

from keras import _known_names, _model_paths, _wire
from numpy import _extensions as _numpy_names

from ._arguments import respell
from ._conventions import admit_file
from ._members import install as _install_members
from ._names import old_name
from ._numpy import old_numpy_name


def install():
    """Lets the module `keras` understand old spellings."""
    _wire.respell = respell
    _known_names.old_name = old_name
    _numpy_names.old_name = old_numpy_name
    _model_paths.admit_old_names(admit_file)
    _install_members()
