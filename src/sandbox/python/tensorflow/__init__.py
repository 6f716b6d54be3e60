"""TensorFlow 2 for programs in the sandbox: eager tensors, gradients and data sets; Keras is the module `keras`."""

from types import FunctionType as _FunctionType

import keras
from keras import initializers, losses, metrics, optimizers
from keras._dtypes import DType
from keras._dtypes import dtypes as _dtypes
from keras._object import register as _register
from keras._shapes import TensorShape
from keras._tensor import Tensor

from . import (
    _arithmetic,
    _control,
    _convert,
    _counting,
    _creation,
    _elementwise,
    _joining,
    _linear,
    _operators,
    _products,
    _reducing,
    _selecting,
    _shape_of,
    _shaping,
    _sorting,
    _surroundings,
    _tape,
    config,
    data,
    debugging,
    errors,
    image,
    io,
    linalg,
    math,
    nn,
    random,
    strings,
    version,
)
from ._aliases import install as _install_aliases
from ._first_version import old_name as _old_name
from ._keras2 import install as _install_keras2
from ._lacking_members import install as _install_lacking
from ._known_names import is_listed as _is_listed
from ._module import Module
from ._numbers import as_dtype
from ._places import modules as _places
from ._preparing import install as _install_preparing
from ._selecting import slice_ as slice
from ._spec import IndexedSlices, TensorSpec
from ._tensors import EagerTensor as _EagerTensor
from ._variables import Variable
from . import compat

__version__ = version.VERSION
newaxis = None


def _fill(module):
    """Takes over the functions and classes that a module has written, under the names that TensorFlow lists."""
    for name, value in vars(module).items():
        if getattr(value, "__module__", None) == module.__name__ or name in ("GradientTape", "TensorArray"):
            if _is_listed("tensorflow", name):
                globals()[name] = value


def _name_functions(module):
    """Gives functions that were made by others the names under which programs find them."""
    for name, value in vars(module).items():
        if isinstance(value, _FunctionType) and "<locals>" in value.__qualname__ and not name.startswith("_"):
            value.__name__ = value.__qualname__ = name


for _module in (
    _arithmetic, _control, _convert, _counting, _creation, _elementwise, _joining, _linear, _products, _reducing,
    _selecting, _shape_of, _shaping, _sorting, _surroundings, _tape,
):  # fmt: skip
    _name_functions(_module)
    _fill(_module)
for _module in (debugging, image, linalg, math, nn, random, strings):
    _name_functions(_module)
globals().update(_dtypes)
globals().update(_places)
truediv = math.truediv
as_string = strings.as_string
zeros_initializer, ones_initializer = initializers.Zeros, initializers.Ones
constant_initializer = initializers.Constant
random_normal_initializer, random_uniform_initializer = initializers.RandomNormal, initializers.RandomUniform
_register("Tensor", "EagerTensor", _EagerTensor)
_install_preparing()
_install_keras2()
_install_aliases()
_install_lacking()


def __getattr__(name):
    return _old_name(name)


__all__ = [
    "DType", "IndexedSlices", "Module", "Tensor", "TensorShape", "TensorSpec", "Variable", "as_dtype", "as_string", "compat",
    "config", "data", "debugging", "errors", "image", "initializers", "io", "keras", "linalg", "losses", "math",
    "metrics", "nn", "optimizers", "random", "slice", "strings", "truediv", "version",
]  # fmt: skip
