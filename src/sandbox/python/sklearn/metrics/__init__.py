"""Scores of predictions."""

from gradpaper_runtime.absent import answer as _answer

from . import pairwise
from ._accuracy import (
    accuracy_score, balanced_accuracy_score, hamming_loss, top_k_accuracy_score, zero_one_loss,
)  # fmt: skip
from ._clusters import adjusted_rand_score, rand_score, silhouette_score
from ._confusion import cohen_kappa_score, confusion_matrix, matthews_corrcoef, multilabel_confusion_matrix
from ._displays import ConfusionMatrixDisplay, PrecisionRecallDisplay, RocCurveDisplay
from ._precision_recall import (
    f1_score, fbeta_score, jaccard_score, precision_recall_fscore_support, precision_score, recall_score,
)  # fmt: skip
from ._probabilities import brier_score_loss, log_loss
from ._ranking import average_precision_score, roc_auc_score
from ._regression import (
    explained_variance_score, max_error, mean_absolute_error, mean_absolute_percentage_error, mean_squared_error,
    mean_squared_log_error, median_absolute_error, r2_score, root_mean_squared_error, root_mean_squared_log_error,
)  # fmt: skip
from ._report import classification_report
from ._scorers import get_scorer, make_scorer
from ._thresholds import auc, det_curve, precision_recall_curve, roc_curve
from .pairwise import euclidean_distances, pairwise_distances

__all__ = [
    "ConfusionMatrixDisplay", "PrecisionRecallDisplay", "RocCurveDisplay", "accuracy_score", "adjusted_rand_score",
    "auc", "average_precision_score", "balanced_accuracy_score", "brier_score_loss", "classification_report",
    "cohen_kappa_score", "confusion_matrix", "det_curve", "euclidean_distances", "explained_variance_score",
    "f1_score", "fbeta_score", "get_scorer", "hamming_loss", "jaccard_score", "log_loss", "make_scorer",
    "matthews_corrcoef", "max_error", "mean_absolute_error", "mean_absolute_percentage_error",
    "mean_squared_error", "mean_squared_log_error", "median_absolute_error", "multilabel_confusion_matrix",
    "pairwise", "pairwise_distances", "precision_recall_curve", "precision_recall_fscore_support",
    "precision_score", "r2_score", "rand_score", "recall_score", "roc_auc_score", "roc_curve",
    "root_mean_squared_error", "root_mean_squared_log_error", "silhouette_score", "top_k_accuracy_score",
    "zero_one_loss",
]  # fmt: skip

__getattr__ = _answer(
    "sklearn.metrics",
    ("adjusted_mutual_info_score", "calinski_harabasz_score", "check_scoring", "class_likelihood_ratios", "cluster",
     "completeness_score", "confusion_matrix_at_thresholds", "consensus_score", "coverage_error",
     "d2_absolute_error_score", "d2_brier_score", "d2_log_loss_score", "d2_pinball_score", "d2_tweedie_score",
     "davies_bouldin_score", "dcg_score", "DetCurveDisplay", "DistanceMetric", "fowlkes_mallows_score",
     "get_scorer_names", "hinge_loss", "homogeneity_completeness_v_measure", "homogeneity_score",
     "label_ranking_average_precision_score", "label_ranking_loss", "mean_gamma_deviance", "mean_pinball_loss",
     "mean_poisson_deviance", "mean_tweedie_deviance", "metric_at_thresholds", "mutual_info_score",
     "nan_euclidean_distances", "ndcg_score", "normalized_mutual_info_score", "pair_confusion_matrix",
     "pairwise_distances_argmin", "pairwise_distances_argmin_min", "pairwise_distances_chunked", "pairwise_kernels",
     "PredictionErrorDisplay", "silhouette_samples", "v_measure_score"),
)  # fmt: skip
