import test from 'ava';
import { startTestEngine } from '../../support/keras.js';
import { gives, type Answer } from '../../support/python-answers.js';

await startTestEngine();

const conv = (name: string, args: string): string =>
  `l = layers.${name}(${args}); l.build((None, 8, 8, 1)); [l.use_bias, len(l.weights), l.get_config()['use_bias']]`;
const dense = (args: string): string =>
  `l = layers.Dense(2, ${args}); l.build((None, 8)); [l.use_bias, len(l.weights), l.get_config()['use_bias']]`;
const recurrent = (name: string, args: string): string =>
  `l = layers.${name}(3, ${args}); l.build((None, 8, 8)); [l.use_bias, len(l.weights), l.get_config()['use_bias']]`;
const normalization = (made: string): string =>
  `l = layers.${made}; l.build((None, 8)); [len(l.weights), l.get_config()['center'], l.get_config()['scale']]`;
const trained = (rest: string): string =>
  `m = Sequential([Input((2,)), layers.Dense(1, kernel_initializer='ones')]); m.compile(loss='mse'); ${rest}`;

/** Each layer has what Python's truth says, and keeps the value as it was given. */
const flagsOfLayers: readonly Answer[] = [
  [dense("use_bias='no'"), ['no', 2, 'no']],
  [dense('use_bias=0'), [0, 1, 0]],
  [conv('Conv2D', '2, 3, use_bias=0'), [0, 1, 0]],
  [conv('Conv2D', "2, 3, use_bias='no'"), ['no', 2, 'no']],
  [conv('DepthwiseConv2D', "3, use_bias=''"), ['', 1, '']],
  [conv('SeparableConv2D', '3, 2, use_bias=None'), [null, 2, null]],
  [conv('Conv2DTranspose', '3, 2, use_bias=[]'), [[], 1, []]],
  [recurrent('LSTM', 'use_bias=0'), [0, 2, 0]],
  [recurrent('GRU', "use_bias='no'"), ['no', 3, 'no']],
  [recurrent('SimpleRNN', 'use_bias=[]'), [[], 2, []]],
  [
    "l = layers.GRU(3, reset_after=0); l.build((None, 8, 8)); [l.reset_after, l.weights[2].shape, l.get_config()['reset_after']]",
    [0, [9], 0],
  ],
  [
    "c = layers.LSTM(3, unit_forget_bias=0, return_sequences=1, return_state=1, go_backwards=1, stateful=0, unroll=0).get_config(); [c[k] for k in ['unit_forget_bias', 'return_sequences', 'return_state', 'go_backwards', 'stateful', 'unroll']]",
    [0, 1, 1, 1, 0, 0],
  ],
  [normalization("BatchNormalization(center=0, scale='a')"), [3, 0, 'a']],
  [normalization("LayerNormalization(center=0, scale='a')"), [1, 0, 'a']],
  [normalization("GroupNormalization(2, center=0, scale='a')"), [1, 0, 'a']],
  ["l = layers.Embedding(3, 4, mask_zero=1); [l.mask_zero, l.get_config()['mask_zero']]", [1, 1]],
  [
    "l = layers.GlobalAveragePooling2D(keepdims=1); [l.get_config()['keepdims'], l.compute_output_shape((1, 8, 8, 2))]",
    [1, [1, 1, 1, 2]],
  ],
  ["layers.Attention(use_scale=1).get_config()['use_scale']", 1],
  ["layers.Dot(axes=1, normalize=1).get_config()['normalize']", 1],
  [
    "l = layers.Dropout(0.5); x = np.ones((2, 100)); [float(ops.sum(l(x, training=t))) == 200.0 for t in [0, 0.0, '', False, None, 1, 'a', True]]",
    [true, true, true, true, true, false, false, false],
  ],
  [
    'l = layers.BatchNormalization(); y = l(np.ones((2, 1)), training=1); l.moving_mean',
    [0.009999999776482582],
  ],
  ["l = layers.Dense(2); l.trainable = 'a'; l.trainable", true],
  ['l = layers.Dense(2); l.trainable = 0; l.trainable', false],
  [
    'l = layers.Dense(2); l.build((1, 2)); l.kernel.trainable = 1; [l.kernel.trainable, len(l.trainable_weights)]',
    [true, 2],
  ],
];

const flagsOfOps: readonly Answer[] = [
  ...['sum', 'max', 'logsumexp', 'norm', 'argmax', 'any', 'prod'].map((name): Answer => [
    `ops.${name}(np.ones((2, 2)), axis=0, keepdims=1).shape`,
    [1, 2],
  ]),
  ['ops.moments(np.ones((2, 2)), axes=[0], keepdims=1)[0].shape', [1, 2]],
  ["ops.sum(np.ones((2, 2)), axis=0, keepdims='').shape", [2]],
  ['ops.sum(Input((3,)), axis=0, keepdims=1).shape', [1, 3]],
  ['ops.argmax(Input((3,)), axis=1, keepdims=1).shape', [null, 1]],
  ['ops.linspace(0, 1, 2, endpoint=0)', [0, 0.5]],
  ['ops.linspace(0, 1, 2, endpoint=1)', [0, 1]],
  ["ops.isclose(np.nan, np.nan, equal_nan='a')", 1],
  ['keras.activations.gelu(np.array([1.]), approximate=1)', [0.84119199]],
  ['ops.gelu(np.array([1.]), approximate=0)', [0.84134474]],
];

const flagsOfTraining: readonly Answer[] = [
  [trained("m.evaluate(np.ones((2, 2)), np.ones((2, 1)), return_dict=1, verbose='')"), { loss: 1 }],
  [trained("m.train_on_batch(np.ones((2, 2)), np.ones((2, 1)), return_dict='x')"), { loss: 1 }],
  [trained('m.stop_training = 1; m.stop_training'), true],
  ["m = Sequential([Input((2,)), layers.Dense(1)]); m.compile(loss='mse', metrics=0)", null],
  ["keras.optimizers.Adam(use_ema=1, ema_overwrite_frequency='').get_config()['use_ema']", 1],
];

for (const answer of [...flagsOfLayers, ...flagsOfOps, ...flagsOfTraining])
  test(`flags have Python's truth and are kept as given: ${answer[0]}`, (t) => {
    gives(t, answer);
  });
