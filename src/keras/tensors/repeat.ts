import * as tf from '@tensorflow/tfjs-core';

/** Repeats each slice along `axis` so many times, one beside the other. */
export function repeat(x: tf.Tensor, times: number, axis: number): tf.Tensor {
  if (times === 1) return x;
  const outer = x.shape.slice(0, axis).reduce((product, size) => product * size, 1);
  const length = x.shape[axis] ?? 1;
  const inner = x.shape.slice(axis + 1).reduce((product, size) => product * size, 1);
  const rows = tf.reshape(x, [outer * length, 1, inner]);
  return tf.reshape(tf.tile(rows, [1, times, 1]), x.shape.with(axis, length * times));
}
