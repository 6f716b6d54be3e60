"""Names that TensorFlow 2.21 has in its modules from the letter m on."""

NAMES = {
    "tensorflow.math": """
        abs accumulate_n acos acosh add add_n angle approx_max_k approx_min_k argmax argmin asin asinh atan atan2
        atanh bessel_i0 bessel_i0e bessel_i1 bessel_i1e betainc bincount ceil confusion_matrix conj cos cosh
        count_nonzero cumprod cumsum cumulative_logsumexp digamma divide divide_no_nan equal erf erfc erfcinv erfinv
        exp expm1 floor floordiv floormod greater greater_equal igamma igammac imag in_top_k invert_permutation
        is_finite is_inf is_nan is_non_decreasing is_strictly_increasing l2_normalize lbeta less less_equal lgamma
        log log1p log_sigmoid log_softmax logical_and logical_not logical_or logical_xor maximum minimum mod
        multiply multiply_no_nan ndtri negative nextafter not_equal polygamma polyval pow real reciprocal
        reciprocal_no_nan reduce_all reduce_any reduce_euclidean_norm reduce_logsumexp reduce_max reduce_mean
        reduce_min reduce_prod reduce_std reduce_sum reduce_variance rint round rsqrt scalar_mul segment_max
        segment_mean segment_min segment_prod segment_sum sigmoid sign sin sinh sobol_sample softmax softplus
        softsign special sqrt square squared_difference subtract tan tanh top_k truediv unsorted_segment_max
        unsorted_segment_mean unsorted_segment_min unsorted_segment_prod unsorted_segment_sqrt_n
        unsorted_segment_sum xdivy xlog1py xlogy zero_fraction zeta
    """,
    "tensorflow.mlir": """
        experimental
    """,
    "tensorflow.nest": """
        assert_same_structure flatten is_nested map_structure pack_sequence_as
    """,
    "tensorflow.nn": """
        RNNCellDeviceWrapper RNNCellDropoutWrapper RNNCellResidualWrapper all_candidate_sampler approx_max_k
        approx_min_k atrous_conv2d atrous_conv2d_transpose avg_pool avg_pool1d avg_pool2d avg_pool3d
        batch_norm_with_global_normalization batch_normalization bias_add collapse_repeated compute_accidental_hits
        compute_average_loss conv1d conv1d_transpose conv2d conv2d_transpose conv3d conv3d_transpose conv_transpose
        convolution crelu ctc_beam_search_decoder ctc_greedy_decoder ctc_loss ctc_unique_labels depth_to_space
        depthwise_conv2d depthwise_conv2d_backprop_filter depthwise_conv2d_backprop_input dilation2d dropout elu
        embedding_lookup embedding_lookup_sparse erosion2d experimental fixed_unigram_candidate_sampler
        fractional_avg_pool fractional_max_pool gelu in_top_k isotonic_regression l2_loss l2_normalize leaky_relu
        learned_unigram_candidate_sampler local_response_normalization log_poisson_loss log_softmax lrn max_pool
        max_pool1d max_pool2d max_pool3d max_pool_with_argmax moments nce_loss normalize_moments pool relu relu6
        safe_embedding_lookup_sparse sampled_softmax_loss scale_regularization_loss selu separable_conv2d sigmoid
        sigmoid_cross_entropy_with_logits silu softmax softmax_cross_entropy_with_logits softplus softsign
        space_to_batch space_to_depth sparse_softmax_cross_entropy_with_logits sufficient_statistics swish tanh
        top_k weighted_cross_entropy_with_logits weighted_moments with_space_to_batch zero_fraction
    """,
    "tensorflow.nn.experimental": """
        general_dropout stateless_dropout
    """,
    "tensorflow.profiler": """
        experimental
    """,
    "tensorflow.quantization": """
        dequantize experimental fake_quant_with_min_max_args fake_quant_with_min_max_args_gradient
        fake_quant_with_min_max_vars fake_quant_with_min_max_vars_gradient fake_quant_with_min_max_vars_per_channel
        fake_quant_with_min_max_vars_per_channel_gradient quantize quantize_and_dequantize
        quantize_and_dequantize_v2 quantized_concat
    """,
    "tensorflow.queue": """
        FIFOQueue PaddingFIFOQueue PriorityQueue QueueBase RandomShuffleQueue
    """,
    "tensorflow.ragged": """
        boolean_mask constant cross cross_hashed map_flat_values range row_splits_to_segment_ids
        segment_ids_to_row_splits stack stack_dynamic_partitions
    """,
    "tensorflow.random": """
        Algorithm Generator all_candidate_sampler categorical create_rng_state experimental
        fixed_unigram_candidate_sampler fold_in gamma get_global_generator learned_unigram_candidate_sampler
        log_uniform_candidate_sampler normal poisson set_global_generator set_seed shuffle split stateless_binomial
        stateless_categorical stateless_gamma stateless_normal stateless_parameterized_truncated_normal
        stateless_poisson stateless_truncated_normal stateless_uniform truncated_normal uniform
        uniform_candidate_sampler
    """,
    "tensorflow.random.experimental": """
        Algorithm Generator create_rng_state get_global_generator index_shuffle set_global_generator
        stateless_fold_in stateless_shuffle stateless_split
    """,
    "tensorflow.saved_model": """
        ASSETS_DIRECTORY ASSETS_KEY Asset CLASSIFY_INPUTS CLASSIFY_METHOD_NAME CLASSIFY_OUTPUT_CLASSES
        CLASSIFY_OUTPUT_SCORES DEBUG_DIRECTORY DEBUG_INFO_FILENAME_PB DEFAULT_SERVING_SIGNATURE_DEF_KEY GPU
        LoadOptions PREDICT_INPUTS PREDICT_METHOD_NAME PREDICT_OUTPUTS REGRESS_INPUTS REGRESS_METHOD_NAME
        REGRESS_OUTPUTS SAVED_MODEL_FILENAME_PB SAVED_MODEL_FILENAME_PBTXT SAVED_MODEL_SCHEMA_VERSION SERVING
        SaveOptions TPU TRAINING VARIABLES_DIRECTORY VARIABLES_FILENAME contains_saved_model experimental load save
    """,
    "tensorflow.sets": """
        difference intersection size union
    """,
    "tensorflow.signal": """
        dct fft fft2d fft3d fftnd fftshift frame hamming_window hann_window idct ifft ifft2d ifft3d ifftnd ifftshift
        inverse_mdct inverse_stft inverse_stft_window_fn irfft irfft2d irfft3d irfftnd kaiser_bessel_derived_window
        kaiser_window linear_to_mel_weight_matrix mdct mfccs_from_log_mel_spectrograms overlap_and_add rfft rfft2d
        rfft3d rfftnd stft vorbis_window
    """,
    "tensorflow.sparse": """
        SparseTensor add bincount concat cross cross_hashed expand_dims eye fill_empty_rows from_dense map_values
        mask maximum minimum reduce_max reduce_sum reorder reset_shape reshape retain sampled_addmm segment_mean
        segment_sqrt_n segment_sum slice softmax sparse_dense_matmul split to_dense to_indicator transpose
    """,
    "tensorflow.strings": """
        as_string bytes_split format join length lower ngrams reduce_join regex_full_match regex_replace split strip
        substr to_hash_bucket to_hash_bucket_fast to_hash_bucket_strong to_number unicode_decode
        unicode_decode_with_offsets unicode_encode unicode_script unicode_split unicode_split_with_offsets
        unicode_transcode unsorted_segment_join upper
    """,
    "tensorflow.summary": """
        SummaryWriter audio create_file_writer create_noop_writer experimental flush graph histogram image record_if
        scalar should_record_summaries text trace_export trace_off trace_on write
    """,
    "tensorflow.sysconfig": """
        CXX11_ABI_FLAG CXX_VERSION MONOLITHIC_BUILD get_build_info get_compile_flags get_include get_lib
        get_link_flags
    """,
    "tensorflow.test": """
        Benchmark TestCase assert_equal_graph_def benchmark_config compute_gradient create_local_cluster
        disable_with_predicate experimental gpu_device_name is_built_with_cuda is_built_with_gpu_support
        is_built_with_rocm is_built_with_xla is_cpu_target_available is_gpu_available main with_eager_op_as_function
    """,
    "tensorflow.tpu": """
        XLAOptions experimental
    """,
    "tensorflow.train": """
        BytesList Checkpoint CheckpointManager CheckpointOptions CheckpointView ClusterDef ClusterSpec Coordinator
        Example ExponentialMovingAverage Feature FeatureList FeatureLists Features FloatList Int64List JobDef
        SequenceExample ServerDef TrackableView checkpoints_iterator experimental get_checkpoint_state
        latest_checkpoint list_variables load_checkpoint load_variable
    """,
    "tensorflow.types": """
        experimental
    """,
    "tensorflow.version": """
        COMPILER_VERSION GIT_VERSION GRAPH_DEF_VERSION GRAPH_DEF_VERSION_MIN_CONSUMER GRAPH_DEF_VERSION_MIN_PRODUCER
        VERSION
    """,
    "tensorflow.xla": """
        experimental
    """,
}
