"""Calls whose arguments have another order, or another meaning, today."""

from ._mode import note

_pictures = {"Conv2D", "SeparableConv2D", "Conv2DTranspose"}
_files = {"save", "save_weights", "load_weights", "load_model", "ModelCheckpoint"}


def is_old_call(name, positional, keywords):
    """Whether the call is one of an earlier version, although its keywords are not."""
    if name in _pictures:
        return _has_two_sizes(positional)
    if name == "compile":
        return _metrics_are_third(positional) or isinstance(keywords.get("metrics"), str)
    return name in _files and _file_of(name, positional, keywords) is not None


def by_name(name, positional, keywords):
    """The arguments as they are given today."""
    if name in _pictures and _has_two_sizes(positional):
        note("old-argument", "nb_row", "kernel_size")
        return (positional[0], (positional[1], positional[2]), *positional[3:]), keywords
    if name == "compile":
        return _compile(positional, dict(keywords))
    if name in _files:
        return _with_file(name, positional, dict(keywords))
    return positional, keywords


def _has_two_sizes(positional):
    return len(positional) >= 3 and all(isinstance(each, int) for each in positional[1:3])


def _metrics_are_third(positional):
    third = positional[2] if len(positional) > 2 else None
    return isinstance(third, list) and bool(third) and not isinstance(third[0], (int, float))


def _compile(positional, keywords):
    if _metrics_are_third(positional):
        note("old-argument", "compile(optimizer, loss, metrics)", "metrics")
        keywords["metrics"] = positional[2]
        positional = positional[:2]
    if isinstance(keywords.get("metrics"), str):
        note("old-argument", "metrics", "metrics")
        keywords["metrics"] = [keywords["metrics"]]
    return positional, keywords


def _file_of(name, positional, keywords):
    """The name of a file that Keras 3 refuses, as it has to be; None for one that it takes."""
    given = positional[0] if positional else keywords.get("filepath")
    if not isinstance(given, str):
        return None
    is_weights = "weights" in name or (name == "ModelCheckpoint" and keywords.get("save_weights_only"))
    if is_weights:
        return None if given.endswith(".weights.h5") or _is_model(given, name) else f"{_stem(given)}.weights.h5"
    if given.endswith((".keras", ".h5", ".tflite")) and not (name == "ModelCheckpoint" and given.endswith(".tflite")):
        return None
    return f"{_stem(given)}.h5" if given.endswith(".hdf5") else f"{given}.keras"


def _is_model(given, name):
    return name == "load_weights" and given.endswith(".keras")


def _stem(given):
    for ending in (".hdf5", ".h5", ".ckpt", ".weights"):
        given = given.removesuffix(ending)
    return given


def _with_file(name, positional, keywords):
    today = _file_of(name, positional, keywords)
    if today is None:
        return positional, keywords
    note("old-argument", f"{name}-file", today.rpartition(".")[2])
    keywords = {key: value for key, value in keywords.items() if key != "filepath"}
    return (today, *positional[1:]), keywords
