"""Exception and warning classes, under the names of `numpy.exceptions`."""


class AxisError(ValueError, IndexError):
    """An axis does not exist: AxisError(axis, ndim, prefix) or AxisError(message)."""

    def __init__(self, axis, ndim=None, msg_prefix=None):
        if ndim is None:
            text = axis
            self.axis = self.ndim = None
        else:
            text = f"axis {axis} is out of bounds for array of dimension {ndim}"
            if msg_prefix is not None:
                text = f"{msg_prefix}: {text}"
            self.axis, self.ndim = axis, ndim
        super().__init__(text)


class ComplexWarning(RuntimeWarning):
    """The imaginary part was dropped by a cast."""


class VisibleDeprecationWarning(UserWarning):
    """A use that will go away, shown by default."""


class RankWarning(RuntimeWarning):
    """A polynomial fit is badly conditioned."""


class TooHardError(RuntimeError):
    """A bounded computation gave up."""


class DTypePromotionError(TypeError):
    """Two dtypes have no common dtype."""
