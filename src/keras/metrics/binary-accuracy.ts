import * as tf from '@tensorflow/tfjs-core';
import { checkBroadcast } from '../base/shape-errors.js';
import { numberOption } from '../losses/options.js';
import { PairFunction } from '../losses/pair-function.js';
import { toSameRank } from '../losses/same-rank.js';
import { FunctionMetric, metricParameters } from './function-metric.js';

/** 1 where predictions are on the labels' side of a threshold, 0 elsewhere. */
export const binaryAccuracy = new PairFunction({
  name: 'binary_accuracy',
  parameters: [{ name: 'threshold', default: 0.5 }],
  run: (yTrue, yPred, options) => {
    const [labels, predictions] = toSameRank(yTrue, yPred);
    checkBroadcast(labels, predictions, 'Equal');
    const decided = tf.greater(predictions, numberOption(options, 'threshold'));
    return tf.cast(tf.equal(labels, tf.cast(decided, 'float32')), 'float32');
  },
});

/** How often predictions are on the labels' side of a threshold. */
export class BinaryAccuracy extends FunctionMetric {
  static override readonly className = 'BinaryAccuracy';
  static override readonly parameters = metricParameters(
    'binary_accuracy',
    ...binaryAccuracy.parameters,
  );
  static override readonly pair = binaryAccuracy;
  static override readonly saved = ['threshold'];
}
