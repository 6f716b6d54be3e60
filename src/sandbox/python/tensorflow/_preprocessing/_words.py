"""Texts as lists of words or numbers."""

import hashlib

usual_filters = '!"#$%&()*+,-./:;<=>?@[\\]^_`{|}~\t\n'


def text_to_word_sequence(input_text, filters=usual_filters, lower=True, split=" "):
    """The words of a text, without the characters of `filters`."""
    text = input_text.lower() if lower else input_text
    text = text.translate({ord(character): split for character in filters})
    return [word for word in text.split(split) if word]


def hashing_trick(text, n, hash_function=None, filters=usual_filters, lower=True, split=" ", analyzer=None):
    """A number from 1 to n - 1 for each word, the same for the same one."""
    if hash_function == "md5":
        hash_function = _md5
    number = hash_function or hash
    words = text_to_word_sequence(text, filters, lower, split) if analyzer is None else analyzer(text)
    return [number(word) % (n - 1) + 1 for word in words]


def one_hot(input_text, n, filters=usual_filters, lower=True, split=" ", analyzer=None, **_keywords):
    """As `hashing_trick` with Python's own hashes."""
    return hashing_trick(input_text, n, hash, filters, lower, split, analyzer)


def _md5(word):
    return int(hashlib.md5(word.encode()).hexdigest(), 16)
