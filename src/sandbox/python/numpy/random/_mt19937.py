"""The Mersenne Twister as a source of bits.

Python's own `random.Random` is the same generator and makes numbers at the speed of C; here it
gets NumPy's seeds and gives the words in NumPy's order.
"""

import operator
import os
import random
from array import array

_WORDS = 624
_MASK = 0xFFFFFFFF
_VERSION = 3  # of the state that random.Random takes


def _knuth_key(seed):
    """State words from one number, by Knuth's linear recurrence."""
    key = [seed & _MASK]
    for i in range(1, _WORDS):
        previous = key[-1]
        key.append((1812433253 * (previous ^ (previous >> 30)) + i) & _MASK)
    return key


def _array_key(numbers):
    """State words from several numbers: two passes that mix them into a fixed state."""
    key = _knuth_key(19650218)
    i, j = 1, 0
    for _ in range(max(_WORDS, len(numbers))):
        previous = key[i - 1]
        key[i] = ((key[i] ^ ((previous ^ (previous >> 30)) * 1664525)) + numbers[j] + j) & _MASK
        i, j = i + 1, (j + 1) % len(numbers)
        if i == _WORDS:
            key[0], i = key[-1], 1
    for _ in range(_WORDS - 1):
        previous = key[i - 1]
        key[i] = ((key[i] ^ ((previous ^ (previous >> 30)) * 1566083941)) - i) & _MASK
        i += 1
        if i == _WORDS:
            key[0], i = key[-1], 1
    key[0] = 0x80000000
    return key


class MT19937:
    """Mersenne Twister source. MT19937(seed) takes None, an int, several ints or a SeedSequence."""

    def __init__(self, seed=None):
        from ._seed_sequence import as_sequence

        self._engine = random.Random()
        self.seed_seq = as_sequence(seed)
        words = self.seed_seq.state_words(_WORDS)
        self.set_key([0x80000000, *words[1:]], _WORDS - 1)
        self._use_engine()

    @classmethod
    def legacy(cls, seed=None):
        """A source that is seeded as `np.random.seed` does it."""
        source = object.__new__(cls)
        source._engine = random.Random()
        source.seed_seq = None
        source.legacy_seed(seed)
        source._use_engine()
        return source

    def _use_engine(self):
        self.double = self._engine.random
        self._bits = self._engine.getrandbits

    def legacy_seed(self, seed):
        """Seed by one number, by several, or (None) by the system; ValueError outside 32 bits."""
        if seed is None:
            key = _array_key(list(array("I", os.urandom(4 * _WORDS))))
        else:
            key = _key_of(seed)
        self.set_key(key, _WORDS)

    def set_key(self, key, position):
        """Set the 624 state words and how many of them are used up."""
        self._engine.setstate((_VERSION, (*map(int, key), int(position)), None))

    def key(self):
        """The 624 state words and how many of them are used up."""
        words = self._engine.getstate()[1]
        return words[:-1], words[-1]

    def next32(self):
        """The next 32 random bits."""
        return self._bits(32)

    def next64(self):
        """The next 64 random bits, of which the upper half comes first in the stream."""
        high = self._bits(32)
        return high << 32 | self._bits(32)

    def words(self, count):
        """An array of the next `count` 32-bit words."""
        if not count:
            return array("I")
        return array("I", self._bits(32 * count).to_bytes(4 * count, "little"))

    def doubles(self, count):
        """An array of the next `count` numbers in [0, 1)."""
        double = self.double
        return array("d", [double() for _ in range(count)])

    @property
    def state(self):
        """Dictionary of the state: words and position."""
        from .. import array as make_array

        words, position = self.key()
        return {"bit_generator": "MT19937",
                "state": {"key": make_array(words, dtype="uint32"), "pos": position}}

    @state.setter
    def state(self, value):
        self.set_key(list(value["state"]["key"]), value["state"]["pos"])

    def random_raw(self, size=None):
        """The next raw 32-bit words: one int, or an array of `size`."""
        from ._sizes import draw_integers

        return draw_integers(self.next32, size, "uint64")


def _key_of(seed):
    """State words for what a program gave as seed; errors with NumPy's texts."""
    if getattr(seed, "shape", None) == ():
        seed = seed.item()
    try:
        number = operator.index(seed)
    except TypeError:
        return _array_key(_seed_numbers(seed))
    _check_range(number)
    return _knuth_key(number)


def _check_range(number):
    if not 0 <= number <= _MASK:
        raise ValueError("Seed must be between 0 and 2**32 - 1")


def _seed_numbers(seed):
    from .. import asarray

    numbers = asarray(seed)
    if not numbers.size:
        raise ValueError("Seed must be non-empty")
    if numbers.dtype.kind not in "iub":
        what = "scalar" if not numbers.shape else "array data"
        raise TypeError(f"Cannot cast {what} from {numbers.dtype!r} to dtype('int64') "
                        "according to the rule 'safe'")
    if numbers.ndim != 1:
        raise ValueError("Seed array must be 1-d")
    values = [int(number) for number in numbers.tolist()]
    for number in values:
        _check_range(number)
    return values
