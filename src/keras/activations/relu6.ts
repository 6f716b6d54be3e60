import * as tf from '@tensorflow/tfjs-core';
import type { Activation } from './activation.js';
import { defineSimple } from './define.js';
import { elementwise, indicator } from './elementwise.js';

/** min(max(0, x), 6); TensorFlow's derivative is 0 at both ends. The engine's own kernel loses NaN. */
export const relu6: Activation = defineSimple(
  'relu6',
  elementwise(
    (x) => tf.minimum(tf.relu(x), 6),
    indicator((x) => tf.logicalAnd(tf.greater(x, 0), tf.less(x, 6))),
  ),
);
