"""Small modules of TensorFlow's: a few names that do something here, and the rest that is not carried."""

import contextlib
import types

from keras._dtypes import dtypes as _types

from ._elementwise import cast, saturate_cast
from ._known_names import is_known, unknown
from ._numbers import as_dtype
from ._ragged import RaggedTensor, constant as _ragged_constant
from ._structure import flatten, map_structure, pack_as


class Strategy:
    """A way to share work between devices: there is one here."""

    num_replicas_in_sync = 1

    def __init__(self, *_arguments, **_keywords):
        pass

    def scope(self):
        """Without effect: there is one device."""
        return contextlib.nullcontext(self)

    def run(self, fn, args=(), kwargs=None):
        """Calls a function."""
        return fn(*args, **(kwargs or {}))

    def reduce(self, reduce_op, value, axis=None):
        """The value itself."""
        return value

    def experimental_distribute_dataset(self, dataset, options=None):
        """The data set itself."""
        return dataset


def _named(name, **members):
    full = f"tensorflow.{name}"
    made = types.ModuleType(full, f"`tf.{name}`.")
    vars(made).update(members)
    if is_known(full):
        made.__getattr__ = lambda missing: unknown(full, missing)
    return made


def _no_gpu(*_arguments, **_keywords):
    """Whether there is a graphics card, or a TensorFlow that knows one: no."""
    return False


modules = {
    "test": _named(
        "test", is_gpu_available=_no_gpu, is_built_with_cuda=_no_gpu, is_built_with_gpu_support=_no_gpu,
        is_built_with_rocm=_no_gpu, is_built_with_xla=lambda: True, gpu_device_name=lambda: "",
    ),
    "distribute": _named(
        "distribute", Strategy=Strategy, MirroredStrategy=Strategy, OneDeviceStrategy=Strategy,
        get_strategy=Strategy, has_strategy=_no_gpu, in_cross_replica_context=lambda: True,
    ),
    "dtypes": _named(
        "dtypes", cast=cast, as_dtype=as_dtype, saturate_cast=saturate_cast, DType=type(_types["int32"]), **_types
    ),
    "ragged": _named("ragged", constant=_ragged_constant, RaggedTensor=RaggedTensor),
    "nest": _named("nest", flatten=flatten, map_structure=map_structure, pack_sequence_as=pack_as),
    "autograph": _named(
        "autograph", set_verbosity=lambda *_arguments: None,
        experimental=types.SimpleNamespace(do_not_convert=lambda function=None, **_: function or (lambda each: each)),
    ),
    "sysconfig": _named("sysconfig", get_build_info=lambda: {"is_cuda_build": False, "is_rocm_build": False}),
    "autodiff": _named("autodiff"),
    **{
        name: _named(name)
        for name in (
            "audio", "bitwise", "experimental", "feature_column", "lite", "lookup", "mlir", "profiler", "quantization",
            "queue", "saved_model", "sets", "signal", "sparse", "summary", "tpu", "train", "types", "xla",
        )
    },
}  # fmt: skip
modules["RaggedTensor"] = RaggedTensor
