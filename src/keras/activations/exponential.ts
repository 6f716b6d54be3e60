import * as tf from '@tensorflow/tfjs-core';
import { toFloat } from '../base/engine-tensor.js';
import type { Activation } from './activation.js';
import { defineSimple } from './define.js';

/** e to the x. */
export const exponential: Activation = defineSimple('exponential', (x) => tf.exp(toFloat(x)));
