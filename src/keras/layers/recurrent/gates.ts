import * as tf from '@tensorflow/tfjs-core';
import { sizeOf } from '../../base/shape.js';

/** A product with a kernel. */
export type Product = (x: tf.Tensor) => tf.Tensor;

/**
 * Products x · kernel along the last axis, where x is (B, D) or (B, T, D) and is multiplied with a dropout mask (B, D) before:
 * with none, with one for all gates, or with one for each gate.
 */
export function gateProduct(kernel: tf.Tensor, masks: readonly tf.Tensor[]): Product {
  const [only] = masks;
  if (only === undefined) return (x) => product(x, kernel);
  if (masks.length === 1) return (x) => product(drop(x, only), kernel);
  const parts = tf.split(kernel, masks.length, 1);
  return (x) =>
    tf.concat(
      masks.map((mask, gate) => product(drop(x, mask), parts[gate] as tf.Tensor)),
      -1,
    );
}

function product(x: tf.Tensor, kernel: tf.Tensor): tf.Tensor {
  if (x.rank === 2) return tf.matMul(x, kernel);
  const rows = tf.reshape(x, [sizeOf(x.shape.slice(0, -1)), x.shape.at(-1) ?? 1]);
  return tf.reshape(tf.matMul(rows, kernel), [...x.shape.slice(0, -1), kernel.shape[1] ?? 1]);
}

/** x with the units of the mask dropped, the same at every step. */
export const drop = (x: tf.Tensor, mask: tf.Tensor): tf.Tensor =>
  tf.mul(x, x.rank === 2 ? mask : tf.expandDims(mask, 1));
