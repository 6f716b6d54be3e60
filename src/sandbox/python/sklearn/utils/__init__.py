"""Helpers: shuffling, weights of classes, checks."""

from gradpaper_runtime.absent import answer as _answer

from ._bunch import Bunch
from ._resample import resample, shuffle
from ._rows import indexable
from .class_weight import compute_class_weight, compute_sample_weight
from .multiclass import type_of_target as _type_of_target  # noqa: F401
from .validation import check_array, check_consistent_length, check_random_state, check_X_y, column_or_1d

__all__ = [
    "Bunch", "check_X_y", "check_array", "check_consistent_length", "check_random_state", "column_or_1d",
    "compute_class_weight", "compute_sample_weight", "indexable", "resample", "shuffle",
]  # fmt: skip

__getattr__ = _answer(
    "sklearn.utils",
    ("all_estimators", "as_float_array", "assert_all_finite", "check_scalar", "check_symmetric", "ClassifierTags",
     "DataConversionWarning", "deprecated", "estimator_html_repr", "gen_batches", "gen_even_slices", "get_tags",
     "InputTags", "murmurhash3_32", "RegressorTags", "safe_mask", "safe_sqr", "Tags", "TargetTags", "TransformerTags"),
)  # fmt: skip
