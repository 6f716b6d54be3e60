"""What the modules of the sandbox share: how they say that something is not carried."""

from ._not_supported import NotSupported, not_supported

__all__ = ["NotSupported", "not_supported"]
