import { rows, type DifferentiableLayer } from './differentiable-layer.js';

const none = (): readonly unknown[] => [];
const apart = { values: 'apart' } as const;

const line = [2, 4, 2];
const image = [2, 4, 4, 2];
const volume = [1, 3, 3, 3, 2];

const convolutions: readonly DifferentiableLayer[] = [
  ...rows(['Conv1D'], () => [4, 2, { padding: 'causal', dilation_rate: 2, groups: 2 }], [line]),
  ...rows(['Conv1DTranspose'], () => [3, 3, { strides: 2, padding: 'same' }], [line]),
  ...rows(['Conv2D'], () => [3, [2, 3], { strides: [1, 2], padding: 'same' }], [image]),
  ...rows(['Conv2D'], () => [4, 2, { dilation_rate: 2, groups: 2 }], [image], {
    variant: 'dilated, in groups',
  }),
  ...rows(['Conv2D'], () => [2, 2, { data_format: 'channels_first' }], [[2, 2, 3, 4]], {
    variant: 'channels first',
  }),
  ...rows(['Conv2DTranspose'], () => [2, 3, { strides: 2, output_padding: 1 }], [[1, 2, 3, 2]]),
  ...rows(['Conv3D'], () => [2, 2, { padding: 'same' }], [[1, 3, 2, 3, 1]]),
  ...rows(['Conv3DTranspose'], () => [2, 2, { strides: 2 }], [[1, 2, 2, 1, 1]]),
  ...rows(['DepthwiseConv1D'], () => [2, { depth_multiplier: 2 }], [line]),
  ...rows(['DepthwiseConv2D'], () => [2, { dilation_rate: 2, padding: 'same' }], [image]),
  ...rows(['SeparableConv1D'], () => [3, 2, { strides: 2, padding: 'same' }], [line]),
  ...rows(['SeparableConv2D'], () => [3, 2, { depth_multiplier: 2 }], [[1, 3, 3, 2]]),
];

const same = { padding: 'same' };

const pools: readonly DifferentiableLayer[] = [
  ...rows(['AveragePooling1D', 'MaxPooling1D'], () => [2, 1, same], [line], apart),
  ...rows(['AveragePooling2D', 'MaxPooling2D'], () => [3, 2, same], [[1, 4, 5, 2]], apart),
  ...rows(['AveragePooling3D', 'MaxPooling3D'], () => [2, 1, same], [volume], apart),
  ...rows(['AdaptiveAveragePooling1D', 'AdaptiveMaxPooling1D'], () => [3], [line], apart),
  ...rows(['AdaptiveAveragePooling2D', 'AdaptiveMaxPooling2D'], () => [[3, 2]], [image], apart),
  ...rows(['AdaptiveAveragePooling3D', 'AdaptiveMaxPooling3D'], () => [2], [volume], apart),
  ...rows(['GlobalAveragePooling1D', 'GlobalMaxPooling1D'], none, [line], apart),
  ...rows(['GlobalAveragePooling2D', 'GlobalMaxPooling2D'], none, [image], apart),
  ...rows(['GlobalAveragePooling3D', 'GlobalMaxPooling3D'], none, [volume], apart),
];

/** Convolutions and pools. */
export const differentiableImageLayers: readonly DifferentiableLayer[] = [
  ...convolutions,
  ...pools,
];
