import type * as tf from '@tensorflow/tfjs-core';

/** A function of one tensor, elementwise or along an axis, by Keras' name for it. */
export interface Activation {
  /** `relu`, `softmax` …; the function's own name if a program has made it. */
  readonly name: string;
  run(x: tf.Tensor): tf.Tensor;
}
