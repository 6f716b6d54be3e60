"""`tf.compat`."""

from . import v1


def as_str(bytes_or_text, encoding="utf-8"):
    """A text, whether it was given as one or as bytes."""
    return bytes_or_text.decode(encoding) if isinstance(bytes_or_text, bytes) else bytes_or_text


as_text = as_str


def as_bytes(bytes_or_text, encoding="utf-8"):
    """Bytes, whether they were given as such or as a text."""
    return bytes_or_text.encode(encoding) if isinstance(bytes_or_text, str) else bytes_or_text


__all__ = ["as_bytes", "as_str", "as_text", "v1"]
