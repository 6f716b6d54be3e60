import * as tf from '@tensorflow/tfjs-core';

/**
 * The product along axes, which stay with size 1: halves are multiplied with each other until one number is left. Unlike the
 * engine's own, its gradient is right where factors are 0, and has a gradient itself.
 */
export function multiplyUp(x: tf.Tensor, axes: readonly number[]): tf.Tensor {
  const kept = x.shape.map((size, axis) => (axes.includes(axis) ? 1 : size));
  const rest = x.shape.map((_, axis) => axis).filter((axis) => !axes.includes(axis));
  const count = axes.reduce((product, axis) => product * (x.shape[axis] ?? 1), 1);
  const moved = tf.transpose(x, [...rest, ...axes]);
  let rows = tf.reshape<tf.Rank.R2>(moved, [-1, count]);
  while (rows.shape[1] > 1) rows = halve(rows);
  return count === 0 ? tf.ones(kept, x.dtype) : tf.reshape(rows, kept);
}

function halve(rows: tf.Tensor2D): tf.Tensor2D {
  const [height, width] = rows.shape;
  const half = Math.ceil(width / 2);
  const first = tf.slice2d(rows, [0, 0], [height, half]);
  const second = tf.slice2d(rows, [0, half], [height, width - half]);
  const filled =
    width % 2 === 0
      ? second
      : tf.pad2d(
          second,
          [
            [0, 0],
            [0, 1],
          ],
          1,
        );
  return tf.mul(first, filled);
}
