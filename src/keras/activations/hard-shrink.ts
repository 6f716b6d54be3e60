import * as tf from '@tensorflow/tfjs-core';
import type { Activation } from './activation.js';
import { defineActivation } from './define.js';
import { either } from './elementwise.js';

/** x where its absolute value is above the threshold, else 0. */
export const hardShrink: Activation = defineActivation(
  'hard_shrink',
  [{ name: 'threshold', default: 0.5 }],
  (x, { threshold }) =>
    either(
      (v) => tf.greater(tf.abs(v), Number(threshold)),
      (v) => v,
      (v) => tf.zerosLike(v),
    )(x),
);
