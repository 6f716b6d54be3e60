"""PCG64: a 128-bit linear congruential generator whose state is folded to 64 bits."""

from array import array

from ._seed_sequence import as_sequence

_WIDE = (1 << 128) - 1
_WORD = (1 << 64) - 1
_FACTOR = 2549297995355413924 << 64 | 4865540595714422341


class PCG64:
    """PCG64 source, the default of `default_rng`. PCG64(seed) takes what SeedSequence takes."""

    def __init__(self, seed=None):
        self.seed_seq = as_sequence(seed)
        words = self.seed_seq.state_words(8)
        # Pairs of words are 64-bit numbers, low half first; pairs of those have the high half first.
        start, stream = (
            (words[i + 1] << 32 | words[i]) << 64 | words[i + 3] << 32 | words[i + 2] for i in (0, 4)
        )
        self._increment = (stream << 1 | 1) & _WIDE
        self._state = ((self._increment + start) * _FACTOR + self._increment) & _WIDE
        self._half = None

    def next64(self):
        """The next 64 random bits."""
        state = self._state = (self._state * _FACTOR + self._increment) & _WIDE
        word = (state >> 64 ^ state) & _WORD
        turn = state >> 122
        return (word >> turn | word << (64 - turn)) & _WORD

    def next32(self):
        """The next 32 random bits: a 64-bit number serves twice, low half first."""
        half = self._half
        if half is not None:
            self._half = None
            return half
        word = self.next64()
        self._half = word >> 32
        return word & 0xFFFFFFFF

    def double(self):
        """The next number in [0, 1)."""
        return (self.next64() >> 11) * 1.1102230246251565e-16

    def words(self, count):
        """An array of the next `count` 32-bit words."""
        next32 = self.next32
        return array("I", [next32() for _ in range(count)])

    def doubles(self, count):
        """An array of the next `count` numbers in [0, 1)."""
        double = self.double
        return array("d", [double() for _ in range(count)])

    @property
    def state(self):
        """Dictionary of the state."""
        return {
            "bit_generator": "PCG64",
            "state": {"state": self._state, "inc": self._increment},
            "has_uint32": int(self._half is not None),
            "uinteger": self._half or 0,
        }

    @state.setter
    def state(self, value):
        self._state, self._increment = value["state"]["state"], value["state"]["inc"]
        self._half = value["uinteger"] if value["has_uint32"] else None

    def random_raw(self, size=None):
        """The next raw 64-bit numbers: one int, or an array of `size`."""
        from ._sizes import draw_integers

        return draw_integers(self.next64, size, "uint64")
