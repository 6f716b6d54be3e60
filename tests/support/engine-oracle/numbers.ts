import * as tf from '@tensorflow/tfjs-core';
import type { Variable } from '../../../src/keras/base/variable.js';

/** The numbers of a tensor in a row. */
export const numbersIn = (tensor: tf.Tensor): number[] => [...tensor.dataSync()];

/** The only number of a tensor. @throws Error if there are more. */
export function numberIn(tensor: tf.Tensor): number {
  const [value = NaN, ...others] = numbersIn(tensor);
  if (others.length > 0) throw new Error(`one number is expected, not ${others.length + 1}`);
  return value;
}

/** How many numbers some weights hold together. */
export const sizeOfAll = (weights: readonly Variable[]): number =>
  weights.reduce((sum, { size }) => sum + size, 0);

/** The gradients, each of which must be there. @throws Error otherwise. */
export const present = (gradients: readonly (tf.Tensor | null)[]): tf.Tensor[] =>
  gradients.map((gradient) => {
    if (gradient === null) throw new Error('there is no gradient');
    return gradient;
  });
