import * as tf from '@tensorflow/tfjs-core';
import { withGradient } from '../base/with-gradient.js';

/** The largest number along axes, which stay with size 1. Equally large ones share the gradient, as in TensorFlow. */
export const largest = (x: tf.Tensor, axes: number[]): tf.Tensor =>
  withGradient([x], {
    compute: (given) => tf.max(given, axes, true),
    gradient: (dy, given) => {
      const among = tf.cast(tf.equal(given, tf.max(given, axes, true)), 'float32');
      return tf.mul(among, tf.div(dy, tf.sum(among, axes, true)));
    },
  });
