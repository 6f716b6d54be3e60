"""Labels as numbers and as rows with a one."""

import itertools

import numpy as np

from ..base import BaseEstimator, TransformerMixin
from ..utils.multiclass import type_of_target, unique_labels
from ..utils.validation import check_array, check_is_fitted, column_or_1d, num_samples
from ._categories import categories_of, codes_of

__all__ = ["LabelBinarizer", "LabelEncoder", "MultiLabelBinarizer", "label_binarize"]


class LabelEncoder(TransformerMixin, BaseEstimator):
    """Makes numbers from 0 on of labels, in sorted order."""

    def fit(self, y):
        """Notes the different labels."""
        self.classes_ = categories_of(column_or_1d(y))
        return self

    def fit_transform(self, y):
        """Notes the labels and gives their numbers."""
        y = column_or_1d(y)
        self.classes_ = categories_of(y)
        return codes_of(y, self.classes_)[0]

    def transform(self, y):
        """Numbers of the labels; ValueError for labels not seen before."""
        check_is_fitted(self)
        y = column_or_1d(y, dtype=self.classes_.dtype if self.classes_.dtype.kind not in "US" else None)
        if num_samples(y) == 0:
            return np.asarray([])
        codes, unknown = codes_of(y, self.classes_)
        if unknown:
            if y.dtype.kind in "OUS":
                first = next(each for each, code in zip(y, codes.tolist()) if code < 0)
                raise ValueError(f"y contains previously unseen labels: {first!r}")
            unseen = [y.dtype.type(each) for each in unknown]
            raise ValueError(f"y contains previously unseen labels: {unseen}")
        return codes

    def inverse_transform(self, y):
        """Labels of the numbers; ValueError for numbers that stand for none."""
        check_is_fitted(self)
        y = column_or_1d(y)
        if num_samples(y) == 0:
            return np.asarray([])
        wrong = sorted({each for each in y.tolist() if not 0 <= each < len(self.classes_) or each != int(each)})
        if wrong:
            raise ValueError(f"y contains previously unseen labels: {np.array(wrong)}")
        return self.classes_[y]


class LabelBinarizer(TransformerMixin, BaseEstimator):
    """Makes a row with a one of each label; of two labels a single column."""

    def __init__(self, *, neg_label=0, pos_label=1, sparse_output=False):
        self.neg_label, self.pos_label, self.sparse_output = neg_label, pos_label, sparse_output

    def fit(self, y):
        """Notes the different labels."""
        _check_signs(self.neg_label, self.pos_label)
        self.y_type_ = type_of_target(y, input_name="y")
        if "multioutput" in self.y_type_:
            raise ValueError("Multioutput target data is not supported with label binarization")
        if num_samples(y) == 0:
            raise ValueError(f"y has 0 samples: {y!r}")
        self.sparse_input_ = False
        self.classes_ = unique_labels(y)
        return self

    def fit_transform(self, y):
        """Notes the labels and gives their rows."""
        return self.fit(y).transform(y)

    def transform(self, y):
        """The rows of the labels; those of labels not seen before have no one."""
        check_is_fitted(self)
        if type_of_target(y).startswith("multilabel") and not self.y_type_.startswith("multilabel"):
            raise ValueError("The object was not fitted with multilabel input.")
        return label_binarize(
            y, classes=self.classes_, pos_label=self.pos_label, neg_label=self.neg_label,
            sparse_output=self.sparse_output,
        )  # fmt: skip

    def inverse_transform(self, Y, threshold=None):
        """Labels of rows of scores: the largest of several, or above the threshold."""
        check_is_fitted(self)
        Y = np.asarray(Y.toarray() if hasattr(Y, "toarray") else Y)
        if self.y_type_ == "multiclass":
            return self.classes_[np.clip(np.argmax(Y, axis=1), 0, len(self.classes_) - 1)]
        limit = (self.pos_label + self.neg_label) / 2.0 if threshold is None else threshold
        return self._above(Y, limit)

    def _above(self, Y, limit):
        if self.y_type_ == "binary" and Y.ndim == 2 and Y.shape[1] > 2:
            raise ValueError(f"output_type='binary', but y.shape = {Y.shape}")
        if self.y_type_ != "binary" and Y.shape[1] != len(self.classes_):
            raise ValueError("The number of class is not equal to the number of dimension of y.")
        above = (Y > limit).astype(np.int64)
        if self.y_type_ != "binary":
            return above
        if Y.ndim == 2 and Y.shape[1] == 2:
            return self.classes_[above[:, 1]]
        if len(self.classes_) == 1:
            return np.repeat(self.classes_[0], len(Y))
        return self.classes_[above.reshape(-1)]


