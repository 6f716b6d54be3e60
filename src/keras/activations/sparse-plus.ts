import * as tf from '@tensorflow/tfjs-core';
import type { Activation } from './activation.js';
import { defineSimple } from './define.js';
import { constant, either } from './elementwise.js';

const upper = either(
  (x) => tf.less(x, 1),
  (x) => tf.mul(0.25, tf.square(tf.add(x, 1))),
  (x) => x,
);

/** 0 up to -1, (x + 1)² / 4 up to 1, x above. */
export const sparsePlus: Activation = defineSimple(
  'sparse_plus',
  either((x) => tf.lessEqual(x, -1), constant(0), upper),
);
