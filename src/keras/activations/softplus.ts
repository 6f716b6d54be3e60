import * as tf from '@tensorflow/tfjs-core';
import { toFloat } from '../base/engine-tensor.js';
import type { Activation } from './activation.js';
import { defineSimple } from './define.js';

/** log(1 + exp(x)). */
export const softplus: Activation = defineSimple('softplus', (x) => tf.softplus(toFloat(x)));
