import * as tf from '@tensorflow/tfjs-core';
import { toFloat } from '../base/engine-tensor.js';
import type { Activation } from './activation.js';
import { defineSimple } from './define.js';

/** x sigmoid(x), also called swish. */
export const silu: Activation = defineSimple('silu', (x) => tf.mul(x, tf.sigmoid(toFloat(x))));
