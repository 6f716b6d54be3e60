"""Splitting samples, cross-validation and the search for parameters."""

from gradpaper_runtime.absent import answer as _answer

from ._folds import GroupKFold, KFold, LeaveOneOut, StratifiedKFold, TimeSeriesSplit
from ._random_splits import ShuffleSplit, StratifiedShuffleSplit
from ._search import GridSearchCV, ParameterGrid, ParameterSampler, RandomizedSearchCV
from ._train_test_split import train_test_split
from ._validation import cross_val_predict, cross_val_score

__all__ = [
    "GridSearchCV", "GroupKFold", "KFold", "LeaveOneOut", "ParameterGrid",
    "ParameterSampler", "RandomizedSearchCV", "ShuffleSplit", "StratifiedKFold", "StratifiedShuffleSplit", "TimeSeriesSplit", "cross_val_predict", "cross_val_score", "train_test_split",
]  # fmt: skip

__getattr__ = _answer(
    "sklearn.model_selection",
    ("BaseCrossValidator", "BaseShuffleSplit", "FixedThresholdClassifier", "GroupShuffleSplit", "HalvingGridSearchCV",
     "LearningCurveDisplay", "LeaveOneGroupOut", "LeavePGroupsOut", "LeavePOut", "PredefinedSplit",
     "RepeatedKFold", "RepeatedStratifiedKFold", "StratifiedGroupKFold",
     "TunedThresholdClassifierCV", "ValidationCurveDisplay", "check_cv", "cross_validate", "learning_curve",
     "permutation_test_score", "validation_curve"),
)  # fmt: skip
