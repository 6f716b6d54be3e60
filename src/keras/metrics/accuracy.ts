import * as tf from '@tensorflow/tfjs-core';
import { checkBroadcast } from '../base/shape-errors.js';
import { PairFunction } from '../losses/pair-function.js';
import { toSameRank } from '../losses/same-rank.js';
import { FunctionMetric, metricParameters } from './function-metric.js';

/** 1 where predictions equal labels, 0 elsewhere. */
const accuracy = new PairFunction({
  name: 'accuracy',
  parameters: [],
  run: (yTrue, yPred) => {
    const [labels, predictions] = toSameRank(yTrue, yPred);
    checkBroadcast(labels, predictions, 'Equal');
    return tf.cast(tf.equal(labels, predictions), 'float32');
  },
});

/** How often predictions equal labels. */
export class Accuracy extends FunctionMetric {
  static override readonly className = 'Accuracy';
  static override readonly parameters = metricParameters('accuracy');
  static override readonly pair = accuracy;
}
