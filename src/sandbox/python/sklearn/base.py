"""What all estimators have: parameters that can be asked for and set, a text, `score` and `fit_transform`."""

import copy
import inspect

from ._repr import estimator_text

__all__ = [
    "BaseEstimator", "ClassifierMixin", "ClusterMixin", "RegressorMixin", "TransformerMixin",
    "clone", "is_classifier", "is_clusterer", "is_regressor",
]  # fmt: skip


class BaseEstimator:
    """Base of estimators: the parameters are those of `__init__`, kept under their names."""

    @classmethod
    def _get_param_names(cls):
        if cls.__init__ is object.__init__:
            return []
        parameters = inspect.signature(cls.__init__).parameters.values()
        return sorted(p.name for p in parameters if p.name != "self" and p.kind != p.VAR_KEYWORD)

    def get_params(self, deep=True):
        """The parameters by name; with `deep`, those of parts too, as `part__name`."""
        found = {}
        for name in self._get_param_names():
            value = getattr(self, name)
            if deep and hasattr(value, "get_params") and not isinstance(value, type):
                found.update((f"{name}__{key}", each) for key, each in value.get_params().items())
            found[name] = value
        return found

    def set_params(self, **params):
        """Sets parameters; ValueError for names that the estimator does not have."""
        valid, nested = self.get_params(deep=True), {}
        for key, value in params.items():
            name, mark, rest = key.partition("__")
            if name not in valid:
                local = self._get_param_names()
                raise ValueError(
                    f"Invalid parameter {name!r} for estimator {self}. Valid parameters are: {local!r}."
                )
            if mark:
                nested.setdefault(name, {})[rest] = value
            else:
                setattr(self, name, value)
                valid[name] = value
        for name, inner in nested.items():
            valid[name].set_params(**inner)
        return self

    def __repr__(self):
        return estimator_text(self)

    def __sklearn_is_fitted__(self):
        return any(name.endswith("_") and not name.startswith("__") for name in vars(self))


class ClassifierMixin:
    """`score` of classifiers: the share of right answers."""

    _estimator_type = "classifier"

    def score(self, X, y, sample_weight=None):
        """Accuracy of the predictions for X."""
        from .metrics import accuracy_score

        return accuracy_score(y, self.predict(X), sample_weight=sample_weight)


class RegressorMixin:
    """`score` of regressors: the coefficient of determination."""

    _estimator_type = "regressor"

    def score(self, X, y, sample_weight=None):
        """R² of the predictions for X."""
        from .metrics import r2_score

        return r2_score(y, self.predict(X), sample_weight=sample_weight)


class ClusterMixin:
    """`fit_predict` of clusterings."""

    _estimator_type = "clusterer"

    def fit_predict(self, X, y=None, **kwargs):
        """Fits, and gives the labels of the samples."""
        self.fit(X, **kwargs)
        return self.labels_


class TransformerMixin:
    """`fit_transform` of transformers."""

    def fit_transform(self, X, y=None, **fit_params):
        """Fits to X and transforms it."""
        if y is None:
            return self.fit(X, **fit_params).transform(X)
        return self.fit(X, y, **fit_params).transform(X)

    def set_output(self, *, transform=None):
        """Keeps arrays as the kind of output."""
        return self


def clone(estimator, *, safe=True):
    """A new estimator with the same parameters, not fitted."""
    if isinstance(estimator, (list, tuple, set, frozenset)):
        return type(estimator)(clone(each, safe=safe) for each in estimator)
    if not hasattr(estimator, "get_params") or isinstance(estimator, type):
        return _copy_of_value(estimator, safe)
    params = estimator.get_params(deep=False)
    return type(estimator)(**{name: clone(value, safe=False) for name, value in params.items()})


def _copy_of_value(value, safe):
    if not safe:
        return copy.deepcopy(value)
    if isinstance(value, type):
        raise TypeError(
            "Cannot clone object. You should provide an instance of scikit-learn estimator instead of a class."
        )
    raise TypeError(
        f"Cannot clone object '{value!r}' (type {type(value)}): it does not seem to be a scikit-learn "
        "estimator as it does not implement a 'get_params' method."
    )


def is_classifier(estimator):
    """Whether the estimator is a classifier."""
    return getattr(estimator, "_estimator_type", None) == "classifier"


def is_regressor(estimator):
    """Whether the estimator is a regressor."""
    return getattr(estimator, "_estimator_type", None) == "regressor"


def is_clusterer(estimator):
    """Whether the estimator is a clustering."""
    return getattr(estimator, "_estimator_type", None) == "clusterer"
