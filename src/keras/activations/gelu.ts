import * as tf from '@tensorflow/tfjs-core';
import { toFloat } from '../base/engine-tensor.js';
import { isTruthy } from '../base/is-truthy.js';
import type { Activation } from './activation.js';
import { defineActivation } from './define.js';

/** x times the normal distribution function of x (Hendrycks and Gimpel, 2016), exact or with tanh. */
export const gelu: Activation = defineActivation(
  'gelu',
  [{ name: 'approximate', default: false }],
  (x, { approximate }) => {
    const v = toFloat(x);
    const bent = isTruthy(approximate) ? tanhPart(v) : tf.erf(tf.mul(v, Math.SQRT1_2));
    return tf.mul(tf.mul(0.5, v), tf.add(1, bent));
  },
);

/** tanh(√(2/π) (x + 0.044715 x³)), the approximation of the same paper. */
function tanhPart(x: tf.Tensor): tf.Tensor {
  const cube = tf.mul(tf.square(x), x);
  return tf.tanh(tf.mul(Math.sqrt(2 / Math.PI), tf.add(x, tf.mul(0.044715, cube))));
}
