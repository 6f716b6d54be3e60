"""Quotients whose denominator may be zero: what they count as, and the warning."""

import warnings

import numpy as np

from ..exceptions import UndefinedMetricWarning

__all__ = ["divided", "zero_value"]


def zero_value(zero_division):
    """What 0/0 counts as."""
    if zero_division == "warn":
        return 0.0
    return float(zero_division)


def divided(numerator, denominator, metric, modifier, average, warn_for, zero_division):
    """The quotients; where the denominator is 0, what `zero_division` says, with a warning for 'warn'."""
    zero = denominator == 0
    result = numerator.astype(np.float64) / np.where(zero, 1, denominator)
    if not zero.any():
        return result
    result[zero] = zero_value(zero_division)
    if zero_division == "warn" and metric in warn_for:
        _warn(average, modifier, f"{metric.capitalize()} is", len(result))
    return result


def _warn(average, modifier, start, size):
    thing, place = ("label", "sample") if average == "samples" else ("sample", "label")
    where = "due to" if size == 1 else f"in {place}s with"
    warnings.warn(
        f"{start} ill-defined and being set to 0.0 {where} no {modifier} {thing}s. Use `zero_division` parameter "
        "to control this behavior.",
        UndefinedMetricWarning,
        stacklevel=6,
    )
