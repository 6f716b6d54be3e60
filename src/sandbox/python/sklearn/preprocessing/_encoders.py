"""Columns of categories as numbers, or as rows with a one."""

import numpy as np

from ..base import BaseEstimator, TransformerMixin
from ..utils.validation import check_array, check_features, check_is_fitted
from ._categories import categories_of, codes_of

__all__ = ["OneHotEncoder", "OrdinalEncoder"]


class _Encoder(TransformerMixin, BaseEstimator):
    """Base: the different values of each column, and the numbers of values among them."""

    def _columns(self, X, reset):
        if not hasattr(X, "dtype"):
            kind = np.asarray(X).dtype.kind if not hasattr(X, "iloc") else ""
            X = np.asarray(X, dtype=object) if kind in "US" else X
        X = check_array(X, dtype=None, ensure_all_finite="allow-nan", estimator=self)
        return check_features(self, X, reset=reset)

    def _find_categories(self, X):
        if isinstance(self.categories, str):
            return [categories_of(X[:, i]) for i in range(X.shape[1])]
        if len(self.categories) != X.shape[1]:
            raise ValueError("Shape mismatch: if categories is an array, it has to be of shape (n_features,).")
        given = [np.array(each, dtype=X.dtype if X.dtype.kind != "U" else None) for each in self.categories]
        for at, each in enumerate(given):
            self._check_given(X[:, at], each, at)
        return given

    def _check_given(self, column, categories, at):
        if categories.dtype.kind not in "OUS" and sorted(categories.tolist()) != categories.tolist():
            raise ValueError("Unsorted categories are not supported for numerical categories")
        unknown = codes_of(column, categories)[1]
        if unknown and self.handle_unknown == "error":
            raise ValueError(f"Found unknown categories {_listed(unknown, column)} in column {at} during fit")

    def _codes(self, X):
        codes = []
        for at, categories in enumerate(self.categories_):
            found, unknown = codes_of(X[:, at], categories)
            if unknown and self.handle_unknown == "error":
                raise ValueError(
                    f"Found unknown categories {_listed(unknown, X[:, at])} in column {at} during transform"
                )
            codes.append(found)
        return codes

    def _input_names(self, input_features):
        if input_features is None:
            return [f"x{i}" for i in range(self.n_features_in_)]
        if len(input_features) != self.n_features_in_:
            raise ValueError("input_features should have length equal to number of features")
        return list(input_features)


def _listed(unknown, column):
    return unknown if column.dtype.kind == "O" else [column.dtype.type(each) for each in unknown]


class OneHotEncoder(_Encoder):
    """Makes a column of zeros and ones of each category of each column."""

    def __init__(
        self, *, categories="auto", drop=None, sparse_output=True, dtype=np.float64, handle_unknown="error",
        min_frequency=None, max_categories=None, feature_name_combiner="concat",
    ):  # fmt: skip
        self.categories, self.sparse_output, self.dtype = categories, sparse_output, dtype
        self.handle_unknown, self.drop, self.min_frequency = handle_unknown, drop, min_frequency
        self.max_categories, self.feature_name_combiner = max_categories, feature_name_combiner

    def fit(self, X, y=None):
        """Notes the categories of the columns."""
        if self.min_frequency is not None or self.max_categories is not None:
            from gradpaper_runtime import not_supported

            raise not_supported("sklearn.preprocessing.OneHotEncoder(min_frequency=..., max_categories=...)")
        X = self._columns(X, reset=True)
        self.categories_ = self._find_categories(X)
        self.drop_idx_ = self._dropped()
        return self

    def _dropped(self):
        """For each column the number of the category that gets no column of its own."""
        if self.drop is None:
            return None
        if isinstance(self.drop, str):
            lone = [0 if self.drop == "first" or len(each) == 2 else None for each in self.categories_]
        else:
            lone = [each.tolist().index(value) for each, value in zip(self.categories_, self.drop)]
        result = np.empty(len(lone), dtype=object)
        for at, each in enumerate(lone):
            result[at] = each
        return result

    def _kept(self, at):
        gone = None if self.drop_idx_ is None else self.drop_idx_[at]
        return [code for code in range(len(self.categories_[at])) if code != gone]

    def transform(self, X):
        """The zeros and ones: a sparse matrix unless sparse_output is False. ValueError for unknown categories."""
        check_is_fitted(self)
        X = self._columns(X, reset=False)
        parts = [
            (codes.reshape(-1, 1) == np.array(self._kept(at), dtype=np.int64))
            for at, codes in enumerate(self._codes(X))
        ]
        dense = np.concatenate(parts, axis=1).astype(self.dtype)
        if not self.sparse_output:
            return dense
        from ..utils._sparse import SparseRows

        return SparseRows(dense)

    def inverse_transform(self, X):
        """The categories of rows of zeros and ones; None for rows without a one where unknown ones are ignored."""
        check_is_fitted(self)
        X = np.asarray(X.toarray() if hasattr(X, "toarray") else X)
        width = sum(len(self._kept(at)) for at in range(len(self.categories_)))
        if X.shape[1] != width:
            raise ValueError(
                f"Shape of the passed X data is not correct. Expected {width} columns, got {X.shape[1]}."
            )
        columns, start = [], 0
        for at, categories in enumerate(self.categories_):
            kept = self._kept(at)
            columns.append(self._back(X[:, start : start + len(kept)], categories, kept, at))
            start += len(kept)
        return _joined(columns)

    def _back(self, part, categories, kept, at):
        gone = None if self.drop_idx_ is None else self.drop_idx_[at]
        values = [
            categories[kept[int(row.argmax())]] if row.any() else (None if gone is None else categories[gone])
            for row in part
        ]
        if None in values and self.handle_unknown == "error":
            rows = np.array([at for at, each in enumerate(values) if each is None])
            raise ValueError(f"Samples {rows} can not be inverted when drop=None and handle_unknown='error' because they contain all zeros")
        return values

    def get_feature_names_out(self, input_features=None):
        """Names of the new columns: the old name and the category."""
        check_is_fitted(self)
        names = self._input_names(input_features)
        made = [
            f"{name}_{self.categories_[at][code]}" for at, name in enumerate(names) for code in self._kept(at)
        ]
        return np.array(made, dtype=object)


