import * as tf from '@tensorflow/tfjs-core';
import { toFloat } from '../base/engine-tensor.js';
import { noteLogits } from '../base/logits.js';
import type { Activation } from './activation.js';
import { alongAxis } from './along-axis.js';
import { defineActivation } from './define.js';

/** exp(x) divided by its sum along the axis; along all axes if the axis is None. */
export const softmax: Activation = defineActivation(
  'softmax',
  [{ name: 'axis', default: -1 }],
  (x, { axis }) => {
    const logits = toFloat(x);
    const probabilities =
      axis === null
        ? tf.reshape(tf.softmax(tf.reshape(logits, [-1])), [...x.shape])
        : alongAxis(logits, axis, (v) => tf.softmax(v));
    noteLogits(probabilities, logits);
    return probabilities;
  },
);
