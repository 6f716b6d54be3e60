import * as tf from '@tensorflow/tfjs-core';

/** The numbers of some rows of a tensor, one after the other. */
export function numbersOfTensor(tensor: tf.Tensor, places: Int32Array): ArrayLike<number> {
  const picked = tf.tidy(() => tf.gather(tf.cast(tensor, 'float32'), tf.tensor1d(places, 'int32')));
  const numbers = picked.dataSync();
  picked.dispose();
  return numbers;
}
