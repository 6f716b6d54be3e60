import * as tf from '@tensorflow/tfjs-core';
import { withGradient } from '../base/with-gradient.js';

/**
 * Cross-entropy of label distributions with the softmax of logits, along the last axis. As in TensorFlow, the gradient
 * with respect to the logits is softmax - labels, which takes it that the labels add up to 1.
 */
export const softmaxCrossentropy = (labels: tf.Tensor, logits: tf.Tensor): tf.Tensor =>
  withGradient([labels, logits], {
    compute: (t, x) => tf.neg(tf.sum(tf.mul(t, logSoftmax(x)), -1)),
    gradient: (dy, t, x) => {
      const each = tf.expandDims(dy, -1);
      return [tf.neg(tf.mul(each, logSoftmax(x))), tf.mul(each, tf.sub(tf.softmax(x), t))];
    },
  });

/** log(softmax(x)) along the last axis, without overflow. */
function logSoftmax(x: tf.Tensor): tf.Tensor {
  const shifted = tf.sub(x, tf.max(x, -1, true));
  return tf.sub(shifted, tf.log(tf.sum(tf.exp(shifted), -1, true)));
}
