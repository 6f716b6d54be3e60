import * as tf from '@tensorflow/tfjs-core';

/** The nearest matrix whose rows (or columns) are orthonormal, about, by Newton-Schulz steps of the fifth order. */
export function orthogonalize(
  matrix: tf.Tensor,
  [a, b, c]: readonly [number, number, number],
  steps: number,
): tf.Tensor {
  const [rows, columns] = matrix.shape as [number, number];
  let x = rows > columns ? tf.transpose(matrix) : matrix;
  x = tf.div(x, tf.add(tf.sqrt(tf.sum(tf.square(x))), 1e-7));
  for (let step = 0; step < steps; step++) {
    const product = tf.matMul(x, tf.transpose(x));
    const mixed = tf.add(tf.mul(product, b), tf.matMul(tf.mul(product, c), product));
    x = tf.add(tf.mul(x, a), tf.matMul(mixed, x));
  }
  return rows > columns ? tf.transpose(x) : x;
}
