import * as tf from '@tensorflow/tfjs-core';
import type { Activation } from './activation.js';
import { defineSimple } from './define.js';
import { constant, either, elementwise, negativePart } from './elementwise.js';

/** The constants of Klambauer et al. (2017), "Self-Normalizing Neural Networks". */
const scale = 1.0507009873554805;
const alpha = 1.6732632423543772;

/** scale x above 0, scale alpha (exp(x) - 1) below. */
export const selu: Activation = defineSimple(
  'selu',
  elementwise(
    (x) => tf.selu(x),
    either(
      (x) => tf.less(x, 0),
      (x) => tf.mul(scale * alpha, tf.exp(negativePart(x))),
      constant(scale),
    ),
  ),
);
