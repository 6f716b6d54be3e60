import { ArrayData } from '../../src/keras/training/array-data.js';
import { labels, wave } from './numpy/create.js';
import { NdArray } from './numpy/nd-array.js';
import { newScope, runPython } from './python/run.js';
import { valuesOf, type StoredTensor } from './stored-tensor.js';

/** How the metrics of a trial are written in Python; the id says it where nothing stands here. */
const metricsByName: Readonly<Record<string, string>> = {
  '[] none': '[]',
  None: 'None',
  objects:
    "[keras.metrics.Precision(), keras.metrics.Recall(), keras.metrics.AUC(name='roc'), keras.metrics.BinaryAccuracy('ba')]",
  'two objects of one class': "[keras.metrics.AUC(), keras.metrics.AUC(curve='PR')]",
  'same string twice': "['accuracy', 'accuracy']",
  'string and object of one name': "['accuracy', keras.metrics.BinaryAccuracy(name='accuracy')]",
  functions: '[keras.metrics.mean_absolute_error, keras.losses.mean_squared_error]',
  'custom function': '[custom_metric]',
  lambda: '[lambda t, p: keras.ops.mean(t - p)]',
  'loss object as metric': '[keras.losses.MeanAbsoluteError()]',
  ce: "['ce']",
  crossentropy: "['crossentropy']",
  'class not instance': '[keras.metrics.AUC]',
  tuple: "('mae', 'mse')",
  'nested list': "[['mae', 'mse']]",
  'dict by output name': "{'out': ['mae']}",
  cosine_similarity: "['cosine_similarity']",
  Mean: "['Mean']",
  'logcosh strings': "['log_cosh_error']",
  kld: "['kl_divergence']",
};

/** The metrics of a trial. */
export function metricsOf(id: string): unknown {
  const scope = newScope();
  runPython(
    'def custom_metric(y_true, y_pred):\n    return keras.ops.mean(keras.ops.abs(y_true - y_pred), axis=-1)',
    scope,
  );
  return runPython(metricsByName[id] ?? /(?:\[.*\]|'.*')/.exec(id)?.[0] ?? 'None', scope);
}

/** The sum of the letters of `metrics`, from which the oracle's script begins to draw. */
const nameSum = 762;

/** The data of the trials were drawn before those of the model with two outputs, which tell how far the drawing was. */
export function drawnData(seed: number, after: StoredTensor, loss: string): [ArrayData, ArrayData] {
  const base = seed * 7 + (nameSum % 23);
  const [first = 0] = valuesOf(after);
  const [, second = 0] = valuesOf(after);
  let used = 1;
  const fits = (k: number): boolean => {
    const [a = 0, b = 0] = wave([2], k).data as Float32Array;
    return Math.abs(a - first) < 1e-6 && Math.abs(b - second) < 1e-6;
  };
  while (!fits(base + 3 * used) && used < 10000) used++;
  const k = (before: number): number => base + 3 * (used - before);
  const targets: Readonly<Record<string, () => ArrayData>> = {
    binary_crossentropy: () => labels([6], 2, k(4)),
    sparse_categorical_crossentropy: () => labels([6], 3, k(3)),
    categorical_crossentropy: () => oneHot(labels([6], 3, k(2)), 3),
    mse: () => wave([6, 1], k(1)),
  };
  return [wave([6, 3], k(5)), targets[loss]?.() ?? wave([6, 1], k(1))];
}

const oneHot = (rows: NdArray, classes: number): NdArray =>
  new NdArray(
    [rows.data.length, classes],
    'float32',
    Array.from(rows.data as ArrayLike<number>).flatMap((row) =>
      Array.from({ length: classes }, (_, at) => Number(at === row)),
    ),
  );
