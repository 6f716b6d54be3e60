import * as tf from '@tensorflow/tfjs-core';
import type { Activation } from './activation.js';
import { defineActivation } from './define.js';
import { constant, either } from './elementwise.js';

/** x above the threshold, a fixed value elsewhere. Keras has no defaults for the two. */
export const threshold: Activation = defineActivation(
  'threshold',
  [{ name: 'threshold' }, { name: 'default_value' }],
  (x, options) =>
    either(
      (v) => tf.greater(v, Number(options.threshold)),
      (v) => v,
      constant(Number(options.default_value)),
    )(x),
);
