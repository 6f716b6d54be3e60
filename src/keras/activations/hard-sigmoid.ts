import * as tf from '@tensorflow/tfjs-core';
import { toFloat } from '../base/engine-tensor.js';
import type { Activation } from './activation.js';
import { defineSimple } from './define.js';
import { relu6 } from './relu6.js';

/** relu6(x + 3) / 6: Keras 3's slope; Keras 2 had 0.2. */
export const hardSigmoid: Activation = defineSimple('hard_sigmoid', (x) =>
  tf.div(relu6.run(tf.add(toFloat(x), 3)), 6),
);
