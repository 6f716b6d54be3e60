import * as tf from '@tensorflow/tfjs-core';
import { maxOfLast, sumOfLast } from '../base/last-axis.js';
import { checkBroadcast } from '../base/shape-errors.js';
import { FunctionLoss, lossParameters } from './function-loss.js';
import { PairFunction } from './pair-function.js';

/** max(best wrong class - right class + 1, 0) along the last axis, for one-hot labels. */
export const categoricalHinge = new PairFunction({
  name: 'categorical_hinge',
  parameters: [],
  run: (yTrue, yPred) => {
    checkBroadcast(yTrue, yPred, 'Mul');
    const right = sumOfLast(tf.mul(yTrue, yPred));
    const wrong = maxOfLast(tf.mul(tf.sub(1, yTrue), yPred));
    return tf.maximum(tf.add(tf.sub(wrong, right), 1), 0);
  },
});

export class CategoricalHinge extends FunctionLoss {
  static override readonly className = 'CategoricalHinge';
  static override readonly parameters = lossParameters('categorical_hinge');
  static override readonly pair = categoricalHinge;
}
