import * as tf from '@tensorflow/tfjs-core';
import type { Variable } from '../base/variable.js';
import { addTo, numberIn } from './add-to.js';
import { Metric, type MetricResult } from './metric.js';
import { reduceSamples } from './samplewise.js';
import { takesValues } from './takes-values.js';

/** The (weighted) sum of values. It is given plain values by `add`, not labels and predictions. */
export class Sum extends Metric {
  static override readonly className = 'Sum';
  static override readonly parameters = [
    { name: 'name', default: 'sum' },
    { name: 'dtype', default: null },
  ];
  readonly #total: Variable = this.addCounter('total');

  /** `update_state(values, sample_weight=None)`. */
  add(given: tf.Tensor, sampleWeight: tf.Tensor | null = null): void {
    tf.tidy(() => {
      const { values } = reduceSamples(given, sampleWeight, (x, axes) => tf.sum(x, axes));
      addTo(this.#total, tf.sum(values));
    });
  }

  override updateState(): void {
    throw takesValues('Sum');
  }

  override result(): MetricResult {
    return numberIn(this.#total);
  }
}
