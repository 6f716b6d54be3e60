"""Which operations the engine carries out as NumPy does."""

import math

import numpy


def castable(given, wanted):
    """Whether the engine casts as NumPy does: to floats, and to integers that hold all values."""
    if wanted.name in ("float32", "float64"):
        return given.kind in "iuf"
    return given.kind in "iu" and wanted.kind in "iu" and wanted.itemsize <= 8 and numpy.can_cast(given, wanted)


def step_with(dtype, name, number):
    """The step for arithmetic with a number of Python's, and the type of its results; None where NumPy's differs."""
    if type(number) not in (int, float) or not math.isfinite(number) or (name == "divide" and number == 0):
        return None
    if dtype.kind == "f":
        exact = numpy.float32(number).item() if dtype.name == "float32" else float(number)
        return (name, exact), dtype
    if dtype.kind in "iu" and (name == "divide" or type(number) is float):
        return (name, float(number)), numpy.dtype("float64")
    return None
