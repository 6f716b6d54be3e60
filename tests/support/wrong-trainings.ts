import type { WrongUse } from './wrong-uses.js';

const model = `
x = np.zeros((8, 4), 'float32'); y = np.zeros((8, 1), 'float32')
m = Sequential([keras.Input((4,)), layers.Dense(1)]); m.compile('sgd', 'mse')
`;

const compiled = (how: string): string => `${model}m.compile(${how})\nm.fit(x, y, verbose=0)`;

const fits: readonly WrongUse[] = (
  [
    ['x, y, batch_size=-1', 'ValueError', /batch_size=-1/],
    ['x, y, batch_size=2.5', 'TypeError', /batch_size/],
    ["x, y, batch_size='a'", 'TypeError', /batch_size/],
    ['x, y, batch_size=np.nan', 'ValueError', /batch_size/],
    ['x, y, epochs=2.5', 'TypeError', /epochs=2\.5/],
    ['x, y, epochs=np.nan', 'TypeError', /epochs=nan/],
    ["x, y, epochs='a'", 'TypeError', /epochs='a'/],
    ['x, y, steps_per_epoch=-1', 'ValueError', /shape/],
    ['x, y, steps_per_epoch=2.5', 'TypeError', /steps_per_epoch=2\.5/],
    ['x, y, epochs=10**15', 'BudgetError', /epochs=1000000000000000.*Fewer epochs/],
    ['x, y, nb_epoch=3', 'TypeError', /nb_epoch/],
    ['np.zeros((8, 3)), y', 'ValueError', /\(.*3\)/],
    ['np.zeros((7, 4)), y', 'ValueError', /cardinality/],
    ['x, np.zeros((8, 2, 3, 4))', 'InvalidArgumentError', /\[8,2,3,4\] vs\. \[8,1\]/],
    ["x, np.array([['a']] * 8)", 'ValueError', /Invalid dtype.*str/],
    ['x, [1, 2]', 'ValueError', /Unrecognized data type/],
    ["'a', y", 'ValueError', /Unrecognized data type/],
    ['x', 'ValueError', /None values/],
    ['', 'KeyError', /empty set/],
    ['x, y, validation_data=(x, y, y, y)', 'ValueError', /validation|format/],
    ['x, y, class_weight={0: 1}, sample_weight=np.ones(8)', 'ValueError', /class_weight/],
    ['x, y, callbacks=[5]', 'AttributeError', /set_model/],
  ] as const
).map(([args, kind, names]): WrongUse => [
  `${model}m.fit(${[args, 'verbose=0'].filter((part) => part !== '').join(', ')})`,
  kind,
  names,
]);

/** Trainings, models and functions of programs that cannot work. */
export const wrongTrainings: readonly WrongUse[] = [
  ...fits,
  [compiled("'x', 'mse'"), 'ValueError', /optimizer.*x/],
  [compiled("'sgd', 'x'"), 'ValueError', /loss|x/],
  [compiled("'sgd', 'mse', metrics=['x']"), 'ValueError', /x/],
  [compiled("'sgd', lambda t, p: None"), 'ValueError', /loss.*None/],
  [compiled("'sgd', lambda t, p: 5"), 'ValueError', /[Nn]o gradients/],
  [compiled("'sgd', lambda t, p: 'a'"), 'TypeError', /loss.*'a'/],
  [compiled("'sgd', 'mse', metrics=[lambda t, p: None]"), 'ValueError', /metric.*None/],
  [`layers.Lambda(lambda t: 'a')(Input((4,)))`, 'NotImplementedError', /'lambda'.*|output_shape/],
  ['layers.Lambda(5)', 'TypeError', /function/],
  ['Sequential(5)', 'TypeError', /layers/],
  ['Sequential([5])', 'ValueError', /keras\.Layer/],
  ['Sequential().pop()', 'IndexError', /range/],
  ['i = Input((3,))\nModel(i, 5)', 'ValueError', /outputs/],
  [
    'i = Input((3,))\nModel(Input((3,)), layers.Dense(1)(i))',
    'ValueError',
    /not connected to `inputs`/,
  ],
];

/** What looks wrong, and what Keras does all the same. */
export const acceptedUses: readonly string[] = [
  ...[
    'x, y, batch_size=0',
    'x, y, batch_size=10**9',
    'x, y, epochs=0',
    'x, y, epochs=-1',
    'x, y, initial_epoch=5',
    'x, y, validation_split=1.5',
    'x, y, validation_split=-0.2',
    'np.full((8, 4), np.nan), y',
    'np.full((8, 4), np.inf), y',
    'x, np.full((8, 1), np.nan)',
    'np.zeros((0, 4)), np.zeros((0, 1))',
    'x, np.zeros((8, 3))',
    'np.zeros((8, 4, 1)), y',
    'x, y, sample_weight=np.full((8,), np.nan)',
  ].map((args) => `${model}m.fit(${args}, verbose=0)`),
  compiled("'sgd', lambda t, p: p[:, 0] * 0 + keras.ops.ones((3, 1))"),
  `${model}m.compile(keras.optimizers.SGD(-1.0), 'mse')\nm.fit(x, y, verbose=0)`,
  'layers.Add()([np.zeros((2, 3))])',
  "layers.MaxPooling2D(2, padding='causal')",
];
