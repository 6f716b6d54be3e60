import * as tf from '@tensorflow/tfjs-core';
import { withGradient } from './with-gradient.js';

/** Computes something from `x` whose gradient is 0, by operations that may have none, such as comparisons. */
export const withoutGradient = (x: tf.Tensor, compute: (x: tf.Tensor) => tf.Tensor): tf.Tensor =>
  withGradient([x], { compute, gradient: (_dy, value) => tf.zerosLike(value) });
