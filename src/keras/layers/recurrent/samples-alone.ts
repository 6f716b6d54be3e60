/** Layers that compute each sample of a batch without looking at the others, and draw nothing. */
const alone = new Set([
  'Activation',
  'AveragePooling1D',
  'AveragePooling2D',
  'AveragePooling3D',
  'Conv1D',
  'Conv1DTranspose',
  'Conv2D',
  'Conv2DTranspose',
  'Conv3D',
  'Conv3DTranspose',
  'Cropping1D',
  'Cropping2D',
  'Cropping3D',
  'Dense',
  'DepthwiseConv1D',
  'DepthwiseConv2D',
  'ELU',
  'Embedding',
  'Flatten',
  'GRU',
  'GRUCell',
  'GlobalAveragePooling1D',
  'GlobalAveragePooling2D',
  'GlobalAveragePooling3D',
  'GlobalMaxPooling1D',
  'GlobalMaxPooling2D',
  'GlobalMaxPooling3D',
  'LSTM',
  'LSTMCell',
  'LayerNormalization',
  'LeakyReLU',
  'MaxPooling1D',
  'MaxPooling2D',
  'MaxPooling3D',
  'Permute',
  'ReLU',
  'RepeatVector',
  'Rescaling',
  'Reshape',
  'SeparableConv1D',
  'SeparableConv2D',
  'Sequential',
  'SimpleRNN',
  'SimpleRNNCell',
  'UpSampling1D',
  'UpSampling2D',
  'UpSampling3D',
  'ZeroPadding1D',
  'ZeroPadding2D',
  'ZeroPadding3D',
]);

interface Part {
  readonly className: string;
  readonly stateful?: boolean;
  readonly sublayers: readonly Part[];
  readonly activityRegularizer?: unknown;
}

/** Whether the steps of a sequence may go through the layer as samples of one batch. */
export const treatsSamplesAlone = (layer: Part): boolean =>
  alone.has(layer.className) &&
  layer.stateful !== true &&
  // The penalty of an inner call is divided by its number of samples.
  layer.sublayers.every((inner) => inner.activityRegularizer == null && treatsSamplesAlone(inner));
