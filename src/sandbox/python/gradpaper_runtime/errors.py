"""Exceptions of TensorFlow's that Keras lets through."""


class OpError(Exception):
    """Base of TensorFlow's errors. `message` is what happened."""

    def __init__(self, message):
        super().__init__(message)
        self.message = message


class InvalidArgumentError(OpError, ValueError):
    """An operation got values that it cannot work on."""


class FailedPreconditionError(OpError):
    """Something is not in the state that the operation needs."""


class AbortedError(OpError):
    """The operation was ended before it was done."""


class UnimplementedError(OpError):
    """The operation does not exist for these types."""


class NotFoundError(OpError):
    """There is no such thing."""


class OutOfRangeError(OpError):
    """There is no more."""


class BudgetError(MemoryError):
    """The program asks for more than it may use; nothing was allocated."""


for _class in (
    OpError,
    InvalidArgumentError,
    FailedPreconditionError,
    AbortedError,
    UnimplementedError,
    NotFoundError,
    OutOfRangeError,
):
    _class.__module__ = "tensorflow.python.framework.errors_impl"

classes = {
    each.__name__: each
    for each in (
        InvalidArgumentError,
        FailedPreconditionError,
        AbortedError,
        UnimplementedError,
        NotFoundError,
        OutOfRangeError,
        BudgetError,
    )
}
