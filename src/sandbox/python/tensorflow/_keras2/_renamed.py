"""Arguments that Keras 1 and 2 called otherwise."""

# What layers take.
layers = {
    "nb_filter": "filters",
    "filter_length": "kernel_size",
    "border_mode": "padding",
    "subsample": "strides",
    "subsample_length": "strides",
    "atrous_rate": "dilation_rate",
    "dim_ordering": "data_format",
    "pool_length": "pool_size",
    "stride": "strides",
    "init": "kernel_initializer",
    "W_regularizer": "kernel_regularizer",
    "b_regularizer": "bias_regularizer",
    "W_constraint": "kernel_constraint",
    "b_constraint": "bias_constraint",
    "U_regularizer": "recurrent_regularizer",
    "inner_init": "recurrent_initializer",
    "inner_activation": "recurrent_activation",
    "dropout_W": "dropout",
    "dropout_U": "recurrent_dropout",
    "bias": "use_bias",
    "p": "rate",
    "sigma": "stddev",
    "gamma_init": "gamma_initializer",
    "beta_init": "beta_initializer",
    "output_dim": "units",
}
# Arguments of layers that have no effect any more.
dropped_by_layers = {"consume_less", "forget_bias_init", "mode", "batch_input_shape", "implementation"}
# What methods of models and functions take, by their names.
calls = {
    "fit": {"nb_epoch": "epochs"},
    "to_categorical": {"nb_classes": "num_classes"},
    "Model": {"input": "inputs", "output": "outputs"},
    "ReduceLROnPlateau": {"epsilon": "min_delta"},
}
# Arguments of methods that have no effect any more.
dropped_by_calls = {
    "fit": {"workers", "use_multiprocessing", "max_queue_size", "show_accuracy"},
    "evaluate": {"workers", "use_multiprocessing", "max_queue_size", "show_accuracy"},
    "predict": {"workers", "use_multiprocessing", "max_queue_size"},
    "ModelCheckpoint": {"period"},
}
