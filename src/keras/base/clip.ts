import * as tf from '@tensorflow/tfjs-core';
import { withGradient } from './with-gradient.js';

/** The numbers brought into [low, high]. As in TensorFlow NaN stays NaN; some engines' own clip makes it a number. */
export const clip = (x: tf.Tensor, low: number, high: number): tf.Tensor =>
  withGradient([x], {
    compute: (value) => tf.maximum(tf.minimum(value, high), low),
    gradient: (dy, value) => {
      const isOutside = tf.logicalOr(tf.less(value, low), tf.greater(value, high));
      return tf.mul(dy, tf.sub(1, tf.cast(isOutside, 'float32')));
    },
  });
