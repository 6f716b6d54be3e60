import * as tf from '@tensorflow/tfjs-core';
import { float } from '../base/float.js';
import type { Activation } from './activation.js';
import { defineActivation } from './define.js';
import { elementwise, indicator, negativePart } from './elementwise.js';

/** max(x, 0) + alpha (exp(min(x, 0) / alpha) - 1). */
export const celu: Activation = defineActivation(
  'celu',
  [{ name: 'alpha', default: float(1) }],
  (x, { alpha }) => elementwise(valueOf(Number(alpha)), slopeOf(Number(alpha)))(x),
);

const valueOf =
  (alpha: number) =>
  (x: tf.Tensor): tf.Tensor =>
    tf.add(tf.maximum(x, 0), tf.mul(alpha, tf.expm1(tf.div(tf.minimum(x, 0), alpha))));

/** At 0 both parts count in the derivative, as in TensorFlow. */
const slopeOf = (alpha: number): ((x: tf.Tensor) => tf.Tensor) => {
  const isUpper = indicator((x) => tf.greaterEqual(x, 0));
  const isLower = indicator((x) => tf.lessEqual(x, 0));
  return (x) => tf.add(isUpper(x), tf.mul(isLower(x), tf.exp(tf.div(negativePart(x), alpha))));
};
