"""Brings the arguments of a call to today's spelling."""

from . import _renamed
from ._conventions import by_name, is_old_call
from ._mode import is_on, note

_layer_words = frozenset(_renamed.layers) | _renamed.dropped_by_layers | {"nb_row", "nb_col", "input_length"}
# Layers whose `input_dim` is the number of features of a step.
_series = {"SimpleRNN", "LSTM", "GRU", "Conv1D", "Convolution1D"}
_orders = {"tf": "channels_last", "th": "channels_first"}
_own_words = {
    "keras.layers.Embedding": {"output_dim", "input_length"},
    "keras.layers.BatchNormalization": {"mode"},
    "keras.layers.LSTM": {"implementation"},
    "keras.layers.GRU": {"implementation"},
}


def respell(path, positional, keywords):
    """The arguments of a class, function or method as it takes them today; unchanged where they are so already."""
    name = path.rpartition(".")[2]
    if path.startswith("keras.layers."):
        words = _layer_words | ({"input_dim"} if name in _series else set())
        is_old = not words.isdisjoint(keywords) or is_old_call(name, positional, keywords)
        if is_old and is_on():
            return _layer(path, name, positional, dict(keywords))
        return positional, keywords
    words = _renamed.calls.get(name, {}).keys() | _renamed.dropped_by_calls.get(name, set())
    if (not words.isdisjoint(keywords) or is_old_call(name, positional, keywords)) and is_on():
        keywords = _renamed_ones(dict(keywords), _renamed.calls.get(name, {}), set())
        keywords = _without(keywords, _renamed.dropped_by_calls.get(name, set()))
        return by_name(name, positional, keywords)
    return positional, keywords


def _layer(path, name, positional, keywords):
    kept = _own_words.get(path, set())
    is_refused = not (_layer_words - kept).isdisjoint(keywords)
    if "nb_row" in keywords:
        keywords["kernel_size"] = (keywords.pop("nb_row"), keywords.pop("nb_col"))
        note("old-argument", "nb_row", "kernel_size")
    keywords = _renamed_ones(keywords, _renamed.layers, kept)
    if path == "keras.layers.Embedding" and "kernel_initializer" in keywords:
        keywords["embeddings_initializer"] = keywords.pop("kernel_initializer")
    keywords = _without(keywords, _renamed.dropped_by_layers - kept - {"batch_input_shape"})
    if path == "keras.layers.Embedding":
        keywords = _embedding(_without(keywords, {"dropout"}), is_refused)
    if "input_length" not in kept and ("input_length" in keywords or (name in _series and "input_dim" in keywords)):
        keywords["input_shape"] = (keywords.pop("input_length", None), keywords.pop("input_dim"))
        note("old-argument", "input_dim", "input_shape")
    return by_name(name, positional, keywords)


def _embedding(keywords, is_refused):
    """One in an old spelling knows its input's shape, as it did; one that Keras 3 takes is left as Keras 3 has it."""
    if is_refused:
        keywords.setdefault("input_shape", (keywords.get("input_length"),))
    return keywords


def _renamed_ones(keywords, table, kept):
    for old, new in table.items():
        if old in keywords and old not in kept:
            value = keywords.pop(old)
            keywords[new] = _orders.get(value, value) if old == "dim_ordering" else value
            note("old-argument", old, new)
    return keywords


def _without(keywords, names):
    for name in names & keywords.keys():
        note("old-argument", name)
        del keywords[name]
    return keywords
