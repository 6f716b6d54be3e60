import * as tf from '@tensorflow/tfjs-core';

/** Stands for predictions that are no candidates. */
export const belowAll = -1e10;

/** The predictions of which the k largest of each sample stay, and all others become `belowAll`. Of equal ones the first stays. */
export function keepLargest(x: tf.Tensor, k: number): tf.Tensor {
  const classes = x.shape.at(-1) ?? 1;
  const values = Float32Array.from(x.dataSync());
  for (let at = 0; at < values.length; at += classes) {
    const row = values.subarray(at, at + classes);
    const order = Array.from(row.keys()).sort((a, b) => (row[b] ?? 0) - (row[a] ?? 0) || a - b);
    for (const index of order.slice(k)) row[index] = belowAll;
  }
  return tf.tensor(values, x.shape);
}
