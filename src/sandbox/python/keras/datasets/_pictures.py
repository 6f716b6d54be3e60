"""Sets of pictures."""

from ._lazy import lazy
from ._source import is_real


def pictures(name, counts, picture, label_shape, label_type, source=None):
    """Both parts of a set: pictures of shape `picture` as uint8, and their classes."""
    source = source or name
    is_real(source)
    return tuple(
        (
            lazy(f"{source}/{part}/x", (count, *picture), "uint8"),
            lazy(f"{source}/{part}/y", (count, *label_shape), label_type),
        )
        for part, count in zip(("train", "test"), counts)
    )
