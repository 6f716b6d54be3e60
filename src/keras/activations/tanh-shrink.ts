import * as tf from '@tensorflow/tfjs-core';
import { toFloat } from '../base/engine-tensor.js';
import type { Activation } from './activation.js';
import { defineSimple } from './define.js';

/** x - tanh(x). */
export const tanhShrink: Activation = defineSimple('tanh_shrink', (x) =>
  tf.sub(x, tf.tanh(toFloat(x))),
);
