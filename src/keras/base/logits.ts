import type * as tf from '@tensorflow/tfjs-core';

const logits = new WeakMap<tf.Tensor, tf.Tensor>();

/**
 * Notes what a softmax or sigmoid was computed from: what Keras keeps as `_keras_logits`. Cross-entropies of such an
 * output are computed from the logits, without clipping, also where the loss was not told `from_logits`.
 */
export function noteLogits(probabilities: tf.Tensor, from: tf.Tensor): void {
  logits.set(probabilities, from);
}

/** What the tensor is the softmax or sigmoid of, if that is known and was not released. */
export function logitsOf(probabilities: tf.Tensor): tf.Tensor | undefined {
  const from = logits.get(probabilities);
  return from?.isDisposed === true ? undefined : from;
}
