import * as tf from '@tensorflow/tfjs-core';
import { placeOfLargest } from '../base/last-axis.js';
import { checkBroadcast } from '../base/shape-errors.js';
import { PairFunction } from '../losses/pair-function.js';
import { squeezeLast } from '../losses/same-rank.js';
import { FunctionMetric, metricParameters } from './function-metric.js';

/** 1 where the largest prediction is at the place of the largest label, 0 elsewhere. */
export const categoricalAccuracy = new PairFunction({
  name: 'categorical_accuracy',
  parameters: [],
  run: (yTrue, yPred) => {
    const labels = placeOfLargest(yTrue);
    const guesses = placeOfLargest(yPred);
    if (labels.rank !== yPred.rank) return matches(labels, guesses);
    return tf.reshape(matches(squeezeLast(labels), guesses), labels.shape);
  },
});

function matches(labels: tf.Tensor, guesses: tf.Tensor): tf.Tensor {
  checkBroadcast(labels, guesses, 'Equal');
  return tf.cast(tf.equal(labels, guesses), 'float32');
}

/** How often the largest prediction is at the place of the largest label. */
export class CategoricalAccuracy extends FunctionMetric {
  static override readonly className = 'CategoricalAccuracy';
  static override readonly parameters = metricParameters('categorical_accuracy');
  static override readonly pair = categoricalAccuracy;
}
