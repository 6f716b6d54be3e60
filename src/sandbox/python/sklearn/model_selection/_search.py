"""The search for the best parameters of a model over a grid."""

import itertools

import numpy as np

from ..base import BaseEstimator, clone, is_classifier
from ..utils._drawing import without_replacement
from ..utils._rows import indexable, rows
from ..utils.validation import check_is_fitted, check_random_state
from ._validation import _fit, folds_for, scorer_for

__all__ = ["GridSearchCV", "ParameterGrid", "ParameterSampler", "RandomizedSearchCV"]


class ParameterGrid:
    """All combinations of the values of a grid, or of several grids, as dictionaries."""

    def __init__(self, param_grid):
        if not isinstance(param_grid, (dict, list, tuple)):
            raise TypeError(
                f"Parameter grid should be a dict or a list, got: {param_grid!r} of type {type(param_grid).__name__}"
            )
        self.param_grid = [param_grid] if isinstance(param_grid, dict) else list(param_grid)

    def __iter__(self):
        for grid in self.param_grid:
            names = sorted(grid)
            for values in itertools.product(*(grid[name] for name in names)):
                yield dict(zip(names, values))

    def __len__(self):
        return sum(int(np.prod([len(values) for values in grid.values()])) for grid in self.param_grid)


class GridSearchCV(BaseEstimator):
    """Fits the estimator with all combinations of the grid, by cross-validation, and keeps the best one."""

    def __init__(
        self, estimator, param_grid, *, scoring=None, n_jobs=None, refit=True, cv=None, verbose=0,
        pre_dispatch="2*n_jobs", error_score=np.nan, return_train_score=False,
    ):  # fmt: skip
        self.estimator, self.param_grid, self.scoring, self.n_jobs = estimator, param_grid, scoring, n_jobs
        self.refit, self.cv, self.verbose, self.pre_dispatch = refit, cv, verbose, pre_dispatch
        self.error_score, self.return_train_score = error_score, return_train_score

    @property
    def _estimator_type(self):
        return getattr(self.estimator, "_estimator_type", None)

    def fit(self, X, y=None, **params):
        """Tries all combinations; the best one is fitted to all data."""
        X, y = indexable(X, y)
        splitter = folds_for(self.cv, y, is_classifier(self.estimator))
        self.scorer_ = scorer_for(self.estimator, self.scoring)
        splits, candidates = list(splitter.split(X, y)), list(self._candidates())
        self.n_splits_ = len(splits)
        if self.verbose > 0:
            print(
                f"Fitting {len(splits)} folds for each of {len(candidates)} candidates, "
                f"totalling {len(splits) * len(candidates)} fits"
            )
        scores = np.array([[self._one(X, y, split, each, params) for split in splits] for each in candidates])
        self._keep(candidates, scores)
        if self.refit:
            self.best_estimator_ = clone(self.estimator).set_params(**clone(self.best_params_, safe=False))
            _fit(self.best_estimator_, X, y, params)
        return self

    def _candidates(self):
        return ParameterGrid(self.param_grid)

    def _one(self, X, y, split, candidate, params):
        train, test = split
        model = clone(self.estimator).set_params(**clone(candidate, safe=False))
        _fit(model, rows(X, train), rows(y, train), params)
        return self.scorer_(model, rows(X, test), rows(y, test))

    def _keep(self, candidates, scores):
        means = scores.mean(axis=1)
        ranks = np.array([1 + int((means > each).sum()) for each in means], dtype=np.int32)
        results = {f"split{i}_test_score": scores[:, i] for i in range(scores.shape[1])}
        results |= {"mean_test_score": means, "std_test_score": scores.std(axis=1), "rank_test_score": ranks}
        for name in sorted({name for each in candidates for name in each}):
            results[f"param_{name}"] = [each.get(name) for each in candidates]
        self.cv_results_ = {"params": candidates, **results}
        self.best_index_ = int(ranks.argmin())
        self.best_params_, self.best_score_ = candidates[self.best_index_], means[self.best_index_]

    @property
    def classes_(self):
        """Classes of the best model."""
        return self.best_estimator_.classes_

    def _best(self):
        check_is_fitted(self, "best_estimator_")
        return self.best_estimator_

    def predict(self, X):
        """Predictions of the best model."""
        return self._best().predict(X)

    def predict_proba(self, X):
        """Probabilities of the best model."""
        return self._best().predict_proba(X)

    def transform(self, X):
        """X transformed by the best model."""
        return self._best().transform(X)

    def score(self, X, y=None):
        """Score of the best model."""
        return self.scorer_(self._best(), X, y)


class ParameterSampler:
    """Combinations by lot: of lists without repetition, of distributions (with `rvs`) by draws."""

    def __init__(self, param_distributions, n_iter, *, random_state=None):
        self.n_iter, self.random_state, self.param_distributions = n_iter, random_state, param_distributions

    def __len__(self):
        return min(self.n_iter, len(ParameterGrid(self.param_distributions))) if self._only_lists() else self.n_iter

    def _only_lists(self):
        return not any(hasattr(each, "rvs") for each in self.param_distributions.values())

    def __iter__(self):
        stream = check_random_state(self.random_state)
        if self._only_lists():
            names, total = sorted(self.param_distributions), len(ParameterGrid(self.param_distributions))
            for number in without_replacement(stream, total, len(self)):
                yield dict(self._numbered(names, number))
            return
        for _ in range(self.n_iter):
            yield {name: self._drawn(each, stream) for name, each in sorted(self.param_distributions.items())}

    def _numbered(self, names, number):
        for name in reversed(names):
            number, place = divmod(number, len(self.param_distributions[name]))
            yield name, self.param_distributions[name][place]

    def _drawn(self, values, stream):
        return values.rvs(random_state=stream) if hasattr(values, "rvs") else values[stream.randint(len(values))]


class RandomizedSearchCV(GridSearchCV):
    """As the search over a grid, with some combinations by lot."""

    def __init__(
        self, estimator, param_distributions, *, n_iter=10, scoring=None, n_jobs=None, refit=True, cv=None, verbose=0,
        pre_dispatch="2*n_jobs", random_state=None, error_score=np.nan, return_train_score=False,
    ):  # fmt: skip
        self.estimator, self.param_distributions, self.n_iter = estimator, param_distributions, n_iter
        self.scoring, self.n_jobs, self.refit, self.cv, self.verbose = scoring, n_jobs, refit, cv, verbose
        self.pre_dispatch, self.random_state, self.error_score = pre_dispatch, random_state, error_score
        self.return_train_score = return_train_score

    def _candidates(self):
        return ParameterSampler(self.param_distributions, self.n_iter, random_state=self.random_state)
