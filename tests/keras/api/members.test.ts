import test from 'ava';
import { gives, type Answer } from '../../support/python-answers.js';
import { startTestEngine } from '../../support/keras.js';

await startTestEngine();

const stopped =
  "m = Sequential([Input((2,)), layers.Dense(1, kernel_initializer='ones')]); m.compile(optimizer=keras.optimizers.SGD(0.), loss='mse'); e = keras.callbacks.EarlyStopping(monitor='loss', patience=1); h = m.fit(np.ones((4, 2)), np.ones((4, 1)), epochs=4, verbose=0, callbacks=[e]); ";

const configurations: readonly Answer[] = [
  ['layers.Dense.from_config(layers.Dense(3).get_config()).units', 3],
  ['l = layers.Dense(3); l.from_config(l.get_config()).units', 3],
  [
    'Sequential.from_config(Sequential([Input((2,)), layers.Dense(4)]).get_config()).count_params()',
    12,
  ],
  [
    'i = Input((2,)); m = Model(i, layers.Dense(4)(i)); Model.from_config(m.get_config()).count_params()',
    12,
  ],
  [
    "keras.optimizers.SGD.from_config(keras.optimizers.SGD(0.5).get_config()).get_config()['learning_rate']",
    0.5,
  ],
  ['keras.initializers.Constant(2.).get_config()', { value: 2 }],
  [
    'keras.initializers.GlorotUniform(seed=3).get_config()',
    { seed: 3, input_axes: null, output_axes: null },
  ],
  ['keras.regularizers.L1L2(0.5).get_config()', { l1: 0.5, l2: 0 }],
  ['keras.constraints.MaxNorm(2).get_config()', { max_value: 2, axis: 0 }],
];

const attributes: readonly Answer[] = [
  ['layers.Dense(2).metrics', []],
  ['layers.Embedding(4, 2, mask_zero=True).compute_mask(np.array([[1, 0]]))', [[1, 0]]],
  ['layers.Dense(2).compute_mask(np.array([[1, 0]]), None)', null],
  ['layers.Masking().compute_mask(np.array([[[1.], [0.]]]))', [[1, 0]]],
  [`${stopped}[e.stopped_epoch, e.best, e.best_epoch, e.wait]`, [1, 1, 0, 1]],
  ['isinstance(keras.losses.Huber(), keras.losses.Loss)', true],
  ['isinstance(layers.Dense(2), keras.Layer)', true],
  ['isinstance(keras.initializers.Zeros(), keras.Initializer)', true],
  ['isinstance(keras.regularizers.L2(), keras.regularizers.Regularizer)', true],
  ['isinstance(keras.constraints.NonNeg(), keras.constraints.Constraint)', true],
  ['isinstance(keras.metrics.Mean(), keras.Metric)', true],
  ['isinstance(keras.metrics.Mean(), keras.losses.Loss)', false],
];

const modules: readonly Answer[] = [
  ['keras.__version__', '3.15.1'],
  [
    'keras.preprocessing.sequence.pad_sequences([[1], [2, 3]])',
    [
      [0, 1],
      [2, 3],
    ],
  ],
  ['ops.nn.relu(np.array([-1., 2]))', [0, 2]],
  ['ops.numpy.mean(np.array([-1., 2]))', 0.5],
  ['ops.linalg.norm(np.array([3., 4]))', 5],
  ["keras.utils.serialize_keras_object(layers.Dense(2))['class_name']", 'Dense'],
];

const loops: readonly Answer[] = [
  ['ops.cond(True, lambda: 1, lambda: 2)', 1],
  ['ops.cond(ops.less(2, 1), lambda: 1, lambda: 2)', 2],
  ['ops.map(lambda v: v * 2, np.array([1., 2]))', [2, 4]],
  [
    'ops.map(lambda v: [v[0] + v[1], v[0]], [np.array([1., 2]), np.array([3., 4])])',
    [
      [4, 6],
      [1, 2],
    ],
  ],
  ['ops.vectorized_map(lambda v: ops.sum(v), np.array([[1., 2], [3, 4]]))', [3, 7]],
  ['ops.while_loop(lambda i, s: i < 3, lambda i, s: (i + 1, s + i), (0, 10))', [3, 13]],
  ['ops.while_loop(lambda i: i < 3, lambda i: i + 1, 0, maximum_iterations=2)', 2],
  ['ops.fori_loop(0, 4, lambda i, v: v + i, 1)', 7],
  ['ops.convert_to_numpy(ops.ones((2,)))', [1, 1]],
];

const groups = { configurations, attributes, modules, loops };

for (const [group, answers] of Object.entries(groups))
  for (const answer of answers)
    test(`${group} are as Python finds them: ${answer[0]}`, (t) => {
      gives(t, answer);
    });

test('loops refuse the symbolic tensors of a network', (t) => {
  t.throws(
    () => {
      gives(t, ['ops.map(lambda v: v, Input((2,)))', null]);
    },
    { message: /symbolic/ },
  );
});
