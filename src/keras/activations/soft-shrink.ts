import * as tf from '@tensorflow/tfjs-core';
import { toFloat } from '../base/engine-tensor.js';
import type { Activation } from './activation.js';
import { defineActivation } from './define.js';
import { either } from './elementwise.js';

/** x moved towards 0 by the threshold; 0 where it is nearer than that. */
export const softShrink: Activation = defineActivation(
  'soft_shrink',
  [{ name: 'threshold', default: 0.5 }],
  (x, options) => {
    const threshold = Number(options.threshold);
    const below = either(
      (v) => tf.less(v, -threshold),
      (v) => tf.add(v, threshold),
      (v) => tf.zerosLike(v),
    );
    const shrink = either(
      (v) => tf.greater(v, threshold),
      (v) => tf.sub(v, threshold),
      below,
    );
    return tf.cast(shrink(toFloat(x)), x.dtype);
  },
);
