import type { ErrorKind } from '../../src/keras/base/errors.js';

/** A wrong use of Keras as a program writes it, the class of the error that Keras raises, and what its message names. */
export type WrongUse = readonly [code: string, kind: ErrorKind, names: RegExp];

const image = "np.zeros((2, 5, 5, 3), 'float32')";
const steps = "np.zeros((2, 5, 3), 'float32')";
const rows = "np.zeros((2, 3), 'float32')";

/** Arguments that no layer can work with, found when it is made or called. */
export const wrongArguments: readonly WrongUse[] = [
  ...['0', '-3', '2.5', 'np.nan', 'np.inf', "'a'", 'None', '[3]'].map((value): WrongUse => [
    `layers.Dense(${value})`,
    'ValueError',
    /`units`.*Received: units=/,
  ]),
  ...['0', '-3', '2.5', 'np.nan', 'np.inf'].map((value): WrongUse => [
    `layers.LSTM(${value})(${steps})`,
    'ValueError',
    /`units`/,
  ]),
  ...["'a'", 'None', '[3]'].map((value): WrongUse => [
    `layers.GRU(${value})`,
    'TypeError',
    /units=/,
  ]),
  ['layers.Conv2D(0, 2)', 'ValueError', /filters/],
  ['layers.Conv2D(-3, 2)', 'ValueError', /filters/],
  ['layers.Conv2D(2, 0)', 'ValueError', /kernel_size/],
  ["layers.Conv2D(2, 'a')", 'ValueError', /kernel_size/],
  ['layers.Conv2D(2, [2, -1])', 'ValueError', /kernel_size/],
  ['layers.Conv2D(2, 2, strides=0)', 'ValueError', /strides/],
  ['layers.Conv2D(2, 2, dilation_rate=-3)', 'ValueError', /dilation_rate/],
  ['layers.Conv2D(2, 2, groups=0)', 'ValueError', /groups/],
  [`layers.Conv2D(2, 10**9)(${image})`, 'ValueError', /zero or negative/],
  ['layers.MaxPooling2D(0)', 'ValueError', /pool_size/],
  ['layers.AveragePooling2D(2.5)', 'ValueError', /pool_size/],
  ['layers.Dropout(1.5)', 'ValueError', /rate/],
  ['layers.Dropout(np.nan)', 'ValueError', /rate/],
  ["layers.Dropout('a')", 'TypeError', /rate/],
  ['layers.GaussianNoise(-3)', 'ValueError', /stddev/],
  [`layers.BatchNormalization(axis=10**9)(${rows})`, 'IndexError', /axis=1000000000.*'batch_norm/],
  [`layers.LayerNormalization(axis=[3])(${rows})`, 'IndexError', /axis=3/],
  [`layers.Softmax(axis=[])(${rows})`, 'IndexError', /axis/],
  [`layers.GroupNormalization(1, axis=[3])(${image})`, 'TypeError', /axis=\[3\]/],
  [`layers.GroupNormalization(10**9)(${image})`, 'ValueError', /groups/],
  [`layers.PReLU(shared_axes='a')(${steps})`, 'TypeError', /shared_axes=\['a'\]/],
  [`layers.Masking(mask_value='a')(${steps})`, 'ValueError', /mask_value='a'/],
  ['layers.Embedding(0, 2)', 'ValueError', /input_dim/],
  ['layers.RepeatVector(0)', 'ValueError', /`n`/],
  ['layers.RepeatVector(2.5)', 'TypeError', /`n`/],
  [`layers.Reshape((4,))(${rows})`, 'ValueError', /Reshape/],
  [`layers.Permute((1, 1))(${steps})`, 'ValueError', /dims/],
  ['layers.UpSampling1D(0)', 'ValueError', /size/],
  [`layers.ZeroPadding2D(-3)(${image})`, 'InvalidArgumentError', /padding/],
  [`layers.Cropping2D(5)(${image})`, 'ValueError', /cropping.*'cropping2d'/s],
  [`layers.Resizing(0, 2)(${image})`, 'InvalidArgumentError', /Resizing/],
  [`layers.CenterCrop(2.5, 2)(${image})`, 'TypeError', /CenterCrop.*height=2\.5/s],
  ['layers.CategoryEncoding(num_tokens=2.5)', 'TypeError', /num_tokens=2\.5/],
  ['layers.CategoryEncoding(num_tokens=0)', 'ValueError', /num_tokens/],
  ['layers.MultiHeadAttention(0, 2)', 'ValueError', /num_heads/],
  [`layers.Dot(axes=10**9)([${rows}, ${rows}])`, 'IndexError', /axes=1000000000/],
];

/** Inputs that do not fit a layer. */
export const wrongInputs: readonly WrongUse[] = [
  [`layers.Conv2D(2, 2)(${rows})`, 'ValueError', /'conv2d'.*ndim/],
  [`layers.LSTM(2)(${image})`, 'ValueError', /'lstm'.*ndim/],
  [`layers.MaxPooling2D(2)(${steps})`, 'ValueError', /'max_pooling2d'.*ndim/],
  [`layers.RepeatVector(2)(${steps})`, 'ValueError', /'repeat_vector'.*ndim/],
  ["layers.Dense(2)(np.zeros((), 'float32'))", 'ValueError', /'dense'.*ndim/],
  ["layers.Dense(2)('a')", 'ValueError', /: a \(of type/],
  ['layers.Dense(2)(None)', 'ValueError', /dense/i],
  ['layers.BatchNormalization()(None)', 'ValueError', /tensor/],
  [`layers.BatchNormalization()([${rows}, ${rows}])`, 'ValueError', /tensor/],
  [
    `layers.Add()([${rows}, np.zeros((2, 4))])`,
    'ValueError',
    /[Ii]ncompatible|cannot be broadcast/,
  ],
  [`layers.Concatenate()([${rows}, ${steps}])`, 'ValueError', /Concatenate/],
  [`layers.Subtract()([${rows}, ${rows}, ${rows}])`, 'ValueError', /2 inputs/],
];

/** Texts that Keras does not know. */
export const unknownTexts: readonly WrongUse[] = [
  ...[
    "layers.Dense(2, activation='x')",
    "layers.Dense(2, kernel_initializer='x')",
    "layers.Dense(2, bias_regularizer='x')",
    "layers.Dense(2, kernel_constraint='x')",
    "layers.Dense(2, dtype='x')",
    "layers.Conv2D(2, 2, padding='x')",
    "layers.Conv2D(2, 2, data_format='x')",
    "layers.Bidirectional(layers.LSTM(2), merge_mode='x')",
    "layers.CategoryEncoding(3, output_mode='x')",
    "layers.Attention(score_mode='x')",
    "keras.activations.get('x')",
    "keras.initializers.get('x')",
    "keras.losses.get('x')",
    "keras.metrics.get('x')",
    "keras.optimizers.get('x')",
    "keras.regularizers.get('x')",
    "keras.constraints.get('x')",
    "Sequential([layers.Dense(1)]).compile('x', 'mse')",
    "keras.losses.MeanSquaredError(reduction='x')",
    "keras.initializers.VarianceScaling(mode='x')",
    "keras.backend.set_floatx('x')",
    "Sequential([layers.Dense(1)]).get_layer('x')",
  ].map((code): WrongUse => [code, 'ValueError', /\bx\b/]),
];

/** More than the budget allows; the same in operations. */
export const tooLarge: readonly WrongUse[] = [
  ['layers.Dense(10**9)(keras.Input((10**9,)))', 'BudgetError', /`kernel`.*'dense'/],
  ['layers.Dense(10**9)(keras.Input((3,)))', 'BudgetError', /`kernel`.*'dense'/],
  ['layers.Conv2D(10**9, 2)(keras.Input((5, 5, 3)))', 'BudgetError', /`kernel`.*'conv2d'/],
  ['layers.Embedding(10**9, 2)(keras.Input((3,)))', 'BudgetError', /`embeddings`.*'embedding'/],
  ['layers.LSTM(10**9)(keras.Input((5, 3)))', 'BudgetError', /`kernel`.*'lstm_cell'/],
  [
    'layers.MultiHeadAttention(2, 10**9)(keras.Input((5, 3)), keras.Input((5, 3)))',
    'BudgetError',
    /`kernel`/,
  ],
  ...(
    [
      ['UpSampling1D(10**9)', 'up_sampling1d', steps, '5, 3'],
      ['UpSampling2D(10**9)', 'up_sampling2d', image, '5, 5, 3'],
      ['ZeroPadding1D(10**9)', 'zero_padding1d', steps, '5, 3'],
      ['ZeroPadding2D(10**9)', 'zero_padding2d', image, '5, 5, 3'],
      ['RepeatVector(10**9)', 'repeat_vector', rows, '3,'],
      ['Resizing(10**9, 2)', 'resizing', image, '5, 5, 3'],
      ['CenterCrop(10**9, 2)', 'center_crop', image, '5, 5, 3'],
      ['AdaptiveAveragePooling2D(10**9)', 'adaptive_average_pooling2d', image, '5, 5, 3'],
      ['CategoryEncoding(10**9)', 'category_encoding', rows, '3,'],
      ['Conv2DTranspose(2, 2, strides=10**9)', 'conv2d_transpose', image, '5, 5, 3'],
    ] as const
  ).flatMap(([layer, name, numbers, shape]): WrongUse[] => [
    [`layers.${layer}(keras.Input((${shape})))`, 'BudgetError', new RegExp(`output.*'${name}'`)],
    [`layers.${layer}(${numbers})`, 'BudgetError', new RegExp(`output.*'${name}'`)],
  ]),
  ['keras.ops.zeros(10**9)', 'BudgetError', /\[1000000000\]/],
  ['keras.ops.ones((10**5, 10**5))', 'BudgetError', /\[100000, 100000\]/],
  ['keras.ops.full((10**9,), 3)', 'BudgetError', /full/],
  ['keras.ops.arange(10**9)', 'BudgetError', /arange/],
  ['keras.ops.linspace(0, 1, 10**9)', 'BudgetError', /linspace/],
  ['keras.ops.eye(10**5)', 'BudgetError', /eye/],
  ['keras.ops.one_hot([1, 2], 10**9)', 'BudgetError', /one_hot/],
  ['keras.ops.tile([1, 2], 10**9)', 'BudgetError', /tile/],
  ['keras.ops.repeat([1, 2], 10**9)', 'BudgetError', /repeat/],
  ['keras.ops.broadcast_to([1.0, 2.0], (10**9, 2))', 'BudgetError', /broadcast_to/],
  ['keras.ops.pad([1, 2], 10**9)', 'BudgetError', /pad/],
  ['keras.ops.zeros(-3)', 'InvalidArgumentError', /-3/],
  ['keras.ops.eye(2, -3)', 'InvalidArgumentError', /-3/],
  ['keras.ops.pad([1, 2], -1)', 'InvalidArgumentError', /-1/],
  ['keras.ops.tile([1, 2], -3)', 'InvalidArgumentError', /-/],
];
