"""Linear models."""

from gradpaper_runtime.absent import answer as _answer

from ._least_squares import LinearRegression, Ridge
from ._logistic import LogisticRegression

__all__ = ["LinearRegression", "LogisticRegression", "Ridge"]

__getattr__ = _answer(
    "sklearn.linear_model",
    ("ARDRegression", "BayesianRidge", "ElasticNet", "ElasticNetCV", "GammaRegressor", "HuberRegressor", "Lars", "Lasso",
     "LassoCV", "LassoLars", "LassoLarsCV", "LogisticRegressionCV", "MultiTaskLasso", "OrthogonalMatchingPursuit",
     "PassiveAggressiveClassifier", "PassiveAggressiveRegressor", "Perceptron", "PoissonRegressor", "QuantileRegressor",
     "RANSACRegressor", "RidgeCV", "RidgeClassifier", "RidgeClassifierCV", "SGDClassifier", "SGDRegressor",
     "TheilSenRegressor", "TweedieRegressor"),
)  # fmt: skip
