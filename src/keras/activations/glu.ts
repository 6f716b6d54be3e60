import * as tf from '@tensorflow/tfjs-core';
import { toFloat } from '../base/engine-tensor.js';
import { valueError } from '../base/errors.js';
import { writeShape } from '../base/repr.js';
import type { Activation } from './activation.js';
import { readAxis } from './along-axis.js';
import { defineActivation } from './define.js';

/** The first half along the axis, times the sigmoid of the second half. */
export const glu: Activation = defineActivation(
  'glu',
  [{ name: 'axis', default: -1 }],
  (x, options) => {
    const axis = readAxis(options.axis, x.rank);
    if ((x.shape[axis] ?? 0) % 2 !== 0)
      throw valueError(
        `axis size must be divisible by 2. Received: x.shape=${writeShape(x.shape)} with axis=${String(options.axis)}`,
      );
    const [value, gate] = tf.split(toFloat(x), 2, axis) as [tf.Tensor, tf.Tensor];
    return tf.mul(value, tf.sigmoid(gate));
  },
);
