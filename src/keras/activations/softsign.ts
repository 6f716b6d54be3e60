import * as tf from '@tensorflow/tfjs-core';
import type { Activation } from './activation.js';
import { defineSimple } from './define.js';
import { elementwise } from './elementwise.js';

/** x / (1 + |x|). */
export const softsign: Activation = defineSimple(
  'softsign',
  elementwise(
    (x) => tf.div(x, tf.add(1, tf.abs(x))),
    (x) => tf.reciprocal(tf.square(tf.add(1, tf.abs(x)))),
  ),
);
