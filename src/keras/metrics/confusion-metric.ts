import type * as tf from '@tensorflow/tfjs-core';
import type { Variable } from '../base/variable.js';
import { readBatch, type ConfusionOptions } from './confusion-batch.js';
import { countConfusions, type Condition } from './confusion-count.js';
import { Metric } from './metric.js';
import { addNumbers } from './numbers-in.js';
import type { Thresholds } from './thresholds.js';

/** A metric that counts right and wrong predictions at thresholds. Predictions are read, for counting is quicker than comparing on the engine. */
export abstract class ConfusionMetric extends Metric {
  protected abstract readonly cut: Thresholds;
  protected abstract readonly counters: Readonly<Partial<Record<Condition, Variable>>>;

  /** What of the predictions counts, besides the weights of the samples. */
  protected get counted(): Omit<ConfusionOptions, 'sampleWeight'> {
    return {};
  }

  override updateState(
    yTrue: tf.Tensor,
    yPred: tf.Tensor,
    sampleWeight: tf.Tensor | null = null,
  ): void {
    const batch = readBatch(yTrue, yPred, { ...this.counted, sampleWeight });
    this.addCounts(countConfusions(batch, this.cut, false));
  }

  protected addCounts(counts: Readonly<Record<Condition, ArrayLike<number>>>): void {
    for (const [condition, counter] of Object.entries(this.counters))
      addNumbers(counter, counts[condition as Condition]);
  }

  protected addCounters<Name extends Condition>(
    names: readonly Name[],
    shape: readonly number[],
  ): Record<Name, Variable> {
    const made = names.map((name) => [name, this.addCounter(name, shape)]);
    return Object.fromEntries(made) as Record<Name, Variable>;
  }
}

/** The parameters that follow those of a class of its own. */
export const countParameters = [
  { name: 'name', default: null },
  { name: 'dtype', default: null },
];
