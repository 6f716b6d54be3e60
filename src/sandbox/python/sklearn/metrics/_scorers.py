"""Scores by name, for cross-validation: functions of a model, samples and targets."""

import numpy as np

from . import _accuracy, _confusion, _precision_recall, _probabilities, _ranking, _regression

__all__ = ["get_scorer", "make_scorer"]


class _Scorer:
    """A score of a model's answers; losses count negative."""

    def __init__(self, function, sign, response, options):
        self._function, self._sign, self._response, self._options = function, sign, response, options

    def __call__(self, estimator, X, y):
        return self._sign * self._function(y, self._answers(estimator, X), **self._options)

    def _answers(self, estimator, X):
        if self._response == "predict":
            return estimator.predict(X)
        if self._response == "scores" and hasattr(estimator, "decision_function"):
            return estimator.decision_function(X)
        proba = np.asarray(estimator.predict_proba(X))
        return proba[:, 1] if self._response == "scores" and proba.shape[1] == 2 else proba

    def __repr__(self):
        sign = "" if self._sign > 0 else ", greater_is_better=False"
        return f"make_scorer({self._function.__name__}{sign}, response_method='predict')"


def make_scorer(score_func, *, response_method="predict", greater_is_better=True, **kwargs):
    """A scorer of a function of (true, predicted)."""
    response = "predict" if response_method in (None, "predict") else "proba" if response_method == "predict_proba" else "scores"
    return _Scorer(score_func, 1 if greater_is_better else -1, response, kwargs)


def _table():
    table = {
        "accuracy": (_accuracy.accuracy_score, 1, "predict", {}),
        "balanced_accuracy": (_accuracy.balanced_accuracy_score, 1, "predict", {}),
        "matthews_corrcoef": (_confusion.matthews_corrcoef, 1, "predict", {}),
        "r2": (_regression.r2_score, 1, "predict", {}),
        "explained_variance": (_regression.explained_variance_score, 1, "predict", {}),
        "neg_max_error": (_regression.max_error, -1, "predict", {}),
        "neg_log_loss": (_probabilities.log_loss, -1, "proba", {}),
        "neg_brier_score": (_probabilities.brier_score_loss, -1, "proba", {}),
        "roc_auc": (_ranking.roc_auc_score, 1, "scores", {}),
        "roc_auc_ovr": (_ranking.roc_auc_score, 1, "proba", {"multi_class": "ovr"}),
        "roc_auc_ovo": (_ranking.roc_auc_score, 1, "proba", {"multi_class": "ovo"}),
        "average_precision": (_ranking.average_precision_score, 1, "scores", {}),
    }
    for name in _regression.__all__:
        table.setdefault(f"neg_{name}", (getattr(_regression, name), -1, "predict", {}))
    for name in ("precision", "recall", "f1", "jaccard"):
        function = getattr(_precision_recall, f"{name}_score")
        table[name] = (function, 1, "predict", {"average": "binary"})
        for average in ("macro", "micro", "samples", "weighted"):
            table[f"{name}_{average}"] = (function, 1, "predict", {"average": average})
    return table


def get_scorer(scoring):
    """The scorer of a name; ValueError for names that there are not."""
    if callable(scoring):
        return scoring
    table = _table()
    if scoring not in table:
        raise ValueError(
            f"{scoring!r} is not a valid scoring value. Use sklearn.metrics.get_scorer_names() to get valid options."
        )
    return _Scorer(*table[scoring])
