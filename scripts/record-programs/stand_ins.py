"""Data sets by formula in the place of those that keras.datasets would download."""
import functools
import sys

import numpy as np

FIRST_WORDS = (
    'the and a of to is br in it i this that was as for with movie but film on not you are his have be one he all at by an '
    'they who so from like her or just about out if has'
).split()


def labels(count, classes, first):
    """The class of each sample, so that every class occurs."""
    index = np.arange(count)
    return (7 * index + 3 * (index // 10) + first) % classes


def templates(classes, side, channels):
    """The picture of each class before noise: rings around the middle."""
    row, column, channel = np.ogrid[:side, :side, :channels]
    middle = side // 2

    def of_class(label):
        down = (row - middle) ** 2 * (label % 5 + 1)
        across = (column - middle) ** 2 * (label // 5 + 1)
        rings = (down + across + 30 * channel * (label % 3)) // 40
        return np.where(rings % 3 == 0, 220, 0)

    return np.stack([of_class(label) for label in range(classes)]).astype(np.int16)


def pictures(count, classes, side, channels, first, shift):
    """Pictures (count, side, side, channels) of uint8 and their classes; `shift` keeps test noise apart from training noise."""
    of_sample = labels(count, classes, first)
    clean = templates(classes, side, channels)
    pixel = np.arange(side * side * channels).reshape(side, side, channels)
    result = np.empty((count, side, side, channels), np.uint8)
    for start in range(0, count, 1000):
        part = slice(start, start + 1000)
        sample = np.arange(start, min(count, start + 1000)).reshape(-1, 1, 1, 1) + shift
        noise = (1103 * sample + 89 * pixel + sample % 251 * pixel) % 97 - 48
        result[part] = np.clip(clean[of_sample[part]] + noise, 0, 255)
    return result, of_sample


def grey(first):
    """The load_data of 70,000 grey digits or garments."""

    def load_data(path=None):
        train = pictures(60000, 10, 28, 1, first, 0)
        test = pictures(10000, 10, 28, 1, first + 2, 1000003)
        return tuple((x[..., 0], y.astype('uint8')) for x, y in (train, test))

    return load_data


def coloured(classes, first, dtype):
    """60,000 coloured pictures of 32 x 32, with a column of labels."""
    train = pictures(50000, classes, 32, 3, first, 0)
    test = pictures(10000, classes, 32, 3, first + 2, 1000003)
    return tuple((x, y.astype(dtype).reshape(-1, 1)) for x, y in (train, test))


def cifar100(label_mode='fine'):
    """The load_data of pictures with 100 fine or 20 coarse labels."""
    classes = {'fine': 100, 'coarse': 20}[label_mode]
    return coloured(classes, 19 % classes, 'int64')


def words(sample, label, vocabulary):
    """The word numbers of a text, before Keras' own shifting: those of every fifth place tell the class."""
    place = np.arange(20 + 37 * sample % 180)
    number = 1 + (131 * sample + 17 * place**2 + 7 * place) % (vocabulary // 4)
    return np.where(place % 5 == 0, 60 + 12 * label + place % 12, number)


def texts(sizes, classes, first, vocabulary):
    """The load_data of texts as lists of word numbers, with the arguments of Keras."""

    def load_data(path=None, num_words=None, skip_top=0, maxlen=None, seed=113, start_char=1, oov_char=2, index_from=3):
        limit = num_words or vocabulary + index_from + 1
        start = [] if start_char is None else [start_char]

        def text(sample, label):
            numbers = start + [int(word) + index_from for word in words(sample, label, vocabulary)]
            kept = [number if skip_top <= number < limit else oov_char for number in numbers]
            return numbers, [number for number in kept if number is not None]

        def half(count, first, shift):
            of_sample = labels(count, classes, first)
            pairs = [(*text(at + shift, label), label) for at, label in enumerate(of_sample)]
            short = [(kept, label) for numbers, kept, label in pairs if not maxlen or len(numbers) < maxlen]
            x = np.empty(len(short), dtype=object)
            x[:] = [kept for kept, _ in short]
            return x, np.array([label for _, label in short], dtype='int64')

        return half(sizes[0], first, 0), half(sizes[1], first + 1, 500009)

    return load_data


def word_index(vocabulary, path=None):
    """The number of each word."""
    names = FIRST_WORDS + [f'w{number}' for number in range(len(FIRST_WORDS) + 1, vocabulary + 1)]
    return {name: number for number, name in enumerate(names, 1)}


def houses(count, columns, low, high):
    """A table and a target that is linear in it, from `low` to `high`."""
    row, column = np.ogrid[:count, :columns]
    part = (7919 * row + 104729 * column + 31 * row * column) % 1009 / 1009
    total = part @ np.where(np.arange(columns) % 2 == 0, 1, -0.5)
    target = low + (high - low) * (total - total.min()) / np.ptp(total)
    return part * (column + 1) * 5, target


def split(x, y, share):
    """The first part for training, the rest for tests."""
    cut = int(len(x) * (1 - share))
    return (x[:cut], y[:cut]), (x[cut:], y[cut:])


def boston(path=None, test_split=0.2, seed=113):
    """The load_data of 506 houses."""
    x, y = houses(506, 13, 5, 50)
    return split(x, np.round(y, 1), test_split)


def california(version='large', path=None, test_split=0.2, seed=113):
    """The load_data of 20,640 (or 600) districts."""
    x, y = houses(20640 if version == 'large' else 600, 8, 14999, 500001)
    return split(x.astype('float32'), np.round(y).astype('float32'), test_split)


def install():
    """Puts the stand-ins into keras.datasets and tf.keras.datasets."""
    import keras
    import tensorflow as tf

    functions = {
        'mnist': {'load_data': grey(5)},
        'fashion_mnist': {'load_data': grey(9)},
        'cifar10': {'load_data': lambda: coloured(10, 6, 'uint8')},
        'cifar100': {'load_data': cifar100},
        'imdb': {'load_data': texts((25000, 25000), 2, 1, 88584), 'get_word_index': functools.partial(word_index, 88584)},
        'reuters': {'load_data': texts((8982, 2246), 46, 3, 30979), 'get_word_index': functools.partial(word_index, 30979)},
        'boston_housing': {'load_data': boston},
        'california_housing': {'load_data': california},
    }
    for name, members in functions.items():
        loaded = [module for key, module in sys.modules.items() if key.endswith(f'datasets.{name}') and 'keras' in key]
        for module in [getattr(keras.datasets, name), getattr(tf.keras.datasets, name), *loaded]:
            vars(module).update(members)
