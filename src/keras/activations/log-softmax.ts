import * as tf from '@tensorflow/tfjs-core';
import { toFloat } from '../base/engine-tensor.js';
import type { Activation } from './activation.js';
import { alongAxis } from './along-axis.js';
import { defineActivation } from './define.js';

/** The logarithm of softmax, without overflow. */
export const logSoftmax: Activation = defineActivation(
  'log_softmax',
  [{ name: 'axis', default: -1 }],
  (x, { axis }) =>
    axis === null
      ? tf.reshape(tf.logSoftmax(tf.reshape(toFloat(x), [-1])), [...x.shape])
      : alongAxis(toFloat(x), axis, (v) => tf.logSoftmax(v)),
);
