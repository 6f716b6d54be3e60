import * as tf from '@tensorflow/tfjs-core';

/** old · share + added · (1 - share). */
export const mix = (old: tf.Tensor, added: tf.Tensor, share: number): tf.Tensor =>
  tf.add(tf.mul(old, share), tf.mul(added, 1 - share));

/** old + (added - old) · step: the same in theory, but rounded as Adam's authors wrote it. */
export const moveTowards = (old: tf.Tensor, added: tf.Tensor, step: number): tf.Tensor =>
  tf.add(old, tf.mul(tf.sub(added, old), step));
