import * as tf from '@tensorflow/tfjs-core';
import { toFloat } from '../base/engine-tensor.js';
import { noteLogits } from '../base/logits.js';
import type { Activation } from './activation.js';
import { defineSimple } from './define.js';

/** 1 / (1 + exp(-x)). */
export const sigmoid: Activation = defineSimple('sigmoid', (x) => {
  const logits = toFloat(x);
  const probabilities = tf.sigmoid(logits);
  noteLogits(probabilities, logits);
  return probabilities;
});
