"""Libraries that programs of courses import and gradpaper does not carry: the import says which ones it does carry."""

import sys
from importlib.abc import MetaPathFinder

from ._not_supported import NotSupported

_CARRIED = "keras, tensorflow, numpy, matplotlib, sklearn"
_KNOWN = frozenset(
    """
    PIL absl albumentations bokeh bs4 catboost cv2 datasets dask emnist flask gensim google graphviz gym gymnasium h5py
    hyperas hyperopt idx2numpy imageio imblearn imutils jax joblib keras_applications keras_contrib keras_cv keras_hub
    keras_nlp keras_preprocessing keras_rl keras_self_attention keras_tuner kerastuner lightgbm mlxtend mnist nltk numba
    numexpr onnx onnxruntime openpyxl optuna pandas plotly polars progressbar pydot pydotplus requests rl scikeras scikitplot
    scipy seaborn shap skimage spacy statsmodels sympy talos tensorboard tensorflow_addons tensorflow_datasets
    tensorflow_hub tensorflow_model_optimization tensorflow_probability tensorflow_text tflearn theano torch torchvision
    transformers visualkeras wandb xgboost yaml
    """.split()
)


class ModuleNotCarried(NotSupported, ModuleNotFoundError):
    """A program imports a library that gradpaper does not carry; also an ImportError, which programs catch."""

    def __init__(self, name):
        ModuleNotFoundError.__init__(
            self, f"not supported here: {name} (the libraries carried are {_CARRIED})", name=name
        )


class _Strangers(MetaPathFinder):
    """Comes after all other finders, so that a program's own file of such a name is found."""

    def find_spec(self, fullname, path=None, target=None):
        """No module; ModuleNotCarried for libraries that are known."""
        if fullname in _KNOWN:
            raise ModuleNotCarried(fullname)
        return None


def install():
    """Makes imports of known libraries say what is carried."""
    if not any(isinstance(each, _Strangers) for each in sys.meta_path):
        sys.meta_path.append(_Strangers())
