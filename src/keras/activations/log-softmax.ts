import * as tf from '@tensorflow/tfjs-core';
import { toFloat } from '../base/engine-tensor.js';
import { withGradient } from '../base/with-gradient.js';
import type { Activation } from './activation.js';
import { alongAxis } from './along-axis.js';
import { defineActivation } from './define.js';

/** The logarithm of softmax, without overflow. */
export const logSoftmax: Activation = defineActivation(
  'log_softmax',
  [{ name: 'axis', default: -1 }],
  (x, { axis }) =>
    axis === null
      ? tf.reshape(alongLast(tf.reshape(toFloat(x), [-1])), [...x.shape])
      : alongAxis(toFloat(x), axis, alongLast),
);

/** The engine's own gradient has a wrong second order. */
const alongLast = (x: tf.Tensor): tf.Tensor =>
  withGradient([x], {
    compute: (logits) => tf.logSoftmax(logits),
    gradient: (dy, logits) => tf.sub(dy, tf.mul(tf.sum(dy, -1, true), tf.softmax(logits))),
  });
