"""`Tokenizer`: numbers for the words of texts, the most frequent first."""

import collections
import json

import numpy as np

from gradpaper_runtime.notes import note

from ._words import text_to_word_sequence, usual_filters


class Tokenizer:
    """Numbers words by how often they are there; 0 is left free, 1 is `oov_token` if there is one."""

    __module__ = "keras.src.legacy.preprocessing.text"

    def __init__(
        self,
        num_words=None,
        filters=usual_filters,
        lower=True,
        split=" ",
        char_level=False,
        oov_token=None,
        analyzer=None,
        **keywords,
    ):
        if "nb_words" in keywords:
            note("old-argument", "nb_words", "num_words")
            num_words = keywords.pop("nb_words")
        self.document_count = keywords.pop("document_count", 0)
        if keywords:
            raise TypeError(f"Unrecognized keyword arguments: {keywords}")
        self.num_words, self.filters, self.lower, self.split = num_words, filters, lower, split
        self.char_level, self.oov_token, self.analyzer = char_level, oov_token, analyzer
        self.word_counts = collections.OrderedDict()
        self.word_docs = collections.defaultdict(int)
        self.index_docs = collections.defaultdict(int)
        self.word_index = {}
        self.index_word = {}

    def _words(self, text):
        if self.char_level or isinstance(text, list):
            if not self.lower:
                return text
            return [each.lower() for each in text] if isinstance(text, list) else text.lower()
        if self.analyzer is not None:
            return self.analyzer(text)
        return text_to_word_sequence(text, self.filters, self.lower, self.split)

    def fit_on_texts(self, texts):
        """Counts the words of texts and numbers them."""
        for text in texts:
            self.document_count += 1
            words = self._words(text)
            for word in words:
                self.word_counts[word] = self.word_counts.get(word, 0) + 1
            for word in set(words):
                self.word_docs[word] += 1
        self._number()

    def _number(self):
        ordered = sorted(self.word_counts, key=lambda word: -self.word_counts[word])
        first = [] if self.oov_token is None else [self.oov_token]
        self.word_index = {word: place for place, word in enumerate(first + ordered, 1)}
        self.index_word = {place: word for word, place in self.word_index.items()}
        for word, count in self.word_docs.items():
            self.index_docs[self.word_index[word]] = count

    def fit_on_sequences(self, sequences):
        """Counts in how many sequences each number is."""
        self.document_count += len(sequences)
        for sequence in sequences:
            for number in set(sequence):
                self.index_docs[number] += 1

    def texts_to_sequences(self, texts):
        """The numbers of the words of texts; words without one are left out, or get that of `oov_token`."""
        return list(self.texts_to_sequences_generator(texts))

    def texts_to_sequences_generator(self, texts):
        """As `texts_to_sequences`, text by text."""
        for text in texts:
            numbers = (self._number_of(word) for word in self._words(text))
            yield [number for number in numbers if number is not None]

    def _number_of(self, word):
        unknown = None if self.oov_token is None else self.word_index.get(self.oov_token)
        number = self.word_index.get(word)
        return unknown if number is None or (self.num_words and number >= self.num_words) else number

    def sequences_to_texts(self, sequences):
        """The texts of sequences of numbers."""
        return list(self.sequences_to_texts_generator(sequences))

    def sequences_to_texts_generator(self, sequences):
        """As `sequences_to_texts`, text by text."""
        for sequence in sequences:
            words = (self._word_of(number) for number in sequence)
            yield " ".join(word for word in words if word is not None)

    def _word_of(self, number):
        unknown = None if self.oov_token is None else self.index_word.get(self.word_index.get(self.oov_token))
        word = self.index_word.get(number)
        return unknown if word is None or (self.num_words and number >= self.num_words) else word

    def texts_to_matrix(self, texts, mode="binary"):
        """A row for each text, a column for each word."""
        return self.sequences_to_matrix(self.texts_to_sequences(texts), mode)

    def sequences_to_matrix(self, sequences, mode="binary"):
        """A row for each sequence, a column for each number: `binary`, `count`, `freq` or `tfidf`."""
        if not self.num_words and not self.word_index:
            raise ValueError("Specify a dimension (`num_words` argument), or fit on some text data first.")
        if mode == "tfidf" and not self.document_count:
            raise ValueError("Fit the Tokenizer on some data before using tfidf mode.")
        width = self.num_words or len(self.word_index) + 1
        matrix = np.zeros((len(sequences), width))
        for place, sequence in enumerate(sequences):
            for number, count in collections.Counter(each for each in sequence if each < width).items():
                matrix[place, number] = self._weight(mode, number, count, len(sequence))
        return matrix

    def _weight(self, mode, number, count, length):
        if mode == "binary":
            return 1
        if mode == "count":
            return count
        if mode == "freq":
            return count / length
        if mode == "tfidf":
            rarity = np.log(1 + self.document_count / (1 + self.index_docs.get(number, 0)))
            return (1 + np.log(count)) * rarity
        raise ValueError("Unknown vectorization mode:", mode)

    def get_config(self):
        """All that it knows, tables as JSON."""
        plain = {name: getattr(self, name) for name in _plain}
        return {**plain, **{name: json.dumps(getattr(self, name)) for name in _tables}}

    def to_json(self, **keywords):
        """All that it knows as JSON."""
        return json.dumps({"class_name": type(self).__name__, "config": self.get_config()}, **keywords)


_plain = ("num_words", "filters", "lower", "split", "char_level", "oov_token", "document_count")
_tables = ("word_counts", "word_docs", "index_docs", "index_word", "word_index")


def tokenizer_from_json(json_string):
    """The tokenizer that `to_json` told."""
    config = dict(json.loads(json_string)["config"])
    tables = {name: json.loads(config.pop(name)) for name in _tables}
    made = Tokenizer(**config)
    made.word_counts.update(tables["word_counts"])
    made.word_docs.update(tables["word_docs"])
    made.word_index = tables["word_index"]
    made.index_word = {int(number): word for number, word in tables["index_word"].items()}
    made.index_docs.update({int(number): count for number, count in tables["index_docs"].items()})
    return made
