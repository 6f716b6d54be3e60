"""Calls whose arguments have another order, or another meaning, today."""

from ._mode import is_on, note

_pictures = {"Conv2D", "SeparableConv2D", "Conv2DTranspose"}


def is_old_call(name, positional, keywords):
    """Whether the call is one of an earlier version, although its keywords are not."""
    if name in _pictures:
        return _has_two_sizes(positional)
    if name == "compile":
        return _metrics_are_third(positional) or isinstance(keywords.get("metrics"), str)
    return False


def by_name(name, positional, keywords):
    """The arguments as they are given today."""
    if name in _pictures and _has_two_sizes(positional):
        note("old-argument", "nb_row", "kernel_size")
        return (positional[0], (positional[1], positional[2]), *positional[3:]), keywords
    if name == "compile":
        return _compile(positional, dict(keywords))
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


def admit_file(method, path):
    """Whether Keras 2 takes the name of a file that Keras 3 refuses."""
    if is_on():
        note("old-argument", f"{method}-file", "h5" if "weights" in method else "keras")
    return is_on()
