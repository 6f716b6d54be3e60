"""Tables of houses and their prices."""

import numpy

from ._source import is_real, read


def check_split(test_split):
    """Raises ValueError for a part that is none."""
    if not (0 <= test_split < 1):
        raise ValueError(
            f"Invalid `test_split` argument: {test_split}. It must be between 0 and 1 (exclusive of 1)."
        )


def houses(name, test_split, seed, small=False):
    """The houses for training and for the test; the real ones shuffled by `seed`."""
    real = is_real(name)
    source = f"{name}_small" if small and not real else name
    x, y = read(f"{source}/x"), read(f"{source}/y")
    if small:
        x, y = x[:600], y[:600]
    if real:
        order = numpy.arange(len(x))
        numpy.random.RandomState(seed).shuffle(order)
        x, y = x[order], y[order]
    at = int(len(x) * (1 - test_split))
    return (x[:at].copy(), y[:at].copy()), (x[at:].copy(), y[at:].copy())
