"""`keras.wrappers.scikit_learn`: models in the manner of scikit-learn."""

import inspect

import numpy as np


_of_fit = (
    "epochs", "nb_epoch", "batch_size", "verbose", "callbacks", "validation_split", "validation_data", "shuffle",
)  # fmt: skip


class _Wrapper:
    """A model that `build_fn` makes, with arguments for it and for the training."""

    def __init__(self, build_fn=None, **sk_params):
        self.build_fn = build_fn
        self.sk_params = sk_params

    def get_params(self, **_options):
        """How it was made."""
        return {**self.sk_params, "build_fn": self.build_fn}

    def set_params(self, **params):
        """Changes how it is made."""
        self.build_fn = params.pop("build_fn", self.build_fn)
        self.sk_params.update(params)
        return self

    def _arguments(self, function):
        names = inspect.signature(function).parameters
        return {key: value for key, value in self.sk_params.items() if key in names}

    def _training(self, names):
        return {key: value for key, value in self.sk_params.items() if key in names}

    def fit(self, x, y, **keywords):
        """Makes the model and trains it."""
        make = self.build_fn if self.build_fn is not None else self.__call__
        self.model = make(**self._arguments(make))
        self.history_ = self.model.fit(x, self._targets(y), **{**self._training(_of_fit), **keywords})
        return self.history_

    def _targets(self, y):
        return np.asarray(y)

    def _measured(self, x, y, keywords):
        result = self.model.evaluate(x, self._targets(y), **{**self._training(("batch_size", "verbose")), **keywords})
        return result if isinstance(result, list) else [result]


class KerasClassifier(_Wrapper):
    """A classifier."""

    def _targets(self, y):
        classes = np.asarray(y)
        if classes.ndim == 2 and classes.shape[1] > 1:
            self.classes_ = np.arange(classes.shape[1])
            return classes
        self.classes_ = np.unique(classes)
        numbers = np.searchsorted(self.classes_, classes.ravel())
        if "categorical_crossentropy" == getattr(self.model, "loss", None):
            return np.eye(len(self.classes_))[numbers]
        return numbers

    def predict_proba(self, x, **keywords):
        """The chance of each class."""
        chances = self.model.predict(x, **{"verbose": 0, **keywords})
        return np.hstack([1 - chances, chances]) if chances.shape[1] == 1 else chances

    def predict(self, x, **keywords):
        """The class of each row."""
        return self.classes_[np.argmax(self.predict_proba(x, **keywords), axis=-1)]

    def score(self, x, y, **keywords):
        """The share of right classes. Raises ValueError for a model without that metric."""
        measured = self._measured(x, y, keywords)
        if len(measured) < 2:
            raise ValueError(
                'The model is not configured to compute accuracy. You should pass `metrics=["accuracy"]` to the '
                "`model.compile()` method."
            )
        return measured[1]


class KerasRegressor(_Wrapper):
    """A regressor."""

    def predict(self, x, **keywords):
        """The number for each row."""
        return np.squeeze(self.model.predict(x, **{"verbose": 0, **keywords}), axis=-1)

    def score(self, x, y, **keywords):
        """The loss with its sign changed: more is better."""
        return -self._measured(x, y, keywords)[0]
