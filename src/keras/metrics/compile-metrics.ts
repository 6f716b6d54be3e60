import type * as tf from '@tensorflow/tfjs-core';
import { valueError } from '../base/errors.js';
import { Float } from '../base/float.js';
import { isTruthy } from '../base/is-truthy.js';
import { str } from '../base/repr.js';
import { flatten, isDictionary } from '../graph/nested.js';
import type { CompiledMetrics, Results, Tensors, Weights } from '../training/compiled.js';
import { checkingShapes } from '../training/static-shapes.js';
import { isNested, itemsOf, sameNames } from '../training/structure.js';
import type { Metric } from './metric.js';
import { planMetrics, type OutputMetrics } from './metric-plan.js';
import { nameResults } from './name-results.js';

/**
 * What `compile(metrics=…, weighted_metrics=…)` means for a model with outputs of those names; undefined where it has none.
 * @throws ValueError for what is neither a list nor a dictionary. All else is found by the first batch.
 */
export function compileMetrics(
  metrics: unknown,
  weightedMetrics: unknown,
  outputNames: readonly string[] | undefined,
): CompiledMetrics {
  checkNested('metrics', metrics);
  checkNested('weighted_metrics', weightedMetrics);
  return new MetricsOfOutputs([metrics, weightedMetrics], outputNames);
}

function checkNested(name: string, value: unknown): void {
  if (!isTruthy(value) || isNested(value)) return;
  throw valueError(
    `Expected \`${name}\` argument to be a list, tuple, or dict. Received instead: ${name}=${str(value)} of type ` +
      `<class '${typeName(value)}'>`,
  );
}

function typeName(value: unknown): string {
  if (typeof value === 'string') return 'str';
  if (value instanceof Float || typeof value === 'number') return 'float';
  const { className } = (value as object).constructor as { readonly className?: string };
  return className === undefined ? 'function' : `keras.metrics.${className}`;
}

/** The metrics of all outputs; `model.metrics` holds them as one. */
export class MetricsOfOutputs implements CompiledMetrics {
  static readonly className = 'CompileMetrics';
  readonly name = 'compile_metrics';
  readonly #given: readonly [metrics: unknown, weighted: unknown];
  readonly #outputNames: readonly string[] | undefined;
  /** The names by which labels and predictions that are dictionaries are put in order. */
  #order: readonly string[] | undefined;
  #plans: readonly [OutputMetrics, OutputMetrics] | undefined;

  constructor(
    given: readonly [metrics: unknown, weighted: unknown],
    outputNames: readonly string[] | undefined,
  ) {
    this.#given = given;
    this.#outputNames = outputNames;
  }

  get built(): boolean {
    return this.#plans !== undefined;
  }

  get metrics(): readonly Metric[] {
    return (this.#plans ?? []).flat().flatMap((output) => output?.metrics ?? []);
  }

  build(yTrue: Tensors, yPred: Tensors): void {
    if (this.#plans === undefined) this.#plan(yTrue, yPred);
  }

  #plan(yTrue: Tensors, yPred: Tensors): readonly [OutputMetrics, OutputMetrics] {
    const count = flatten(yPred).length;
    const isFlat = isNested(yPred) && itemsOf(yPred).length === count;
    const names = isFlat ? namesOf(yPred, this.#outputNames) : this.#outputNames;
    this.#order = count > 1 && isFlat ? names : undefined;
    const outputs = { yTrue, yPred, names, isFlat, flatten: (y: unknown) => this.#flatten(y) };
    const [metrics, weighted] = this.#given;
    const plans = [
      planMetrics('metrics', metrics, outputs),
      planMetrics('weighted_metrics', weighted, outputs),
    ] as const;
    this.#plans = plans;
    return plans;
  }

  #flatten(y: unknown): unknown[] {
    return isDictionary(y) && this.#order !== undefined
      ? this.#order.map((name) => y[name])
      : flatten(y);
  }

  update(yTrue: Tensors, yPred: Tensors, sampleWeight: Weights): void {
    const [plain, weighted] = this.#plans ?? this.#plan(yTrue, yPred);
    const labels = this.#flatten(yTrue) as tf.Tensor[];
    const predictions = this.#flatten(yPred) as tf.Tensor[];
    const given = sampleWeight === null ? [] : (this.#flatten(sampleWeight) as tf.Tensor[]);
    const weights = given.length < predictions.length ? predictions.map(() => given[0]) : given;
    const batch = { labels, predictions };
    updateAll(plain, batch, []);
    updateAll(weighted, batch, weights);
  }

  results(): Results {
    return this.#plans === undefined ? [] : nameResults(...this.#plans);
  }

  reset(): void {
    for (const metric of this.metrics) metric.resetState();
  }
}

/** A dictionary's outputs go by its keys: in the order of the model if it knows them, else sorted. */
function namesOf(
  yPred: Tensors,
  outputNames: readonly string[] | undefined,
): readonly string[] | undefined {
  if (!isDictionary(yPred)) return outputNames;
  const keys = Object.keys(yPred);
  return outputNames !== undefined && sameNames(outputNames, keys) ? outputNames : keys.sort();
}

interface Batch {
  readonly labels: readonly tf.Tensor[];
  readonly predictions: readonly tf.Tensor[];
}

function updateAll(
  plan: OutputMetrics,
  { labels, predictions }: Batch,
  weights: readonly (tf.Tensor | undefined)[],
): void {
  plan.forEach((output, index) => {
    const [label, prediction] = [labels[index], predictions[index]];
    if (output === null || label === undefined || prediction === undefined) return;
    for (const metric of output.metrics)
      checkingShapes(`compile_metrics/${metric.name}/sub`, () => {
        metric.updateState(label, prediction, weights[index] ?? null);
      });
  });
}
