"""Whole numbers from a range, out of random words: by masking or by multiplication.

Both ways reject words that would make some numbers more likely. Narrow dtypes take several
numbers out of one 32-bit word.
"""


class WordCutter:
    """Cuts 32-bit words of a source into pieces of `bits`, the lowest first."""

    def __init__(self, source, bits):
        self.source = source
        self.bits = bits
        self.mask = (1 << bits) - 1
        self.left = 0
        self.word = 0

    def __call__(self):
        if self.left:
            self.word >>= self.bits
            self.left -= 1
        else:
            self.word = self.source.next32()
            self.left = 32 // self.bits - 1
        return self.word & self.mask


def _words(source, bits):
    if bits == 64:
        return source.next64
    return source.next32 if bits == 32 else WordCutter(source, bits)


def _width(span, bits):
    """Bits of the words to draw: 64-bit results with a small span need 32."""
    return 32 if bits == 64 and span <= 0xFFFFFFFF else bits


def masked(source, span, bits):
    """A function that gives numbers from 0 to `span`: words are masked, too large ones dropped."""
    if span == 0:
        return lambda: 0
    word, mask = _words(source, _width(span, bits)), (1 << span.bit_length()) - 1

    def draw():
        while (value := word() & mask) > span:
            pass
        return value

    return draw


def masked_many(source, span, count):
    """A list of `count` numbers from 0 to `span` < 2**32 by masking, the words drawn in bulk."""
    if span == 0:
        return [0] * count
    mask, found = (1 << span.bit_length()) - 1, []
    while len(found) < count:
        words = source.words(count - len(found))
        found += [value for word in words if (value := word & mask) <= span]
    return found


def multiplied(source, span, bits):
    """A function that gives numbers from 0 to `span`: the upper half of word times (span + 1)."""
    if span == 0:
        return lambda: 0
    # A 64-bit result whose span is just 32 bits is drawn with 32-bit words, unscaled.
    bits = _width(span, bits)
    word, count, low = _words(source, bits), span + 1, (1 << bits) - 1
    if span == low:
        return word
    threshold = (low - span) % count

    def draw():
        product = word() * count
        while product & low < threshold:
            product = word() * count
        return product >> bits

    return draw


def bits_of(dtype):
    """Size of the words behind numbers of a dtype; truth values are single bits."""
    return 1 if dtype.kind == "b" else 8 * dtype.itemsize
