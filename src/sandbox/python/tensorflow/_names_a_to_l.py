"""Names that TensorFlow 2.21 has itself and in its modules up to the letter l."""

NAMES = {
    "tensorflow": """
        AggregationMethod Assert CriticalSection DType DeviceSpec GradientTape Graph IndexedSlices IndexedSlicesSpec
        Module NoneTensorSpec Operation OptionalSpec RaggedTensor RaggedTensorSpec RegisterGradient SparseTensor
        SparseTensorSpec Tensor TensorArray TensorArraySpec TensorShape TensorSpec TypeSpec UnconnectedGradients
        Variable VariableAggregation VariableSynchronization abs acos acosh add add_n approx_top_k argmax argmin
        argsort as_dtype as_string asin asinh assert_equal assert_greater assert_less assert_rank atan atan2 atanh
        audio autodiff autograph batch_to_space bfloat16 bitcast bitwise bool boolean_mask broadcast_dynamic_shape
        broadcast_static_shape broadcast_to case cast check_pinned clip_by_global_norm clip_by_norm clip_by_value
        compat complex complex128 complex64 concat cond config constant constant_initializer control_dependencies
        conv conv2d_backprop_filter_v2 conv2d_backprop_input_v2 convert_to_tensor cos cosh cumsum custom_gradient
        data debugging device distribute divide double dtensor dtypes dynamic_partition dynamic_stitch edit_distance
        eig eigvals einsum ensure_shape equal errors executing_eagerly exp expand_dims experimental
        extract_volume_patches eye feature_column fftnd fill fingerprint float16 float32 float64 floor foldl foldr
        function gather gather_nd get_current_name_scope get_logger get_static_value grad_pass_through gradients
        graph_util greater greater_equal group guarantee_const half hessians histogram_fixed_width
        histogram_fixed_width_bins identity identity_n ifftnd image import_graph_def init_scope initializers
        inside_function int16 int32 int64 int8 io irfftnd is_symbolic_tensor is_tensor keras less less_equal linalg
        linspace lite load_library load_op_library logical_and logical_not logical_or lookup losses make_ndarray
        make_tensor_proto map_fn math matmul matrix_square_root maximum meshgrid metrics minimum mlir multiply
        name_scope negative nest newaxis nn no_gradient no_op nondifferentiable_batch_function norm not_equal
        numpy_function one_hot ones ones_initializer ones_like optimizers pad parallel_stack pow print profiler
        py_function qint16 qint32 qint8 quantization queue quint16 quint8 ragged ragged_fill_empty_rows
        ragged_fill_empty_rows_grad random random_index_shuffle random_normal_initializer random_uniform_initializer
        range rank raw_ops realdiv recompute_grad reduce_all reduce_any reduce_logsumexp reduce_max reduce_mean
        reduce_min reduce_prod reduce_sum register_tensor_conversion_function repeat
        required_space_to_batch_paddings reshape resource reverse reverse_sequence rfftnd roll round saturate_cast
        saved_model scalar_mul scan scatter_nd searchsorted security sequence_mask sets shape shape_n sigmoid sign
        signal sin sinh size slice sort space_to_batch space_to_batch_nd sparse split sqrt square squeeze stack
        stop_gradient strided_slice string strings subtract summary switch_case sysconfig tan tanh
        tensor_scatter_nd_add tensor_scatter_nd_max tensor_scatter_nd_min tensor_scatter_nd_sub
        tensor_scatter_nd_update tensordot test tile timestamp tools tpu train transpose truediv truncatediv
        truncatemod tuple type_spec_from_value types uint16 uint32 uint64 uint8 unique unique_with_counts
        unravel_index unstack variable_creator_scope variant vectorized_map version where while_loop xla zeros
        zeros_initializer zeros_like
    """,
    "tensorflow.audio": """
        decode_wav encode_wav
    """,
    "tensorflow.autodiff": """
        ForwardAccumulator GradientTape
    """,
    "tensorflow.autograph": """
        experimental set_verbosity to_code to_graph trace
    """,
    "tensorflow.bitwise": """
        bitwise_and bitwise_or bitwise_xor invert left_shift right_shift
    """,
    "tensorflow.compat": """
        as_bytes as_str as_str_any as_text bytes_or_text_types complex_types dimension_at_index dimension_value
        forward_compatibility_horizon forward_compatible integral_types path_to_str real_types v1 v2
    """,
    "tensorflow.config": """
        LogicalDevice LogicalDeviceConfiguration PhysicalDevice experimental experimental_connect_to_cluster
        experimental_connect_to_host experimental_functions_run_eagerly experimental_run_functions_eagerly
        functions_run_eagerly get_logical_device_configuration get_soft_device_placement get_visible_devices
        list_logical_devices list_physical_devices optimizer run_functions_eagerly set_logical_device_configuration
        set_soft_device_placement set_visible_devices threading
    """,
    "tensorflow.config.experimental": """
        ClusterDeviceFilters VirtualDeviceConfiguration disable_mlir_bridge enable_mlir_bridge enable_op_determinism
        enable_tensor_float_32_execution get_device_details get_device_policy get_memory_growth get_memory_info
        get_memory_usage get_synchronous_execution get_virtual_device_configuration get_visible_devices
        list_logical_devices list_physical_devices reset_memory_stats set_device_policy set_memory_growth
        set_synchronous_execution set_virtual_device_configuration set_visible_devices
        tensor_float_32_execution_enabled
    """,
    "tensorflow.data": """
        AUTOTUNE Dataset DatasetSpec FixedLengthRecordDataset INFINITE_CARDINALITY Iterator IteratorSpec
        NumpyIterator Options TFRecordDataset TextLineDataset ThreadingOptions UNKNOWN_CARDINALITY experimental
    """,
    "tensorflow.data.experimental": """
        AUTOTUNE AutoShardPolicy AutotuneAlgorithm AutotuneOptions Counter CsvDataset DatasetInitializer
        DistributeOptions ExternalStatePolicy INFINITE_CARDINALITY OptimizationOptions Optional RandomDataset
        Reducer SHARD_HINT ServiceOptions SqlDataset TFRecordWriter ThreadingOptions UNKNOWN_CARDINALITY
        assert_cardinality at bucket_by_sequence_length cardinality choose_from_datasets copy_to_device
        dense_to_ragged_batch dense_to_sparse_batch distributed_save enable_debug_mode enumerate_dataset from_list
        from_variant get_model_proto get_next_as_optional get_single_element get_structure group_by_reducer
        group_by_window ignore_errors index_table_from_dataset load make_batched_features_dataset make_csv_dataset
        make_saveable_from_iterator map_and_batch pad_to_cardinality parallel_interleave parse_example_dataset
        prefetch_to_device rejection_resample sample_from_datasets save scan service shuffle_and_repeat snapshot
        table_from_dataset take_while to_variant unbatch unique
    """,
    "tensorflow.data.Dataset": """
        apply as_numpy_iterator batch bucket_by_sequence_length cache cardinality choose_from_datasets concatenate
        counter element_spec enumerate filter fingerprint flat_map from_generator from_tensor_slices from_tensors
        get_single_element group_by_window ignore_errors interleave list_files load map options padded_batch
        prefetch ragged_batch random range rebatch reduce rejection_resample repeat sample_from_datasets save scan
        shard shuffle skip snapshot sparse_batch take take_while unbatch unique window with_options zip
    """,
    "tensorflow.debugging": """
        Assert assert_all_finite assert_equal assert_greater assert_greater_equal assert_integer assert_less
        assert_less_equal assert_near assert_negative assert_non_negative assert_non_positive assert_none_equal
        assert_positive assert_proper_iterable assert_rank assert_rank_at_least assert_rank_in
        assert_same_float_dtype assert_scalar assert_shapes assert_type check_numerics disable_check_numerics
        disable_traceback_filtering enable_check_numerics enable_traceback_filtering experimental
        get_log_device_placement is_numeric_tensor is_traceback_filtering_enabled set_log_device_placement
    """,
    "tensorflow.distribute": """
        CrossDeviceOps DistributedDataset DistributedIterator DistributedValues HierarchicalCopyAllReduce
        InputContext InputOptions InputReplicationMode MirroredStrategy MultiWorkerMirroredStrategy NcclAllReduce
        OneDeviceStrategy ParameterServerStrategy ReduceOp ReductionToOneDevice ReplicaContext RunOptions Server
        Strategy StrategyExtended TPUStrategy cluster_resolver coordinator experimental experimental_set_strategy
        get_replica_context get_strategy has_strategy in_cross_replica_context
    """,
    "tensorflow.dtypes": """
        DType QUANTIZED_DTYPES as_dtype bfloat16 bool cast complex complex128 complex64 double experimental float16
        float32 float64 half int16 int32 int64 int8 qint16 qint32 qint8 quint16 quint8 resource saturate_cast string
        uint16 uint32 uint64 uint8 variant
    """,
    "tensorflow.errors": """
        ABORTED ALREADY_EXISTS AbortedError AlreadyExistsError CANCELLED CancelledError DATA_LOSS DEADLINE_EXCEEDED
        DataLossError DeadlineExceededError FAILED_PRECONDITION FailedPreconditionError INTERNAL INVALID_ARGUMENT
        InternalError InvalidArgumentError NOT_FOUND NotFoundError OK OUT_OF_RANGE OpError
        OperatorNotAllowedInGraphError OutOfRangeError PERMISSION_DENIED PermissionDeniedError RESOURCE_EXHAUSTED
        ResourceExhaustedError UNAUTHENTICATED UNAVAILABLE UNIMPLEMENTED UNKNOWN UnauthenticatedError
        UnavailableError UnimplementedError UnknownError
    """,
    "tensorflow.experimental": """
        BatchableExtensionType DynamicRaggedShape ExtensionType ExtensionTypeBatchEncoder ExtensionTypeSpec Optional
        RowPartition StructuredTensor async_clear_error async_scope dispatch_for_api
        dispatch_for_binary_elementwise_apis dispatch_for_binary_elementwise_assert_apis
        dispatch_for_unary_elementwise_apis dlpack dtensor enable_strict_mode extension_type float4_e2m1fn
        float8_e4m3b11fnuz float8_e4m3fn float8_e4m3fnuz float8_e5m2 float8_e5m2fnuz function_executor_type int2
        int4 numpy register_filesystem_plugin tensorrt uint2 uint4 unregister_dispatch_for
    """,
    "tensorflow.feature_column": """
        bucketized_column categorical_column_with_hash_bucket categorical_column_with_identity
        categorical_column_with_vocabulary_file categorical_column_with_vocabulary_list crossed_column
        embedding_column indicator_column make_parse_example_spec numeric_column
        sequence_categorical_column_with_hash_bucket sequence_categorical_column_with_identity
        sequence_categorical_column_with_vocabulary_file sequence_categorical_column_with_vocabulary_list
        sequence_numeric_column shared_embeddings weighted_categorical_column
    """,
    "tensorflow.image": """
        ResizeMethod adjust_brightness adjust_contrast adjust_gamma adjust_hue adjust_jpeg_quality adjust_saturation
        central_crop combined_non_max_suppression convert_image_dtype crop_and_resize crop_to_bounding_box
        decode_and_crop_jpeg decode_bmp decode_gif decode_image decode_jpeg decode_jxl decode_png decode_webp
        draw_bounding_boxes encode_jpeg encode_png extract_glimpse extract_jpeg_shape extract_patches
        flip_left_right flip_up_down generate_bounding_box_proposals grayscale_to_rgb hsv_to_rgb image_gradients
        is_jpeg non_max_suppression non_max_suppression_overlaps non_max_suppression_padded
        non_max_suppression_with_scores pad_to_bounding_box per_image_standardization psnr random_brightness
        random_contrast random_crop random_flip_left_right random_flip_up_down random_hue random_jpeg_quality
        random_saturation resize resize_with_crop_or_pad resize_with_pad rgb_to_grayscale rgb_to_hsv rgb_to_yiq
        rgb_to_yuv rot90 sample_distorted_bounding_box sobel_edges ssim ssim_multiscale stateless_random_brightness
        stateless_random_contrast stateless_random_crop stateless_random_flip_left_right
        stateless_random_flip_up_down stateless_random_hue stateless_random_jpeg_quality stateless_random_saturation
        stateless_sample_distorted_bounding_box total_variation transpose yiq_to_rgb yuv_to_rgb
    """,
    "tensorflow.initializers": """
        Constant GlorotNormal GlorotUniform HeNormal HeUniform Identity IdentityInitializer Initializer LecunNormal
        LecunUniform Ones Orthogonal OrthogonalInitializer RandomNormal RandomUniform STFT STFTInitializer
        TruncatedNormal VarianceScaling Zeros constant deserialize get glorot_normal glorot_uniform he_normal
        he_uniform identity lecun_normal lecun_uniform ones orthogonal random_normal random_uniform serialize stft
        truncated_normal variance_scaling zeros
    """,
    "tensorflow.io": """
        FixedLenFeature FixedLenSequenceFeature RaggedFeature SparseFeature TFRecordOptions TFRecordWriter
        VarLenFeature decode_and_crop_jpeg decode_base64 decode_bmp decode_compressed decode_csv decode_gif
        decode_image decode_jpeg decode_json_example decode_jxl decode_png decode_proto decode_raw decode_webp
        deserialize_many_sparse encode_base64 encode_jpeg encode_png encode_proto extract_jpeg_shape gfile is_jpeg
        match_filenames_once matching_files parse_example parse_sequence_example parse_single_example
        parse_single_sequence_example parse_tensor read_file serialize_many_sparse serialize_sparse serialize_tensor
        write_file write_graph
    """,
    "tensorflow.io.gfile": """
        GFile copy exists get_registered_schemes glob isdir join listdir makedirs mkdir remove rename rmtree stat
        walk
    """,
    "tensorflow.linalg": """
        LinearOperator LinearOperatorAdjoint LinearOperatorBlockDiag LinearOperatorBlockLowerTriangular
        LinearOperatorCirculant LinearOperatorCirculant2D LinearOperatorCirculant3D LinearOperatorComposition
        LinearOperatorDiag LinearOperatorFullMatrix LinearOperatorHouseholder LinearOperatorIdentity
        LinearOperatorInversion LinearOperatorKronecker LinearOperatorLowRankUpdate LinearOperatorLowerTriangular
        LinearOperatorPermutation LinearOperatorScaledIdentity LinearOperatorToeplitz LinearOperatorTridiag
        LinearOperatorZeros adjoint band_part banded_triangular_solve cholesky cholesky_solve cross det diag
        diag_part eig eigh eigh_tridiagonal eigvals eigvalsh einsum experimental expm eye global_norm inv
        l2_normalize logdet logm lstsq lu lu_matrix_inverse lu_reconstruct lu_solve matmul matrix_rank
        matrix_transpose matvec norm normalize pinv qr set_diag slogdet solve sqrtm svd tensor_diag tensor_diag_part
        tensordot trace triangular_solve tridiagonal_matmul tridiagonal_solve
    """,
    "tensorflow.lite": """
        Interpreter OpsSet Optimize RepresentativeDataset TFLiteConverter TargetSpec experimental
    """,
    "tensorflow.lookup": """
        KeyValueTensorInitializer StaticHashTable StaticVocabularyTable TextFileIndex TextFileInitializer
        experimental
    """,
    "tensorflow.config.experimental": """
        ClusterDeviceFilters VirtualDeviceConfiguration disable_mlir_bridge enable_mlir_bridge enable_op_determinism
        enable_tensor_float_32_execution get_device_details get_device_policy get_memory_growth get_memory_info
        get_memory_usage get_synchronous_execution get_virtual_device_configuration get_visible_devices
        list_logical_devices list_physical_devices reset_memory_stats set_device_policy set_memory_growth
        set_synchronous_execution set_virtual_device_configuration set_visible_devices
        tensor_float_32_execution_enabled
    """,
    "tensorflow.data.experimental": """
        AUTOTUNE AutoShardPolicy AutotuneAlgorithm AutotuneOptions Counter CsvDataset DatasetInitializer
        DistributeOptions ExternalStatePolicy INFINITE_CARDINALITY OptimizationOptions Optional RandomDataset
        Reducer SHARD_HINT ServiceOptions SqlDataset TFRecordWriter ThreadingOptions UNKNOWN_CARDINALITY
        assert_cardinality at bucket_by_sequence_length cardinality choose_from_datasets copy_to_device
        dense_to_ragged_batch dense_to_sparse_batch distributed_save enable_debug_mode enumerate_dataset from_list
        from_variant get_model_proto get_next_as_optional get_single_element get_structure group_by_reducer
        group_by_window ignore_errors index_table_from_dataset load make_batched_features_dataset make_csv_dataset
        make_saveable_from_iterator map_and_batch pad_to_cardinality parallel_interleave parse_example_dataset
        prefetch_to_device rejection_resample sample_from_datasets save scan service shuffle_and_repeat snapshot
        table_from_dataset take_while to_variant unbatch unique
    """,
}
