import { callMethod, getMember } from '../../src/keras/api/object.js';
import type { Arguments } from '../../src/keras/base/signature.js';
import { History } from '../../src/keras/callbacks/history.js';
import { ArrayData } from '../../src/keras/training/array-data.js';
import { compareRefusal, type StoredError } from './expected-error.js';
import { byNumber, type Findings } from './findings.js';
import { inCase } from './in-case.js';
import { labels, wave } from './numpy/create.js';
import { NdArray } from './numpy/nd-array.js';
import type { Case } from './outcome.js';
import { newScope, runPython } from './python/run.js';
import { toStored } from './python/stored-value.js';
import { valuesOf, type StoredTensor } from './stored-tensor.js';
import { compile, makeModel, quietly, toArrayData } from './trainings.js';

interface Resolution {
  readonly output: readonly (number | null)[];
  readonly activation: string | null;
  readonly labels: readonly (number | null)[];
  readonly loss: string;
  readonly x: StoredTensor;
  readonly y: StoredTensor;
  readonly evaluate?: Arguments;
  readonly accuracy_is?: string;
  readonly error?: StoredError;
}

interface Named {
  readonly id: string;
  readonly loss: string;
  readonly output: readonly number[];
  readonly labels: readonly number[];
  readonly history_keys?: readonly string[];
  readonly history?: Arguments;
  readonly metrics_names_before_fit?: readonly string[];
  readonly metrics_names?: readonly string[];
  readonly evaluate_list?: unknown;
  readonly evaluate_dict?: Arguments;
  readonly error?: StoredError;
}

interface TwoHeaded extends Omit<Named, 'loss' | 'output' | 'labels'> {
  readonly compile: Arguments;
  readonly train_on_batch?: unknown;
  readonly train_on_batch_dict?: Arguments;
  readonly test_on_batch?: unknown;
  readonly output_names?: readonly string[];
}

/** The part of `metrics.json` that trains models. */
export interface MetricTrainings {
  readonly seed: number;
  readonly resolution: readonly Resolution[];
  readonly names: readonly Named[];
  readonly multi_output: {
    readonly x: StoredTensor;
    readonly zeta: StoredTensor;
    readonly alpha: StoredTensor;
    readonly cases: readonly TwoHeaded[];
  };
}

const toCase = (name: string, compare: (findings: Findings) => void): Case => ({
  group: 'training/metrics in models',
  name,
  run: (findings) => {
    inCase(() => {
      compare(findings);
    });
  },
});

/** The cases of `metrics.json` in which models are trained. */
export const metricTrainingCases = (file: MetricTrainings): Case[] => [
  ...file.resolution.map((each) =>
    toCase(`accuracy of ${JSON.stringify([each.output, each.labels])} ${each.loss}`, (findings) => {
      compareResolution(each, findings);
    }),
  ),
  ...file.names.map((each) =>
    toCase(`names ${each.id}`, (findings) => {
      compareNames(file, each, findings);
    }),
  ),
  ...file.multi_output.cases.map((each) =>
    toCase(`two outputs: ${each.id}`, (findings) => {
      compareTwoHeaded(file, each, findings);
    }),
  ),
];

const tolerance = byNumber(1e-4, 1e-5);

const text = (value: string | null): string => (value === null ? 'None' : `'${value}'`);

function tinyModel(
  output: readonly number[],
  activation: string | null,
): ReturnType<typeof makeModel> {
  const [first = 1, second] = output;
  const [shape, units] = second === undefined ? ['(3,)', first] : [`(${first}, 3)`, second];
  return makeModel(
    `keras.Sequential([keras.Input(${shape}), layers.Dense(${units}, activation=${text(activation)}, name='out')])`,
    0.8,
  );
}

function compareResolution(each: Resolution, findings: Findings): void {
  const model = tinyModel(each.output.slice(1).map(Number), each.activation);
  const run = (): unknown => {
    compile(model, { loss: each.loss, metrics: ['accuracy'] });
    return quietly(model, 'evaluate', [toArrayData(each.x), toArrayData(each.y)], {
      return_dict: true,
    });
  };
  if (each.error !== undefined) compareRefusal(each.error, findings, run);
  else findings.alike('evaluate', each.evaluate, toStored(run()), tolerance);
}

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

