import * as tf from '@tensorflow/tfjs-core';
import { elementwise, indicator } from './elementwise.js';

/** x cut at two ends, which still have the derivative 1, as in TensorFlow. The engine's own kernel loses NaN. */
export const clip = (low: number, high: number): ((x: tf.Tensor) => tf.Tensor) =>
  elementwise(
    (x) => tf.minimum(tf.maximum(x, low), high),
    indicator((x) => tf.logicalAnd(tf.greaterEqual(x, low), tf.lessEqual(x, high))),
  );
