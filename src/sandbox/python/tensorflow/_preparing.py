"""Puts the modules of `keras.preprocessing` in their places."""

import functools
import random as python_random

import keras
import numpy as np
from gradpaper_runtime import not_supported
from keras._modules import module

from . import random
from ._preprocessing import _generator, _padding, _picture_batches, _series, _tokenizer, _words

_texts = {
    "Tokenizer": _tokenizer.Tokenizer,
    "tokenizer_from_json": _tokenizer.tokenizer_from_json,
    "text_to_word_sequence": _words.text_to_word_sequence,
    "one_hot": _words.one_hot,
    "hashing_trick": _words.hashing_trick,
}
_pictures = {
    "ImageDataGenerator": _generator.ImageDataGenerator,
    "NumpyArrayIterator": _picture_batches.NumpyArrayIterator,
}
_of_utils = {
    "image": ("array_to_img", "img_to_array", "load_img", "save_img", "image_dataset_from_directory"),
    "sequence": ("pad_sequences",),
    "text": ("text_dataset_from_directory",),
}


def install():
    """Fills the modules."""
    keras.utils.pad_sequences = _padding.pad_sequences
    keras.utils.set_random_seed = _seeding(keras.utils.set_random_seed)
    _fill("keras.preprocessing.text", _texts)
    _fill("keras.preprocessing.image", _pictures)
    _fill("keras.preprocessing.sequence", {"TimeseriesGenerator": _series.TimeseriesGenerator})
    for name, members in _of_utils.items():
        _fill(f"keras.preprocessing.{name}", {member: _util(member) for member in members})
    _fill("keras.preprocessing", {"image_dataset_from_directory": _util("image_dataset_from_directory")})


def _seeding(former):
    """`keras.utils.set_random_seed`, which determines the numbers of Python, NumPy and TensorFlow as well."""

    @functools.wraps(former)
    def set_random_seed(seed):
        former(seed)
        python_random.seed(seed)
        np.random.seed(seed)
        random.set_seed(seed)

    return set_random_seed


def _fill(name, members):
    target = module(name)
    for member, value in members.items():
        if member not in vars(target):
            setattr(target, member, value)


def _util(name):
    """The function of `keras.utils`, looked up when it is called where it is not there yet."""
    found = vars(keras.utils).get(name)
    if found is not None:
        return found

    def function(*arguments, **keywords):
        later = vars(keras.utils).get(name)
        if later is None:
            raise not_supported(f"keras.utils.{name}")
        return later(*arguments, **keywords)

    function.__name__ = name
    return function
