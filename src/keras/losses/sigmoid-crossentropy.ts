import * as tf from '@tensorflow/tfjs-core';
import { withGradient } from '../base/with-gradient.js';

/** Cross-entropy of labels with the sigmoid of logits, element by element, without overflow. */
export const sigmoidCrossentropy = (labels: tf.Tensor, logits: tf.Tensor): tf.Tensor =>
  withGradient([labels, logits], {
    compute: (t, x) =>
      tf.add(tf.sub(tf.relu(x), tf.mul(x, t)), tf.log1p(tf.exp(tf.neg(tf.abs(x))))),
    gradient: (dy, t, x) => [tf.neg(tf.mul(dy, x)), tf.mul(dy, tf.sub(tf.sigmoid(x), t))],
  });
