"""Plots of confusion matrices and curves."""

import numpy as np

from ..utils.multiclass import unique_labels
from ._confusion import confusion_matrix
from ._ranking import average_precision_score
from ._thresholds import auc, precision_recall_curve, roc_curve

__all__ = ["ConfusionMatrixDisplay", "PrecisionRecallDisplay", "RocCurveDisplay"]


class ConfusionMatrixDisplay:
    """A confusion matrix as an image with its counts written in."""

    def __init__(self, confusion_matrix, *, display_labels=None):
        self.confusion_matrix, self.display_labels = confusion_matrix, display_labels

    def plot(
        self, *, include_values=True, cmap="viridis", xticks_rotation="horizontal", values_format=None, ax=None,
        colorbar=True, im_kw=None, text_kw=None,
    ):  # fmt: skip
        """Draws it into the axes, or into a new figure."""
        import matplotlib.pyplot as plt

        ax = plt.subplots()[1] if ax is None else ax
        self.ax_, self.figure_ = ax, ax.figure
        matrix = np.asarray(self.confusion_matrix)
        options = {"interpolation": "nearest", "cmap": cmap, **(im_kw or {})}
        self.im_ = ax.imshow(matrix, **options)
        self.text_ = self._write(ax, matrix, values_format, text_kw or {}) if include_values else None
        labels = self.display_labels if self.display_labels is not None else np.arange(len(matrix))
        if colorbar:
            self.figure_.colorbar(self.im_, ax=ax)
        ax.set(
            xticks=np.arange(len(matrix)), yticks=np.arange(len(matrix)), xticklabels=labels, yticklabels=labels,
            ylabel="True label", xlabel="Predicted label",
        )  # fmt: skip
        return self

    def _write(self, ax, matrix, values_format, options):
        middle = (matrix.max() + matrix.min()) / 2
        texts = []
        for row in range(matrix.shape[0]):
            line = []
            for column in range(matrix.shape[1]):
                value = matrix[row, column]
                shown = format(value, values_format or ("d" if matrix.dtype.kind == "i" else ".2g"))
                color = self.im_.cmap(1.0) if value < middle else self.im_.cmap(0.0)
                line.append(ax.text(column, row, shown, **{"ha": "center", "va": "center", "color": color, **options}))
            texts.append(line)
        return np.array(texts, dtype=object)

    @classmethod
    def from_predictions(cls, y_true, y_pred, *, labels=None, sample_weight=None, normalize=None, display_labels=None, **options):
        """Makes and draws the matrix of targets and predictions."""
        matrix = confusion_matrix(y_true, y_pred, labels=labels, sample_weight=sample_weight, normalize=normalize)
        if display_labels is None:
            display_labels = unique_labels(y_true, y_pred) if labels is None else labels
        return cls(matrix, display_labels=display_labels).plot(**options)

    @classmethod
    def from_estimator(cls, estimator, X, y, **options):
        """Makes and draws the matrix of a model's predictions for X."""
        return cls.from_predictions(y, estimator.predict(X), **options)


class _Curve:
    _labels, _score = (), ""

    def _plot(self, x, y, ax, name, value):
        import matplotlib.pyplot as plt

        ax = plt.subplots()[1] if ax is None else ax
        self.ax_, self.figure_ = ax, ax.figure
        score = "" if value is None else f"{self._score} = {value:0.2f}"
        label = f"{name} ({score})" if name and score else name or score or None
        (self.line_,) = ax.plot(x, y, **({"label": label} if label else {}))
        ax.set(xlabel=self._labels[0], ylabel=self._labels[1])
        if label:
            ax.legend(loc="best")
        return self


class RocCurveDisplay(_Curve):
    """A ROC curve."""

    _labels, _score = ("False Positive Rate", "True Positive Rate"), "AUC"

    def __init__(self, *, fpr, tpr, roc_auc=None, name=None, estimator_name=None, pos_label=None):
        self.fpr, self.tpr, self.roc_auc = fpr, tpr, roc_auc
        self.name, self.pos_label = name or estimator_name, pos_label

    def plot(self, ax=None, *, name=None, **options):
        """Draws the curve into the axes, or into a new figure."""
        return self._plot(self.fpr, self.tpr, ax, name or self.name, self.roc_auc)

    @classmethod
    def from_predictions(cls, y_true, y_score, *, pos_label=None, name=None, ax=None, **options):
        """Makes and draws the curve of targets and scores."""
        fpr, tpr, _ = roc_curve(y_true, y_score, pos_label=pos_label)
        return cls(fpr=fpr, tpr=tpr, roc_auc=auc(fpr, tpr), name=name or "Classifier").plot(ax=ax)


class PrecisionRecallDisplay(_Curve):
    """A curve of precision over recall."""

    _labels, _score = ("Recall", "Precision"), "AP"

    def __init__(self, precision, recall, *, average_precision=None, name=None, estimator_name=None, pos_label=None):
        self.precision, self.recall, self.average_precision = precision, recall, average_precision
        self.name, self.pos_label = name or estimator_name, pos_label

    def plot(self, ax=None, *, name=None, **options):
        """Draws the curve into the axes, or into a new figure."""
        return self._plot(self.recall, self.precision, ax, name or self.name, self.average_precision)

    @classmethod
    def from_predictions(cls, y_true, y_score, *, pos_label=None, name=None, ax=None, **options):
        """Makes and draws the curve of targets and scores."""
        precision, recall, _ = precision_recall_curve(y_true, y_score, pos_label=pos_label)
        score = average_precision_score(y_true, y_score, pos_label=1 if pos_label is None else pos_label)
        return cls(precision, recall, average_precision=score, name=name or "Classifier").plot(ax=ax)
