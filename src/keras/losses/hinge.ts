import * as tf from '@tensorflow/tfjs-core';
import { meanOfLast } from '../base/last-axis.js';
import { checkBroadcast } from '../base/shape-errors.js';
import { FunctionLoss, lossParameters } from './function-loss.js';
import { hingeLabels } from './hinge-labels.js';
import { PairFunction } from './pair-function.js';

/** mean(max(1 - y_true y_pred, 0)) along the last axis, for labels -1 and 1 (or 0 and 1). */
export const hinge = new PairFunction({
  name: 'hinge',
  parameters: [],
  run: (yTrue, yPred) => {
    checkBroadcast(yTrue, yPred, 'Mul');
    return meanOfLast(tf.maximum(tf.sub(1, tf.mul(hingeLabels(yTrue), yPred)), 0));
  },
});

export class Hinge extends FunctionLoss {
  static override readonly className = 'Hinge';
  static override readonly parameters = lossParameters('hinge');
  static override readonly pair = hinge;
}
