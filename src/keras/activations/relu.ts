import * as tf from '@tensorflow/tfjs-core';
import type { Activation } from './activation.js';

/** max(0, x). */
export const relu: Activation = { name: 'relu', run: (x) => tf.relu(x) };
