"""Scores of a model by cross-validation."""

import numpy as np

from ..base import clone, is_classifier
from ..utils._rows import indexable, rows
from ..utils.multiclass import type_of_target
from ..utils.validation import num_samples
from ._folds import KFold, StratifiedKFold

__all__ = ["cross_val_predict", "cross_val_score", "folds_for", "scorer_for"]


def folds_for(cv, y, classifier):
    """The splitter for `cv`: a number of folds (5 for None), a splitter, or a list of splits."""
    cv = 5 if cv is None else cv
    if hasattr(cv, "split") and not isinstance(cv, str):
        return cv
    if isinstance(cv, (int, np.integer)):
        stratified = classifier and y is not None and type_of_target(y) in ("binary", "multiclass")
        return StratifiedKFold(cv) if stratified else KFold(cv)
    if not hasattr(cv, "__iter__") or isinstance(cv, str):
        raise ValueError(
            "Expected `cv` as an integer, a cross-validation object (from sklearn.model_selection), or an iterable "
            f"yielding (train, test) splits as arrays of indices. Got {cv}."
        )
    return _GivenSplits(list(cv))


class _GivenSplits:
    def __init__(self, splits):
        self._splits = splits

    def split(self, X, y=None, groups=None):
        """The splits as given."""
        return iter(self._splits)


def scorer_for(estimator, scoring):
    """A function of (estimator, X, y) for a scoring: None takes the estimator's own `score`."""
    if scoring is None:
        if not hasattr(estimator, "score"):
            raise TypeError(
                "If no scoring is specified, the estimator passed should have a 'score' method. "
                f"The estimator {estimator!r} does not."
            )
        return lambda model, X, y: model.score(X, y)
    if callable(scoring):
        return scoring
    from ..metrics._scorers import get_scorer

    return get_scorer(scoring)


def cross_val_score(
    estimator, X, y=None, *, groups=None, scoring=None, cv=None, n_jobs=None, verbose=0, params=None,
    pre_dispatch="2*n_jobs", error_score=np.nan,
):  # fmt: skip
    """Scores of copies of the estimator, each fitted without one fold and scored on it: one number a fold."""
    X, y, groups = indexable(X, y, groups)
    splitter, score = folds_for(cv, y, is_classifier(estimator)), scorer_for(estimator, scoring)
    scores = []
    for train, test in splitter.split(X, y, groups):
        model = clone(estimator)
        _fit(model, rows(X, train), rows(y, train), params or {})
        scores.append(score(model, rows(X, test), rows(y, test)))
    return np.array(scores)


def _fit(model, X, y, params):
    return model.fit(X, **params) if y is None else model.fit(X, y, **params)


def cross_val_predict(
    estimator, X, y=None, *, groups=None, cv=None, n_jobs=None, verbose=0, params=None,
    pre_dispatch="2*n_jobs", method="predict",
):  # fmt: skip
    """Predictions for each sample by a copy of the estimator that was fitted without it."""
    X, y, groups = indexable(X, y, groups)
    splitter = folds_for(cv, y, is_classifier(estimator))
    parts, order = [], []
    for train, test in splitter.split(X, y, groups):
        model = clone(estimator)
        _fit(model, rows(X, train), rows(y, train), params or {})
        parts.append(np.asarray(getattr(model, method)(rows(X, test))))
        order.extend(np.asarray(test).tolist())
    if sorted(order) != list(range(num_samples(X))):
        raise ValueError("cross_val_predict only works for partitions")
    return np.concatenate(parts)[np.argsort(np.array(order))]
