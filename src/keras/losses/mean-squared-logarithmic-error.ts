import * as tf from '@tensorflow/tfjs-core';
import { meanOfLast } from '../base/last-axis.js';
import { session } from '../base/session.js';
import { checkBroadcast } from '../base/shape-errors.js';
import { FunctionLoss, lossParameters } from './function-loss.js';
import { PairFunction } from './pair-function.js';
import { toSameRank } from './same-rank.js';

/** mean((log(y_true + 1) - log(y_pred + 1))^2) along the last axis; numbers below epsilon count as epsilon. */
export const meanSquaredLogarithmicError = new PairFunction({
  name: 'mean_squared_logarithmic_error',
  parameters: [],
  run: (yTrue, yPred) => {
    const [labels, predictions] = toSameRank(yTrue, yPred);
    checkBroadcast(labels, predictions, 'Sub');
    return meanOfLast(tf.square(tf.sub(logOf(predictions), logOf(labels))));
  },
});

const logOf = (x: tf.Tensor): tf.Tensor => tf.log(tf.add(tf.maximum(x, session().epsilon), 1));

export class MeanSquaredLogarithmicError extends FunctionLoss {
  static override readonly className = 'MeanSquaredLogarithmicError';
  static override readonly parameters = lossParameters('mean_squared_logarithmic_error');
  static override readonly pair = meanSquaredLogarithmicError;
}
