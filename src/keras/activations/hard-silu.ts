import * as tf from '@tensorflow/tfjs-core';
import type { Activation } from './activation.js';
import { defineSimple } from './define.js';
import { hardSigmoid } from './hard-sigmoid.js';

/** x hard_sigmoid(x), also called hard swish. */
export const hardSilu: Activation = defineSimple('hard_silu', (x) => tf.mul(x, hardSigmoid.run(x)));
