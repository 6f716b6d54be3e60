import { callMethod, getMember } from '../../src/keras/api/object.js';
import type { Arguments } from '../../src/keras/base/signature.js';
import { History } from '../../src/keras/callbacks/history.js';
import { ArrayData } from '../../src/keras/training/array-data.js';
import { compareRefusal, type StoredError } from './expected-error.js';
import { byNumber, type Findings } from './findings.js';
import { inCase } from './in-case.js';
import { drawnData, metricsOf } from './metric-trials.js';
import type { Case } from './outcome.js';
import { toStored } from './python/stored-value.js';
import type { StoredTensor } from './stored-tensor.js';
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

const activationOf = (loss: string): string | null =>
  loss === 'mse' ? null : loss === 'binary_crossentropy' ? 'sigmoid' : 'softmax';

function compareNames(file: MetricTrainings, each: Named, findings: Findings): void {
  const run = (): void => {
    const model = tinyModel(each.output, activationOf(each.loss));
    const [x, y] = drawnData(file.seed, file.multi_output.x, each.loss);
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
