import type * as tf from '@tensorflow/tfjs-core';
import { Metric, type MetricResult } from './metric.js';
import { addToMean, meanOf, type RunningMean } from './running-mean.js';
import { takesValues } from './takes-values.js';

/** The (weighted) mean of values. It is given plain values by `add`, not labels and predictions. */
export class Mean extends Metric {
  static override readonly className = 'Mean';
  static override readonly parameters = [
    { name: 'name', default: 'mean' },
    { name: 'dtype', default: null },
  ];
  readonly #mean: RunningMean = {
    total: this.addCounter('total'),
    count: this.addCounter('count'),
  };

  /** `update_state(values, sample_weight=None)`. */
  add(values: tf.Tensor, sampleWeight: tf.Tensor | null = null): void {
    addToMean(this.#mean, values, sampleWeight);
  }

  override updateState(): void {
    throw takesValues('Mean');
  }

  override result(): MetricResult {
    return meanOf(this.#mean);
  }
}
