"""The order of shuffled data sets: the program's seed, else the run's own, decides it."""

import random

from ..random import next_seed


def stream(seed):
    """Random numbers for one pass."""
    drawn = next_seed(seed)
    return random.Random(drawn if drawn is not None else random.getrandbits(32))


class Shuffler:
    """Gives the streams of the passes over a shuffled data set: another one each time, or always the same."""

    def __init__(self, seed, reshuffle):
        self._seed = None if seed is None else int(seed)
        self._reshuffle = reshuffle is None or bool(reshuffle)
        self._passes = 0
        self._first = None

    def next_stream(self):
        """The stream of the next pass."""
        if self._first is None:
            self._first = stream(self._seed).getrandbits(64)
        self._passes += 1
        return random.Random(f"{self._first} {self._passes if self._reshuffle else 0}")


def through_buffer(items, size, draws):
    """Items in the order that a buffer of that size gives: each comes from anywhere in it."""
    buffer = []
    for item in items:
        buffer.append(item)
        if len(buffer) >= size:
            yield _taken(buffer, draws)
    while buffer:
        yield _taken(buffer, draws)


def _taken(buffer, draws):
    place = draws.randrange(len(buffer))
    buffer[place], buffer[-1] = buffer[-1], buffer[place]
    return buffer.pop()
