import * as tf from '@tensorflow/tfjs-core';
import { meanOfLast } from '../base/last-axis.js';
import { checkBroadcast } from '../base/shape-errors.js';
import { FunctionLoss, lossParameters } from './function-loss.js';
import { PairFunction } from './pair-function.js';
import { toSameRank } from './same-rank.js';

/** mean(|y_true - y_pred|) along the last axis. */
export const meanAbsoluteError = new PairFunction({
  name: 'mean_absolute_error',
  parameters: [],
  run: (yTrue, yPred) => {
    const [labels, predictions] = toSameRank(yTrue, yPred);
    checkBroadcast(labels, predictions, 'Sub');
    return meanOfLast(tf.abs(tf.sub(labels, predictions)));
  },
});

export class MeanAbsoluteError extends FunctionLoss {
  static override readonly className = 'MeanAbsoluteError';
  static override readonly parameters = lossParameters('mean_absolute_error');
  static override readonly pair = meanAbsoluteError;
}
