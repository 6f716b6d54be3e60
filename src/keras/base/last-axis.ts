import * as tf from '@tensorflow/tfjs-core';
import { KerasError } from './errors.js';
import { reductionAxes } from './shape-errors.js';

/** The mean along the last axis. @throws InvalidArgumentError as TensorFlow, for a tensor without axes. */
export const meanOfLast = (x: tf.Tensor): tf.Tensor => tf.mean(x, reductionAxes(-1, x.rank));

/** The sum along the last axis. @throws as `meanOfLast`. */
export const sumOfLast = (x: tf.Tensor): tf.Tensor => tf.sum(x, reductionAxes(-1, x.rank));

/** The largest along the last axis. @throws as `meanOfLast`. */
export const maxOfLast = (x: tf.Tensor): tf.Tensor => tf.max(x, reductionAxes(-1, x.rank));

/** The place of the largest along an axis. @throws InvalidArgumentError as TensorFlow, if there is no such axis, or nothing on it. */
export function placeOfLargest(x: tf.Tensor, axis = -1): tf.Tensor {
  const [along = 0] = reductionAxes(axis, x.rank);
  if (x.shape[along] !== 0) return tf.argMax(x, along);
  throw new KerasError(
    'InvalidArgumentError',
    `Reduction axis ${axis} is empty in shape [${x.shape.join(',')}] [Op:ArgMax]`,
  );
}
