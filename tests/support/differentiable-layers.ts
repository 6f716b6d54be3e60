import * as tf from '@tensorflow/tfjs-core';
import type { Arguments } from '../../src/keras/base/signature.js';
import type { Layer } from '../../src/keras/layers/base/layer.js';
import { makeLayer } from './make-layer.js';

/** A layer, and how it is called to hold its gradients against difference quotients. */
export interface DifferentiableLayer {
  readonly className: string;
  /** What tells it from the other rows of its class. */
  readonly variant: string;
  /** Makes it; with the same random numbers each time. */
  make(): Layer;
  readonly inputs: readonly (readonly number[])[];
  /** `each`: an argument for each tensor. `list`: one list of all. `states`: the first, and a list of the others. */
  readonly passed: 'each' | 'list' | 'states';
  /** `apart`: no two numbers are close to each other or to 0, as the layer has kinks there. */
  readonly values: 'smooth' | 'apart' | 'whole';
  readonly keywords: Arguments;
}

type Way = Partial<Pick<DifferentiableLayer, 'passed' | 'values' | 'keywords' | 'variant'>>;

const seeded = { seed: 3 };

/** Layers with the arguments of the constructor: by position, and by name where the last of them is a dictionary. */
function rows(
  classNames: readonly string[],
  args: () => readonly unknown[],
  inputs: readonly (readonly number[])[],
  way: Way = {},
): DifferentiableLayer[] {
  return classNames.map((className) => ({
    className,
    variant: '',
    make: () => construct(className, args()),
    inputs,
    passed: 'each',
    values: 'smooth',
    keywords: {},
    ...way,
  }));
}

function construct(className: string, args: readonly unknown[]): Layer {
  const last = args.at(-1);
  const isNamed = last !== null && typeof last === 'object' && last.constructor === Object;
  return isNamed
    ? makeLayer(className, args.slice(0, -1), last as Arguments)
    : makeLayer(className, args);
}

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
  ...convolutions,
  ...pools,
  ...normalizations,
  ...recurrences,
  ...merges,
];
