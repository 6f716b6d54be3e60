"""Scores of predicted numbers."""

import warnings

import numpy as np

from ..exceptions import UndefinedMetricWarning
from ..utils._param_validation import ARRAY, NONE, Choice, checked
from ..utils.validation import check_array, check_consistent_length, num_samples

__all__ = [
    "explained_variance_score", "max_error", "mean_absolute_error", "mean_absolute_percentage_error",
    "mean_squared_error", "mean_squared_log_error", "median_absolute_error", "r2_score", "root_mean_squared_error",
    "root_mean_squared_log_error",
]  # fmt: skip

_OUTPUTS = (Choice("raw_values", "uniform_average"), ARRAY)
_CHECKS = dict(y_true=(ARRAY,), y_pred=(ARRAY,), sample_weight=(ARRAY, NONE), multioutput=_OUTPUTS)


def _columns(y_true, y_pred, sample_weight=None, multioutput="uniform_average"):
    """Both as matrices, and the weights as a column or None; ValueError if they do not go together."""
    check_consistent_length(y_true, y_pred, sample_weight)
    true = check_array(y_true, ensure_2d=False, dtype="numeric")
    pred = check_array(y_pred, ensure_2d=False, dtype="numeric")
    true = true.reshape(-1, 1) if true.ndim == 1 else true
    pred = pred.reshape(-1, 1) if pred.ndim == 1 else pred
    if true.shape[1] != pred.shape[1]:
        raise ValueError(f"y_true and y_pred have different number of output ({true.shape[1]}!={pred.shape[1]})")
    if not isinstance(multioutput, str):
        _check_output_weights(multioutput, true.shape[1])
    kind = np.float32 if _single(true) and _single(pred) else np.float64
    weights = None if sample_weight is None else np.asarray(sample_weight, dtype=np.float64).reshape(-1, 1)
    return true.astype(kind), pred.astype(kind), weights


def _single(array):
    return array.dtype.kind == "f" and array.dtype.itemsize <= 4


def _check_output_weights(multioutput, outputs):
    if outputs == 1:
        raise ValueError("Custom weights are useful only in multi-output cases.")
    if len(multioutput) != outputs:
        raise ValueError(f"There must be equally many custom weights ({len(multioutput)}) as outputs ({outputs}).")


def _mean(values, weights):
    return values.mean(axis=0) if weights is None else (values * weights).sum(axis=0) / weights.sum()


def _over_outputs(scores, multioutput):
    if isinstance(multioutput, str) and multioutput == "raw_values":
        return scores
    if isinstance(multioutput, str):
        return float(np.mean(scores))
    weights = np.asarray(multioutput, dtype=np.float64)
    return float((scores * weights).sum() / weights.sum())


@checked(**_CHECKS)
def mean_absolute_error(y_true, y_pred, *, sample_weight=None, multioutput="uniform_average"):
    """Mean of the absolute differences."""
    true, pred, weights = _columns(y_true, y_pred, sample_weight, multioutput)
    return _over_outputs(_mean(np.abs(pred - true), weights), multioutput)


@checked(**_CHECKS)
def mean_squared_error(y_true, y_pred, *, sample_weight=None, multioutput="uniform_average"):
    """Mean of the squared differences."""
    true, pred, weights = _columns(y_true, y_pred, sample_weight, multioutput)
    return _over_outputs(_mean((true - pred) ** 2, weights), multioutput)


@checked(**_CHECKS)
def root_mean_squared_error(y_true, y_pred, *, sample_weight=None, multioutput="uniform_average"):
    """Square root of the mean of the squared differences, of each output before they are averaged."""
    true, pred, weights = _columns(y_true, y_pred, sample_weight, multioutput)
    return _over_outputs(np.sqrt(_mean((true - pred) ** 2, weights)), multioutput)


@checked(**_CHECKS)
def mean_squared_log_error(y_true, y_pred, *, sample_weight=None, multioutput="uniform_average"):
    """Mean of the squared differences of log(1 + y); ValueError for values of -1 and below."""
    true, pred, weights = _logarithms(y_true, y_pred, sample_weight, multioutput, "Mean")
    return _over_outputs(_mean((true - pred) ** 2, weights), multioutput)


