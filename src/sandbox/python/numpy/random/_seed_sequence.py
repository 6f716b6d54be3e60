"""SeedSequence: seeds of any size spread over the state words that generators need."""

import secrets
from array import array

_MASK = 0xFFFFFFFF
_POOL = 4


class _Hash:
    """A running hash of 32-bit words: every call changes the constant for the next."""

    def __init__(self, start, factor):
        self.constant = start
        self.factor = factor

    def __call__(self, word):
        word ^= self.constant
        self.constant = self.constant * self.factor & _MASK
        word = word * self.constant & _MASK
        return word ^ word >> 16


def _blend(x, y):
    mixed = (0xCA01F9DD * x - 0x4973F715 * y) & _MASK
    return mixed ^ mixed >> 16


def _words_of(number):
    """32-bit words of a number, the lowest first; at least one."""
    if number < 0:
        raise ValueError("expected non-negative integer")
    words = [number & _MASK]
    while number := number >> 32:
        words.append(number & _MASK)
    return words


def _words(entropy):
    """Words of a number or of nested sequences of numbers."""
    if entropy is None:
        return []
    if hasattr(entropy, "__index__") and not hasattr(entropy, "__len__"):
        return _words_of(int(entropy))
    if isinstance(entropy, (str, float)) or not hasattr(entropy, "__iter__"):
        raise TypeError(f"SeedSequence expects int or sequence of ints for entropy not {entropy}")
    return [word for part in entropy for word in _words(part)]


class SeedSequence:
    """Mixes entropy (an int, several ints, or None for the system's) into words of good quality.

    `spawn_key` tells children of one sequence apart, `spawn(n)` makes `n` of them.
    """

    def __init__(self, entropy=None, *, spawn_key=(), pool_size=_POOL, n_children_spawned=0):
        self.entropy = secrets.randbits(128) if entropy is None else entropy
        self.spawn_key = tuple(spawn_key)
        self.pool_size = pool_size
        self.n_children_spawned = n_children_spawned
        self._pool = self._mixed(self._assembled())

    def _assembled(self):
        words, spawned = _words(self.entropy), _words(self.spawn_key)
        if spawned and len(words) < self.pool_size:
            # Otherwise a short seed with a key would be the same as a longer seed.
            words += [0] * (self.pool_size - len(words))
        return words + spawned

    def _mixed(self, words):
        size, mix = self.pool_size, _Hash(0x43B0D7E5, 0x931E8875)
        pool = [mix(words[i] if i < len(words) else 0) for i in range(size)]
        for source in range(size):
            for target in range(size):
                if source != target:
                    pool[target] = _blend(pool[target], mix(pool[source]))
        for word in words[size:]:
            for target in range(size):
                pool[target] = _blend(pool[target], mix(word))
        return pool

    def state_words(self, count):
        """A list of `count` 32-bit state words."""
        finish = _Hash(0x8B51F9DD, 0x58F38DED)
        return [finish(self._pool[i % self.pool_size]) for i in range(count)]

    def generate_state(self, n_words, dtype="uint32"):
        """An array of `n_words` state words of dtype uint32 or uint64."""
        from .._dtypes import UINT32, UINT64, dtype as as_dtype
        from .._ndarray import new

        wide = as_dtype(dtype).itemsize == 8
        words = array("I", self.state_words(n_words * (2 if wide else 1)))
        if wide:
            words = array("Q", words.tobytes())
        return new(words, (n_words,), UINT64 if wide else UINT32)

    def spawn(self, n_children):
        """A list of `n_children` sequences that are independent of this one and of each other."""
        first = self.n_children_spawned
        self.n_children_spawned += n_children
        return [SeedSequence(self.entropy, spawn_key=(*self.spawn_key, i), pool_size=self.pool_size)
                for i in range(first, first + n_children)]

    @property
    def pool(self):
        """The mixed words."""
        from .. import array as make_array

        return make_array(self._pool, dtype="uint32")

    def __repr__(self):
        lines = ["SeedSequence(", f"    entropy={self.entropy!r},"]
        if self.spawn_key:
            lines.append(f"    spawn_key={self.spawn_key!r},")
        if self.pool_size != _POOL:
            lines.append(f"    pool_size={self.pool_size!r},")
        if self.n_children_spawned:
            lines.append(f"    n_children_spawned={self.n_children_spawned!r},")
        return "\n".join([*lines, ")"])


def as_sequence(seed):
    """`seed` itself if it is a SeedSequence, else one made from it."""
    return seed if isinstance(seed, SeedSequence) else SeedSequence(seed)
