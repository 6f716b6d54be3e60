import * as tf from '@tensorflow/tfjs-core';
import { session } from './session.js';
import { withGradient } from './with-gradient.js';

/** The vectors along the axes, made 1 long; those shorter than epsilon are divided by epsilon. */
export const normalize = (x: tf.Tensor, axes: number[]): tf.Tensor =>
  withGradient([x], {
    compute: (value) => tf.mul(value, inverseNorm(value, axes)),
    gradient: (dy, value) => {
      const inverse = inverseNorm(value, axes);
      const isLong = tf.cast(tf.less(inverse, 1 / session().epsilon), 'float32');
      const along = tf.mul(tf.sum(tf.mul(dy, value), axes, true), isLong);
      // In TensorFlow's order: where the two parts cancel, what is left depends on it.
      const bySquares = tf.mul(tf.mul(tf.mul(along, inverse), -0.5), tf.square(inverse));
      return tf.add(tf.mul(dy, inverse), tf.mul(bySquares, tf.mul(value, 2)));
    },
  });

function inverseNorm(x: tf.Tensor, axes: number[]): tf.Tensor {
  const { epsilon } = session();
  return tf.rsqrt(tf.maximum(tf.sum(tf.square(x), axes, true), epsilon * epsilon));
}
