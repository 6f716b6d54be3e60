import * as tf from '@tensorflow/tfjs-core';
import { toFloat } from '../base/engine-tensor.js';
import type { Activation } from './activation.js';
import { defineSimple } from './define.js';

/** The hyperbolic tangent. */
export const tanh: Activation = defineSimple('tanh', (x) => tf.tanh(toFloat(x)));
