"""scikit-learn's interface for programs in the sandbox: splitting, scaling, scores, small data sets and a few models."""

from importlib import import_module

from gradpaper_runtime import not_supported
from gradpaper_runtime.absent import install as _install_absent

from .base import clone

__version__ = "1.9.1"
__all__ = ["clone"]
_CARRIED = (
    "base", "cluster", "datasets", "decomposition", "exceptions", "linear_model", "metrics",
    "model_selection", "neighbors", "pipeline", "preprocessing", "utils",
)  # fmt: skip
_NOT_CARRIED = (
    "calibration", "callback", "compose", "config_context", "covariance", "cross_decomposition",
    "discriminant_analysis", "dummy", "ensemble", "experimental", "externals", "feature_extraction",
    "feature_selection", "frozen", "gaussian_process", "get_config", "impute", "inspection",
    "isotonic", "kernel_approximation", "kernel_ridge", "manifold", "mixture", "multiclass",
    "multioutput", "naive_bayes", "neural_network", "random_projection", "semi_supervised",
    "set_config", "show_versions", "svm", "tree",
)  # fmt: skip


def __getattr__(name):
    if name in _CARRIED:
        return import_module(f"sklearn.{name}")
    if name in _NOT_CARRIED:
        raise not_supported(f"sklearn.{name}")
    raise AttributeError(f"Module 'sklearn' has no attribute '{name}'")


_install_absent("sklearn", _NOT_CARRIED)
