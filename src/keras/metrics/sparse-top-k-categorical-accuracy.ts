import * as tf from '@tensorflow/tfjs-core';
import { isTruthy } from '../base/is-truthy.js';
import type { Arguments } from '../base/signature.js';
import { numberOption } from '../losses/options.js';
import { PairFunction } from '../losses/pair-function.js';
import { FunctionMetric, metricParameters } from './function-metric.js';
import { inTopK, type PredictionRows } from './in-top-k.js';

/**
 * 1 where the label's class is among the k largest predictions, 0 elsewhere. With `from_sorted_ids` the predictions are
 * class numbers, best first.
 */
export const sparseTopKCategoricalAccuracy = new PairFunction({
  name: 'sparse_top_k_categorical_accuracy',
  parameters: [
    { name: 'k', default: 5 },
    { name: 'from_sorted_ids', default: false },
  ],
  run: (yTrue, yPred, options) => {
    const rows = { values: yPred.dataSync(), classes: yPred.shape.at(-1) ?? 1 };
    const k = numberOption(options, 'k');
    const find = isTruthy(options.from_sorted_ids) ? amongFirst : inTopK;
    return tf.tensor(find(yTrue.dataSync(), rows, k), yTrue.shape);
  },
});

const amongFirst = (
  labels: ArrayLike<number>,
  { values, classes }: PredictionRows,
  k: number,
): Float32Array =>
  Float32Array.from(labels, (label, row) => {
    const first = Array.from(
      { length: Math.min(k, classes) },
      (_, at) => values[row * classes + at],
    );
    return first.includes(label) ? 1 : 0;
  });

/** How often the label's class is among the k largest predictions. */
export class SparseTopKCategoricalAccuracy extends FunctionMetric {
  static override readonly className = 'SparseTopKCategoricalAccuracy';
  static override readonly parameters = [
    { name: 'k', default: 5 },
    ...metricParameters('sparse_top_k_categorical_accuracy', {
      name: 'from_sorted_ids',
      default: false,
    }),
  ];
  static override readonly pair = sparseTopKCategoricalAccuracy;
  static override readonly saved = ['k'];
  readonly #fromSortedIds: boolean;

  constructor(args: Arguments) {
    super(args);
    this.#fromSortedIds = isTruthy(args.from_sorted_ids);
  }

  override getConfig(): Arguments {
    const config = super.getConfig();
    return this.#fromSortedIds ? { ...config, from_sorted_ids: true } : config;
  }
}
