"""The functions of pyplot and of numpy together, numpy's parts for random numbers, transforms and matrices too."""

import builtins
import datetime  # noqa: F401

import numpy as np  # noqa: F401
from numpy import *
from numpy import fft as _fft, linalg as _linalg, random as _random

from . import pyplot as plt

for _module in (_fft, _random, _linalg):
    globals().update({_name: getattr(_module, _name) for _name in dir(_module) if not _name.startswith("_")})
del not_supported  # noqa: F821 - of numpy.linalg and numpy.random

from numpy import fft, linalg, random  # noqa: E402, F401

from .pyplot import *  # noqa: E402
from .pyplot import figure, plot, show  # noqa: E402, F401

for _name in ("abs", "bool", "bytes", "max", "min", "pow", "round"):
    globals()[_name] = getattr(builtins, _name)


def __getattr__(name):
    return getattr(plt, name)
