import * as tf from '@tensorflow/tfjs-core';
import { meanOfLast } from '../base/last-axis.js';
import { session } from '../base/session.js';
import { checkBroadcast } from '../base/shape-errors.js';
import { FunctionLoss, lossParameters } from './function-loss.js';
import { PairFunction } from './pair-function.js';

/** mean(y_pred - y_true log(y_pred + epsilon)) along the last axis. */
export const poisson = new PairFunction({
  name: 'poisson',
  parameters: [],
  run: (yTrue, yPred) => {
    checkBroadcast(yTrue, yPred, 'Mul');
    const logs = tf.log(tf.add(yPred, session().epsilon));
    return meanOfLast(tf.sub(yPred, tf.mul(yTrue, logs)));
  },
});

export class Poisson extends FunctionLoss {
  static override readonly className = 'Poisson';
  static override readonly parameters = lossParameters('poisson');
  static override readonly pair = poisson;
}
