"""Members that classes of TensorFlow have and ours do not: they say so when a program asks for them."""

from gradpaper_runtime.absent import withhold
from keras._dtypes import DType
from keras._shapes import TensorShape

from ._control import Function
from ._tensors import EagerTensor
from ._variables import Variable
from .data import Dataset

_MEMBERS = {
    DType: """
        as_datatype_enum cast experimental_as_proto experimental_from_proto experimental_type_proto flatten
        from_tensors is_complex is_numeric is_numpy_compatible is_quantized is_subtype_of is_unsigned limits
        most_specific_common_supertype placeholder_value real_dtype to_tensors
    """,
    Dataset: """
        bucket_by_sequence_length counter fingerprint group_by_window ignore_errors load ragged_batch
        rejection_resample sparse_batch
    """,
    EagerTensor: """
        OVERLOADABLE_OPERATORS backing_device cpu gpu is_packed
    """,
    Function: """
        experimental_get_compiler_ir experimental_get_tracing_count function_type get_initialization_function
        input_signature name pretty_printed_concrete_signatures
    """,
    TensorShape: """
        as_proto assert_has_rank assert_is_compatible_with assert_is_fully_defined assert_same_rank cast
        experimental_as_proto experimental_from_proto experimental_type_proto flatten from_tensors is_subtype_of
        merge_with most_specific_common_supertype most_specific_compatible_shape placeholder_value to_tensors
        with_rank with_rank_at_least with_rank_at_most
    """,
    Variable: """
        SaveSliceInfo aggregation batch_scatter_update count_up_to create eval from_proto gather_nd graph handle
        initial_value initializer is_initialized load op read_value_no_copy scatter_add scatter_div scatter_max
        scatter_min scatter_mul scatter_nd_add scatter_nd_max scatter_nd_min scatter_nd_sub scatter_nd_update
        scatter_sub scatter_update sparse_read synchronization to_proto
    """,
}


def install():
    """Gives the classes these members."""
    for kind, names in _MEMBERS.items():
        withhold(kind, f"tensorflow.{_NAMES.get(kind, kind.__name__)}", names)


_NAMES = {Dataset: "data.Dataset", EagerTensor: "Tensor"}
