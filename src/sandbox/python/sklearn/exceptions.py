"""Exceptions and warnings that the modules of the package share."""

__all__ = [
    "ConvergenceWarning", "DataConversionWarning", "FitFailedWarning", "NotFittedError",
    "UndefinedMetricWarning",
]  # fmt: skip


class NotFittedError(ValueError, AttributeError):
    """An estimator was used before `fit`."""


class ConvergenceWarning(UserWarning):
    """An iteration stopped before it had converged."""


class DataConversionWarning(UserWarning):
    """The data were brought into another form than they were given in."""


class FitFailedWarning(RuntimeWarning):
    """A model could not be fitted in one of several tries."""


class UndefinedMetricWarning(UserWarning):
    """A score has no value for the data."""
