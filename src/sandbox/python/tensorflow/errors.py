"""`tf.errors`: the exceptions of operations."""

from gradpaper_runtime.errors import (
    AbortedError,
    FailedPreconditionError,
    InvalidArgumentError,
    NotFoundError,
    OpError,
    OutOfRangeError,
    UnimplementedError,
)

from ._known_names import unknown


def _made(name):
    return type(name, (OpError,), {"__module__": OpError.__module__, "__doc__": "An error of an operation."})


AlreadyExistsError = _made("AlreadyExistsError")
CancelledError = _made("CancelledError")
DataLossError = _made("DataLossError")
DeadlineExceededError = _made("DeadlineExceededError")
InternalError = _made("InternalError")
PermissionDeniedError = _made("PermissionDeniedError")
ResourceExhaustedError = _made("ResourceExhaustedError")
UnavailableError = _made("UnavailableError")
UnknownError = _made("UnknownError")


def __getattr__(name):
    return unknown("tensorflow.errors", name)


__all__ = [
    "AbortedError", "AlreadyExistsError", "CancelledError", "DataLossError", "DeadlineExceededError",
    "FailedPreconditionError", "InternalError", "InvalidArgumentError", "NotFoundError", "OpError", "OutOfRangeError",
    "PermissionDeniedError", "ResourceExhaustedError", "UnavailableError", "UnimplementedError", "UnknownError",
]  # fmt: skip
