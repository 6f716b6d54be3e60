import * as tf from '@tensorflow/tfjs-core';
import { meanOfLast } from '../base/last-axis.js';
import { checkBroadcast } from '../base/shape-errors.js';
import { FunctionLoss, lossParameters } from './function-loss.js';
import { PairFunction } from './pair-function.js';
import { toSameRank } from './same-rank.js';

/** log(cosh(y_pred - y_true)) = d + softplus(-2d) - log 2, mean along the last axis. */
export const logCosh = new PairFunction({
  name: 'log_cosh',
  parameters: [],
  run: (yTrue, yPred) => {
    const [labels, predictions] = toSameRank(yTrue, yPred);
    checkBroadcast(labels, predictions, 'Sub');
    const d = tf.sub(predictions, labels);
    return meanOfLast(tf.sub(tf.add(d, tf.softplus(tf.mul(d, -2))), Math.LN2));
  },
});

export class LogCosh extends FunctionLoss {
  static override readonly className = 'LogCosh';
  static override readonly parameters = lossParameters('log_cosh');
  static override readonly pair = logCosh;
}
