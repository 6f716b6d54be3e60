"""`tf.data`."""

import types

from .._known_names import Namespace, unknown
from ._dataset import INFINITE, UNKNOWN, DatasetV2
from ._sources import (
    choose_from_datasets,
    from_generator,
    from_tensor_slices,
    from_tensors,
    list_files,
    numbers,
    random_numbers,
    sample_from_datasets,
    text_lines,
    zipped,
)

AUTOTUNE = -1
INFINITE_CARDINALITY, UNKNOWN_CARDINALITY = INFINITE, UNKNOWN
Dataset = DatasetV2
Dataset.from_tensor_slices = staticmethod(from_tensor_slices)
Dataset.from_tensors = staticmethod(from_tensors)
Dataset.from_generator = staticmethod(from_generator)
Dataset.range = staticmethod(numbers)
Dataset.zip = staticmethod(zipped)
Dataset.random = staticmethod(random_numbers)
Dataset.list_files = staticmethod(list_files)
Dataset.sample_from_datasets = staticmethod(sample_from_datasets)
Dataset.choose_from_datasets = staticmethod(choose_from_datasets)


class Options:
    """Settings of data sets; kept, without effect here."""

    def __init__(self):
        self.experimental_distribute = types.SimpleNamespace()
        self.threading = types.SimpleNamespace()
        self.autotune = types.SimpleNamespace()
        self.deterministic = None


def TextLineDataset(filenames, *_arguments, **_keywords):  # noqa: N802 - TensorFlow's name
    """The lines of the program's own files."""
    return text_lines(filenames)


def _cardinality(dataset):
    return dataset.cardinality()


def _assert_cardinality(expected_cardinality):
    """Says how many elements a data set has."""

    def change(dataset):
        count = int(expected_cardinality)
        return DatasetV2("_AssertCardinalityDataset", dataset._open, count, dataset._same())

    return change


experimental = Namespace(
    "tensorflow.data.experimental",
    AUTOTUNE=AUTOTUNE,
    INFINITE_CARDINALITY=INFINITE,
    UNKNOWN_CARDINALITY=UNKNOWN,
    cardinality=_cardinality,
    sample_from_datasets=sample_from_datasets,
    choose_from_datasets=choose_from_datasets,
    get_single_element=lambda dataset: dataset.get_single_element(),
    assert_cardinality=_assert_cardinality,
)


def __getattr__(name):
    return unknown("tensorflow.data", name)


__all__ = [
    "AUTOTUNE", "Dataset", "INFINITE_CARDINALITY", "Options", "TextLineDataset", "UNKNOWN_CARDINALITY", "experimental",
]  # fmt: skip
