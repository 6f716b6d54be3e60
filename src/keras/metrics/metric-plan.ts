import type * as tf from '@tensorflow/tfjs-core';
import { KerasError, valueError } from '../base/errors.js';
import { repr } from '../base/repr.js';
import { flatten, isDictionary } from '../graph/nested.js';
import { isNested, sketch } from '../training/structure.js';
import type { Metric } from './metric.js';
import { metricsUpTo } from './metrics-up-to.js';
import { resolveMetric } from './resolve-metric.js';

/** The metrics of one output. */
export interface MetricList {
  readonly metrics: readonly Metric[];
  /** What stands before their names; null for a model with one output. */
  readonly outputName: string | null;
}

/** For each output its metrics, or null if it has none. */
export type OutputMetrics = readonly (MetricList | null)[];

/** The outputs of a batch. */
export interface Outputs {
  readonly yTrue: unknown;
  readonly yPred: unknown;
  readonly names: readonly string[] | undefined;
  /** Whether the outputs are a plain list or dictionary of tensors. */
  readonly isFlat: boolean;
  readonly flatten: (y: unknown) => unknown[];
}

/** Finds the metrics of the outputs. @throws ValueError as Keras does, where what `compile` was told does not fit them. */
export function planMetrics(argument: string, given: unknown, outputs: Outputs): OutputMetrics {
  const { yTrue, yPred, names } = outputs;
  const count = flatten(yPred).length;
  if (!isNested(given) || flatten(given).length === 0) return Array<null>(count).fill(null);
  if (count === 1)
    return [listMetrics(flatten(given), [flatten(yTrue)[0], flatten(yPred)[0]], null)];
  const flat = outputs.isFlat ? oneForEach(given, count, names) : undefined;
  if (flat !== undefined) return planEach(argument, { given, flat }, outputs);
  try {
    return metricsUpTo(
      { predictions: yPred, metrics: given, labels: yTrue, names: [...(names ?? [])] },
      listMetrics,
    );
  } catch (error) {
    throw error instanceof KerasError ? misfit(error, { argument, given }, outputs) : error;
  }
}

/** The metrics of each output, if they are given as a list of that length or by the outputs' names. */
function oneForEach(
  given: unknown,
  count: number,
  names: readonly string[] | undefined,
): readonly unknown[] | undefined {
  if (Array.isArray(given)) return given.length === count ? given : undefined;
  if (names === undefined || !isDictionary(given)) return undefined;
  const known = Object.keys(given).every((name) => names.includes(name));
  return known ? names.map((name) => given[name] ?? null) : undefined;
}

function planEach(
  argument: string,
  { given, flat }: { readonly given: unknown; readonly flat: readonly unknown[] },
  outputs: Outputs,
): OutputMetrics {
  const [labels, predictions] = [outputs.flatten(outputs.yTrue), outputs.flatten(outputs.yPred)];
  try {
    return flat.map((metrics, index) =>
      listMetrics(metrics, [labels[index], predictions[index]], outputs.names?.[index] ?? null),
    );
  } catch (error) {
    if (!(error instanceof KerasError) || error.kind !== 'ValueError') throw error;
    throw valueError(`${error.message}\nReceived: ${argument}=${repr(given)}`);
  }
}

function listMetrics(
  given: unknown,
  [label, prediction]: readonly [unknown, unknown],
  outputName: string | null,
): MetricList | null {
  if (given === null || given === undefined) return null;
  const list: readonly unknown[] = Array.isArray(given) ? given : [given];
  const tensors = [label as tf.Tensor, prediction as tf.Tensor] as const;
  return { metrics: list.map((each) => resolveMetric(each, ...tensors)), outputName };
}

function misfit(
  error: KerasError,
  { argument, given }: { readonly argument: string; readonly given: unknown },
  { names, yPred }: Outputs,
): Error {
  const matching =
    names === undefined
      ? 'match'
      : `either be a dict or a list matching the output names of the functional model ${repr(names)} or match`;
  return valueError(
    `${error.message}\nInvalid \`${argument}\`. \`${argument}\` should contain metrics objects and ${matching} the ` +
      `output structure of the model: ${sketch(yPred, 'X')}.\nReceived: ${argument}=${repr(given)}`,
  );
}
