import * as tf from '@tensorflow/tfjs-core';
import { KerasError, typeError } from '../base/errors.js';
import { wholeOf } from '../base/float.js';
import { repr } from '../base/repr.js';

/** Runs a function of the last axis along another one. @throws as TensorFlow does if there is no such axis. */
export function alongAxis(
  x: tf.Tensor,
  axis: unknown,
  compute: (x: tf.Tensor) => tf.Tensor,
): tf.Tensor {
  const last = x.rank - 1;
  const chosen = readAxis(axis, x.rank);
  if (chosen === last) return compute(x);
  const order = Array.from({ length: x.rank }, (_, index) => index);
  order[chosen] = last;
  order[last] = chosen;
  return tf.transpose(compute(tf.transpose(x, order)), order);
}

/** The axis counted from the front. */
export function readAxis(given: unknown, rank: number): number {
  const axis = wholeOf(given);
  if (axis === undefined)
    throw typeError(`\`axis\` must be an integer. Received: axis=${repr(given)}`);
  if (axis < -rank || axis >= rank)
    throw new KerasError(
      'InvalidArgumentError',
      `\`axis\` must be in the range [-${rank}, ${rank}) where ${rank} is the number of dimensions in the input. ` +
        `Received: axis=${axis}`,
    );
  return axis < 0 ? axis + rank : axis;
}
