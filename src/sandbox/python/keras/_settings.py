"""`keras.config` as far as it is written in Python, and the few names that `keras.backend` has of it."""

from ._counters import uid

_limits = {"max_epochs": None, "max_steps_per_epoch": None}


def backend():
    """The name of what computes: programs find TensorFlow."""
    return "tensorflow"


def set_backend(backend):
    """Raises ValueError for any other backend than the one that is there."""
    if backend != "tensorflow":
        raise ValueError(f"The backend cannot be changed here. Received: backend={backend}")


def get_uid(prefix=""):
    """A number that counts the uses of a prefix."""
    return uid(prefix)


def is_float_dtype(dtype):
    """Whether a number type holds real numbers."""
    return "float" in getattr(dtype, "name", str(dtype))


def is_int_dtype(dtype):
    """Whether a number type holds whole numbers."""
    return "int" in getattr(dtype, "name", str(dtype))


def result_type(*dtypes):
    """The number type of what is computed of these."""
    import numpy

    names = [getattr(each, "name", each) for each in dtypes]
    wide = numpy.result_type(*[each for each in names if isinstance(each, str)]).name if names else "float32"
    return "float32" if wide == "float64" and "float64" not in names else wide


def max_epochs():
    """The most epochs of a training; None without a limit."""
    return _limits["max_epochs"]


def max_steps_per_epoch():
    """The most steps of an epoch; None without a limit."""
    return _limits["max_steps_per_epoch"]


def enable_traceback_filtering():
    """Tracebacks show the program's own lines only, as they always do here."""


def disable_traceback_filtering():
    """Tracebacks show the program's own lines only, whatever is asked."""


def is_traceback_filtering_enabled():
    """Whether tracebacks show the program's own lines only."""
    return True


def enable_unsafe_deserialization():
    """Allows functions in saved models."""
