"""Names that Keras has: asking for one of them that is not carried is not the program's mistake."""

from gradpaper_runtime import not_supported

_names = {
    "keras": (
        "DTypePolicy FloatDTypePolicy Function Initializer InputSpec KerasTensor Layer Loss Metric Operation "
        "Optimizer Quantizer Regularizer RematScope StatelessScope SymbolicScope applications datasets device "
        "distillation distribution dtype_policies export legacy mixed_precision name_scope preprocessing "
        "quantizers random remat src tree version visualization wrappers"
    ),
    "keras.layers": (
        "AugMix AutoContrast ContrastLimitedAdaptiveHistogramEqualization ConvLSTM1D ConvLSTM2D ConvLSTM3D CutMix "
        "Discretization Equalization FlaxLayer GroupQueryAttention HashedCrossing Hashing InputSpec IntegerLookup "
        "JaxLayer MaxNumBoundingBoxes MelSpectrogram MixUp Pipeline RandAugment RandomBrightness "
        "RandomColorDegeneration RandomColorJitter RandomContrast RandomCrop RandomElasticTransform RandomErasing "
        "RandomFlip RandomGaussianBlur RandomGrayscale RandomHue RandomInvert RandomPerspective "
        "RandomPosterization RandomRotation RandomSaturation RandomSharpness RandomShear RandomTranslation "
        "RandomZoom ReversibleEmbedding STFTSpectrogram Solarization SpectralNormalization StringLookup TFSMLayer "
        "TextVectorization TorchModuleWrapper Wrapper "
        "AbstractRNNCell DenseFeatures Highway LocallyConnected1D LocallyConnected2D MaxoutDense RandomHeight RandomWidth "
        "ThresholdedReLU"
    ),
    "keras.models": "save_model",
    "keras.ops": (
        "adaptive_average_pool adaptive_max_pool allclose angle append argpartition array_split associative_scan "
        "average_pool bartlett batch_normalization binary_crossentropy bincount bitwise_and bitwise_invert "
        "bitwise_left_shift bitwise_not bitwise_or bitwise_right_shift bitwise_xor blackman "
        "categorical_crossentropy cdist cholesky cholesky_inverse cond conv conv_transpose convert_to_numpy "
        "corrcoef correlate cross ctc_decode ctc_loss custom_gradient depth_to_space depthwise_conv det diagflat "
        "diff digitize dot_product_attention dsplit dstack eig eigh erfinv extract_sequences fabs fft fft2 fliplr "
        "flipud fmax fmin fmod fold fori_loop gcd geomspace hamming hanning heaviside histogram hsplit i0 ifft2 "
        "imag image in_top_k inv irfft isin isneginf isposinf isreal istft jvp kaiser kron layer_normalization "
        "lcm ldexp left_shift linalg logaddexp2 logdet logspace lstsq lu_factor map matrix_rank max_pool median "
        "multi_hot nanargmax nanargmin nancumprod nancumsum nanmax nanmean nanmedian nanmin nanpercentile nanprod "
        "nanquantile nanstd nansum nanvar nextafter nn numpy percentile pinv polar psnr qr quantile rearrange "
        "rfft right_shift rms_normalization rot90 saturate_cast scan scatter scatter_update searchsorted "
        "segment_max segment_min segment_prod segment_sum select separable_conv signbit sinc slice slice_update "
        "slogdet solve solve_triangular space_to_depth sparse_categorical_crossentropy stft svd switch trapezoid "
        "unfold unique unravel_index vander vectorize vectorized_map view view_as_complex view_as_real vsplit "
        "while_loop"
    ),
    "keras.ops.image": (
        "affine_transform crop_images elastic_transform extract_patches extract_patches_3d gaussian_blur "
        "hsv_to_rgb map_coordinates pad_images perspective_transform resize rgb_to_grayscale rgb_to_hsv "
        "scale_and_translate sobel_edges ssim"
    ),
    "keras.ops.linalg": (
        "cholesky cholesky_inverse det eig eigh inv jvp lstsq lu_factor matrix_rank norm pinv qr solve "
        "solve_triangular svd"
    ),
    "keras.ops.nn": (
        "adaptive_average_pool adaptive_max_pool average_pool batch_normalization binary_crossentropy "
        "categorical_crossentropy celu conv conv_transpose ctc_decode ctc_loss depth_to_space depthwise_conv "
        "dot_product_attention elu fold gelu glu hard_shrink hard_sigmoid hard_silu hard_swish hard_tanh "
        "layer_normalization leaky_relu log_sigmoid log_softmax max_pool moments multi_hot normalize one_hot "
        "polar psnr relu relu6 rms_normalization selu separable_conv sigmoid silu soft_shrink softmax softplus "
        "softsign space_to_depth sparse_categorical_crossentropy sparse_plus sparse_sigmoid sparsemax squareplus "
        "swish tanh_shrink threshold unfold"
    ),
    "keras.ops.numpy": (
        "abs absolute add all allclose amax amin angle any append arange arccos arccosh arcsin arcsinh arctan "
        "arctan2 arctanh argmax argmin argpartition argsort array array_split average bartlett bincount "
        "bitwise_and bitwise_invert bitwise_left_shift bitwise_not bitwise_or bitwise_right_shift bitwise_xor "
        "blackman broadcast_to cbrt ceil clip concatenate conj conjugate copy corrcoef correlate cos cosh "
        "count_nonzero cross cumprod cumsum deg2rad diag diagflat diagonal diff digitize divide divide_no_nan dot "
        "dsplit dstack einsum empty empty_like equal exp exp2 expand_dims expm1 eye fabs flip fliplr flipud floor "
        "floor_divide fmax fmin fmod full full_like gcd geomspace get_item greater greater_equal hamming hanning "
        "heaviside histogram hsplit hstack hypot i0 identity imag inner isclose isfinite isin isinf isnan "
        "isneginf isposinf isreal kaiser kron lcm ldexp left_shift less less_equal linspace log log10 log1p log2 "
        "logaddexp logaddexp2 logical_and logical_not logical_or logical_xor logspace matmul max maximum mean "
        "median meshgrid min minimum mod moveaxis multiply nan_to_num nanargmax nanargmin nancumprod nancumsum "
        "nanmax nanmean nanmedian nanmin nanpercentile nanprod nanquantile nanstd nansum nanvar ndim negative "
        "nextafter nonzero not_equal ones ones_like outer pad percentile power prod ptp quantile rad2deg ravel "
        "real reciprocal repeat reshape right_shift roll rot90 round searchsorted select sign signbit sin sinc "
        "sinh size slogdet sort split sqrt square squeeze stack std subtract sum swapaxes take take_along_axis "
        "tan tanh tensordot tile trace transpose trapezoid tri tril triu true_divide trunc unique unravel_index "
        "vander var vdot vectorize view vsplit vstack where zeros zeros_like"
    ),
    "keras.optimizers": "LossScaleOptimizer MultiOptimizer OptimizerMap",
    "keras.optimizers.schedules": "deserialize serialize",
    "keras.losses": "Loss",
    "keras.callbacks": "CallbackList OrbaxCheckpoint RemoteMonitor SwapEMAWeights",
    "keras.initializers": "IdentityInitializer Initializer OrthogonalInitializer STFTInitializer",
    "keras.regularizers": "Regularizer",
    "keras.constraints": "Constraint",
    "keras.utils": (
        "Config CustomObjectScope FeatureSpace Progbar PyDataset Sequence array_to_img "
        "audio_dataset_from_directory bounding_boxes custom_object_scope deserialize_keras_object "
        "disable_interactive_logging enable_interactive_logging get_custom_objects get_file get_registered_name "
        "get_registered_object get_source_inputs image_dataset_from_directory img_to_array "
        "is_interactive_logging_enabled is_keras_tensor legacy load_img model_to_dot pack_x_y_sample_weight "
        "plot_model register_keras_serializable save_img serialize_keras_object split_dataset standardize_dtype "
        "text_dataset_from_directory timeseries_dataset_from_array unpack_x_y_sample_weight"
    ),
    "keras.utils.legacy": "deserialize_keras_object serialize_keras_object",
    "keras.backend": (
        "backend get_uid is_float_dtype is_int_dtype is_keras_tensor result_type standardize_dtype "
        "binary_focal_crossentropy categorical_focal_crossentropy conv2d_transpose ctc_label_dense_to_sparse "
        "depthwise_conv2d experimental learning_phase_scope local_conv1d local_conv2d manual_variable_initialization "
        "moving_average_update normalize_batch_in_training reset_uids rnn separable_conv2d set_session"
    ),
    "keras.config": (
        "backend disable_flash_attention disable_interactive_logging disable_traceback_filtering dtype_policy "
        "enable_flash_attention enable_interactive_logging enable_traceback_filtering "
        "enable_unsafe_deserialization is_flash_attention_enabled is_interactive_logging_enabled is_nnx_enabled "
        "is_traceback_filtering_enabled max_epochs max_steps_per_epoch set_backend set_max_epochs "
        "set_max_steps_per_epoch"
    ),
    "keras.saving": (
        "CustomObjectScope KerasFileEditor custom_object_scope get_custom_objects get_registered_name "
        "get_registered_object load_weights register_keras_serializable save_model save_weights"
    ),
    "keras.datasets": "boston_housing california_housing cifar10 cifar100 fashion_mnist imdb mnist reuters",
    "keras.random": "SeedGenerator beta binomial categorical dropout gamma normal randint shuffle truncated_normal uniform",
    "keras.preprocessing": "image image_dataset_from_directory sequence text_dataset_from_directory timeseries_dataset_from_array",
    "keras.preprocessing.image": (
        "DataFrameIterator DirectoryIterator Iterator apply_affine_transform apply_brightness_shift apply_channel_shift "
        "array_to_img img_to_array load_img random_brightness random_channel_shift random_rotation random_shear "
        "random_shift random_zoom save_img smart_resize"
    ),
    "keras.preprocessing.sequence": "make_sampling_table pad_sequences skipgrams",
    "keras.dtype_policies": (
        "AWQDTypePolicy DTypePolicy DTypePolicyMap FloatDTypePolicy GPTQDTypePolicy Int4DTypePolicy "
        "QuantizedDTypePolicy QuantizedFloat8DTypePolicy deserialize get serialize"
    ),
    "keras.distribution": (
        "DataParallel DeviceMesh LayoutMap ModelParallel TensorLayout distribute_tensor distribution "
        "get_device_count initialize list_devices set_distribution"
    ),
    "keras.export": "ExportArchive",
    "keras.mixed_precision": "DTypePolicy LossScaleOptimizer Policy dtype_policy global_policy set_dtype_policy set_global_policy",
    "keras.quantizers": (
        "AWQConfig AbsMaxQuantizer Float8QuantizationConfig GPTQConfig Int4QuantizationConfig "
        "Int8QuantizationConfig QuantizationConfig Quantizer abs_max_quantize "
        "abs_max_quantize_grouped_with_zero_point compute_float8_amax_history compute_float8_scale deserialize "
        "fake_quant_with_min_max_vars get pack_int4 quantize_and_dequantize serialize unpack_int4"
    ),
    "keras.tree": (
        "MAP_TO_NONE assert_same_paths assert_same_structure flatten flatten_with_path is_nested lists_to_tuples "
        "map_shape_structure map_structure map_structure_up_to pack_sequence_as traverse"
    ),
    "keras.visualization": (
        "draw_bounding_boxes draw_segmentation_masks plot_bounding_box_gallery plot_image_gallery "
        "plot_segmentation_mask_gallery"
    ),
    "keras.wrappers": "SKLearnClassifier SKLearnRegressor SKLearnTransformer",
    "keras.distillation": "DistillationLoss Distiller FeatureDistillation LogitsDistillation",
    "keras.legacy": "saving",
    "keras.legacy.saving": "deserialize_keras_object serialize_keras_object",
    "keras.applications": (
        "ConvNeXtBase ConvNeXtLarge ConvNeXtSmall ConvNeXtTiny ConvNeXtXLarge DenseNet121 DenseNet169 DenseNet201 "
        "EfficientNetB0 EfficientNetB1 EfficientNetB2 EfficientNetB3 EfficientNetB4 EfficientNetB5 EfficientNetB6 "
        "EfficientNetB7 EfficientNetV2B0 EfficientNetV2B1 EfficientNetV2B2 EfficientNetV2B3 EfficientNetV2L "
        "EfficientNetV2M EfficientNetV2S InceptionResNetV2 InceptionV3 MobileNet MobileNetV2 MobileNetV3Large "
        "MobileNetV3Small NASNetLarge NASNetMobile ResNet101 ResNet101V2 ResNet152 ResNet152V2 ResNet50 "
        "ResNet50V2 VGG16 VGG19 Xception convnext densenet efficientnet efficientnet_v2 imagenet_utils "
        "inception_resnet_v2 inception_v3 mobilenet mobilenet_v2 mobilenet_v3 nasnet resnet resnet50 resnet_v2 "
        "vgg16 vgg19 xception"
    ),
}
# What a name of an earlier version stands for: `old_name(module, name)`, None for one that never was.
old_name = None
_known = {module: set(names.split()) for module, names in _names.items()}


def known_names(module):
    """The names that Keras has in a module and that are not made of the engine's description."""
    return sorted(_known.get(module, ()))


def unknown_name(module, name):
    """What stands for `module.name`. Raises AttributeError for a name that Keras does not have either."""
    found = None if old_name is None or name.startswith("__") else old_name(module, name)
    if found is not None:
        return found
    if name in _known.get(module, ()):
        raise not_supported(f"{module}.{name}")
    raise AttributeError(f"module {module!r} has no attribute {name!r}")
