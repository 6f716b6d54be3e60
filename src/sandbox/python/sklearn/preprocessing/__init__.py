"""Scaling, encoding and other preparation of data."""

from gradpaper_runtime.absent import answer as _answer

from ._encoders import OneHotEncoder, OrdinalEncoder
from ._functions import FunctionTransformer
from ._labels import LabelBinarizer, LabelEncoder, MultiLabelBinarizer, label_binarize
from ._polynomials import PolynomialFeatures
from ._range_scalers import MaxAbsScaler, MinMaxScaler, minmax_scale
from ._robust_scaler import RobustScaler
from ._rows import Binarizer, Normalizer, binarize, normalize
from ._standard_scaler import StandardScaler, scale

__all__ = [
    "Binarizer", "FunctionTransformer", "LabelBinarizer", "LabelEncoder", "MaxAbsScaler", "MinMaxScaler",
    "MultiLabelBinarizer", "Normalizer", "OneHotEncoder", "OrdinalEncoder", "PolynomialFeatures", "RobustScaler",
    "StandardScaler", "binarize", "label_binarize", "minmax_scale", "normalize", "scale",
]  # fmt: skip

__getattr__ = _answer(
    "sklearn.preprocessing",
    ("KBinsDiscretizer", "KernelCenterer", "PowerTransformer", "QuantileTransformer", "SplineTransformer",
     "TargetEncoder", "add_dummy_feature", "maxabs_scale", "power_transform", "quantile_transform", "robust_scale"),
)  # fmt: skip
