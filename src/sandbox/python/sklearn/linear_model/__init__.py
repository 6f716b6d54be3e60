"""Linear models."""

from gradpaper_runtime.absent import answer as _answer

from ._least_squares import LinearRegression, Ridge
from ._logistic import LogisticRegression

__all__ = ["LinearRegression", "LogisticRegression", "Ridge"]

__getattr__ = _answer(
    "sklearn.linear_model",
    ("ARDRegression", "BayesianRidge", "ElasticNet", "ElasticNetCV", "enet_path", "GammaRegressor", "HuberRegressor",
     "Lars", "lars_path", "lars_path_gram", "LarsCV", "Lasso", "lasso_path", "LassoCV", "LassoLars", "LassoLarsCV",
     "LassoLarsIC", "LogisticRegressionCV", "MultiTaskElasticNet", "MultiTaskElasticNetCV", "MultiTaskLasso",
     "MultiTaskLassoCV", "orthogonal_mp", "orthogonal_mp_gram", "OrthogonalMatchingPursuit",
     "OrthogonalMatchingPursuitCV", "PassiveAggressiveClassifier", "PassiveAggressiveRegressor", "Perceptron",
     "PoissonRegressor", "QuantileRegressor", "RANSACRegressor", "ridge_regression", "RidgeClassifier",
     "RidgeClassifierCV", "RidgeCV", "SGDClassifier", "SGDOneClassSVM", "SGDRegressor", "TheilSenRegressor",
     "TweedieRegressor"),
)  # fmt: skip
