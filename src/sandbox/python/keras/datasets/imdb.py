"""`keras.datasets.imdb`."""

import numpy

from ._pickled import read_lists
from ._source import is_real, read, read_bytes
from ._texts import objects, prepared, shuffled, stand_in, word_index

_vocabulary = 88584


def load_data(
    path="imdb.npz",
    num_words=None,
    skip_top=0,
    maxlen=None,
    seed=113,
    start_char=1,
    oov_char=2,
    index_from=3,
    **kwargs,
):
    """25,000 reviews of films for training and as many for the test: lists of word numbers; class 1 is praise.

    Raises ValueError if `maxlen` leaves no review.
    """
    known = None if is_real("imdb") else _vocabulary
    parts = prepared(_parts(seed), num_words, skip_top, maxlen, start_char, oov_char, index_from, known)
    if maxlen and not all(texts for texts, _labels in parts):
        raise ValueError(
            f"After filtering for sequences shorter than maxlen={maxlen}, no sequence was kept. Increase maxlen."
        )
    return tuple((objects(texts), labels) for texts, labels in parts)


def _parts(seed):
    if not is_real("imdb"):
        return [stand_in("imdb", part) for part in ("train", "test")]
    rng = numpy.random.RandomState(seed)
    return [
        shuffled(read_lists(read_bytes(f"imdb/file/x_{part}")), read(f"imdb/file/y_{part}"), rng)
        for part in ("train", "test")
    ]


def get_word_index(path="imdb_word_index.json"):
    """The number of each word."""
    return word_index("imdb", _vocabulary)
