import type { WrongUse } from './wrong-uses.js';

const x = "np.zeros((8, 4), 'float32')";
const y = "np.zeros((8, 1), 'float32')";

/** Shapes that an initializer is called with. */
const shapes: readonly WrongUse[] = (
  [
    ['Zeros', '(2, -1)', 'InvalidArgumentError', /-1/],
    ['Zeros', "'a'", 'TypeError', /shape='a'/],
    ['Ones', '(2.5,)', 'TypeError', /shape=\[2\.5\]/],
    ['Constant', "('a', 2)", 'ValueError', /shape=\['a', 2\]/],
    ['Zeros', '(None, 2)', 'ValueError', /shape=\[None, 2\]/],
    ['RandomNormal', '(2, -1)', 'InvalidArgumentError', /-1/],
    ['RandomNormal', '3', 'InvalidArgumentError', /shape=3/],
    ['RandomUniform', '(True, 2)', 'ValueError', /shape=\[True, 2\]/],
    ['TruncatedNormal', '{}', 'ValueError', /shape=\{\}/],
    ['GlorotUniform', "'a'", 'ValueError', /int\(\).*'a'/],
    ['HeNormal', '(None, 2)', 'TypeError', /shape=\[None, 2\]/],
    ['VarianceScaling', '(2.5,)', 'InvalidArgumentError', /shape=\[2\.5\]/],
    ['VarianceScaling', '3', 'TypeError', /shape=3/],
    ['Identity', '(2, -1)', 'InvalidArgumentError', /-1/],
    ['Identity', '(2.5, 3)', 'TypeError', /shape=\[2\.5, 3\]/],
    ['Identity', '(2, 2, -1)', 'ValueError', /rank 3/],
    ['Orthogonal', "'a'", 'ValueError', /rank 1/],
    ['Orthogonal', '(None, 2)', 'TypeError', /shape=\[None, 2\]/],
    ['STFT', '3', 'TypeError', /shape=3/],
    ['STFT', '(2, 3)', 'ValueError', /three sizes/],
    ['Zeros', '(10**5, 10**5)', 'BudgetError', /Zeros.*\[100000, 100000\]/],
  ] as const
).map(([name, shape, kind, names]) => [`keras.initializers.${name}()(${shape})`, kind, names]);

/** Layers whose argument or input is of a wrong type. */
const layers: readonly WrongUse[] = [
  ['layers.StackedRNNCells(layers.LSTMCell(2))', 'TypeError', /cells/],
  ["layers.StackedRNNCells('a')", 'ValueError', /All cells/],
  [
    'layers.Bidirectional(layers.LSTM(2), backward_layer=layers.Dense(2))',
    'AttributeError',
    /backward_layer.*go_backwards/,
  ],
  ["layers.BatchNormalization(axis='x')", 'ValueError', /axis='x'/],
  ["layers.Embedding(3, 2)(np.array(['a', 'b']))", 'UnimplementedError', /'embedding'.*texts/],
  [`layers.Concatenate(axis='a')([${x}, ${x}])`, 'TypeError', /axis=a/],
  [`layers.Concatenate(axis=-3)([${x}, ${x}])`, 'IndexError', /axis=-3/],
  [`layers.Concatenate(axis=2)([${x}, ${x}])`, 'InvalidArgumentError', /axis=2/],
  ['layers.Concatenate(axis=2)([Input((4,)), Input((4,))])', 'IndexError', /axis=2/],
  ['layers.Concatenate()([])', 'TypeError', /Concatenate/],
  [`layers.Rescaling('a')(${x})`, 'UnimplementedError', /scale='a'/],
  [`layers.Rescaling(2, offset='a')(${x})`, 'UnimplementedError', /offset='a'/],
  [`layers.Rescaling([[1], [1, 2]])(${x})`, 'ValueError', /non-rectangular/],
  [`layers.Resizing(2, 2)(${x})`, 'IndexError', /\(8, 4\)/],
  [`layers.CenterCrop(2, 2)(${x})`, 'ValueError', /\(8, 4\)/],
];

const one = `m = Sequential([layers.Dense(1)])\nm.compile('sgd', 'mse')\n`;
const two =
  "i = Input((4,))\nm = Model(i, [layers.Dense(1, name='a')(i), layers.Dense(1, name='b')(i)])\nm.compile('sgd', 'mse')\n";

