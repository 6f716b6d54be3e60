"""The functions of pyplot and of numpy together."""

from numpy import *
import numpy as np  # noqa: F401
from numpy import linalg, random  # noqa: F401

from . import pyplot as plt
from .pyplot import *
from .pyplot import figure, plot, show  # noqa: F401


def __getattr__(name):
    return getattr(plt, name)
