"""The table of precision, recall and F score of all classes."""

import warnings

import numpy as np

from ..utils._param_validation import ARRAY, NONE, TARGETS, TRUTH, checked
from ..utils.multiclass import unique_labels
from ._precision_recall import precision_recall_fscore_support
from ._targets import check_targets

__all__ = ["classification_report"]

_HEADERS = ("precision", "recall", "f1-score", "support")


@checked(
    y_true=(TARGETS,), y_pred=(TARGETS,), labels=(ARRAY, NONE), target_names=(ARRAY, NONE), sample_weight=(ARRAY, NONE),
    output_dict=TRUTH,
)  # fmt: skip
def classification_report(
    y_true, y_pred, *, labels=None, target_names=None, sample_weight=None, digits=2, output_dict=False,
    zero_division="warn",
):  # fmt: skip
    """The table as text, or as a dictionary of dictionaries; ValueError for names of another number than the classes."""
    kind, found, true, pred, weights = check_targets(y_true, y_pred, sample_weight)
    whole = not kind.startswith("multilabel")
    accuracy = whole and (labels is None or set(np.asarray(labels).tolist()) >= set(unique_labels(true, pred).tolist()))
    given, labels = labels is not None, found if labels is None else np.asarray(labels)
    names = _names(target_names, labels, given)
    options = dict(labels=labels, sample_weight=weights, zero_division=zero_division)
    columns = precision_recall_fscore_support(true, pred, average=None, **options)
    lines = [(name, row) for name, *row in zip(names, *columns)]
    averages = ("micro", "macro", "weighted") if whole else ("micro", "macro", "weighted", "samples")
    below = []
    for average in averages:
        heading = "accuracy" if average == "micro" and accuracy else f"{average} avg"
        values = precision_recall_fscore_support(true, pred, average=average, **options)
        below.append((heading, [*values[:3], np.sum(columns[3])]))
    return _dictionary(lines, below) if output_dict else _text(names, lines, below, digits)


def _names(target_names, labels, given):
    if target_names is None:
        return [f"{label}" for label in labels]
    if len(labels) != len(target_names):
        if not given:
            raise ValueError(
                f"Number of classes, {len(labels)}, does not match size of target_names, {len(target_names)}. "
                "Try specifying the labels parameter"
            )
        warnings.warn(
            f"labels size, {len(labels)}, does not match size of target_names, {len(target_names)}", stacklevel=4
        )
    return target_names


def _dictionary(lines, below):
    report = {name: dict(zip(_HEADERS, map(float, row))) for name, row in lines + below}
    if "accuracy" in report:
        report["accuracy"] = report["accuracy"]["precision"]
    return report


def _text(names, lines, below, digits):
    width = max(max(len(name) for name in names), len("weighted avg"), digits)
    head = f"{'':>{width}s} " + "".join(f" {header:>9}" for header in _HEADERS) + "\n\n"
    body = "".join(_line(name, row, width, digits) for name, row in lines)
    end = "".join(
        _accuracy_line(row, width, digits) if name == "accuracy" else _line(name, row, width, digits)
        for name, row in below
    )
    return head + body + "\n" + end


def _line(name, row, width, digits):
    return f"{name:>{width}s} " + "".join(f" {each:>9.{digits}f}" for each in row[:3]) + f" {row[3]:>9}\n"


def _accuracy_line(row, width, digits):
    return f"{'accuracy':>{width}s} " + f" {'':>9}" * 2 + f" {row[2]:>9.{digits}f} {row[3]:>9}\n"
