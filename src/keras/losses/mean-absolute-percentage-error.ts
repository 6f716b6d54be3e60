import * as tf from '@tensorflow/tfjs-core';
import { meanOfLast } from '../base/last-axis.js';
import { session } from '../base/session.js';
import { checkBroadcast } from '../base/shape-errors.js';
import { FunctionLoss, lossParameters } from './function-loss.js';
import { PairFunction } from './pair-function.js';
import { toSameRank } from './same-rank.js';

/** 100 mean(|y_true - y_pred| / |y_true|) along the last axis; labels closer to 0 than epsilon count as epsilon. */
export const meanAbsolutePercentageError = new PairFunction({
  name: 'mean_absolute_percentage_error',
  parameters: [],
  run: (yTrue, yPred) => {
    const [labels, predictions] = toSameRank(yTrue, yPred);
    checkBroadcast(labels, predictions, 'Sub');
    const scale = tf.maximum(tf.abs(labels), session().epsilon);
    const parts = tf.abs(tf.div(tf.sub(labels, predictions), scale));
    return tf.mul(meanOfLast(parts), 100);
  },
});

export class MeanAbsolutePercentageError extends FunctionLoss {
  static override readonly className = 'MeanAbsolutePercentageError';
  static override readonly parameters = lossParameters('mean_absolute_percentage_error');
  static override readonly pair = meanAbsolutePercentageError;
}
