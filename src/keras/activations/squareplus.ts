import * as tf from '@tensorflow/tfjs-core';
import { toFloat } from '../base/engine-tensor.js';
import type { Activation } from './activation.js';
import { defineActivation } from './define.js';

/** (x + √(x² + b)) / 2. */
export const squareplus: Activation = defineActivation(
  'squareplus',
  [{ name: 'b', default: 4 }],
  (x, { b }) => {
    const v = toFloat(x);
    return tf.div(tf.add(v, tf.sqrt(tf.add(tf.square(v), Number(b)))), 2);
  },
);
