"""Whether old spellings are understood in this run."""

from keras import _wire

from gradpaper_runtime.notes import note as _note

_answers = []


def is_on():
    """Whether what Keras 3 refuses is done as Keras 2 did it; the engine knows, and is asked once."""
    if not _answers:
        _answers.append(bool(_wire.call_name("tensorflow.keras2")))
    return _answers[0]


def note(kind, *names):
    """Tells gradpaper once that the program used an old spelling."""
    _note(kind, *names)
