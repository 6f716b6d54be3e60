"""`keras.datasets.reuters`."""

import numpy

from ._pickled import read_lists
from ._source import is_real, read, read_bytes
from ._texts import objects, prepared, shuffled, stand_in, word_index

_count = 11228


def load_data(
    path="reuters.npz",
    num_words=None,
    skip_top=0,
    maxlen=None,
    test_split=0.2,
    seed=113,
    start_char=1,
    oov_char=2,
    index_from=3,
):
    """11,228 news of 46 topics: lists of word numbers, and the topic of each."""
    options = (num_words, skip_top, maxlen, start_char, oov_char, index_from)
    [(texts, labels)] = prepared([_all(test_split, seed)], *options)
    at = int(len(texts) * (1 - test_split))
    return (objects(texts[:at]), labels[:at].copy()), (objects(texts[at:]), labels[at:].copy())


def _all(test_split, seed):
    if is_real("reuters"):
        rng = numpy.random.RandomState(seed)
        return shuffled(read_lists(read_bytes("reuters/file/x")), read("reuters/file/y"), rng)
    at = int(_count * (1 - test_split))
    train, train_labels = stand_in("reuters", "train", at)
    test, test_labels = stand_in("reuters", "test", _count - at)
    return train + test, numpy.concatenate([train_labels, test_labels])


def get_word_index(path="reuters_word_index.json"):
    """The number of each word."""
    return word_index("reuters", 30979)
