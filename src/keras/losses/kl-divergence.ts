import * as tf from '@tensorflow/tfjs-core';
import { sumOfLast } from '../base/last-axis.js';
import { clip } from '../base/clip.js';
import { session } from '../base/session.js';
import { checkBroadcast } from '../base/shape-errors.js';
import { FunctionLoss, lossParameters } from './function-loss.js';
import { PairFunction } from './pair-function.js';

/** Kullback-Leibler divergence, sum(y_true log(y_true / y_pred)) along the last axis; both are clipped to [epsilon, 1]. */
export const klDivergence = new PairFunction({
  name: 'kl_divergence',
  parameters: [],
  run: (yTrue, yPred) => {
    checkBroadcast(yTrue, yPred, 'RealDiv');
    const labels = clip(yTrue, session().epsilon, 1);
    const predictions = clip(yPred, session().epsilon, 1);
    return sumOfLast(tf.mul(labels, tf.log(tf.div(labels, predictions))));
  },
});

export class KLDivergence extends FunctionLoss {
  static override readonly className = 'KLDivergence';
  static override readonly parameters = lossParameters('kl_divergence');
  static override readonly pair = klDivergence;
}
