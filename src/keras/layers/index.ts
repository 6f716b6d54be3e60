import type { Serializable } from '../base/serializable.js';
import type { Layer } from './base/layer.js';
import { Activation } from './activation.js';
import { ActivityRegularization } from './activity-regularization.js';
import { AdaptiveAveragePooling1D } from './adaptive-average-pooling1d.js';
import { AdaptiveAveragePooling2D } from './adaptive-average-pooling2d.js';
import { AdaptiveAveragePooling3D } from './adaptive-average-pooling3d.js';
import { AdaptiveMaxPooling1D } from './adaptive-max-pooling1d.js';
import { AdaptiveMaxPooling2D } from './adaptive-max-pooling2d.js';
import { AdaptiveMaxPooling3D } from './adaptive-max-pooling3d.js';
import { Add } from './add.js';
import { AdditiveAttention } from './additive-attention.js';
import { AlphaDropout } from './alpha-dropout.js';
import { Attention } from './attention.js';
import { Average } from './average.js';
import { AveragePooling1D } from './average-pooling1d.js';
import { AveragePooling2D } from './average-pooling2d.js';
import { AveragePooling3D } from './average-pooling3d.js';
import { BatchNormalization } from './batch-normalization.js';
import { Bidirectional } from './bidirectional.js';
import { CategoryEncoding } from './category-encoding.js';
import { CenterCrop } from './center-crop.js';
import { Concatenate } from './concatenate.js';
import { Conv1D } from './conv1d.js';
import { Conv1DTranspose } from './conv1d-transpose.js';
import { Conv2D } from './conv2d.js';
import { Conv2DTranspose } from './conv2d-transpose.js';
import { Conv3D } from './conv3d.js';
import { Conv3DTranspose } from './conv3d-transpose.js';
import { Cropping1D } from './cropping1d.js';
import { Cropping2D } from './cropping2d.js';
import { Cropping3D } from './cropping3d.js';
import { Dense } from './dense.js';
import { DepthwiseConv1D } from './depthwise-conv1d.js';
import { DepthwiseConv2D } from './depthwise-conv2d.js';
import { Dot } from './dot.js';
import { Dropout } from './dropout.js';
import { EinsumDense } from './einsum-dense.js';
import { ELU } from './elu.js';
import { Embedding } from './embedding.js';
import { Flatten } from './flatten.js';
import { GaussianDropout } from './gaussian-dropout.js';
import { GaussianNoise } from './gaussian-noise.js';
import { GlobalAveragePooling1D } from './global-average-pooling1d.js';
import { GlobalAveragePooling2D } from './global-average-pooling2d.js';
import { GlobalAveragePooling3D } from './global-average-pooling3d.js';
import { GlobalMaxPooling1D } from './global-max-pooling1d.js';
import { GlobalMaxPooling2D } from './global-max-pooling2d.js';
import { GlobalMaxPooling3D } from './global-max-pooling3d.js';
import { GroupNormalization } from './group-normalization.js';
import { GRU } from './gru.js';
import { GRUCell } from './gru-cell.js';
import { Identity } from './identity.js';
import { InputLayer } from './input-layer.js';
import { Lambda } from './lambda.js';
import { LayerNormalization } from './layer-normalization.js';
import { LeakyReLU } from './leaky-re-lu.js';
import { LSTM } from './lstm.js';
import { LSTMCell } from './lstm-cell.js';
import { Masking } from './masking.js';
import { Maximum } from './maximum.js';
import { MaxPooling1D } from './max-pooling1d.js';
import { MaxPooling2D } from './max-pooling2d.js';
import { MaxPooling3D } from './max-pooling3d.js';
import { Minimum } from './minimum.js';
import { MultiHeadAttention } from './multi-head-attention.js';
import { Multiply } from './multiply.js';
import { Normalization } from './normalization.js';
import { Permute } from './permute.js';
import { PReLU } from './p-re-lu.js';
import { ReLU } from './re-lu.js';
import { RepeatVector } from './repeat-vector.js';
import { Rescaling } from './rescaling.js';
import { Reshape } from './reshape.js';
import { Resizing } from './resizing.js';
import { RMSNormalization } from './rms-normalization.js';
import { RNN } from './rnn.js';
import { SeparableConv1D } from './separable-conv1d.js';
import { SeparableConv2D } from './separable-conv2d.js';
import { SimpleRNN } from './simple-rnn.js';
import { SimpleRNNCell } from './simple-rnn-cell.js';
import { Softmax } from './softmax.js';
import { SpatialDropout1D } from './spatial-dropout1d.js';
import { SpatialDropout2D } from './spatial-dropout2d.js';
import { SpatialDropout3D } from './spatial-dropout3d.js';
import { StackedRNNCells } from './stacked-rnn-cells.js';
import { Subtract } from './subtract.js';
import { TimeDistributed } from './time-distributed.js';
import { UnitNormalization } from './unit-normalization.js';
import { UpSampling1D } from './up-sampling1d.js';
import { UpSampling2D } from './up-sampling2d.js';
import { UpSampling3D } from './up-sampling3d.js';
import { ZeroPadding1D } from './zero-padding1d.js';
import { ZeroPadding2D } from './zero-padding2d.js';
import { ZeroPadding3D } from './zero-padding3d.js';

/** All layers by class name. */
export const layers: Readonly<Record<string, Serializable<Layer>>> = {
  Activation,
  ActivityRegularization,
  AdaptiveAveragePooling1D,
  AdaptiveAveragePooling2D,
  AdaptiveAveragePooling3D,
  AdaptiveMaxPooling1D,
  AdaptiveMaxPooling2D,
  AdaptiveMaxPooling3D,
  Add,
  AdditiveAttention,
  AlphaDropout,
  Attention,
  Average,
  AveragePooling1D,
  AveragePooling2D,
  AveragePooling3D,
  BatchNormalization,
  Bidirectional,
  CategoryEncoding,
  CenterCrop,
  Concatenate,
  Conv1D,
  Conv1DTranspose,
  Conv2D,
  Conv2DTranspose,
  Conv3D,
  Conv3DTranspose,
  Cropping1D,
  Cropping2D,
  Cropping3D,
  Dense,
  DepthwiseConv1D,
  DepthwiseConv2D,
  Dot,
  Dropout,
  EinsumDense,
  ELU,
  Embedding,
  Flatten,
  GaussianDropout,
  GaussianNoise,
  GlobalAveragePooling1D,
  GlobalAveragePooling2D,
  GlobalAveragePooling3D,
  GlobalMaxPooling1D,
  GlobalMaxPooling2D,
  GlobalMaxPooling3D,
  GroupNormalization,
  GRU,
  GRUCell,
  Identity,
  InputLayer,
  Lambda,
  LayerNormalization,
  LeakyReLU,
  LSTM,
  LSTMCell,
  Masking,
  Maximum,
  MaxPooling1D,
  MaxPooling2D,
  MaxPooling3D,
  Minimum,
  MultiHeadAttention,
  Multiply,
  Normalization,
  Permute,
  PReLU,
  ReLU,
  RepeatVector,
  Rescaling,
  Reshape,
  Resizing,
  RMSNormalization,
  RNN,
  SeparableConv1D,
  SeparableConv2D,
  SimpleRNN,
  SimpleRNNCell,
  Softmax,
  SpatialDropout1D,
  SpatialDropout2D,
  SpatialDropout3D,
  StackedRNNCells,
  Subtract,
  TimeDistributed,
  UnitNormalization,
  UpSampling1D,
  UpSampling2D,
  UpSampling3D,
  ZeroPadding1D,
  ZeroPadding2D,
  ZeroPadding3D,
};
