import * as tf from '@tensorflow/tfjs-core';

/** Replaces the numbers along `axis` by combinations of them: row i of `matrix`, [to, from], makes the i-th new one. */
export function mapAxis(x: tf.Tensor, matrix: tf.Tensor2D, axis: number): tf.Tensor {
  const outer = sizeOf(x.shape.slice(0, axis));
  const inner = sizeOf(x.shape.slice(axis + 1));
  const [to, from] = matrix.shape;
  const rows = inner === 1 ? x : tf.transpose(tf.reshape(x, [outer, from, inner]), [0, 2, 1]);
  const mapped = tf.matMul(tf.reshape(rows, [outer * inner, from]), matrix, false, true);
  const back =
    inner === 1 ? mapped : tf.transpose(tf.reshape(mapped, [outer, inner, to]), [0, 2, 1]);
  return tf.reshape(back, x.shape.with(axis, to));
}

const sizeOf = (sizes: readonly number[]): number =>
  sizes.reduce((product, size) => product * size, 1);
