import * as tf from '@tensorflow/tfjs-core';
import { checkBroadcast } from '../base/shape-errors.js';
import { withGradient } from '../base/with-gradient.js';
import { FunctionLoss, lossParameters } from './function-loss.js';
import { PairFunction } from './pair-function.js';

/** max(best wrong class - right class + 1, 0) along the last axis, for one-hot labels. */
export const categoricalHinge = new PairFunction({
  name: 'categorical_hinge',
  parameters: [],
  run: (yTrue, yPred) => {
    checkBroadcast(yTrue, yPred, 'Mul');
    const right = tf.sum(tf.mul(yTrue, yPred), -1);
    const wrong = largest(tf.mul(tf.sub(1, yTrue), yPred));
    return tf.maximum(tf.add(tf.sub(wrong, right), 1), 0);
  },
});

/** The maximum along the last axis. As in TensorFlow, equal maxima share the gradient (tfjs gives it to each). */
const largest = (x: tf.Tensor): tf.Tensor =>
  withGradient([x], {
    compute: (value) => tf.max(value, -1),
    gradient: (dy, value) => {
      const isMax = tf.cast(tf.equal(value, tf.max(value, -1, true)), 'float32');
      return tf.mul(tf.expandDims(dy, -1), tf.div(isMax, tf.sum(isMax, -1, true)));
    },
  });

export class CategoricalHinge extends FunctionLoss {
  static override readonly className = 'CategoricalHinge';
  static override readonly parameters = lossParameters('categorical_hinge');
  static override readonly pair = categoricalHinge;
}
