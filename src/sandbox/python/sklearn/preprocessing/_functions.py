"""A function as a transformer."""

from ..base import BaseEstimator, TransformerMixin

__all__ = ["FunctionTransformer"]


class FunctionTransformer(TransformerMixin, BaseEstimator):
    """Transforms by a function of the program's, the identity by default."""

    def __init__(
        self, func=None, inverse_func=None, *, validate=False, accept_sparse=False, check_inverse=True,
        feature_names_out=None, kw_args=None, inv_kw_args=None,
    ):  # fmt: skip
        self.func, self.inverse_func, self.validate, self.accept_sparse = func, inverse_func, validate, accept_sparse
        self.check_inverse, self.feature_names_out = check_inverse, feature_names_out
        self.kw_args, self.inv_kw_args = kw_args, inv_kw_args

    def fit(self, X, y=None):
        """Does nothing."""
        return self

    def transform(self, X):
        """The function's value for X."""
        return X if self.func is None else self.func(X, **(self.kw_args or {}))

    def inverse_transform(self, X):
        """The inverse function's value for X."""
        return X if self.inverse_func is None else self.inverse_func(X, **(self.inv_kw_args or {}))

    def __sklearn_is_fitted__(self):
        return True