def _joined(columns):
    kinds = {np.array(each).dtype for each in columns if None not in each}
    mixed = any(None in each for each in columns) or any(isinstance(each[0], str) and not isinstance(each[0], np.str_) for each in columns)
    if len(kinds) == 1 and not mixed:
        return np.array(columns).T.copy()
    result = np.empty((len(columns[0]), len(columns)), dtype=object)
    for at, column in enumerate(columns):
        for row, each in enumerate(column):
            result[row, at] = each.item() if isinstance(each, np.generic) else each
    return result


class OrdinalEncoder(_Encoder):
    """Makes numbers from 0 on of the categories of each column."""

    def __init__(
        self, *, categories="auto", dtype=np.float64, handle_unknown="error", unknown_value=None,
        encoded_missing_value=np.nan, min_frequency=None, max_categories=None,
    ):  # fmt: skip
        self.categories, self.dtype, self.handle_unknown = categories, dtype, handle_unknown
        self.unknown_value, self.encoded_missing_value = unknown_value, encoded_missing_value
        self.min_frequency, self.max_categories = min_frequency, max_categories

    def fit(self, X, y=None):
        """Notes the categories of the columns."""
        if self.handle_unknown == "use_encoded_value" and self.unknown_value is None:
            raise TypeError(
                "unknown_value should be an integer or np.nan when handle_unknown is 'use_encoded_value', got None."
            )
        if self.handle_unknown == "error" and self.unknown_value is not None:
            raise TypeError(
                "unknown_value should only be set when handle_unknown is 'use_encoded_value', "
                f"got {self.unknown_value}."
            )
        self.categories_ = self._find_categories(self._columns(X, reset=True))
        return self

    def transform(self, X):
        """The numbers; ValueError for unknown categories unless they have a value of their own."""
        check_is_fitted(self)
        codes = self._codes(self._columns(X, reset=False))
        columns = [
            np.where(each < 0, self.unknown_value, each) if (each < 0).any() else each for each in codes
        ]
        return np.array(columns).T.astype(self.dtype)

    def inverse_transform(self, X):
        """The categories of the numbers."""
        check_is_fitted(self)
        X = check_array(X, ensure_all_finite="allow-nan")
        if X.shape[1] != len(self.categories_):
            raise ValueError(
                f"Shape of the passed X data is not correct. Expected {len(self.categories_)} columns, got {X.shape[1]}."
            )
        return _joined([
            [None if each == self.unknown_value or each != each else categories[int(each)] for each in X[:, at].tolist()]
            for at, categories in enumerate(self.categories_)
        ])

    def get_feature_names_out(self, input_features=None):
        """Names of the columns."""
        check_is_fitted(self)
        return np.array(self._input_names(input_features), dtype=object)
