import * as tf from '@tensorflow/tfjs-core';
import { differentiableImageLayers } from './differentiable-image-layers.js';
import { rows, type DifferentiableLayer } from './differentiable-layer.js';
import { makeLayer } from './make-layer.js';

const seeded = { seed: 3 };

const none = (): readonly unknown[] => [];
const list = { passed: 'list' } as const;
const apart = { values: 'apart' } as const;
const training = { keywords: { training: true } } as const;

const line = [2, 4, 2];
const image = [2, 4, 4, 2];
const volume = [1, 3, 3, 3, 2];

const elementwise: readonly DifferentiableLayer[] = [
  ...rows(['Activation'], () => ['tanh'], [[2, 3]]),
  ...rows(['ActivityRegularization'], () => [{ l1: 0.1, l2: 0.1 }], [[2, 3]]),
  ...rows(['ELU', 'LeakyReLU', 'ReLU', 'Identity'], none, [[3, 4]], apart),
  ...rows(['ReLU'], () => [0.9, 0.1, 0.4], [[3, 4]], { ...apart, variant: 'clipped' }),
  ...rows(['PReLU'], () => [{ shared_axes: [1] }], [[2, 3, 2]], apart),
  ...rows(['Softmax'], none, [[2, 4]]),
  ...rows(['Softmax'], () => [{ axis: 1 }], [[2, 3, 2]], { variant: 'over another axis' }),
  ...rows(['Rescaling'], () => [0.5, 2], [[2, 3]]),
  ...rows(['Normalization'], () => [{ mean: [1, 2, 3], variance: [1, 4, 9] }], [[2, 3]]),
  ...rows(['Lambda'], () => [(x: tf.Tensor): tf.Tensor => tf.square(x)], [[2, 3]]),
  ...rows(['Masking'], none, [[2, 3, 2]]),
  ...rows(['Dropout', 'GaussianDropout', 'AlphaDropout'], () => [0.4, seeded], [[3, 4]], training),
  ...rows(['GaussianNoise'], () => [0.5, seeded], [[3, 4]], training),
  ...rows(['SpatialDropout1D'], () => [0.4, seeded], [line], training),
  ...rows(['SpatialDropout2D'], () => [0.4, seeded], [image], training),
  ...rows(['SpatialDropout3D'], () => [0.4, seeded], [volume], training),
];

const dense: readonly DifferentiableLayer[] = [
  ...rows(['Dense'], () => [3, { activation: 'gelu' }], [[2, 2, 3]]),
  ...rows(['EinsumDense'], () => ['abc,cd->abd', [null, 3], { bias_axes: 'd' }], [[2, 3, 2]]),
  ...rows(['Embedding'], () => [5, 2], [[2, 3]], { values: 'whole' }),
];

const shapes: readonly DifferentiableLayer[] = [
  ...rows(['Flatten'], none, [line]),
  ...rows(['Flatten'], () => ['channels_first'], [line], { variant: 'channels first' }),
  ...rows(['Reshape'], () => [[4, -1]], [line]),
  ...rows(['Permute'], () => [[3, 1, 2]], [image]),
  ...rows(['RepeatVector'], () => [3], [[2, 3]]),
  ...rows(['Cropping1D'], () => [[1, 2]], [line]),
  ...rows(['Cropping2D'], () => [[1, [0, 2]]], [image]),
  ...rows(['Cropping3D'], () => [1], [volume]),
  ...rows(['ZeroPadding1D'], () => [[1, 2]], [line]),
  ...rows(['ZeroPadding2D'], () => [[1, [0, 2]]], [image]),
  ...rows(['ZeroPadding3D'], () => [1], [[1, 2, 2, 2, 1]]),
  ...rows(['UpSampling1D'], () => [3], [line]),
  ...rows(['UpSampling2D'], () => [[2, 3]], [[1, 2, 3, 2]]),
  ...rows(['UpSampling2D'], () => [2, { interpolation: 'bilinear' }], [[1, 2, 3, 2]], {
    variant: 'bilinear',
  }),
  ...rows(['UpSampling3D'], () => [2], [[1, 2, 2, 2, 1]]),
  ...rows(['Resizing'], () => [3, 5], [image]),
  ...rows(['Resizing'], () => [2, 3, { interpolation: 'bicubic' }], [image], {
    variant: 'bicubic',
  }),
  ...rows(['CenterCrop'], () => [2, 3], [image]),
];

