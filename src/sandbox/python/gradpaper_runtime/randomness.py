"""Random numbers of a program: the same on every run, also where the program seeds nothing."""

import os
import random

import numpy


def start_from(seed):
    """Python's and NumPy's generators, and what stands for the machine's own randomness, follow from `seed`."""
    source = random.Random(seed)
    os.urandom = random._urandom = source.randbytes
    random.seed(seed)
    numpy.random.seed()