@checked(**_CHECKS)
def root_mean_squared_log_error(y_true, y_pred, *, sample_weight=None, multioutput="uniform_average"):
    """Square root of the mean of the squared differences of log(1 + y)."""
    true, pred, weights = _logarithms(y_true, y_pred, sample_weight, multioutput, "Root Mean")
    return _over_outputs(np.sqrt(_mean((true - pred) ** 2, weights)), multioutput)


def _logarithms(y_true, y_pred, sample_weight, multioutput, name):
    true, pred, weights = _columns(y_true, y_pred, sample_weight, multioutput)
    if (true <= -1).any() or (pred <= -1).any():
        raise ValueError(
            f"{name} Squared Logarithmic Error cannot be used when targets contain values less than or equal to -1."
        )
    return np.log1p(true), np.log1p(pred), weights


@checked(**_CHECKS)
def mean_absolute_percentage_error(y_true, y_pred, *, sample_weight=None, multioutput="uniform_average"):
    """Mean of the absolute differences relative to the true values."""
    true, pred, weights = _columns(y_true, y_pred, sample_weight, multioutput)
    smallest = np.finfo(np.float64).eps
    return _over_outputs(_mean(np.abs(pred - true) / np.maximum(np.abs(true), smallest), weights), multioutput)


@checked(**_CHECKS)
def median_absolute_error(y_true, y_pred, *, multioutput="uniform_average", sample_weight=None):
    """Median of the absolute differences."""
    if sample_weight is not None:
        from gradpaper_runtime import not_supported

        raise not_supported("sklearn.metrics.median_absolute_error(sample_weight=...)")
    true, pred, _weights = _columns(y_true, y_pred, None, multioutput)
    return _over_outputs(np.median(np.abs(pred - true), axis=0), multioutput)


def max_error(y_true, y_pred):
    """Largest absolute difference."""
    true, pred, _weights = _columns(y_true, y_pred)
    if true.shape[1] > 1:
        raise ValueError("Multioutput not supported in max_error")
    return float(np.abs(true - pred).max())


def _explained(left, total, multioutput, force_finite):
    """1 - left/total for each output, averaged; a constant truth gives 1 if nothing is left, else 0."""
    safe = np.where(total == 0, 1.0, total)
    scores = 1 - left / safe
    if force_finite:
        scores = np.where(total != 0, scores, np.where(left == 0, 1.0, 0.0))
    else:
        scores = np.where(total != 0, scores, np.where(left == 0, np.nan, -np.inf))
    if isinstance(multioutput, str) and multioutput == "variance_weighted":
        return float((scores * total).sum() / total.sum()) if total.any() else float(scores.mean())
    return _over_outputs(scores, multioutput)


_R2 = dict(_CHECKS, multioutput=(Choice("raw_values", "uniform_average", "variance_weighted"), ARRAY, NONE))


@checked(**_R2)
def r2_score(y_true, y_pred, *, sample_weight=None, multioutput="uniform_average", force_finite=True):
    """Share of the variance that the predictions explain (R²); NaN with a warning for less than two samples."""
    true, pred, weights = _columns(y_true, y_pred, sample_weight, multioutput)
    if num_samples(pred) < 2:
        warnings.warn(
            "R^2 score is not well-defined with less than two samples.", UndefinedMetricWarning, stacklevel=3
        )
        return float("nan")
    factor = 1.0 if weights is None else weights
    left = (factor * (true - pred) ** 2).sum(axis=0)
    total = (factor * (true - _mean(true, weights)) ** 2).sum(axis=0)
    return _explained(left, total, multioutput, force_finite)


@checked(**_R2)
def explained_variance_score(y_true, y_pred, *, sample_weight=None, multioutput="uniform_average", force_finite=True):
    """As R², but a constant shift of the predictions costs nothing."""
    true, pred, weights = _columns(y_true, y_pred, sample_weight, multioutput)
    rest = true - pred
    left = _mean((rest - _mean(rest, weights)) ** 2, weights)
    total = _mean((true - _mean(true, weights)) ** 2, weights)
    return _explained(left, total, multioutput, force_finite)
