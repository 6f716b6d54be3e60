import * as tf from '@tensorflow/tfjs-core';

/** What is done to a convolution's result before it leaves: done on the way where the engine can. */
export interface Finish {
  /** Added to each cell, one number for each channel. */
  readonly bias?: tf.Tensor | undefined;
  readonly relu?: boolean;
}

/** The result with the bias added and cut off below 0. */
export function finished(y: tf.Tensor, { bias, relu }: Finish): tf.Tensor {
  const sum = bias === undefined ? y : tf.add(y, bias);
  return relu === true ? tf.relu(sum) : sum;
}
