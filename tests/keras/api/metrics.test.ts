import test from 'ava';
import { gives, type Answer } from '../../support/python-answers.js';
import { startTestEngine } from '../../support/keras.js';

await startTestEngine();

const single = (compile: string, rest: string): string =>
  `m = Sequential([Input((2,)), layers.Dense(1, kernel_initializer='ones')]); m.compile(${compile}); ${rest}`;
const fit = 'h = m.fit(np.ones((2, 2)), np.ones((2, 1)), verbose=0); ';
const twins = (compile: string): string =>
  `i = Input((2,)); m = Model(i, [layers.Dense(1, name='a')(i), layers.Dense(1, name='b')(i)]); m.compile(${compile}); `;
const fitTwins = 'h = m.fit(np.ones((2, 2)), [np.ones((2, 1)), np.ones((2, 1))], verbose=0); ';
const lists = '[m.metrics, m.metrics_names]';

/** What a model knows of its metrics before, after `compile` and after `fit`. */
const ofModels: readonly Answer[] = [
  [`m = Sequential([Input((2,)), layers.Dense(1)]); ${lists}`, [[], []]],
  [single("loss='mse'", lists), [['Mean'], ['loss']]],
  [
    single("loss='mse', metrics=['mae']", lists),
    [
      ['Mean', 'CompileMetrics'],
      ['loss', 'compile_metrics'],
    ],
  ],
  [
    single("metrics=['mae']", lists),
    [
      ['Mean', 'CompileMetrics'],
      ['loss', 'compile_metrics'],
    ],
  ],
  [
    single("loss='mse', metrics=[]", lists),
    [
      ['Mean', 'CompileMetrics'],
      ['loss', 'compile_metrics'],
    ],
  ],
  [
    single("loss='mse', metrics=['mae']", `${fit}${lists}`),
    [
      ['Mean', 'CompileMetrics'],
      ['loss', 'compile_metrics'],
    ],
  ],
  [single("loss='mse', metrics=['mae']", `${fit}[k.name for k in m.metrics[1].metrics]`), ['mae']],
  [
    single("loss='mse', metrics=['mae']", `${fit}[m.metrics[0].result(), m.metrics[1].result()]`),
    [1, { mae: 1 }],
  ],
  [single("loss='mse', metrics=['mae']", `${fit}m.get_metrics_result()`), { loss: 1, mae: 1 }],
  [single("loss='mse'", `${fit}m.reset_metrics(); m.metrics[0].result()`), 0],
  [
    single(
      "loss='mse'",
      'm.compute_loss(x=np.ones((2, 2)), y=np.ones((2, 1)), y_pred=np.zeros((2, 1)))',
    ),
    1,
  ],
  [
    `${twins("loss=['mse', 'mae'], metrics=[['mae'], ['mse']]")}m.metrics_names`,
    ['loss', 'compile_metrics'],
  ],
  [
    `${twins("loss=['mse', 'mae'], metrics=[['mae'], ['mse']]")}${fitTwins}${lists}`,
    [
      ['Mean', 'CompileMetrics', 'Mean', 'Mean'],
      ['loss', 'compile_metrics', 'a_loss', 'b_loss'],
    ],
  ],
  [`${twins("loss=['mse', 'mae']")}${fitTwins}m.metrics_names`, ['loss', 'a_loss', 'b_loss']],
  [
    single("loss='mse'", '[m.loss, m.jit_compile, m.steps_per_execution, m.run_eagerly]'),
    ['mse', false, 1, false],
  ],
  [single("loss='mse', run_eagerly='a'", 'm.run_eagerly'), 'a'],
];

for (const answer of ofModels)
  test(`a model tells of its metrics: ${answer[0]}`, (t) => {
    gives(t, answer);
  });

const labels = 'np.array([1., 0]), np.array([.9, .8])';

/** Objects of metrics, called: they take the batch in and give the result so far. */
const called: readonly Answer[] = [
  ['keras.metrics.Mean()([1, 2, 3])', 2],
  ['keras.metrics.Mean()(np.array([1., 2, 3]), sample_weight=[1, 0, 0])', 1],
  ['keras.metrics.Mean()(values=[1, 2, 3])', 2],
  ['keras.metrics.Sum()([1, 2, 3])', 6],
  ['m = keras.metrics.Mean(); m.update_state([1, 3]); m.update_state(values=[5]); m.result()', 3],
  ['m = keras.metrics.Mean(); m.update_state([1, 3], [1, 0]); m.result()', 1],
  ['keras.metrics.MeanSquaredError()([1, 2, 3], [1., 2, 4])', 0.3333333432674408],
  [`keras.metrics.BinaryAccuracy()(${labels})`, 0.5],
  [`keras.metrics.Precision()(${labels})`, 0.5],
  [`keras.metrics.AUC()(${labels})`, 1],
  [`keras.metrics.MeanMetricWrapper(keras.losses.mean_squared_error)(${labels})`, 0.32499998],
  [
    'keras.metrics.F1Score()(np.array([[1., 0], [0, 1]]), np.array([[.9, .1], [.4, .6]]))',
    [0.9999998, 0.9999998],
  ],
  ['keras.metrics.MeanIoU(2)(np.array([1, 0]), np.array([1, 1]))', 0.25],
  ['keras.metrics.R2Score()(np.array([[1.], [0]]), np.array([[.9], [.8]]))', -0.30000007],
  [
    'keras.metrics.SparseCategoricalAccuracy()(np.array([1, 0]), np.array([[.2, .8], [.6, .4]]))',
    1,
  ],
];

for (const answer of called)
  test(`a metric is called: ${answer[0]}`, (t) => {
    gives(t, answer);
  });

const refused: readonly (readonly [code: string, message: RegExp])[] = [
  ['keras.metrics.Mean()()', /missing 1 required positional argument: 'values'/],
  ['keras.metrics.MeanSquaredError()([1, 2])', /missing 1 required positional argument: 'y_pred'/],
  [single("loss='mse', metrics=['mae']", 'm.metrics[1].result()'), /compile_metrics/],
];

for (const [code, message] of refused)
  test(`a metric is asked in vain: ${code}`, (t) => {
    t.throws(
      () => {
        gives(t, [code, null]);
      },
      { message },
    );
  });