const normalizations: readonly DifferentiableLayer[] = [
  ...rows(['BatchNormalization'], none, [[4, 3]], training),
  ...rows(['BatchNormalization'], () => [{ axis: 1 }], [[2, 3, 2]], {
    variant: 'without training',
  }),
  ...rows(['GroupNormalization'], () => [2], [[2, 3, 4]]),
  ...rows(['LayerNormalization', 'RMSNormalization', 'UnitNormalization'], none, [[2, 4]]),
  ...rows(['LayerNormalization'], () => [{ axis: [1, 2] }], [[2, 3, 2]], {
    variant: 'over two axes',
  }),
];

const recurrences: readonly DifferentiableLayer[] = [
  ...rows(['GRU', 'LSTM', 'SimpleRNN'], () => [3, { return_sequences: true }], [[2, 3, 2]]),
  ...rows(['GRU'], () => [2, { reset_after: false }], [[2, 3, 2]], { variant: 'reset before' }),
  ...rows(
    ['GRU', 'LSTM', 'SimpleRNN'],
    () => [2, { dropout: 0.3, recurrent_dropout: 0.3, seed: 3 }],
    [[2, 3, 2]],
    { ...training, variant: 'with dropout' },
  ),
  ...rows(
    ['GRUCell', 'SimpleRNNCell'],
    () => [3],
    [
      [2, 2],
      [2, 3],
    ],
    { passed: 'states' },
  ),
  ...rows(
    ['LSTMCell'],
    () => [3],
    [
      [2, 2],
      [2, 3],
      [2, 3],
    ],
    { passed: 'states' },
  ),
  ...rows(
    ['StackedRNNCells'],
    () => [[makeLayer('GRUCell', [2]), makeLayer('SimpleRNNCell', [3])]],
    [
      [2, 2],
      [2, 2],
      [2, 3],
    ],
    { passed: 'states' },
  ),
  ...rows(['RNN'], () => [makeLayer('LSTMCell', [2]), { return_sequences: true }], [[2, 3, 2]]),
  ...rows(['Bidirectional'], () => [makeLayer('GRU', [2])], [[2, 3, 2]]),
  ...rows(['TimeDistributed'], () => [makeLayer('Dense', [3])], [[2, 3, 2]]),
];

const pair = [
  [2, 3],
  [2, 3],
];

const merges: readonly DifferentiableLayer[] = [
  ...rows(
    ['Add', 'Average', 'Concatenate', 'Maximum', 'Minimum', 'Multiply', 'Subtract'],
    none,
    pair,
    { ...list, ...apart },
  ),
  ...rows(
    ['Add', 'Multiply'],
    none,
    [
      [2, 3, 2],
      [2, 1, 2],
    ],
    { ...list, variant: 'broadcast' },
  ),
  ...rows(
    ['Dot'],
    () => [[2, 1], true],
    [
      [2, 2, 3],
      [2, 3, 2],
    ],
    list,
  ),
  ...rows(
    ['AdditiveAttention', 'Attention'],
    none,
    [
      [2, 2, 3],
      [2, 4, 3],
    ],
    list,
  ),
  ...rows(
    ['Attention'],
    () => [true, 'concat'],
    [
      [2, 2, 3],
      [2, 4, 3],
    ],
    {
      ...list,
      variant: 'by concatenation',
    },
  ),
  ...rows(
    ['MultiHeadAttention'],
    () => [2, 2],
    [
      [1, 2, 3],
      [1, 3, 3],
    ],
    {
      variant: 'of query and value',
    },
  ),
];

/** Rows of every kind of layer that has gradients. */
export const differentiableLayers: readonly DifferentiableLayer[] = [
  ...elementwise,
  ...dense,
  ...shapes,
  ...differentiableImageLayers,
  ...normalizations,
  ...recurrences,
  ...merges,
];
