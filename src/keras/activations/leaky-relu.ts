import * as tf from '@tensorflow/tfjs-core';
import { toFloat } from '../base/engine-tensor.js';
import type { Activation } from './activation.js';
import { defineActivation } from './define.js';

/** x above 0, a smaller slope below: 0.2 here, although the layer of this name has 0.3. */
export const leakyRelu: Activation = defineActivation(
  'leaky_relu',
  [{ name: 'negative_slope', default: 0.2 }],
  (x, { negative_slope }) => tf.leakyRelu(toFloat(x), Number(negative_slope)),
);
