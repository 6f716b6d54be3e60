import * as tf from '@tensorflow/tfjs-core';
import { reached, type Window } from './window.js';

/**
 * Leaves out the cells at the end of each spatial axis that no place of the window reaches. (tfjs takes a negative border
 * for volumes there.)
 */
export function trimmed(x: tf.Tensor, window: Window): tf.Tensor {
  const lengths = reached(x.shape.slice(1, -1), window);
  const wanted = [x.shape[0], ...lengths, x.shape.at(-1) ?? 0];
  return wanted.every((size, axis) => size === x.shape[axis])
    ? x
    : tf.slice(
        x,
        wanted.map(() => 0),
        wanted,
      );
}
