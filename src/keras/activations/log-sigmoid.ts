import * as tf from '@tensorflow/tfjs-core';
import { toFloat } from '../base/engine-tensor.js';
import type { Activation } from './activation.js';
import { defineSimple } from './define.js';

/** log(sigmoid(x)), without overflow. */
export const logSigmoid: Activation = defineSimple('log_sigmoid', (x) =>
  tf.neg(tf.softplus(tf.neg(toFloat(x)))),
);
