import * as tf from '@tensorflow/tfjs-core';
import { meanOfLast } from '../base/last-axis.js';
import { checkBroadcast } from '../base/shape-errors.js';
import { FunctionLoss, lossParameters } from './function-loss.js';
import { PairFunction } from './pair-function.js';
import { toSameRank } from './same-rank.js';

/** mean((y_true - y_pred)^2) along the last axis. */
export const meanSquaredError = new PairFunction({
  name: 'mean_squared_error',
  parameters: [],
  run: (yTrue, yPred) => {
    const [labels, predictions] = toSameRank(yTrue, yPred);
    checkBroadcast(labels, predictions, 'Sub');
    return meanOfLast(tf.square(tf.sub(labels, predictions)));
  },
});

export class MeanSquaredError extends FunctionLoss {
  static override readonly className = 'MeanSquaredError';
  static override readonly parameters = lossParameters('mean_squared_error');
  static override readonly pair = meanSquaredError;
}
