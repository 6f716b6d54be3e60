import * as tf from '@tensorflow/tfjs-core';
import { toFloat } from '../base/engine-tensor.js';
import { typeError } from '../base/errors.js';
import { isInt } from '../base/float.js';
import { repr } from '../base/repr.js';
import { session } from '../base/session.js';
import { reductionAxes } from '../base/shape-errors.js';

/** The axis, or axes, along which the length of a weight's vectors is measured. @throws TypeError for anything else. */
export function readAxes(axis: unknown): number | readonly number[] {
  if (isInt(axis)) return axis;
  if (Array.isArray(axis) && axis.every(isInt)) return axis;
  throw typeError(
    `Argument \`axis\` must be an integer or a list of integers. Received: axis=${repr(axis)}`,
  );
}

/** The weight with vectors of another length: `change` tells the new length from the old one. */
export function withNorms(
  weight: tf.Tensor,
  axes: number | readonly number[],
  change: (norms: tf.Tensor) => tf.Tensor,
): tf.Tensor {
  const along = reductionAxes(axes, weight.rank);
  return tf.tidy(() => {
    const floats = toFloat(weight);
    const norms = tf.sqrt(tf.sum(tf.square(floats), along, true));
    return tf.mul(floats, tf.div(change(norms), tf.add(norms, session().epsilon)));
  });
}
