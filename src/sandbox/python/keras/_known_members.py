"""What Keras' objects have and ours do not carry: asking for it is not the program's mistake."""

_layers = (
    "_inbound_nodes _outbound_nodes add_metric autocast build_from_config call_signature_parameters compute_output_spec dtype_policy enable_lora "
    "input_dtype input_spec load_own_variables lora_alpha lora_enabled lora_rank metrics_variables quantization_mode "
    "quantize quantized_build quantized_call rematerialized_call save_own_variables stateless_call supports_jit "
    "symbolic_call variable_serialization_spec"
)
_members = {
    "Layer": _layers,
    "Model": (
        "compile_from_config compiled_loss compiled_metrics distribute_reduction_method distribute_strategy export "
        "get_quantization_layer_structure get_state_tree make_predict_function make_test_function make_train_function "
        "operations predict_function set_state_tree stateless_compute_loss test_function train_function "
        "unrolled_steps_per_execution"
    ),
    "Optimizer": (
        "add_optimizer_variables add_variable load_own_variables save_own_variables scale_loss set_weights "
        "stateless_apply update_step"
    ),
    "Metric": "stateless_reset_state stateless_result stateless_update_state",
    "Loss": "dtype fn",
    "Variable": "aggregation handle overwrite_with_gradient synchronization",
    "KerasTensor": "ragged_rank record_history row_splits_dtype",
    "EarlyStopping": "best_weights get_monitor_value monitor_op",
    "ModelCheckpoint": "best min_delta monitor_op",
    "ReduceLROnPlateau": "best cooldown_counter in_cooldown monitor_op wait",
    "CSVLogger": "append_header csv_file keys sep writer",
    "RNN": "get_initial_state inner_loop single_state state_size states use_cudnn",
    "Bidirectional": "return_sequences return_state stateful states",
    "Dropout": "seed_generator",
}
_known = {kind: frozenset(names.split()) for kind, names in _members.items()}


def is_known_member(kind, name):
    """Whether objects of that class have something of that name in Keras."""
    return any(name in _known.get(each.__name__, ()) for each in kind.__mro__)
