import * as tf from '@tensorflow/tfjs-core';
import { sizeOf } from '../base/shape.js';
import { toFloat } from '../base/engine-tensor.js';
import type { Activation } from './activation.js';
import { alongAxis } from './along-axis.js';
import { defineActivation } from './define.js';
import { indicator } from './elementwise.js';

/**
 * Like softmax, but small entries become 0 (Martins and Astudillo, 2016). What Keras 3.15 computes: its threshold sums the running
 * sums of the sorted entries where the paper sums the entries, so that rows need not sum to 1.
 */
export const sparsemax: Activation = defineActivation(
  'sparsemax',
  [{ name: 'axis', default: -1 }],
  (x, { axis }) => alongAxis(toFloat(x), axis, (v) => cutBelowThreshold(v)),
);

const cutBelowThreshold = tf.customGrad((x, save) => {
  const logits = x as tf.Tensor;
  const { thresholds, shares } = findThresholds(logits);
  (save as tf.GradSaveFunc)([logits, thresholds, shares]);
  return {
    value: tf.relu(tf.sub(logits, thresholds)),
    gradFunc: (dy: tf.Tensor, saved: tf.Tensor[]) => gradient(dy, saved),
  };
});

/** The threshold of each row, and how much of each entry is in it. */
interface Thresholds {
  readonly thresholds: tf.Tensor;
  readonly shares: tf.Tensor;
}

/** Outside the engine: rows have to be sorted, equal entries in order, which the engines do not do alike. */
function findThresholds(logits: tf.Tensor): Thresholds {
  const size = logits.shape.at(-1) ?? 1;
  const values = logits.dataSync<'float32'>();
  const thresholds = new Float32Array(sizeOf(logits.shape.slice(0, -1)));
  const shares = new Float32Array(values.length);
  for (let row = 0; row < thresholds.length; row++)
    thresholds[row] = findThreshold(
      values.subarray(row * size, (row + 1) * size),
      shares.subarray(row * size, (row + 1) * size),
    );
  return {
    thresholds: tf.tensor(thresholds, [...logits.shape.slice(0, -1), 1]),
    shares: tf.tensor(shares, [...logits.shape]),
  };
}

/** Fills in the shares. */
function findThreshold(row: Float32Array, shares: Float32Array): number {
  const at = (index: number): number => row[index] ?? NaN;
  const order = Array.from(row, (_, index) => index).sort((a, b) => at(b) - at(a) || a - b);
  let running = 0;
  let total = 0;
  const support: number[] = [];
  for (const [rank, index] of order.entries()) {
    running += at(index);
    if (!(at(index) > (running - 1) / (rank + 1))) continue;
    total += running;
    support.push(index);
  }
  support.forEach((index, rank) => (shares[index] = (support.length - rank) / support.length));
  return (total - 1) / support.length;
}

/** What passes the threshold, less what the threshold itself passes on to its entries. */
function gradient(dy: tf.Tensor, saved: tf.Tensor[]): tf.Tensor {
  const [logits, thresholds, shares] = saved as [tf.Tensor, tf.Tensor, tf.Tensor];
  const passes = indicator((x) => tf.greaterEqual(x, thresholds));
  const kept = tf.mul(dy, passes(logits));
  return tf.sub(kept, tf.mul(shares, tf.sum(kept, -1, true)));
}