def _check_signs(neg_label, pos_label):
    if neg_label >= pos_label:
        raise ValueError(f"neg_label={neg_label} must be strictly less than pos_label={pos_label}.")


def label_binarize(y, *, classes, neg_label=0, pos_label=1, sparse_output=False):
    """Rows with a one for each label, columns in the order of the classes; a single column for two classes."""
    if num_samples(y) == 0:
        raise ValueError(f"y has 0 samples: {y!r}")
    y = check_array(y, input_name="y", ensure_2d=False, dtype=None)
    _check_signs(neg_label, pos_label)
    kind, classes = type_of_target(y), np.asarray(classes)
    if "multioutput" in kind:
        raise ValueError("Multioutput target data is not supported with label binarization")
    if kind == "unknown":
        raise ValueError("The type of target data is not known")
    if kind not in ("binary", "multiclass", "multilabel-indicator"):
        raise ValueError(f"{kind} target data is not supported with label binarization")
    whole = y.dtype if y.dtype.kind == "i" else np.dtype(np.int64)
    hot = _hot(y, kind, classes)
    rows = np.where(hot, pos_label, neg_label).astype(whole)
    if kind == "binary" and len(classes) < 3:
        rows = np.full((len(y), 1), neg_label, dtype=whole) if len(classes) == 1 else rows[:, -1].reshape(-1, 1)
    if sparse_output:
        from ..utils._sparse import SparseRows

        return SparseRows(rows)
    return rows


def _hot(y, kind, classes):
    if kind == "multilabel-indicator":
        if y.shape[1] != len(classes):
            raise ValueError(f"classes {classes} mismatch with the labels {unique_labels(y)} found in the data")
        return y != 0
    codes = codes_of(column_or_1d(y), classes)[0]
    return codes.reshape(-1, 1) == np.arange(len(classes))


class MultiLabelBinarizer(TransformerMixin, BaseEstimator):
    """Makes rows of zeros and ones of sets of labels."""

    def __init__(self, *, classes=None, sparse_output=False):
        self.classes, self.sparse_output = classes, sparse_output

    def fit(self, y):
        """Notes the different labels in the sets."""
        if self.classes is None:
            found = sorted(set(itertools.chain.from_iterable(y)))
        elif len(set(self.classes)) < len(self.classes):
            raise ValueError(
                "The classes argument contains duplicate classes. Remove these duplicates before passing them to "
                "MultiLabelBinarizer."
            )
        else:
            found = list(self.classes)
        whole = all(isinstance(each, (int, np.integer)) for each in found)
        self.classes_ = np.empty(len(found), dtype=np.int64 if whole else object)
        for at, each in enumerate(found):
            self.classes_[at] = each
        return self

    def fit_transform(self, y):
        """Notes the labels and gives the rows."""
        y = [list(each) for each in y]
        return self.fit(y).transform(y)

    def transform(self, y):
        """The rows of the sets; labels not seen before are left out with a warning."""
        check_is_fitted(self)
        place, unknown, rows = {each: at for at, each in enumerate(self.classes_.tolist())}, set(), []
        for labels in y:
            row = [0] * len(place)
            for label in labels:
                if label in place:
                    row[place[label]] = 1
                else:
                    unknown.add(label)
            rows.append(row)
        if unknown:
            import warnings

            warnings.warn(f"unknown class(es) {sorted(unknown, key=str)} will be ignored", stacklevel=2)
        return np.array(rows, dtype=np.int64).reshape(len(rows), len(place))

    def inverse_transform(self, yt):
        """Tuples of the labels of each row; ValueError for other numbers of columns or values than 0 and 1."""
        check_is_fitted(self)
        yt = np.asarray(yt)
        if yt.shape[1] != len(self.classes_):
            raise ValueError(f"Expected indicator for {len(self.classes_)} classes, but got {yt.shape[1]}")
        unexpected = sorted(set(yt.ravel().tolist()) - {0, 1})
        if unexpected:
            raise ValueError(f"Expected only 0s and 1s in label indicator. Also got {np.array(unexpected)}")
        return [tuple(self.classes_[np.flatnonzero(row)]) for row in yt]
