"""Where data sets begin."""

import glob
import itertools

import numpy as np

from .._convert import convert
from .._spec import TensorSpec
from .._structure import flatten, map_structure
from .._tensors import of_array
from . import _elements as elements
from ._dataset import INFINITE, UNKNOWN, DatasetV2
from ._mixing import zipped as zipped_structure
from ._order import stream
from ._rows import Rows


def from_tensor_slices(tensors, name=None):
    """The rows of arrays, of which all have the same number. Raises ValueError if they differ."""
    element = elements.as_element(_without_frames(tensors))
    leaves = flatten(element)
    if any(len(tuple(each.shape)) == 0 for each in leaves):
        raise ValueError("Unbatching a tensor is only supported for rank >= 1")
    counts = {len(each) for each in leaves}
    if len(counts) > 1:
        sizes = [len(each) for each in leaves]
        other = next(size for size in sizes if size != sizes[0])
        raise ValueError(f"Dimensions {sizes[0]} and {other} are not compatible")
    rows = Rows(map_structure(_here, element), len(leaves[0]))
    spec = map_structure(lambda each: TensorSpec(tuple(each.shape)[1:], each.dtype), element)
    return DatasetV2("_TensorSliceDataset", rows.open, len(rows), (spec,), rows)


def _here(leaf):
    return of_array(leaf._numbers(), leaf._dtype)


def _without_frames(tensors):
    """Tables of pandas as arrays: a frame made into a dictionary keeps its columns."""
    if isinstance(tensors, dict):
        return {key: _without_frames(each) for key, each in tensors.items()}
    if isinstance(tensors, tuple):
        return tuple(_without_frames(each) for each in tensors)
    return np.asarray(tensors) if hasattr(tensors, "to_numpy") else tensors


def from_tensors(tensors, name=None):
    """A single element."""
    element = elements.as_element(tensors)
    return DatasetV2("_TensorDataset", lambda: iter([element]), 1, (elements.spec_of(element),))


def from_generator(generator, output_types=None, output_shapes=None, args=None, output_signature=None, name=None):
    """What a function's generator yields, in the types that are told."""
    if output_signature is None and output_types is None:
        raise TypeError("At least one of `output_signature` and `output_types` should be specified.")
    signature = output_signature
    if signature is None:
        signature = _signature(output_types, output_shapes)

    def open_():
        for each in generator(*(args or ())):
            yield _typed(each, signature)

    return DatasetV2("_FlatMapDataset", open_, UNKNOWN, (signature,))


def _signature(types, shapes):
    """What is known of the elements, from their types and perhaps their shapes."""
    if isinstance(types, tuple):
        parts = [None] * len(types) if shapes is None else shapes
        return tuple(_signature(each, part) for each, part in zip(types, parts))
    if isinstance(types, dict):
        return {key: _signature(each, None if shapes is None else shapes[key]) for key, each in types.items()}
    return TensorSpec(shapes, types)


def _typed(value, signature):
    if isinstance(signature, tuple):
        return tuple(_typed(each, kind) for each, kind in zip(value, signature))
    if isinstance(signature, dict):
        return {key: _typed(value[key], kind) for key, kind in signature.items()}
    tensor = convert(np.asarray(value) if not hasattr(value, "_handle") else value)
    if tensor._dtype != signature.dtype.name:
        from .._elementwise import cast

        tensor = cast(tensor, signature.dtype)
    if not signature.shape.is_compatible_with(tuple(tensor.shape)):
        raise TypeError(
            f"`generator` yielded an element of shape {tensor.shape} where an element of shape {signature.shape} was "
            "expected."
        )
    return tensor


def numbers(*args, output_type="int64", name=None, **_keywords):
    """Whole numbers in even steps."""
    values = range(*[int(each) for each in args])
    rows = Rows(of_array(np.array(list(values), dtype="int64"), "int64"), len(values))
    return DatasetV2("_RangeDataset", rows.open, len(values), (TensorSpec((), "int64"),), rows)


def zipped(*args, datasets=None, name=None):
    """Elements of several data sets side by side."""
    structure = datasets if datasets is not None else args[0] if len(args) == 1 else args
    return zipped_structure(structure)


def random_numbers(seed=None, **_options):
    """Random whole numbers without end."""

    def open_():
        draws = stream(seed)
        return (convert(draws.getrandbits(32), "int64") for _ in itertools.count())

    return DatasetV2("_RandomDataset", open_, INFINITE, (TensorSpec((), "int64"),))


def list_files(file_pattern, shuffle=None, seed=None, name=None):
    """The names of the program's own files that fit a pattern."""
    patterns = [file_pattern] if isinstance(file_pattern, str) else list(file_pattern)
    found = sorted(each for pattern in patterns for each in glob.glob(pattern))
    made = from_tensor_slices(found)
    return made.shuffle(max(len(found), 1), seed) if shuffle in (None, True) else made


def text_lines(filenames):
    """The lines of files."""
    names = [filenames] if isinstance(filenames, str) else [_text(each) for each in filenames]

    def open_():
        for name in names:
            with open(name, "rb") as file:
                for line in file:
                    yield convert(line.rstrip(b"\r\n"))

    return DatasetV2("TextLineDatasetV2", open_, UNKNOWN, (TensorSpec((), "string"),))


def _text(value):
    return value if isinstance(value, str) else convert(value).numpy().decode()


def sample_from_datasets(datasets, weights=None, seed=None, stop_on_empty_dataset=False, **_options):
    """Elements of several data sets, from which one is drawn."""

    def open_():
        draws, sources = stream(seed), [iter(each._open()) for each in datasets]
        chances = [1.0] * len(sources) if weights is None else [float(each) for each in weights]
        while sources:
            place = draws.choices(range(len(sources)), chances)[0]
            item = next(sources[place], None)
            if item is not None:
                yield item
            elif stop_on_empty_dataset:
                return
            else:
                del sources[place], chances[place]

    return DatasetV2("_DirectedInterleaveDataset", open_, UNKNOWN, datasets[0]._same())


def choose_from_datasets(datasets, choice_dataset, stop_on_empty_dataset=True):
    """Elements of several data sets, from those that another data set names."""

    def open_():
        sources = [iter(each._open()) for each in datasets]
        for choice in choice_dataset._open():
            item = next(sources[int(choice)], None)
            if item is not None:
                yield item
            elif stop_on_empty_dataset:
                return

    return DatasetV2("_DirectedInterleaveDataset", open_, UNKNOWN, datasets[0]._same())
