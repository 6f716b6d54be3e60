"""Sets of texts: each word is the number of its place among the most frequent ones."""

import json
from array import array

import numpy

from ._source import Source, has, read, read_bytes

_common = (
    "the and a of to is br in it i this that was as for with movie but film on not you are his have be one he all at "
    "by an they who so from like her or just about out if has"
).split()
_piece = 2**20


def stand_in(name, part, count=None):
    """The texts and classes of a part of a stand-in; the first `count` of them."""
    lengths = read(f"{name}/{part}/lengths").tolist()[:count]
    labels = read(f"{name}/{part}/y")[:count].copy()
    words, texts, at = _words(f"{name}/{part}/words", sum(lengths)), [], 0
    for length in lengths:
        texts.append(words[at : at + length])
        at += length
    return texts, labels


def _words(name, total):
    """The numbers of all words, fetched piece by piece."""
    source, words = Source(name), array("i")
    for start in range(0, total, _piece):
        words.frombytes(source.then("slice", start, 1, min(_piece, total - start)).read().tobytes())
    return words


def shuffled(texts, labels, rng):
    """Texts and classes in another order, the same for both."""
    order = numpy.arange(len(texts))
    rng.shuffle(order)
    return [texts[index] for index in order.tolist()], labels[order]


def prepared(parts, num_words, skip_top, maxlen, start_char, oov_char, index_from, vocabulary=None):
    """Texts and classes as `load_data` gives them.

    Word numbers are moved by `index_from`, `start_char` marks the beginning of each text; texts that are not shorter than
    `maxlen` go; words beyond `num_words` or before `skip_top` become `oov_char`, or go if that is None. No word has a number
    above `vocabulary`, where that is known.
    """
    by = index_from or 0
    if maxlen:
        parts = [_without_long(*part, maxlen - (start_char is not None)) for part in parts]
    # Looking for the largest number takes a fifth of the time; it is needed where nobody says how many words count.
    top = by + (vocabulary if num_words and vocabulary else _largest(parts))
    limit = num_words or max(top, start_char or 0)
    table = [word if skip_top <= word < limit else oov_char for word in range(by, top + 1)]
    start = [] if start_char is None else [start_char if skip_top <= start_char < limit else oov_char]
    return [(_looked_up(texts, table, start), labels) for texts, labels in parts]


def _largest(parts):
    return max((max(map(max, filter(len, texts)), default=0) for texts, _labels in parts), default=0)


def _without_long(texts, labels, maxlen):
    kept = [index for index, text in enumerate(texts) if len(text) < maxlen]
    return [texts[index] for index in kept], labels[numpy.array(kept, dtype="int64")]


def _looked_up(texts, table, start):
    """Each text behind its start, with what the table has for each word; None is left out."""
    texts = [[*start, *map(table.__getitem__, text)] for text in texts]
    if None not in table and None not in start:
        return texts
    return [[word for word in text if word is not None] for text in texts]


def objects(texts):
    """The texts as an array of lists."""
    made = numpy.empty(len(texts), dtype=object)
    for index, text in enumerate(texts):
        made[index] = text
    return made


def word_index(name, size):
    """The number of each word."""
    if has(f"{name}/word_index"):
        return json.loads(read_bytes(f"{name}/word_index/bytes").rstrip(b"\0"))
    return {_common[at] if at < len(_common) else f"w{at + 1}": at + 1 for at in range(size)}