/** Trainings on data of a wrong structure. */
const trainings: readonly WrongUse[] = (
  [
    [one, `fit(${x}, ${y}, validation_split='a')`, 'TypeError', /validation_split='a'/],
    [one, `fit(${x}, ${y}, validation_split=np.nan)`, 'ValueError', /validation_split/],
    [one, `fit(${x}, {'a': ${y}})`, 'TypeError', /\['a'\]/],
    [one, `fit(${x}, {'a': ${y}, 'b': ${y}})`, 'ValueError', /structures/],
    [two, `fit(${x}, ${y})`, 'KeyError', /\(0,\).*`loss`/],
    [two, `fit(${x}, {'a': ${y}})`, 'KeyError', /\(0,\).*`loss`/],
    [two, `fit(${x}, {'a': ${y}, 'c': ${y}})`, 'TypeError', /\['a', 'c'\]/],
    [two, `fit(${x}, [${y}, ${y}, ${y}])`, 'ValueError', /structures/],
    [one, `predict(${x}, ${y})`, 'ValueError', /batch_size/],
    [one, `predict(${x}, [1])`, 'TypeError', /batch_size=\[1\]/],
    [one, `train_on_batch(${x}, ${y}[:4])`, 'ValueError', /\[4,1\] vs\. \[8,1\]/],
    [one, `test_on_batch(${x}, ${y}[:4])`, 'ValueError', /\[4,1\] vs\. \[8,1\]/],
  ] as const
).map(([made, call, kind, names]) => [`${made}m.${call}`, kind, names]);

const values: readonly WrongUse[] = [
  ["o = keras.optimizers.SGD()\no.learning_rate = 'a'", 'TypeError', /learning_rate=a/],
  ['o = keras.optimizers.SGD()\no.learning_rate = [0.1]', 'ValueError', /learning_rate=\[0\.1\]/],
  [`keras.losses.Tversky(alpha='a')(${x}, ${x})`, 'AttributeError', /alpha='a'/],
  ["keras.losses.MeanSquaredError()('a', 'b')", 'TypeError', /'a'/],
  ['keras.metrics.IoU(2, 0)', 'TypeError', /target_class_ids=0/],
  ["keras.metrics.IoU(2, ['a'])", 'TypeError', /target_class_ids=\['a'\]/],
  ["keras.metrics.Mean()('a')", 'UnimplementedError', /'a'/],
  ["keras.metrics.Mean()(1, 'a')", 'TypeError', /'a'/],
  ['keras.metrics.Mean()([[1], [1, 2]])', 'ValueError', /non-rectangular/],
  ["keras.activations.relu('a')", 'InvalidArgumentError', /'a'/],
  ["keras.activations.tanh('a')", 'ValueError', /'a'/],
  ["keras.activations.silu('a')", 'UnimplementedError', /'a'/],
  ['keras.activations.relu(np.array([True, False]))', 'InvalidArgumentError', /relu.*bool/],
  ["keras.activations.sigmoid(np.array([1, 2], 'int32'))", 'InvalidArgumentError', /int32/],
  ["keras.activations.hard_sigmoid(np.array([1, 2], 'int32'))", 'TypeError', /int32/],
  ["keras.activations.gelu(np.array([1, 2], 'int32'))", 'ValueError', /int32/],
  ['keras.losses.mean_squared_error(1.0, 2.0)', 'InvalidArgumentError', /-1.*0 dimension/],
  ['keras.metrics.categorical_accuracy(1.0, 2.0)', 'InvalidArgumentError', /-1/],
  [`keras.metrics.Precision(class_id='a')(${x}, ${x})`, 'TypeError', /class_id='a'/],
  ['keras.metrics.OneHotMeanIoU(10**15)', 'BudgetError', /num_classes/],
  ['keras.metrics.RecallAtPrecision(0.5, num_thresholds=10**9)', 'BudgetError', /num_thresholds/],
  ['keras.optimizers.Adam().build(5)', 'TypeError', /variables=5/],
  ['keras.optimizers.Adam().apply_gradients(5)', 'TypeError', /grads_and_vars=5/],
  ["keras.ops.sum([1.0], axis='a')", 'InvalidArgumentError', /axis='a'/],
  ['keras.ops.sum([1.0], axis={})', 'ValueError', /axis=\{\}/],
  ["keras.utils.normalize('a')", 'InvalidArgumentError', /'a'/],
  ["keras.utils.normalize([1, 2], axis='a')", 'InvalidArgumentError', /axis='a'/],
  ['keras.utils.normalize([1, 2], axis=5)', 'InvalidArgumentError', /5/],
  ['keras.utils.normalize([1, 2], axis=2.5)', 'TypeError', /axis=2\.5/],
  ['keras.utils.normalize([1, 2], order=0)', 'ValueError', /order=0/],
  ['keras.utils.normalize([[1], [1, 2]])', 'ValueError', /same length/],
  ['keras.utils.to_categorical([0, 1], -2)', 'ValueError', /num_classes=-2/],
  ["keras.utils.to_categorical([0, 1], 'a')", 'TypeError', /num_classes='a'/],
  ["keras.utils.to_categorical('a')", 'ValueError', /'a'/],
  ['keras.utils.to_categorical(None)', 'TypeError', /None/],
  ['keras.utils.to_categorical([])', 'ValueError', /empty/],
  ['keras.utils.to_categorical([np.nan])', 'ValueError', /nan/],
  ['keras.utils.to_categorical([0, 1], 10**12)', 'BudgetError', /to_categorical/],
];

/** Values of a wrong type, for which Keras raises what Python or TensorFlow makes of them. */
export const wrongKinds: readonly WrongUse[] = [...shapes, ...layers, ...trainings, ...values];
