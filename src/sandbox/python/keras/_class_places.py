"""Where Keras itself keeps its classes: the modules that Python names when it prints a class."""

_places = {
    "keras.callbacks": {
        "callbacks.backup_and_restore": "BackupAndRestore",
        "callbacks.csv_logger": "CSVLogger",
        "callbacks.callback": "Callback",
        "callbacks.early_stopping": "EarlyStopping",
        "callbacks.history": "History",
        "callbacks.lambda_callback": "LambdaCallback",
        "callbacks.learning_rate_scheduler": "LearningRateScheduler",
        "callbacks.model_checkpoint": "ModelCheckpoint",
        "callbacks.progbar_logger": "ProgbarLogger",
        "callbacks.reduce_lr_on_plateau": "ReduceLROnPlateau",
        "callbacks.tensorboard": "TensorBoard",
        "callbacks.terminate_on_nan": "TerminateOnNaN",
    },
    "keras.constraints": {
        "constraints.constraints": "Constraint MaxNorm MinMaxNorm NonNeg UnitNorm",
    },
    "keras.initializers": {
        "initializers.constant_initializers": "Constant Identity Ones STFT Zeros",
        "initializers.random_initializers": (
            "GlorotNormal GlorotUniform HeNormal HeUniform LecunNormal LecunUniform Orthogonal RandomNormal "
            "RandomUniform TruncatedNormal VarianceScaling"
        ),
        "initializers.initializer": "Initializer",
    },
    "keras.layers": {
        "layers.activations.activation": "Activation",
        "layers.regularization.activity_regularization": "ActivityRegularization",
        "layers.pooling.adaptive_average_pooling1d": "AdaptiveAveragePooling1D",
        "layers.pooling.adaptive_average_pooling2d": "AdaptiveAveragePooling2D",
        "layers.pooling.adaptive_average_pooling3d": "AdaptiveAveragePooling3D",
        "layers.pooling.adaptive_max_pooling1d": "AdaptiveMaxPooling1D",
        "layers.pooling.adaptive_max_pooling2d": "AdaptiveMaxPooling2D",
        "layers.pooling.adaptive_max_pooling3d": "AdaptiveMaxPooling3D",
        "layers.merging.add": "Add",
        "layers.attention.additive_attention": "AdditiveAttention",
        "layers.regularization.alpha_dropout": "AlphaDropout",
        "layers.attention.attention": "Attention",
        "layers.merging.average": "Average",
        "layers.pooling.average_pooling1d": "AveragePooling1D",
        "layers.pooling.average_pooling2d": "AveragePooling2D",
        "layers.pooling.average_pooling3d": "AveragePooling3D",
        "layers.normalization.batch_normalization": "BatchNormalization",
        "layers.rnn.bidirectional": "Bidirectional",
        "layers.preprocessing.category_encoding": "CategoryEncoding",
        "layers.preprocessing.image_preprocessing.center_crop": "CenterCrop",
        "layers.merging.concatenate": "Concatenate",
        "layers.convolutional.conv1d": "Conv1D",
        "layers.convolutional.conv1d_transpose": "Conv1DTranspose",
        "layers.convolutional.conv2d": "Conv2D",
        "layers.convolutional.conv2d_transpose": "Conv2DTranspose",
        "layers.convolutional.conv3d": "Conv3D",
        "layers.convolutional.conv3d_transpose": "Conv3DTranspose",
        "layers.reshaping.cropping1d": "Cropping1D",
        "layers.reshaping.cropping2d": "Cropping2D",
        "layers.reshaping.cropping3d": "Cropping3D",
        "layers.core.dense": "Dense",
        "layers.convolutional.depthwise_conv1d": "DepthwiseConv1D",
        "layers.convolutional.depthwise_conv2d": "DepthwiseConv2D",
        "layers.merging.dot": "Dot",
        "layers.regularization.dropout": "Dropout",
        "layers.activations.elu": "ELU",
        "layers.core.einsum_dense": "EinsumDense",
        "layers.core.embedding": "Embedding",
        "layers.reshaping.flatten": "Flatten",
        "layers.rnn.gru": "GRU GRUCell",
        "layers.regularization.gaussian_dropout": "GaussianDropout",
        "layers.regularization.gaussian_noise": "GaussianNoise",
        "layers.pooling.global_average_pooling1d": "GlobalAveragePooling1D",
        "layers.pooling.global_average_pooling2d": "GlobalAveragePooling2D",
        "layers.pooling.global_average_pooling3d": "GlobalAveragePooling3D",
        "layers.pooling.global_max_pooling1d": "GlobalMaxPooling1D",
        "layers.pooling.global_max_pooling2d": "GlobalMaxPooling2D",
        "layers.pooling.global_max_pooling3d": "GlobalMaxPooling3D",
        "layers.normalization.group_normalization": "GroupNormalization",
        "layers.core.identity": "Identity",
        "layers.core.input_layer": "InputLayer",
        "layers.rnn.lstm": "LSTM LSTMCell",
        "layers.core.lambda_layer": "Lambda",
        "layers.layer": "Layer",
        "layers.normalization.layer_normalization": "LayerNormalization",
        "layers.activations.leaky_relu": "LeakyReLU",
        "layers.core.masking": "Masking",
        "layers.pooling.max_pooling1d": "MaxPooling1D",
        "layers.pooling.max_pooling2d": "MaxPooling2D",
        "layers.pooling.max_pooling3d": "MaxPooling3D",
        "layers.merging.maximum": "Maximum",
        "layers.merging.minimum": "Minimum",
        "layers.attention.multi_head_attention": "MultiHeadAttention",
        "layers.merging.multiply": "Multiply",
        "layers.preprocessing.normalization": "Normalization",
        "layers.activations.prelu": "PReLU",
        "layers.reshaping.permute": "Permute",
        "layers.normalization.rms_normalization": "RMSNormalization",
        "layers.rnn.rnn": "RNN",
        "layers.activations.relu": "ReLU",
        "layers.reshaping.repeat_vector": "RepeatVector",
        "layers.preprocessing.rescaling": "Rescaling",
        "layers.reshaping.reshape": "Reshape",
        "layers.preprocessing.image_preprocessing.resizing": "Resizing",
        "layers.convolutional.separable_conv1d": "SeparableConv1D",
        "layers.convolutional.separable_conv2d": "SeparableConv2D",
        "layers.rnn.simple_rnn": "SimpleRNN SimpleRNNCell",
        "layers.activations.softmax": "Softmax",
        "layers.regularization.spatial_dropout": "SpatialDropout1D SpatialDropout2D SpatialDropout3D",
        "layers.rnn.stacked_rnn_cells": "StackedRNNCells",
        "layers.merging.subtract": "Subtract",
        "layers.rnn.time_distributed": "TimeDistributed",
        "layers.normalization.unit_normalization": "UnitNormalization",
        "layers.reshaping.up_sampling1d": "UpSampling1D",
        "layers.reshaping.up_sampling2d": "UpSampling2D",
        "layers.reshaping.up_sampling3d": "UpSampling3D",
        "layers.reshaping.zero_padding1d": "ZeroPadding1D",
        "layers.reshaping.zero_padding2d": "ZeroPadding2D",
        "layers.reshaping.zero_padding3d": "ZeroPadding3D",
    },
    "keras.losses": {
        "losses.losses": (
            "BinaryCrossentropy BinaryFocalCrossentropy CTC CategoricalCrossentropy "
            "CategoricalFocalCrossentropy CategoricalGeneralizedCrossEntropy CategoricalHinge Circle "
            "CosineSimilarity Dice Hinge Huber KLDivergence LogCosh MeanAbsoluteError "
            "MeanAbsolutePercentageError MeanSquaredError MeanSquaredLogarithmicError Poisson "
            "SparseCategoricalCrossentropy SquaredHinge Tversky"
        ),
        "losses.loss": "Loss",
    },
    "keras.metrics": {
        "metrics.confusion_metrics": (
            "AUC FalseNegatives FalsePositives Precision PrecisionAtRecall Recall RecallAtPrecision "
            "SensitivityAtSpecificity SpecificityAtSensitivity TrueNegatives TruePositives"
        ),
        "metrics.accuracy_metrics": (
            "Accuracy BinaryAccuracy CategoricalAccuracy SparseCategoricalAccuracy "
            "SparseTopKCategoricalAccuracy TopKCategoricalAccuracy"
        ),
        "metrics.probabilistic_metrics": (
            "BinaryCrossentropy CategoricalCrossentropy KLDivergence Poisson SparseCategoricalCrossentropy"
        ),
        "metrics.iou_metrics": "BinaryIoU IoU MeanIoU OneHotIoU OneHotMeanIoU",
        "metrics.hinge_metrics": "CategoricalHinge Hinge SquaredHinge",
        "metrics.correlation_metrics": "ConcordanceCorrelation PearsonCorrelation",
        "metrics.regression_metrics": (
            "CosineSimilarity LogCoshError MeanAbsoluteError MeanAbsolutePercentageError MeanSquaredError "
            "MeanSquaredLogarithmicError R2Score RootMeanSquaredError"
        ),
        "metrics.f_score_metrics": "F1Score FBetaScore",
        "metrics.reduction_metrics": "Mean MeanMetricWrapper Sum",
        "metrics.metric": "Metric",
    },
    "keras.optimizers": {
        "optimizers.adadelta": "Adadelta",
        "optimizers.adafactor": "Adafactor",
        "optimizers.adagrad": "Adagrad",
        "optimizers.adam": "Adam",
        "optimizers.adamw": "AdamW",
        "optimizers.adamax": "Adamax",
        "optimizers.ftrl": "Ftrl",
        "optimizers.lamb": "Lamb",
        "optimizers.lion": "Lion",
        "optimizers.muon": "Muon",
        "optimizers.nadam": "Nadam",
        "optimizers.optimizer": "Optimizer",
        "optimizers.rmsprop": "RMSprop",
        "optimizers.sgd": "SGD",
        "optimizers.schedule_free_adamw": "ScheduleFreeAdamW",
    },
    "keras.optimizers.schedules": {
        "optimizers.schedules.learning_rate_schedule": (
            "CosineDecay CosineDecayRestarts ExponentialDecay InverseTimeDecay LearningRateSchedule "
            "PiecewiseConstantDecay PolynomialDecay"
        ),
    },
    "keras.regularizers": {
        "regularizers.regularizers": "L1 L1L2 L2 OrthogonalRegularizer Regularizer",
    },
}
_models = {"Model": "models.model", "Sequential": "models.sequential", "Functional": "models.functional"}
_module_of = {
    f"{family}.{name}": f"keras.src.{module}"
    for family, modules in _places.items()
    for module, names in modules.items()
    for name in names.split()
}
for _family in ("keras", "keras.models"):
    _module_of.update({f"{_family}.{name}": f"keras.src.{module}" for name, module in _models.items()})


def place_of(path):
    """The module in which Keras keeps the class that programs know by this path."""
    return _module_of.get(path) or path.rpartition(".")[0]
