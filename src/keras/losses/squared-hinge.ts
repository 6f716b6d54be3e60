import * as tf from '@tensorflow/tfjs-core';
import { meanOfLast } from '../base/last-axis.js';
import { checkBroadcast } from '../base/shape-errors.js';
import { FunctionLoss, lossParameters } from './function-loss.js';
import { hingeLabels } from './hinge-labels.js';
import { PairFunction } from './pair-function.js';

/** mean(max(1 - y_true y_pred, 0)^2) along the last axis, for labels -1 and 1 (or 0 and 1). */
export const squaredHinge = new PairFunction({
  name: 'squared_hinge',
  parameters: [],
  run: (yTrue, yPred) => {
    checkBroadcast(yTrue, yPred, 'Mul');
    const gaps = tf.maximum(tf.sub(1, tf.mul(hingeLabels(yTrue), yPred)), 0);
    return meanOfLast(tf.square(gaps));
  },
});

export class SquaredHinge extends FunctionLoss {
  static override readonly className = 'SquaredHinge';
  static override readonly parameters = lossParameters('squared_hinge');
  static override readonly pair = squaredHinge;
}
