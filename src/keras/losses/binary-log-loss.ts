import * as tf from '@tensorflow/tfjs-core';
import { clip } from '../base/clip.js';
import { session } from '../base/session.js';
import { crossentropyOutput } from './crossentropy-output.js';
import { checkSameShape } from './matching-shapes.js';
import { sigmoidCrossentropy } from './sigmoid-crossentropy.js';

/** Binary cross-entropy, element by element. @throws ValueError unless labels and predictions have one shape. */
export function binaryLogLoss(
  labels: tf.Tensor,
  predictions: tf.Tensor,
  fromLogits: boolean,
): tf.Tensor {
  checkSameShape(labels, predictions);
  const { output, isLogits } = crossentropyOutput(predictions, fromLogits, [
    'Sigmoid',
    'binary_crossentropy',
  ]);
  if (isLogits) return sigmoidCrossentropy(labels, output);
  const p = clip(output, session().epsilon, 1 - session().epsilon);
  const ones = tf.mul(labels, tf.log(p));
  const zeros = tf.mul(tf.sub(1, labels), tf.log(tf.sub(1, p)));
  return tf.neg(tf.add(ones, zeros));
}
