"""Estimators in a row."""

from gradpaper_runtime.absent import answer as _answer

from .base import BaseEstimator, clone
from .utils._bunch import Bunch
from .utils.validation import check_is_fitted

__all__ = ["Pipeline", "make_pipeline"]


class Pipeline(BaseEstimator):
    """Transformers in a row, with an estimator at the end."""

    def __init__(self, steps, *, transform_input=None, memory=None, verbose=False):
        self.steps, self.transform_input, self.memory, self.verbose = steps, transform_input, memory, verbose

    def get_params(self, deep=True):
        """The parameters, with deep=True those of the steps too, as `step__name`."""
        found = super().get_params(deep=False)
        if deep:
            for name, step in self.steps:
                found[name] = step
                if hasattr(step, "get_params"):
                    found.update((f"{name}__{key}", each) for key, each in step.get_params().items())
        return found

    def set_params(self, **params):
        """Sets parameters, of steps as `step__name`; whole steps by their name."""
        names = [name for name, _ in self.steps]
        for key in [each for each in params if each in names]:
            value = params.pop(key)
            self.steps = [(name, value if name == key else step) for name, step in self.steps]
        return super().set_params(**params)

    @property
    def named_steps(self):
        """The steps by name."""
        return Bunch(**dict(self.steps))

    @property
    def _final_estimator(self):
        return self.steps[-1][1]

    @property
    def _estimator_type(self):
        return getattr(self._final_estimator, "_estimator_type", None)

    @property
    def classes_(self):
        """Classes of the last step."""
        return self._final_estimator.classes_

    def __len__(self):
        return len(self.steps)

    def __getitem__(self, key):
        if isinstance(key, slice):
            return type(self)(self.steps[key], memory=self.memory, verbose=self.verbose)
        return self.steps[key][1] if isinstance(key, int) else dict(self.steps)[key]

    def __sklearn_is_fitted__(self):
        last = self._final_estimator
        return last in (None, "passthrough") or last.__sklearn_is_fitted__()

    def _checked_steps(self):
        for name, step in self.steps[:-1]:
            if step not in (None, "passthrough") and not (hasattr(step, "fit") and hasattr(step, "transform")):
                raise TypeError(
                    "All intermediate steps should be transformers and implement fit and transform or be the string "
                    f"'passthrough' '{step}' (type {type(step)}) doesn't"
                )

    def _through(self, X, y, params):
        """X after all transformers, which are fitted on the way."""
        self._checked_steps()
        steps = list(self.steps)
        for at, (name, step) in enumerate(steps[:-1]):
            if step in (None, "passthrough"):
                continue
            step = clone(step)
            steps[at] = (name, step)
            X = step.fit_transform(X, y, **_of_step(params, name))
        self.steps = steps
        return X

    def fit(self, X, y=None, **params):
        """Fits all steps in turn."""
        X = self._through(X, y, params)
        name, last = self.steps[-1]
        if last not in (None, "passthrough"):
            last.fit(X, y, **_of_step(params, name))
        return self

    def fit_transform(self, X, y=None, **params):
        """Fits all steps, and gives X after the last one."""
        X = self._through(X, y, params)
        name, last = self.steps[-1]
        return X if last in (None, "passthrough") else last.fit_transform(X, y, **_of_step(params, name))

    def _before_last(self, X):
        check_is_fitted(self)
        for _, step in self.steps[:-1]:
            X = X if step in (None, "passthrough") else step.transform(X)
        return X

    def transform(self, X):
        """X after all steps."""
        X = self._before_last(X)
        last = self._final_estimator
        return X if last in (None, "passthrough") else last.transform(X)

    def inverse_transform(self, X):
        """X before all steps."""
        for _, step in reversed(self.steps):
            X = X if step in (None, "passthrough") else step.inverse_transform(X)
        return X

    def predict(self, X, **params):
        """Predictions of the last step."""
        return self._final_estimator.predict(self._before_last(X), **params)

    def predict_proba(self, X, **params):
        """Probabilities of the last step."""
        return self._final_estimator.predict_proba(self._before_last(X), **params)

    def decision_function(self, X):
        """Scores of the last step."""
        return self._final_estimator.decision_function(self._before_last(X))

    def score(self, X, y=None, **params):
        """Score of the last step."""
        return self._final_estimator.score(self._before_last(X), y, **params)


def _of_step(params, name):
    return {key.partition("__")[2]: value for key, value in params.items() if key.partition("__")[0] == name}


def make_pipeline(*steps, memory=None, transform_input=None, verbose=False):
    """A pipeline whose steps are named after their classes."""
    names = [type(each).__name__.lower() if not isinstance(each, str) else each for each in steps]
    for name in {each for each in names if names.count(each) > 1}:
        count = 0
        for at, each in enumerate(names):
            if each == name:
                count += 1
                names[at] = f"{name}-{count}"
    return Pipeline(list(zip(names, steps)), memory=memory, verbose=verbose)


__getattr__ = _answer("sklearn.pipeline", ("FeatureUnion", "make_union"))
