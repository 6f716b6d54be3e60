import * as tf from '@tensorflow/tfjs-core';
import { withGradient } from './with-gradient.js';

/** |x| with TensorFlow's gradient: 0 at 0, where the one of tfjs is -1. */
export const absolute = (x: tf.Tensor): tf.Tensor =>
  withGradient([x], {
    compute: (value) => tf.abs(value),
    gradient: (dy, value) => tf.mul(dy, tf.sign(value)),
  });
