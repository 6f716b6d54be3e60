import * as tf from '@tensorflow/tfjs-core';
import { toFloat } from '../base/engine-tensor.js';
import type { Activation } from './activation.js';
import { defineSimple } from './define.js';

/** x tanh(softplus(x)). */
export const mish: Activation = defineSimple('mish', (x) =>
  tf.mul(x, tf.tanh(tf.softplus(toFloat(x)))),
);
