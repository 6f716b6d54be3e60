import * as tf from '@tensorflow/tfjs-core';
import type { Activation } from './activation.js';
import { defineSimple } from './define.js';
import { constant, either } from './elementwise.js';

const upper = either(
  (x) => tf.greaterEqual(x, 1),
  constant(1),
  (x) => tf.mul(0.5, tf.add(x, 1)),
);

/** 0 up to -1, (x + 1) / 2 up to 1, 1 above. */
export const sparseSigmoid: Activation = defineSimple(
  'sparse_sigmoid',
  either((x) => tf.lessEqual(x, -1), constant(0), upper),
);
