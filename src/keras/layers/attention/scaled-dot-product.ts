import * as tf from '@tensorflow/tfjs-core';
import { fromHeads, positionsOf, toHeads, type HeadAxes } from './heads.js';

/** Projected query, key and value: (batch, …, heads, width). */
export interface Projected {
  readonly query: tf.Tensor;
  readonly key: tf.Tensor;
  readonly value: tf.Tensor;
}

/** How scores become weights. */
export interface Weighing {
  /** Which pairs count; it must be broadcastable to the scores (batch, …, heads, queries …, keys …). */
  readonly mask: tf.Tensor | null;
  readonly softmax: (scores: tf.Tensor, mask: tf.Tensor | null) => tf.Tensor;
  /** Drops weights in training. */
  readonly drop: (weights: tf.Tensor) => tf.Tensor;
}

/** softmax(query · key / √width) · value (Vaswani 2017), and the weights before any were dropped. */
export function attend(
  { query, key, value }: Projected,
  axes: HeadAxes,
  { mask, softmax, drop }: Weighing,
): { readonly output: tf.Tensor; readonly weights: tf.Tensor } {
  const scale = 1 / Math.sqrt(query.shape.at(-1) ?? 1);
  const [queries, keys] = [toHeads(tf.mul(query, scale), axes), toHeads(key, axes)];
  const flat = tf.matMul(queries, keys, false, true);
  const shape = [
    ...flat.shape.slice(0, -2),
    ...positionsOf(query, axes),
    ...positionsOf(key, axes),
  ];
  const weights = softmax(tf.reshape(flat, shape), mask);
  const values = tf.matMul(tf.reshape(drop(weights), flat.shape), toHeads(value, axes));
  return { output: fromHeads(values, query, axes), weights };
}

/** The lowest finite number of float32, times .7 as in Keras: where no pair of a row counts, all count the same. */
const lowest = -3.4028234663852886e38 * 0.7;

/** Softmax over the keys, with pairs that do not count set to the lowest number. */
export const softmaxOfCounting = (scores: tf.Tensor, mask: tf.Tensor | null): tf.Tensor =>
  tf.softmax(
    mask === null
      ? scores
      : tf.where(tf.broadcastTo(mask, scores.shape), scores, tf.fill(scores.shape, lowest)),
  );
