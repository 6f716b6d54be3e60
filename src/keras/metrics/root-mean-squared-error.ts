import * as tf from '@tensorflow/tfjs-core';
import { toFloat } from '../base/engine-tensor.js';
import { checkBroadcast } from '../base/shape-errors.js';
import { toSameRank } from '../losses/same-rank.js';
import { metricParameters } from './function-metric.js';
import { Metric, type MetricResult } from './metric.js';
import { addToMean, meanOf, type RunningMean } from './running-mean.js';

/** The root of the mean squared error over all samples. */
export class RootMeanSquaredError extends Metric {
  static override readonly className = 'RootMeanSquaredError';
  static override readonly parameters = metricParameters('root_mean_squared_error');
  readonly #mean: RunningMean = {
    total: this.addCounter('total'),
    count: this.addCounter('count'),
  };

  override updateState(
    yTrue: tf.Tensor,
    yPred: tf.Tensor,
    sampleWeight: tf.Tensor | null = null,
  ): void {
    tf.tidy(() => {
      const [labels, predictions] = toSameRank(toFloat(yTrue), toFloat(yPred));
      checkBroadcast(labels, predictions, 'Sub');
      addToMean(this.#mean, tf.square(tf.sub(predictions, labels)), sampleWeight);
    });
  }

  override result(): MetricResult {
    return Math.fround(Math.sqrt(meanOf(this.#mean)));
  }
}
