import * as tf from '@tensorflow/tfjs-core';
import { placeOfLargest } from '../base/last-axis.js';
import { checkBroadcast } from '../base/shape-errors.js';
import { PairFunction } from '../losses/pair-function.js';
import { squeezeLast } from '../losses/same-rank.js';
import { FunctionMetric, metricParameters } from './function-metric.js';

/** 1 where the largest prediction is that of the label's class, 0 elsewhere. */
export const sparseCategoricalAccuracy = new PairFunction({
  name: 'sparse_categorical_accuracy',
  parameters: [],
  run: (yTrue, yPred) => {
    const isColumn = yTrue.rank === yPred.rank && yTrue.shape.at(-1) === 1;
    const labels = isColumn ? squeezeLast(yTrue) : yTrue;
    const guesses = tf.cast(placeOfLargest(yPred), 'float32');
    checkBroadcast(labels, guesses, 'Equal');
    const matches = tf.cast(tf.equal(labels, guesses), 'float32');
    return matches.rank > 1 && matches.shape.at(-1) === 1 && !isColumn
      ? squeezeLast(matches)
      : matches;
  },
});

/** How often the largest prediction is that of the label's class. */
export class SparseCategoricalAccuracy extends FunctionMetric {
  static override readonly className = 'SparseCategoricalAccuracy';
  static override readonly parameters = metricParameters('sparse_categorical_accuracy');
  static override readonly pair = sparseCategoricalAccuracy;
}
