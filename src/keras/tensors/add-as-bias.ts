import * as tf from '@tensorflow/tfjs-core';
import { session } from '../base/session.js';
import type { Shape } from '../base/shape.js';

/**
 * The sum of two tensors as `keras.ops.add` computes it on TensorFlow. A second tensor with one axis longer than 1 is taken
 * for a bias if that axis is as long as the first one's last or second axis, and is added along there, whatever axis it is:
 * (3, 3) plus (3, 1) changes columns, not rows, and (2, 3, 4) plus (3,) is possible. Results are to be what real Keras gives,
 * so we do as well. All other pairs are broadcast to each other. `ofBatch` tells whether the second is made of a batch.
 */
export function addAsBias(x: tf.Tensor, other: tf.Tensor, ofBatch = true): tf.Tensor {
  const axis = biasAxis(x.shape, other.shape);
  if (axis === undefined || (ofBatch && isOfUnknownLength(x, other))) return tf.add(x, other);
  const sizes = x.shape.slice(axis).map((_, index) => (index === 0 ? other.size : 1));
  return tf.add(x, other.shape.join() === sizes.join() ? other : tf.reshape(other, sizes));
}

/** Along which axis of the first shape the second lies as a bias: the last one, or else the second; undefined if it is none. */
export function biasAxis(shape: Shape, other: Shape): number | undefined {
  const [length, ...more] = other.filter((size) => size !== 1);
  if (length === undefined || length === null || more.length > 0 || shape.length < 2)
    return undefined;
  if (shape.at(-1) === length) return shape.length - 1;
  return shape[1] === length ? 1 : undefined;
}

/** The graphs of `fit` and `evaluate` do not know how long a batch is, so nothing lies along its axis as a bias there. */
const isOfUnknownLength = (x: tf.Tensor, other: tf.Tensor): boolean =>
  session().isBatchUnknown && other.shape[0] === x.shape[0] && other.shape[0] !== 1;
