import * as tf from '@tensorflow/tfjs-core';
import { clip } from '../base/clip.js';
import { session } from '../base/session.js';

/** Warns as Keras does if there is one class only. */
export function warnOfOneClass(loss: string, predictions: tf.Tensor): void {
  if (predictions.shape.at(-1) !== 1) return;
  session().warn(
    `In loss ${loss}, expected y_pred.shape to be (batch_size, num_classes) with num_classes > 1. Received: ` +
      `y_pred.shape=(${predictions.shape.join(', ')}). Consider using 'binary_crossentropy' if you only have 2 classes.`,
  );
}

/** Probabilities that add up to 1 along an axis, clipped so that they have logarithms. */
export function clippedShares(predictions: tf.Tensor, axis: number[]): tf.Tensor {
  const shares = tf.div(predictions, tf.sum(predictions, axis, true));
  return clip(shares, session().epsilon, 1 - session().epsilon);
}
