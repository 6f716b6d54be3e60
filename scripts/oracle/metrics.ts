import type * as tf from '@tensorflow/tfjs-core';
import { keras } from '../../src/keras/api/keras.js';
import { Callable } from '../../src/keras/api/callable.js';
import { callMethod, getMember } from '../../src/keras/api/object.js';
import type { Arguments } from '../../src/keras/base/signature.js';
import { Metric, type MetricResult } from '../../src/keras/metrics/metric.js';
import { compareRefusal, type StoredError } from './expected-error.js';
import { byNumber, type Findings } from './findings.js';
import { inCase } from './in-case.js';
import type { Case } from './outcome.js';
import {
  isStoredTensor,
  numberOf,
  toEngine,
  valuesOf,
  type StoredNumber,
  type StoredTensor,
} from './stored-tensor.js';

type Figure = StoredTensor | StoredNumber;

interface MetricBatch {
  readonly y_true?: StoredTensor;
  readonly y_pred?: StoredTensor;
  readonly sample_weight?: unknown;
  /** What metrics of plain values are given. */
  readonly values?: unknown;
  readonly result?: Figure;
}

interface MetricCase {
  readonly id: string;
  readonly name?: string;
  readonly config?: Arguments;
  readonly wraps?: string;
  readonly batches?: readonly MetricBatch[];
  readonly metric_name?: string;
  readonly before?: Figure;
  readonly before_error?: StoredError;
  readonly variables?: readonly { readonly name: string; readonly shape: readonly number[] }[];
  readonly after_reset?: Figure;
  readonly function?: string;
  readonly y_true?: StoredTensor;
  readonly y_pred?: StoredTensor;
  readonly result?: Figure;
  readonly error?: StoredError;
}

interface MetricAlias {
  readonly string: string;
  readonly resolves_to?: string;
  readonly own_name?: string | null;
  readonly error?: StoredError;
}

interface MetricClass {
  readonly class: string;
  readonly args: Arguments;
  readonly get_config: Arguments;
}

/** The part of `metrics.json` that needs no model. */
export interface MetricFile {
  readonly aliases: readonly MetricAlias[];
  readonly classes: readonly MetricClass[];
  readonly cases: readonly MetricCase[];
}

const toCase = (name: string, compare: (findings: Findings) => void): Case => ({
  group: 'training/metrics',
  name,
  run: (findings) => {
    inCase(() => {
      compare(findings);
    });
  },
});

/** The cases of `metrics.json` that need no model. */
export const metricCases = ({ aliases, classes, cases }: MetricFile): Case[] => [
  ...aliases.map((alias) =>
    toCase(`alias ${alias.string}`, (findings) => {
      compareAlias(alias, findings);
    }),
  ),
  ...classes.map((each) =>
    toCase(`class ${each.class}`, (findings) => {
      compareClass(each, findings);
    }),
  ),
  ...cases.map((each) =>
    toCase(each.id, (findings) => {
      if (each.function === undefined) compareStream(each, findings);
      else compareFunction(each, each.function, findings);
    }),
  ),
];

const tolerance = byNumber(1e-5, 1e-6);

const module = (): unknown => getMember(keras, 'metrics');

function compareAlias(
  { string, error, resolves_to, own_name }: MetricAlias,
  findings: Findings,
): void {
  const resolve = (): unknown => callMethod(module(), 'get', [string]);
  if (error !== undefined) {
    compareRefusal(error, findings, resolve);
    return;
  }
  const found = resolve();
  const name =
    found instanceof Callable
      ? found.name
      : (found?.constructor as { readonly className?: string } | undefined)?.className;
  findings.same('resolves to', resolves_to, name);
  findings.same('name', withoutNumber(own_name), found instanceof Metric ? found.name : null);
}

/** The oracle's process had made other metrics before, which shows in the numbers of names. */
const withoutNumber = (name: string | null | undefined): string | null =>
  name?.replace(/_\d+$/, '') ?? null;

function compareClass(each: MetricClass, findings: Findings): void {
  const metric = callMethod(module(), each.class, [], each.args) as Metric;
  findings.alike('get_config', each.get_config, metric.getConfig(), byNumber(1e-6, 0));
}

function compareStream(each: MetricCase, findings: Findings): void {
  const run = (): void => {
    const metric = makeMetric(each);
    findings.same('name', withoutNumber(each.metric_name), metric.name);
    if (each.before !== undefined) compareFigure('before', each.before, metric.result(), findings);
    each.batches?.forEach((batch, index) => {
      update(metric, batch);
      if (batch.result !== undefined)
        compareFigure(`batch ${index}`, batch.result, metric.result(), findings);
    });
    compareEnd(each, metric, findings);
  };
  if (each.error !== undefined) compareRefusal(each.error, findings, run);
  else run();
}

function makeMetric({ name = '', config = {}, wraps }: MetricCase): Metric {
  const positional = wraps === undefined ? [] : [getMember(module(), wraps)];
  return callMethod(module(), name, positional, config) as Metric;
}

function update(
  metric: Metric,
  { y_true, y_pred, values, sample_weight = null }: MetricBatch,
): void {
  const weight = isStoredTensor(sample_weight) ? toEngine(sample_weight) : sample_weight;
  const given = [y_true, y_pred].flatMap((each) => (each === undefined ? [] : [toEngine(each)]));
  callMethod(metric, 'update_state', values === undefined ? given : [values], {
    sample_weight: weight,
  });
}

function compareEnd(
  { variables, after_reset }: MetricCase,
  metric: Metric,
  findings: Findings,
): void {
  if (variables !== undefined)
    findings.same(
      'variables',
      variables,
      metric.variables.map(({ name, shape }) => ({ name, shape })),
    );
  if (after_reset === undefined) return;
  metric.resetState();
  compareFigure('after reset', after_reset, metric.result(), findings);
}

function compareFigure(
  what: string,
  expected: Figure,
  got: MetricResult,
  findings: Findings,
): void {
  if (!isStoredTensor(expected)) {
    findings.close(
      what,
      [numberOf(expected)],
      typeof got === 'number' ? [got] : got.values,
      tolerance,
    );
    return;
  }
  findings.same(`${what} shape`, expected.shape, typeof got === 'number' ? [] : got.shape);
  findings.close(what, valuesOf(expected), typeof got === 'number' ? [got] : got.values, tolerance);
}

function compareFunction(
  { y_true, y_pred, result, error }: MetricCase,
  name: string,
  findings: Findings,
): void {
  const run = (): tf.Tensor =>
    callMethod(
      module(),
      name,
      [y_true, y_pred].map((each) => (each === undefined ? null : toEngine(each))),
    ) as tf.Tensor;
  if (error !== undefined) {
    compareRefusal(error, findings, run);
    return;
  }
  const got = run();
  if (isStoredTensor(result)) {
    findings.same('shape', result.shape, got.shape);
    findings.close('result', valuesOf(result), got.dataSync(), tolerance);
  } else findings.close('result', [numberOf(result ?? null)], got.dataSync(), tolerance);
}
