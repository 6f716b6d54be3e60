import * as tf from '@tensorflow/tfjs-core';

/** Class numbers as rows of 0 and 1 along a new last axis; a row of zeros for what is no class. */
export function oneHot(labels: tf.Tensor, classes: number): tf.Tensor {
  const numbers = tf.cast(labels, 'int32');
  // One class only is more than tfjs can do, and float32 more than the wasm kernel can.
  if (classes === 1) return tf.cast(tf.equal(tf.expandDims(numbers, -1), 0), 'float32');
  if (classes === 0) return tf.zeros([...labels.shape, 0]);
  return tf.cast(tf.oneHot(numbers, classes), 'float32');
}