function metricsOf(id: string): unknown {
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
function drawnData({ seed, multi_output }: MetricTrainings, loss: string): [ArrayData, ArrayData] {
  const base = seed * 7 + (nameSum % 23);
  const [first = 0] = valuesOf(multi_output.x);
  const [, second = 0] = valuesOf(multi_output.x);
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

const activationOf = (loss: string): string | null =>
  loss === 'mse' ? null : loss === 'binary_crossentropy' ? 'sigmoid' : 'softmax';

function compareNames(file: MetricTrainings, each: Named, findings: Findings): void {
  const run = (): void => {
    const model = tinyModel(each.output, activationOf(each.loss));
    const [x, y] = drawnData(file, each.loss);
    compile(model, { loss: each.loss, metrics: metricsOf(each.id) });
    findings.same(
      'metrics_names before fit',
      each.metrics_names_before_fit,
      getMember(model, 'metrics_names'),
    );
    const history = quietly(model, 'fit', [x, y], {
      batch_size: 4,
      epochs: 1,
      validation_split: 0.34,
      shuffle: false,
    });
    compareHistory(each, history, findings);
    findings.same('metrics_names', each.metrics_names, getMember(model, 'metrics_names'));
    findings.alike(
      'evaluate_list',
      each.evaluate_list,
      toStored(quietly(model, 'evaluate', [x, y])),
      tolerance,
    );
    findings.alike(
      'evaluate_dict',
      each.evaluate_dict,
      toStored(quietly(model, 'evaluate', [x, y], { return_dict: true })),
      tolerance,
    );
  };
  if (each.error !== undefined) compareRefusal(each.error, findings, run);
  else run();
}

function compareHistory(
  each: Pick<Named, 'history_keys' | 'history'>,
  history: unknown,
  findings: Findings,
): void {
  if (!(history instanceof History)) throw new Error('fit gave no history.');
  findings.same('history_keys', each.history_keys, Object.keys(history.history));
  findings.alike('history', each.history, toStored(history.history), tolerance);
}

const twoHeaded = `
i = keras.Input((3,), name='in')
h = layers.Dense(4, activation='tanh', name='h')(i)
keras.Model(i, [layers.Dense(1, activation='sigmoid', name='zeta')(h), layers.Dense(3, activation='softmax', name='alpha')(h)])`;

function compareTwoHeaded(
  { multi_output }: MetricTrainings,
  each: TwoHeaded,
  findings: Findings,
): void {
  const [x, zeta, alpha] = [multi_output.x, multi_output.zeta, multi_output.alpha].map(
    toArrayData,
  ) as [ArrayData, ArrayData, ArrayData];
  const run = (): void => {
    const model = makeModel(twoHeaded, 0.7);
    compile(model, each.compile, false);
    const y = [zeta, alpha];
    const validation_data = [x.rows(0, 3), [zeta.rows(0, 3), alpha.rows(0, 3)]];
    compareHistory(
      each,
      quietly(model, 'fit', [x, y], { batch_size: 4, epochs: 2, validation_data, shuffle: false }),
      findings,
    );
    findings.same('metrics_names', each.metrics_names, getMember(model, 'metrics_names'));
    const alike = (what: string, expected: unknown, got: unknown): void => {
      findings.alike(what, expected, toStored(got), tolerance);
    };
    alike('evaluate_list', each.evaluate_list, quietly(model, 'evaluate', [x, y]));
    alike(
      'evaluate_dict',
      each.evaluate_dict,
      quietly(model, 'evaluate', [x, y], { return_dict: true }),
    );
    alike('train_on_batch', each.train_on_batch, callMethod(model, 'train_on_batch', [x, y]));
    alike(
      'train_on_batch_dict',
      each.train_on_batch_dict,
      callMethod(model, 'train_on_batch', [x, y], { return_dict: true }),
    );
    alike('test_on_batch', each.test_on_batch, callMethod(model, 'test_on_batch', [x, y]));
    findings.same('output_names', each.output_names, getMember(model, 'output_names'));
  };
  if (each.error !== undefined) compareRefusal(each.error, findings, run);
  else run();
}
